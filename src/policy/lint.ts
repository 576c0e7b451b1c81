import type { Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import { tokensAt, validatedResourceTypes, type PolicyDocument } from './document.ts';
import { identityOf } from './fingerprint-subject.ts';
import { memberOf } from './node.ts';
import { parseOperator } from './operator.ts';
import { remembered } from './remembered.ts';
import type { ConditionHead, Policy, PolicyRule, Problem, ResourceKind, Surroundings } from './rule.ts';
import { spanOf, type Token } from './source.ts';
import { statementsOf, type Statement } from './statement.ts';

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
  const told = statements.filter(({ conditionsKnown }) => conditionsKnown);
  const policyAsTold = told.length === statements.length ? policy : { ...policy, statements: told };
  const findings: Finding[] = [];
  const report = (rule: PolicyRule, problems: Iterable<Problem>): void => {
    for (const problem of problems) findings.push(findingOf(rule, problem, document));
  };

  for (const { rule, look } of selected.document)
    report(rule, look(rule.weighsConditions ? policyAsTold : policy));
  for (const statement of all) {
    const sound = statement.mismatches.length === 0;
    const { conditionsKnown } = statement;
    const applying = selected.of(statement);
    for (const { rule, look } of sound ? applying.statement : applying.mismatched)
      if (conditionsKnown || !rule.weighsConditions) report(rule, look(statement, policy));
    if (sound)
      for (const condition of statement.conditions)
        for (const { rule, look } of applying.condition(condition))
          if (conditionsKnown || !rule.weighsConditions) report(rule, look(condition, statement, policy));
  }
  return findings.length > 1 ? inOrder(findings, document) : findings;
}

/** The kinds that have checks of their own; a role's only resource policy is its trust policy. */
function resourceKindOf({ resourceType }: PolicyDocument): ResourceKind {
  if (resourceType === 'AWS::IAM::Role') return 'AWS::IAM::AssumeRolePolicyDocument';
  return validatedResourceTypes.find((type) => type === resourceType) ?? 'other';
}

/** A rule with one of its generators: all of one shape, which the rules themselves, written by hand, are not. */
interface Looking<Hook extends 'document' | 'statement' | 'condition'> {
  readonly rule: PolicyRule;
  readonly look: NonNullable<PolicyRule[Hook]>;
}

function looking<Hook extends 'document' | 'statement' | 'condition'>(
  rules: readonly PolicyRule[],
  hook: Hook,
): Looking<Hook>[] {
  return rules.flatMap((rule) => {
    const look = rule[hook];
    return look ? { rule, look: look.bind(rule) as NonNullable<PolicyRule[Hook]> } : [];
  });
}

/** The rules that apply to one kind of document. */
interface Selection {
  readonly document: readonly Looking<'document'>[];
  of(statement: Statement): StatementSelection;
}

/** The rules that apply to statements of one effect and with the same elements. */
interface StatementSelection {
  readonly statement: readonly Looking<'statement'>[];
  readonly mismatched: readonly Looking<'statement'>[];
  condition(head: ConditionHead): readonly Looking<'condition'>[];
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
    known.set(name, (selection = selectionAmong(applying)));
  }
  return selection;
}

function selectionAmong(rules: readonly PolicyRule[]): Selection {
  const byShape = new Map<string, StatementSelection>();
  return {
    document: looking(rules, 'document'),
    of(statement) {
      let selection = byShape.get(statement.shape);
      if (!selection) {
        const applying = rules.filter((rule) => isShown(rule, statement));
        byShape.set(statement.shape, (selection = statementSelectionAmong(applying)));
      }
      return selection;
    },
  };
}

const isShown = ({ statements }: PolicyRule, { effect, element }: Statement): boolean =>
  (!statements?.effect || statements.effect === effect) &&
  (!statements?.with || statements.with.some((name) => element(name) !== undefined));

function statementSelectionAmong(rules: readonly PolicyRule[]): StatementSelection {
  const statement = looking(rules, 'statement');
  const condition = looking(rules, 'condition');
  const concerned = remembered((text) => {
    const [operator = '', lowerKey = ''] = text.split('\n', 2);
    const head = { operator, comparison: parseOperator(operator), lowerKey };
    return condition.filter(({ rule }) => rule.concerns?.(head) ?? true);
  });
  return {
    statement,
    mismatched: statement.filter(({ rule }) => rule.runsOnMismatch),
    condition: ({ operator, lowerKey }) => concerned(`${operator}\n${lowerKey}`),
  };
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
