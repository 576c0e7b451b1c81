import { conditionKey, type ConditionKeyType } from '../policy/service-reference/service-reference.ts';
import { manyOf, letters, oneOf, pattern, type Pattern } from './pattern.ts';

/** What the values of a condition key are. */
export type KeyType = 'string' | 'bool' | 'numeric' | 'date' | 'epoch' | 'address' | 'arn' | 'account';

export interface KeyFacts {
  /** As documented: `aws:PrincipalOrgID`. */
  readonly name: string;
  readonly type: KeyType;
  /** Whether one request can have several values. */
  readonly multivalued: boolean;
}

/** Keys whose values are account ids, which the service reference calls strings. */
const accountKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:resourceaccount',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:vpceaccount',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  's3:resourceaccount',
]);
/**
 * Moments, whatever the service reference calls them. `aws:EpochTime` works with date and with numeric operators:
 * requests have it in whole seconds since 1970.
 */
const momentTypes: ReadonlyMap<string, KeyType> = new Map([
  ['aws:currenttime', 'date'],
  ['aws:epochtime', 'epoch'],
  ['aws:tokenissuetime', 'date'],
]);
/** `date` in milliseconds since 1970, `epoch` in whole seconds. */
export const isMoment = (type: KeyType): boolean => type === 'date' || type === 'epoch';

const typeNames: Readonly<Record<ConditionKeyType, KeyType>> = {
  String: 'string',
  Binary: 'string',
  ARN: 'arn',
  Bool: 'bool',
  Numeric: 'numeric',
  Date: 'date',
  IPAddress: 'address',
};

/** What is documented about a key, `undefined` for a key that nobody documents. */
export function factsOf(lowerKey: string): KeyFacts | undefined {
  const published = conditionKey(lowerKey);
  if (accountKeys.has(lowerKey))
    return { name: published?.key ?? lowerKey, type: 'account', multivalued: false };
  if (!published) return undefined;
  const { key, type, multivalued } = published;
  return {
    name: /[$<]/.test(key) ? lowerKey : key,
    type: momentTypes.get(lowerKey) ?? typeNames[type],
    multivalued,
  };
}

/** A value of a tag may be empty. */
const isTag = (lowerKey: string): boolean => /tag\/|objecttag/.test(lowerKey);

const digits = Array<number>(12).fill(oneOf('digit'));
export const accountShape: Pattern = pattern(digits, true);
const arnShape = pattern(
  [
    ...letters('arn:aws'),
    manyOf('label'),
    ...letters(':'),
    oneOf('label'),
    manyOf('label'),
    ...letters(':'),
    manyOf('label'),
    ...letters(':'),
    manyOf('label'),
    ...letters(':'),
    oneOf('any'),
    manyOf('any'),
  ],
  true,
);
const principalArnShapes = [
  [...letters('iam::'), ...digits, ...letters(':root')],
  ...['iam role/', 'iam user/', 'sts federated-user/', 'sts assumed-role/'].map((form) => {
    const [service = '', resource = ''] = form.split(' ');
    const rest = [oneOf('any'), manyOf('any')];
    return [...letters(`${service}::`), ...digits, ...letters(`:${resource}`), ...rest];
  }),
].map((form) => pattern([...letters('arn:aws'), manyOf('label'), ...letters(':'), ...form], true));
const booleans = [pattern(letters('true'), true), pattern(letters('false'), true)];
const text = [pattern([oneOf('any'), manyOf('any')], true)];
const textOrNothing = [pattern([manyOf('any')])];

/** What a value of the key can look like. A value outside of it cannot be in any request. */
export function shapeOf(lowerKey: string, type: KeyType): readonly Pattern[] {
  if (lowerKey === 'aws:principalarn') return principalArnShapes;
  if (type === 'account') return [accountShape];
  if (type === 'arn') return [arnShape];
  if (type === 'bool') return booleans;
  return isTag(lowerKey) ? textOrNothing : text;
}

const examplesByKey: Readonly<Record<string, readonly string[]>> = {
  'aws:principalarn': ['arn:aws:iam::111122223333:role/Example', 'arn:aws:iam::444455556666:role/Other'],
  'aws:principalorgid': ['o-a1b2c3d4e5', 'o-f6g7h8i9j0'],
  'aws:resourceorgid': ['o-a1b2c3d4e5', 'o-f6g7h8i9j0'],
  'aws:sourceorgid': ['o-a1b2c3d4e5', 'o-f6g7h8i9j0'],
  'aws:principalorgpaths': ['o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/', 'o-f6g7h8i9j0/r-cd34/'],
  'aws:requestedregion': ['us-east-1', 'eu-west-1', 'ap-southeast-2'],
  'aws:sourcevpc': ['vpc-0a1b2c3d', 'vpc-1a2b3c4d'],
  'aws:sourcevpce': ['vpce-0a1b2c3d', 'vpce-1a2b3c4d'],
  'aws:sourcearn': ['arn:aws:s3:::example', 'arn:aws:sns:us-east-1:111122223333:example'],
  'aws:userid': ['AIDAEXAMPLE', 'AROAEXAMPLE:session'],
  'aws:username': ['jane', 'richard', 'mary'],
  'aws:principalservicename': ['ec2.amazonaws.com', 'lambda.amazonaws.com'],
};
const examplesByType: Readonly<Record<KeyType, readonly string[]>> = {
  string: ['example', 'other', 'third'],
  bool: ['true', 'false'],
  numeric: ['1', '10', '100', '1000'],
  date: ['2024-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2030-01-01T00:00:00Z'],
  epoch: ['1704067200', '1767225600', '1893456000'],
  address: ['203.0.113.10', '198.51.100.10', '192.0.2.10'],
  arn: ['arn:aws:s3:::example', 'arn:aws:sns:us-east-1:111122223333:example'],
  account: ['111122223333', '444455556666', '999988887777'],
};

/** Values that read well in an example, best first. */
export const examplesOf = (lowerKey: string, type: KeyType): readonly string[] =>
  examplesByKey[lowerKey] ?? examplesByType[type];
