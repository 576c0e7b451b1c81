/**
 * As much of IAM's evaluation as a sign-in and a read-only session need, written apart from the product on purpose:
 * a stand-in that shared its matching code would agree with its mistakes.
 */
export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Principal?: '*' | Readonly<Record<string, string | readonly string[]>>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}
export interface Policy {
  readonly Version?: string;
  readonly Statement: Statement | readonly Statement[];
}

/** Condition keys in lower case, each with the values of the request. */
export type RequestContext = Readonly<Record<string, readonly string[]>>;

export interface AuthorizationRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: RequestContext;
}

export const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** `*` any characters, `?` one character. */
export function like(pattern: string, text: string, ignoreCase = false): boolean {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '[\\s\\S]*')
    .replaceAll('?', '[\\s\\S]');
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '').test(text);
}

export function decide(
  policies: readonly Policy[],
  request: AuthorizationRequest,
): 'allowed' | 'denied' | 'not allowed' {
  let allowed = false;
  for (const statement of policies.flatMap((policy) => list<Statement>(policy.Statement))) {
    if (!actionMatches(statement, request.action) || !resourceMatches(statement, request.resource)) continue;
    if (!conditionsHold(statement.Condition ?? {}, request.context)) continue;
    if (statement.Effect === 'Deny') return 'denied';
    allowed = true;
  }
  return allowed ? 'allowed' : 'not allowed';
}

/** Whether a role's trust policy lets a web identity in. */
export function trusts(policy: Policy, provider: string, context: RequestContext): boolean {
  const matching = list<Statement>(policy.Statement).filter(
    (statement) =>
      actionMatches(statement, 'sts:AssumeRoleWithWebIdentity') &&
      principalMatches(statement.Principal, provider) &&
      conditionsHold(statement.Condition ?? {}, context),
  );
  return matching.length > 0 && matching.every((statement) => statement.Effect === 'Allow');
}

function principalMatches(principal: Statement['Principal'], provider: string): boolean {
  if (principal === undefined) return false;
  if (principal === '*') return true;
  return list(principal['Federated']).some((name) => name === provider || name === '*');
}

function actionMatches(statement: Statement, action: string): boolean {
  return statement.NotAction === undefined
    ? list(statement.Action).some((pattern) => like(pattern, action, true))
    : !list(statement.NotAction).some((pattern) => like(pattern, action, true));
}

function resourceMatches(statement: Statement, resource: string): boolean {
  if (statement.NotResource !== undefined)
    return !list(statement.NotResource).some((pattern) => like(pattern, resource));
  // An operation without a resource of its own is about `*`, which only a `*` matches.
  return list(statement.Resource).some((pattern) => like(pattern, resource));
}

const operators: Readonly<Record<string, (expected: string, actual: string) => boolean>> = {
  stringequals: (expected, actual) => expected === actual,
  stringequalsignorecase: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
  stringlike: (expected, actual) => like(expected, actual),
  arnlike: (expected, actual) => like(expected, actual),
  arnequals: (expected, actual) => like(expected, actual),
  bool: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
};

export function conditionsHold(
  conditions: NonNullable<Statement['Condition']>,
  context: RequestContext,
): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) =>
      conditionHolds(operator, key, list(expected).map(String), context),
    ),
  );
}

function conditionHolds(
  operator: string,
  key: string,
  expected: readonly string[],
  context: RequestContext,
): boolean {
  const [, quantifier, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/i.exec(operator) ?? [];
  const values = context[key.toLowerCase()];
  if (name.toLowerCase() === 'null') return expected.includes(values === undefined ? 'true' : 'false');
  const negated = /^(string|arn)not/i.test(name);
  const test = operators[name.toLowerCase().replace(/^(string|arn)not/, '$1')];
  if (!test) throw new Error(`the stand-in does not evaluate the condition operator ${operator}`);
  if (values === undefined)
    return ifExists !== undefined || negated || quantifier?.toLowerCase() === 'forallvalues';
  const matches = (value: string) => expected.some((wanted) => test(wanted, value));
  const holds = (value: string) => (negated ? !matches(value) : matches(value));
  return quantifier?.toLowerCase() === 'forallvalues' ? values.every(holds) : values.some(holds);
}
