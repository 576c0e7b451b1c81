/**
 * Whether one policy allows one request, written from IAM's documentation: no sets, no automata, and no code of
 * the product. What the documentation does not say, it refuses to answer.
 */
export interface Request {
  readonly principal?: '*' | Readonly<Record<string, string>>;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}
export type Json = Record<string, unknown>;

export function allows(policy: Json, request: Request): boolean {
  const statements = listOf(policy['Statement']) as Json[];
  const variables = policy['Version'] === '2012-10-17';
  const matching = statements.filter((statement) => matches(statement, request, variables));
  return (
    matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny')
  );
}

/** Whether a statement speaks of the request. */
export function matches(statement: Json, request: Request, variables = true): boolean {
  const context = contextOf(request);
  const action = (entry: string): boolean => glob(entry.toLowerCase(), request.action.toLowerCase());
  const resource = (entry: string): boolean => arnMatches(entry, request.resource, context, variables);
  const some = (name: string, test: (entry: string) => boolean): boolean =>
    statement[name] === undefined || (listOf(statement[name]) as string[]).some(test);
  const none = (name: string, test: (entry: string) => boolean): boolean =>
    statement[name] === undefined || !(listOf(statement[name]) as string[]).some(test);
  if (!some('Action', action) || !none('NotAction', action)) return false;
  if (!some('Resource', resource) || !none('NotResource', resource)) return false;
  if (statement['Principal'] !== undefined && !principalMatches(statement['Principal'], request))
    return false;
  if (statement['NotPrincipal'] !== undefined && principalMatches(statement['NotPrincipal'], request))
    return false;
  return Object.entries((statement['Condition'] ?? {}) as Record<string, Json>).every(([operator, block]) =>
    Object.entries(block).every(([key, values]) =>
      condition(
        operator,
        context.get(key.toLowerCase()) ?? [],
        listOf(values).map(String),
        context,
        variables,
      ),
    ),
  );
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

type Context = ReadonlyMap<string, readonly string[]>;

/** Names of keys ignore case; two keys follow from the principal. */
function contextOf({ principal, context }: Request): Context {
  const all = new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values]));
  const arn = typeof principal === 'object' ? principal['AWS'] : undefined;
  if (principal !== undefined)
    for (const key of ['aws:principalarn', 'aws:principalaccount']) all.delete(key);
  if (arn?.startsWith('arn:')) {
    const [, partition = '', service, , account = '', ...rest] = arn.split(':');
    const name = rest.join(':');
    const role = service === 'sts' && name.startsWith('assumed-role/') ? name.split('/')[1] : undefined;
    all.set('aws:principalarn', [role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`]);
    all.set('aws:principalaccount', [account]);
  }
  return all;
}

function principalMatches(element: unknown, { principal }: Request): boolean {
  if (element === '*') return true;
  const [kind, name] = principal === '*' ? ['*', ''] : (Object.entries(principal ?? {})[0] ?? ['', '']);
  return Object.entries(element as Json).some(([type, entries]) =>
    (listOf(entries) as string[]).some((entry) => {
      // S3's "Principals": the identities of every account, and anonymous users; a canonical id is an account's.
      if (type === 'AWS' && entry === '*') return kind !== 'Service' && kind !== 'Federated';
      if (type !== kind) return false;
      if (entry === '*' || entry === name) return true;
      if (type !== 'AWS') return false;
      const account = /^(?:arn:(aws[\w-]*):iam::)?(\d{12})(?::root)?$/.exec(entry);
      if (account) {
        const [, partition, , , owner] = name.split(':');
        return owner === account[2] && (account[1] === undefined || account[1] === partition);
      }
      const role = /^arn:([^:]*):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(entry);
      return role !== null && name.startsWith(`arn:${role[1]}:sts::${role[2]}:assumed-role/${role[3]}/`);
    }),
  );
}

export class Undocumented extends Error {}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const memory = new Map<string, RegExp>();
function regExp(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  let made = memory.get(key);
  if (!made) memory.set(key, (made = new RegExp(`^${source}$`, `s${flags}`)));
  return made;
}

/** The text as a regular expression, with variables replaced; `undefined` where a variable has no value. */
function source(text: string, context: Context, variables: boolean, wildcards: boolean): string | undefined {
  if (text.includes('${')) return sourceAnew(text, context, variables, wildcards);
  const key = `${wildcards} ${text}`;
  let known = sources.get(key);
  if (known === undefined) sources.set(key, (known = sourceAnew(text, context, variables, wildcards) ?? ''));
  return known;
}
const sources = new Map<string, string>();

function sourceAnew(
  text: string,
  context: Context,
  variables: boolean,
  wildcards: boolean,
): string | undefined {
  let result = '';
  for (const [piece] of text.matchAll(variables ? /\$\{[^}]*\}|\*|\?|[^*?$]+|\$/gs : /\*|\?|[^*?]+/gs)) {
    if (piece === '*' && wildcards) result += '.*';
    else if (piece === '?' && wildcards) result += '.';
    else if (variables && piece.startsWith('${')) {
      const inside = piece.slice(2, -1);
      if (['*', '?', '$'].includes(inside)) result += escaped(inside);
      else {
        const [name = '', ...fallback] = inside.split(',');
        const values = context.get(name.trim().toLowerCase()) ?? [];
        if (values.length > 1) throw new Undocumented('a variable with several values');
        const value =
          values[0] ??
          fallback
            .join(',')
            .trim()
            .replace(/^'(.*)'$/s, '$1');
        if (values.length === 0 && fallback.length === 0) return undefined;
        result += escaped(value);
      }
    } else result += escaped(piece);
  }
  return result;
}

const glob = (pattern: string, text: string): boolean =>
  regExp(source(pattern, new Map(), false, true) ?? '', '').test(text);

function arnMatches(pattern: string, text: string, context: Context, variables: boolean): boolean {
  if (pattern === '*') return true;
  const own = sixFields(pattern);
  const other = sixFields(text);
  if (!own) throw new Undocumented(`the ARN ${pattern}`);
  if (!other) return false;
  return own.every((field, index) => {
    const expression = source(field, context, variables, true);
    return expression !== undefined && regExp(expression, '').test(other[index] ?? '');
  });
}

function sixFields(arn: string): string[] | undefined {
  const fields: string[] = [''];
  let depth = 0;
  for (const character of arn) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (character === ':' && depth === 0 && fields.length < 6) fields.push('');
    else fields.push(`${fields.pop() ?? ''}${character}`);
  }
  return fields.length === 6 ? fields : undefined;
}

function condition(
  operator: string,
  present: readonly string[],
  listed: readonly string[],
  context: Context,
  variables: boolean,
): boolean {
  const [, qualifier, base = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/.exec(operator) ?? [];
  if (base === 'Null')
    return listed.some((value) => (value.toLowerCase() === 'true') === (present.length === 0));
  const negative = base.includes('Not');
  const single = (value: string): boolean =>
    listed.some((entry) => compare(base.replace('Not', ''), value, entry, context, variables)) !== negative;
  if (qualifier === 'ForAllValues') return present.every(single);
  if (present.length === 0) return ifExists !== undefined || (negative && qualifier === undefined);
  if (qualifier === 'ForAnyValue') return present.some(single);
  if (present.length > 1) throw new Undocumented('several values without a qualifier');
  return present.every(single);
}

function compare(base: string, value: string, entry: string, context: Context, variables: boolean): boolean {
  const text = (wildcards: boolean, flags = ''): boolean => {
    const expression = source(entry, context, variables, wildcards);
    return expression !== undefined && regExp(expression, flags).test(value);
  };
  switch (base) {
    case 'StringEquals':
      return text(false);
    case 'StringEqualsIgnoreCase':
      return text(false, 'i');
    case 'StringLike':
      return text(true);
    case 'ArnEquals':
    case 'ArnLike':
      return arnMatches(entry, value, context, variables);
    case 'Bool':
      return value.toLowerCase() === entry.toLowerCase();
    case 'BinaryEquals':
      return value === entry;
    case 'IpAddress':
      return inRange(value, entry);
  }
  const order = base.startsWith('Date') ? moment(value) - moment(entry) : Number(value) - Number(entry);
  switch (base.replace(/^Date|^Numeric/, '')) {
    case 'Equals':
      return order === 0;
    case 'LessThan':
      return order < 0;
    case 'LessThanEquals':
      return order <= 0;
    case 'GreaterThan':
      return order > 0;
    case 'GreaterThanEquals':
      return order >= 0;
    default:
      throw new Undocumented(base);
  }
}

const moment = (text: string): number => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text));

function inRange(address: string, range: string): boolean {
  const [network = '', length] = range.split('/');
  if (address.includes(':') !== network.includes(':')) return false;
  const [one, other] = [bits(address), bits(network)];
  const prefix = length === undefined ? one.length : Number(length);
  return one.slice(0, prefix) === other.slice(0, prefix);
}

function bits(address: string): string {
  if (!address.includes(':'))
    return address
      .split('.')
      .map((part) => Number(part).toString(2).padStart(8, '0'))
      .join('');
  const [head = '', tail] = address.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const before = groups(head);
  const after = groups(tail ?? '');
  const zeros = Array<string>(tail === undefined ? 0 : 8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after]
    .map((group) => parseInt(group, 16).toString(2).padStart(16, '0'))
    .join('');
}
