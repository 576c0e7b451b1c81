import type { Finding, FindingType, StatementFacts } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import type { PolicyDocument, Spot } from './document.ts';
import { memberOf, nodeAt, toJson, type Node, type Path } from './node.ts';
import { valuesOf } from './statement.ts';

/** The elements of a statement that together say what it grants. */
const grantingElements = [
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
] as const;
/** The elements that mean the same with their values in another order. */
const lists = new Set<string | number | undefined>([
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
]);

/** The parts of a finding that say what it is about, whichever engine found it. */
export function identityOf(
  rule: { readonly id: string; readonly findingType?: FindingType | undefined },
  document: PolicyDocument,
  spots: readonly Spot[],
  subject?: string,
): Pick<Finding, 'statement' | 'fingerprint'> {
  const statement = statementAt(document, spots[0]);
  return {
    ...(statement ? { statement: factsOf(statement.node) } : {}),
    fingerprint: fingerprintOf(
      rule.id,
      documentIdentity(document),
      subject ?? subjectOf(document, spots, rule.findingType),
    ),
  };
}

/**
 * What makes a problem this one, whatever the layout of the file: the values at its spots. So a problem keeps its
 * fingerprint when the file is reformatted, statements move, keys change their order or an entry is added beside it.
 * A problem of security also has every granting element of its statement that no spot points into: it gets another
 * fingerprint when the statement lets in more elsewhere (`s3:GetObject` becomes `s3:*`, a condition goes). What is
 * merely wrong, as a misspelt action, does not become worse by what stands around it.
 */
export function subjectOf(
  document: PolicyDocument,
  spots: readonly Spot[],
  findingType: FindingType | undefined,
): string {
  const statement = statementAt(document, spots[0]);
  const grants = findingType === undefined || findingType === 'SECURITY_WARNING';
  if (!statement || !grants) {
    const from = (spot: Spot): number => statementAt(document, spot)?.path.length ?? 0;
    return canonical(spots.map((spot) => describe(document, spot, from(spot))).sort());
  }
  const steps = statement.path.length;
  const inside = spots.filter((spot) => statement.path.every((step, index) => spot.path[index] === step));
  const outside = spots.filter((spot) => !inside.includes(spot));
  const pointed = new Set(inside.map((spot) => spot.path[steps]));
  // A condition narrows as a whole: pointing at one key of it does not make the others irrelevant.
  const around = grantingElements
    .filter((name) => name === 'Condition' || !pointed.has(name))
    .map((name) => [name, canonicalElement(name, memberOf(statement.node, name)?.value)]);
  return canonical([
    inside.map((spot) => describe(document, spot, steps)).sort(),
    outside.map((spot) => describe(document, spot, statementAt(document, spot)?.path.length ?? 0)).sort(),
    around,
  ]);
}

/** The document's name without indexes: a policy that moves in its list is the same policy. */
export function documentIdentity(document: PolicyDocument): string {
  return (document.name ?? '').replace(/\[\d+\]/g, '[]');
}

/** Kept per statement: a long one may have many findings. */
const facts = new WeakMap<Node, StatementFacts>();

function factsOf(statement: Node): StatementFacts {
  const known = facts.get(statement);
  if (known) return known;
  const texts = (...names: string[]): string[] =>
    names.flatMap((name) => {
      const node = memberOf(statement, name)?.value;
      return node ? valuesOf(node, []).map((value) => (value.known ? value.text : value.expression)) : [];
    });
  const made = {
    sid: texts('Sid')[0] ?? null,
    actions: texts('Action', 'NotAction'),
    resources: texts('Resource', 'NotResource'),
    at: { file: statement.source.file, line: statement.source.positionAt(statement.start).line },
  };
  facts.set(statement, made);
  return made;
}

/** The statement that a spot is in. */
function statementAt(
  document: PolicyDocument,
  spot: Spot | undefined,
): { path: Path; node: Node } | undefined {
  if (spot?.path[0] !== 'Statement') return undefined;
  const list = memberOf(document.root, 'Statement')?.value;
  if (list?.kind !== 'array') return list ? { path: ['Statement'], node: list } : undefined;
  const index = spot.path[1];
  const node = typeof index === 'number' ? list.items[index] : undefined;
  return node ? { path: spot.path.slice(0, 2), node } : undefined;
}

/** One spot: its path without indexes, from the statement on, and the value there. A container too wide to compare (the whole document, the list of statements) is its path alone. */
function describe(document: PolicyDocument, spot: Spot, from: number): string {
  const names = spot.path.slice(from).filter((step) => typeof step === 'string');
  if (spot.token === 'key' || spot.path.length === 0 || isStatementList(document, spot.path))
    return canonical(names);
  // The statement as a whole is told by its granting elements.
  if (from > 0 && spot.path.length === from) return canonical(names);
  const node = nodeAt(document.root, spot.path);
  return canonical([names, canonicalElement(spot.path[from], node)]);
}

function isStatementList(document: PolicyDocument, path: Path): boolean {
  return path.length === 1 && path[0] === 'Statement' && nodeAt(document.root, path)?.kind === 'array';
}

const longElement = 200;
const canonicalTexts = new WeakMap<Node, string>();

function canonicalElement(name: string | number | undefined, node: Node | undefined): string {
  if (!node) return '';
  const known = canonicalTexts.get(node);
  if (known !== undefined) return known;
  const whole = canonical(sorted(toJson(node), lists.has(name)));
  // A long element stands in the subject of each finding around it: its digest keeps thousands of findings cheap.
  const text = whole.length > longElement ? fingerprintOf(whole) : whole;
  canonicalTexts.set(node, text);
  return text;
}

/** Object members by name, one value as a list of one, lists sorted where their order means nothing. */
function sorted(value: unknown, orderless: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item, orderless));
    if (items.length === 1) return items[0];
    return orderless ? items.map((item) => canonical(item)).sort() : items;
  }
  if (value !== null && typeof value === 'object')
    return (
      Object.entries(value)
        .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
        // The values of a condition key are alternatives.
        .map(([key, member]) => [key, sorted(member, true)])
    );
  return value;
}

function canonical(value: unknown): string {
  return JSON.stringify(value);
}
