import { parseArn } from '../policy/arn.ts';
import {
  covers,
  everything,
  hasSymbol,
  isSymbol,
  letters,
  literalPattern,
  manyOf,
  oneOf,
  pattern,
  type Pattern,
} from './pattern.ts';
import { strings, type StringSet } from './strings.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Who asks, as one word, so that principals are sets of words like everything else: a letter for the kind of
 * principal, a bar, its name. Sessions are those that a policy names; every other session of a role is covered
 * by whatever covers the role.
 */
const kinds = {
  anonymous: '*',
  /** A user, a role, a federated user or an account's root user: `A|arn:aws:iam::111122223333:role/App`. */
  identity: 'A',
  session: 'T',
  service: 'S',
  federated: 'F',
  canonical: 'C',
  /** The unique id of a principal that has been deleted: `I|AIDA…`. */
  uniqueId: 'I',
} as const;
type Kind = keyof typeof kinds;
export const tagged = (kind: Kind, name: string): string => `${kinds[kind]}|${name}`;
export const all = (kind: Kind): Pattern => pattern([...letters(tagged(kind, '')), manyOf('any')]);
const under = (kind: Kind, inner: Pattern): Pattern =>
  pattern([...letters(tagged(kind, '')), ...inner.tokens], inner.lenient);

const accountDigits = Array<number>(12).fill(oneOf('digit'));
const partition = [...letters('arn:aws'), manyOf('label')];
const name = [oneOf('name'), manyOf('name')];
const identityShape = (service: string, resource: readonly number[]): Pattern =>
  under(
    'identity',
    pattern(
      [...partition, ...letters(`:${service}::`), ...accountDigits, ...letters(':'), ...resource],
      true,
    ),
  );

/** Everyone who can ask at all. What policies name is possible even where it looks odd. */
export function everyone({ principals }: Vocabulary): StringSet {
  const named = [...principals].flatMap((text) =>
    (parseArn(text) || hasSymbol(text)) && !/[*?]/.test(text)
      ? [literalPattern(tagged(isSession(text) ? 'session' : 'identity', text))]
      : /^A[A-Z0-9]{15,}$/.test(text)
        ? [literalPattern(tagged('uniqueId', text))]
        : [],
  );
  return strings([
    literalPattern(tagged('anonymous', '')),
    identityShape('iam', [...letters('role/'), ...name]),
    identityShape('iam', [...letters('user/'), ...name]),
    identityShape('iam', letters('root')),
    identityShape('sts', [...letters('federated-user/'), ...name]),
    pattern([...letters(tagged('service', '')), oneOf('lowerLetter'), manyOf('plain')], true),
    pattern([...letters(tagged('federated', '')), oneOf('plain'), manyOf('plain')], true),
    pattern(
      [...letters(tagged('canonical', '')), oneOf('lowerAlphanumeric'), manyOf('lowerAlphanumeric')],
      true,
    ),
    ...named,
  ]);
}

const isSession = (arn: string): boolean => /^arn:[^:]*:sts:[^:]*:[^:]*:assumed-role\//.test(arn);

/**
 * The principals that one entry of a `Principal` element covers; `undefined` when that is not documented.
 * @param text The entry, with a symbol for each part that the file does not resolve.
 */
export function principalPatterns(type: string, text: string): readonly Pattern[] | undefined {
  switch (type) {
    case '*':
      return [everything];
    case 'AWS':
      return awsPatterns(text);
    case 'Service':
      return named('service', text);
    case 'Federated':
      return named('federated', text);
    case 'CanonicalUser':
      return named('canonical', text);
    default:
      return undefined;
  }
}

/** Every principal that the entry could cover, whatever its symbols stand for. */
export function possiblePrincipals(type: string, text: string): readonly Pattern[] | undefined {
  const patterns = principalPatterns(type, text);
  if (!hasSymbol(text)) return patterns?.map(lenient);
  return type === 'AWS' && !saysWhatItIs(text)
    ? everyAccount
    : patterns?.map(({ tokens }) =>
        pattern(
          tokens.map((token) => (isSymbol(token) ? manyOf('any') : token)),
          true,
        ),
      );
}

const lenient = ({ tokens }: Pattern): Pattern => pattern(tokens, true);

/** Whether the text tells the kind of the principal, and leaves open no more than its account, partition or name. */
export const saysWhatItIs = (text: string): boolean =>
  /^arn:[^:]+:(iam|sts)::[^:]+:(root$|(role|user|federated-user|assumed-role)\/)/.test(text);

function named(kind: Kind, text: string): readonly Pattern[] | undefined {
  if (text === '*') return [all(kind)];
  return /[*?]/.test(text) ? undefined : [literalPattern(tagged(kind, text))];
}

const identities: readonly Kind[] = ['identity', 'session'];

/**
 * `{ "AWS": "*" }` is every identity of every account, and nobody: S3's page "Principals" says of it "any root user,
 * IAM user, assumed-role session, or federated user in any account", and then, as IAM's page of the `Principal`
 * element, that "for anonymous users" it is equivalent to `"*"`. Services and providers of identities have types of
 * their own, and in a role's trust policy the difference decides. A canonical id is that of an account.
 */
const everyAccount: readonly Pattern[] = [
  literalPattern(tagged('anonymous', '')),
  all('uniqueId'),
  all('canonical'),
  ...identities.map(all),
];

function awsPatterns(text: string): readonly Pattern[] | undefined {
  if (text === '*') return everyAccount;
  if (/^\d{12}$/.test(text)) return ofAccount(null, letters(text));
  if (/[*?]/.test(text)) return undefined;
  if (hasSymbol(text) && !saysWhatItIs(text)) return [literalPattern(tagged('identity', text))];
  const arn = parseArn(text);
  if (!arn) return /^A[A-Z0-9]{15,}$/.test(text) ? [literalPattern(tagged('uniqueId', text))] : undefined;
  if (arn.resource === 'root') return ofAccount(arn.partition, letters(arn.account));
  if (isSession(text)) return [literalPattern(tagged('session', text))];
  const itself = literalPattern(tagged('identity', text));
  if (!arn.resource.startsWith('role/')) return [itself];
  const role = arn.resource.slice(arn.resource.lastIndexOf('/') + 1);
  const sessions = `arn:${arn.partition}:sts::${arn.account}:assumed-role/${role}/`;
  return [itself, pattern([...letters(tagged('session', sessions)), manyOf('any')])];
}

/** Everyone of an account, or of the accounts that a pattern covers. */
export const ofAccount = (partitionName: string | null, account: readonly number[]): readonly Pattern[] =>
  identities.map((kind) =>
    pattern([
      ...letters(tagged(kind, 'arn:')),
      ...(partitionName === null ? [manyOf('inField')] : letters(partitionName)),
      ...letters(':'),
      manyOf('inField'),
      ...letters('::'),
      ...account,
      ...letters(':'),
      manyOf('any'),
    ]),
  );

/** The condition keys that follow from the principal. */
export const principalKeys: ReadonlySet<string> = new Set(['aws:principalarn', 'aws:principalaccount']);

/** The principals whose key has a value that one of the patterns covers. */
export function principalsWith(
  key: string,
  values: readonly Pattern[],
  { principals }: Vocabulary,
): Pattern[] {
  if (key === 'aws:principalaccount')
    return values.flatMap((value) =>
      ofAccount(
        null,
        value.tokens.map((token) => (token === manyOf('any') ? manyOf('inField') : token)),
      ).map((each) => ({
        ...each,
        lenient: value.lenient,
        key: `${value.lenient ? '~' : '='}${each.key.slice(1)}`,
      })),
    );
  const sessions = [...principals].filter(
    (text) => isSession(text) && values.some((value) => covers(value, roleOf(text))),
  );
  return [
    ...values.map((value) => under('identity', value)),
    ...sessions.map((text) => literalPattern(tagged('session', text))),
  ];
}

/** The principals that have neither an ARN nor an account, so that these keys are absent. */
export const withoutIdentity: readonly Pattern[] = [
  all('anonymous'),
  all('service'),
  all('federated'),
  all('canonical'),
  all('uniqueId'),
];

/** The role's ARN for a session's: the value of aws:PrincipalArn. A session's ARN does not tell the role's path. */
const roleOf = (session: string): string =>
  session.replace(/^(arn:[^:]*):sts:[^:]*:([^:]*):assumed-role\/([^/]*)\/.*$/s, '$1:iam::$2:role/$3');

/** Principals that read well in an example, best first. */
export function* principalExamples({ principals, strangersFirst }: Vocabulary): Generator<string> {
  if (strangersFirst) yield tagged('anonymous', '');
  const accounts = ['111122223333', '999988887777'];
  for (const text of principals) {
    const arn = parseArn(text);
    if (arn && arn.resource !== 'root' && !isSession(text)) yield tagged('identity', text);
    else if (!arn && hasSymbol(text)) yield tagged('identity', text);
    const account = accountOf(text);
    if (account !== undefined) accounts.unshift(account);
  }
  for (const account of accounts)
    for (const resource of ['role/Example', 'user/jane', 'role/Other'])
      yield tagged('identity', `arn:aws:iam::${account}:${resource}`);
  for (const text of principals) if (isSession(text)) yield tagged('session', text);
  yield tagged('anonymous', '');
  for (const service of [
    'ec2.amazonaws.com',
    'lambda.amazonaws.com',
    's3.amazonaws.com',
    'example.amazonaws.com',
  ])
    yield tagged('service', service);
  for (const provider of [
    'arn:aws:iam::111122223333:oidc-provider/example.com',
    'arn:aws:iam::111122223333:saml-provider/Example',
  ])
    yield tagged('federated', provider);
  yield tagged('canonical', '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be');
}

/** The principal as it stands in a policy. */
export function printPrincipal(word: string): '*' | Record<string, string> {
  const text = word.slice(2);
  switch (word[0]) {
    case kinds.service:
      return { Service: text };
    case kinds.federated:
      return { Federated: text };
    case kinds.canonical:
      return { CanonicalUser: text };
    case kinds.anonymous:
      return '*';
    default:
      return { AWS: text };
  }
}

/** The account of a principal as it stands in a policy, where it tells one. */
export function accountOf(text: string): string | undefined {
  const account = saysWhatItIs(text) ? parseArn(text)?.account : text;
  return account !== undefined && (/^\d{12}$/.test(account) || (hasSymbol(account) && account !== text))
    ? account
    : undefined;
}
