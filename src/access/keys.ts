import { manyOf, letters, oneOf, pattern, type Pattern } from './pattern.ts';

/** What the values of a condition key are. */
export type KeyType = 'string' | 'bool' | 'numeric' | 'date' | 'address' | 'arn' | 'account';

export interface KeyFacts {
  /** As documented: `aws:PrincipalOrgID`. */
  readonly name: string;
  readonly type: KeyType;
  /** Whether one request can have several values. */
  readonly multivalued: boolean;
}

/** AWS's global condition keys and the most used ones of OIDC and SAML: name, type, `*` for several values. */
const table = `
aws:CalledVia string *
aws:CalledViaFirst string
aws:CalledViaLast string
aws:ChatbotSourceArn arn
aws:CurrentTime date
aws:Ec2InstanceSourcePrivateIPv4 address
aws:Ec2InstanceSourceVpc string
aws:EpochTime date
aws:FederatedProvider string
aws:MultiFactorAuthAge numeric
aws:MultiFactorAuthPresent bool
aws:PrincipalAccount account
aws:PrincipalArn arn
aws:PrincipalIsAWSService bool
aws:PrincipalOrgID string
aws:PrincipalOrgPaths string *
aws:PrincipalServiceName string
aws:PrincipalServiceNamesList string *
aws:PrincipalType string
aws:Referer string
aws:RequestedRegion string
aws:ResourceAccount account
aws:ResourceOrgID string
aws:ResourceOrgPaths string *
aws:SecureTransport bool
aws:SourceAccount account
aws:SourceArn arn
aws:SourceIdentity string
aws:SourceIp address
aws:SourceOrgID string
aws:SourceOrgPaths string *
aws:SourceOwner account
aws:SourceVpc string
aws:SourceVpcArn arn
aws:SourceVpce string
aws:TagKeys string *
aws:TokenIssueTime date
aws:UserAgent string
aws:ViaAWSService bool
aws:VpceAccount account
aws:VpceOrgID string
aws:VpceOrgPaths string *
aws:VpcSourceIp address
aws:userid string
aws:username string
kms:CallerAccount account
s3:DataAccessPointAccount account
`;

const known: ReadonlyMap<string, KeyFacts> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', type, several] = line.split(' ');
      return [name.toLowerCase(), { name, type: type as KeyType, multivalued: several === '*' }];
    }),
);

/** Keys whose last part is a tag's key. */
const tagKeys = ['aws:PrincipalTag/', 'aws:RequestTag/', 'aws:ResourceTag/'];

/** What is documented about a key, `undefined` for a key that nobody documents. */
export function factsOf(lowerKey: string): KeyFacts | undefined {
  const tag = tagKeys.find((prefix) => lowerKey.startsWith(prefix.toLowerCase()));
  if (tag) return { name: tag + lowerKey.slice(tag.length), type: 'string', multivalued: false };
  return known.get(lowerKey);
}

/** A value of a tag may be empty. */
const isTag = (lowerKey: string): boolean => /tag\/|objecttag/.test(lowerKey);

const digits = Array<number>(12).fill(oneOf('digit'));
export const accountShape: Pattern = pattern(digits, true);
const arnShape = pattern(
  [
    ...letters('arn:'),
    oneOf('label'),
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
const principalArnShape = pattern(
  [
    ...letters('arn:aws'),
    manyOf('label'),
    ...letters(':'),
    oneOf('lowerLetter'),
    manyOf('lowerLetter'),
    ...letters('::'),
    ...digits,
    ...letters(':'),
    oneOf('any'),
    manyOf('any'),
  ],
  true,
);
const booleans = [pattern(letters('true'), true), pattern(letters('false'), true)];
const text = [pattern([oneOf('any'), manyOf('any')], true)];
const textOrNothing = [pattern([manyOf('any')])];

/** What a value of the key can look like. A value outside of it cannot be in any request. */
export function shapeOf(lowerKey: string, type: KeyType): readonly Pattern[] {
  if (lowerKey === 'aws:principalarn') return [principalArnShape];
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
  address: ['203.0.113.10', '198.51.100.10', '192.0.2.10'],
  arn: ['arn:aws:s3:::example', 'arn:aws:sns:us-east-1:111122223333:example'],
  account: ['111122223333', '444455556666', '999988887777'],
};

/** Values that read well in an example, best first. */
export const examplesOf = (lowerKey: string, type: KeyType): readonly string[] =>
  examplesByKey[lowerKey] ?? examplesByType[type];
