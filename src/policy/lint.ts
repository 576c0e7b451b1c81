import type { Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import { tokensAt, validatedResourceTypes, type PolicyDocument } from './document.ts';
import { identityOf } from './fingerprint-subject.ts';
import { memberOf } from './node.ts';
import type { Policy, PolicyRule, Problem, ResourceKind, Surroundings } from './rule.ts';
import { spanOf, type Token } from './source.ts';
import { statementsOf } from './statement.ts';

/**
 * Runs the rules over one document. The one place where a path becomes a place.
 * Findings come in the service's order: by the first offset of their places, then by rule.
 */
export function lint(
  document: PolicyDocument,
  rules: readonly PolicyRule[],
  surroundings: Surroundings = {},
): Finding[] {
  const resourceKind = document.type === 'RESOURCE_POLICY' ? resourceKindOf(document) : undefined;
  const selected = selectionFor(rules, document, resourceKind);
  const all = statementsOf(document.root);
  const statements = all.filter(({ mismatches }) => mismatches.length === 0);
  const version = memberOf(document.root, 'Version')?.value;
  const policy: Policy = {
    document,
    surroundings,
    resourceKind,
    version: version?.kind === 'string' ? version.value : undefined,
    statements,
  };
  const findings: Finding[] = [];
  const report = (rule: PolicyRule, problems: Iterable<Problem>): void => {
    for (const problem of problems) findings.push(findingOf(rule, problem, document));
  };

  for (const rule of selected.document) report(rule, rule.document(policy));
  for (const statement of all) {
    const sound = statement.mismatches.length === 0;
    for (const rule of sound ? selected.statement : selected.mismatched)
      report(rule, rule.statement(statement, policy));
    if (sound && selected.condition.length > 0)
      for (const condition of statement.conditions)
        for (const rule of selected.condition) report(rule, rule.condition(condition, statement, policy));
  }
  return findings.length > 1 ? inOrder(findings, document) : findings;
}

/** The kinds that have checks of their own; a role's only resource policy is its trust policy. */
function resourceKindOf({ resourceType }: PolicyDocument): ResourceKind {
  if (resourceType === 'AWS::IAM::Role') return 'AWS::IAM::AssumeRolePolicyDocument';
  return validatedResourceTypes.find((type) => type === resourceType) ?? 'other';
}

type With<Hook extends 'document' | 'statement' | 'condition'> = PolicyRule &
  Required<Pick<PolicyRule, Hook>>;

/** The rules that apply to one kind of document, by what they look at. */
interface Selection {
  readonly document: readonly With<'document'>[];
  readonly statement: readonly With<'statement'>[];
  readonly mismatched: readonly With<'statement'>[];
  readonly condition: readonly With<'condition'>[];
}

const selections = new WeakMap<readonly PolicyRule[], Map<string, Selection>>();

function selectionFor(
  rules: readonly PolicyRule[],
  { type, syntaxError }: PolicyDocument,
  resourceKind: ResourceKind | undefined,
): Selection {
  let known = selections.get(rules);
  if (!known) selections.set(rules, (known = new Map<string, Selection>()));
  const name = `${type} ${resourceKind ?? ''} ${String(syntaxError !== undefined)}`;
  let selection = known.get(name);
  if (!selection) {
    const applying = rules.filter(
      (rule) =>
        rule.types.includes(type) &&
        (!resourceKind || !rule.resourceKinds || rule.resourceKinds.includes(resourceKind)) &&
        // Where the text is no JSON there is nothing else to say.
        (rule.id === 'JSON_SYNTAX_ERROR') === (syntaxError !== undefined),
    );
    const statement = applying.filter((rule): rule is With<'statement'> => rule.statement !== undefined);
    selection = {
      document: applying.filter((rule): rule is With<'document'> => rule.document !== undefined),
      statement,
      mismatched: statement.filter((rule) => rule.runsOnMismatch),
      condition: applying.filter((rule): rule is With<'condition'> => rule.condition !== undefined),
    };
    known.set(name, selection);
  }
  return selection;
}

function findingOf(rule: PolicyRule, problem: Problem, document: PolicyDocument): Finding {
  const [first, ...rest] = tokensAt(document, problem.at);
  return {
    rule,
    severity: problem.severity ?? rule.severity,
    ...(rule.findingType ? { findingType: rule.findingType } : {}),
    message: problem.message,
    places: [placeOf(first), ...rest.map(placeOf)],
    document: document.name,
    ...identityOf(rule, document, problem.at, problem.subject),
    engine: 'offline',
  };
}

function placeOf(token: Token): Place {
  return { kind: 'source', file: token.source.file, span: spanOf(token) };
}

function inOrder(findings: readonly Finding[], document: PolicyDocument): Finding[] {
  return findings
    .map((finding) => ({ finding, offset: offsetOf(finding, document) }))
    .sort(
      (left, right) => left.offset - right.offset || compareText(left.finding.rule.id, right.finding.rule.id),
    )
    .map(({ finding }) => finding);
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Offsets of other files do not compare: such findings come last. */
function offsetOf({ places }: Finding, { file }: PolicyDocument): number {
  let least = Infinity;
  for (const place of places)
    if (place.kind === 'source' && place.file === file) least = Math.min(least, place.span.start.offset);
  return least === Infinity ? Number.MAX_SAFE_INTEGER : least;
}
