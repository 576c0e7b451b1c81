import { isPrivateRange, parseIpRange } from '../policy/ip-range.ts';
import { parseArn } from '../policy/arn.ts';
import { addressesIn, anyAddress, complementOfIntervals, intersection, union } from './intervals.ts';
import { letters, literalPattern, manyOf, pattern, type Pattern } from './pattern.ts';
import type { Policy } from './policy.ts';
import { strangers, untold } from './strangers.ts';
import type { Region } from './search.ts';
import { clause, type Clause } from './space.ts';
import { keyClause } from './condition-clause.ts';
import { principal } from './dimensions.ts';
import { strings } from './strings.ts';
import { symbolic } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What CheckNoPublicAccess can be asked about. */
export const publicAccessTypes: readonly string[] = [
  'AWS::ApiGateway::RestApi',
  'AWS::Backup::BackupVault',
  'AWS::CloudTrail::Dashboard',
  'AWS::CloudTrail::EventDataStore',
  'AWS::CodeArtifact::Domain',
  'AWS::DynamoDB::Stream',
  'AWS::DynamoDB::Table',
  'AWS::EFS::FileSystem',
  'AWS::IAM::AssumeRolePolicyDocument',
  'AWS::KMS::Key',
  'AWS::Kinesis::Stream',
  'AWS::Kinesis::StreamConsumer',
  'AWS::Lambda::Function',
  'AWS::OpenSearchService::Domain',
  'AWS::S3::AccessPoint',
  'AWS::S3::Bucket',
  'AWS::S3::Glacier',
  'AWS::S3Express::AccessPoint',
  'AWS::S3Express::DirectoryBucket',
  'AWS::S3Outposts::AccessPoint',
  'AWS::S3Outposts::Bucket',
  'AWS::S3Tables::Table',
  'AWS::S3Tables::TableBucket',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::SecretsManager::Secret',
];

/** Which part of a fixed value ties a request to somebody known. */
type Tie = 'whole' | 'arn' | 'organization' | 'id' | 'address';

/**
 * The keys that tie a request to a known account, organisation, network or source: S3's «meaning of public» and
 * the same list of other services. A tie is a fixed value; a wildcard where a stranger could be is none.
 */
const ties: Readonly<Record<string, Tie>> = {
  'aws:principalaccount': 'whole',
  'aws:principalarn': 'arn',
  'aws:principalorgid': 'whole',
  'aws:principalorgpaths': 'organization',
  'aws:sourceaccount': 'whole',
  'aws:sourcearn': 'arn',
  'aws:sourceip': 'address',
  'aws:sourceorgid': 'whole',
  'aws:sourceorgpaths': 'organization',
  'aws:sourceowner': 'whole',
  'aws:sourcevpc': 'whole',
  'aws:sourcevpcarn': 'arn',
  'aws:sourcevpce': 'whole',
  'aws:userid': 'id',
  'aws:vpceaccount': 'whole',
  'aws:vpceorgid': 'whole',
  'aws:vpceorgpaths': 'organization',
  'aws:vpcsourceip': 'address',
  'elasticfilesystem:accessedviamounttarget': 'whole',
  'kms:calleraccount': 'whole',
  'lambda:eventsourcetoken': 'whole',
  's3:dataaccesspointaccount': 'whole',
  's3:dataaccesspointarn': 'arn',
  's3:x-amz-server-side-encryption-aws-kms-key-id': 'whole',
};

/** Keys of the resource's owner, who is no stranger: `aws:PrincipalOrgID` equal to `${aws:ResourceOrgID}` is a tie. */
const owner: Readonly<Record<string, string>> = {
  'aws:resourceaccount': '123456789012',
  'aws:resourceorgid': 'o-resourceowner',
  'aws:resourceorgpaths': 'o-resourceowner/r-root/',
};

/**
 * The requests of strangers: anyone whom no fixed value of the policy ties to somebody known; and those that are
 * so for certain.
 */
export function publicRequests(
  policy: Policy,
  vocabulary: Vocabulary,
): { within: Region; certainly: Region; values: ReadonlyMap<string, string> } {
  const values = new Map(
    [...vocabulary.unknowns.values()].flatMap(({ key }) => {
      const value = key === undefined ? undefined : owner[key];
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    }),
  );
  const written = new Map<string, string[]>();
  for (const { conditions } of policy.statements)
    for (const condition of conditions) {
      const list = written.get(condition.lowerKey) ?? [...values.values()];
      for (const value of condition.values) if (value.known) list.push(value.text);
      written.set(condition.lowerKey, list);
    }
  const accounts = (written.get('aws:principalaccount') ?? []).filter(isFixed).map(literalPattern);
  const all = policy.statements.flatMap(({ principals }) => principals);
  const { some, none } = strangers(all, vocabulary, accounts);
  const within: Clause[] = [clause(principal, some), clause(principal, none)];
  for (const [key, texts] of written) {
    const tie = ties[key];
    if (tie) within.push(keyClause(key, { absent: true, some: false, set: untied(tie, texts) }, vocabulary));
    // A service that asks on its own behalf is nobody's stranger.
    if (key === 'aws:principalisawsservice')
      within.push(
        keyClause(key, { absent: true, some: false, set: strings([literalPattern('false')]) }, vocabulary),
      );
    if (key === 'aws:principalservicename' || key === 'aws:principalservicenameslist')
      within.push(keyClause(key, { absent: true, some: false, set: undefined }, vocabulary));
  }
  const certainly = [...within, clause(principal, untold(vocabulary))];
  // What the file does not resolve may be the fixed value that ties, so that it makes no example of a stranger.
  for (const { conditions } of policy.statements)
    for (const { lowerKey, values: listed } of conditions) {
      const open = listed.filter(({ known }) => !known).map((value) => symbolic(value, vocabulary));
      if (open.length === 0 || !(lowerKey in ties) || ties[lowerKey] === 'address') continue;
      const set = strings(open.map(literalPattern), true);
      certainly.push(keyClause(lowerKey, { absent: true, some: false, set }, vocabulary));
    }
  return { within, certainly, values };
}

const isFixed = (text: string): boolean => !/[*?]|\$\{/.test(text);

/** The values that a stranger can have. */
function untied(tie: Tie, texts: readonly string[]) {
  if (tie === 'address') {
    const known = texts.flatMap((text) => (isNetwork(text) ? (addressesIn(text) ?? []) : []));
    return intersection(complementOfIntervals(union(known)), anyAddress);
  }
  return strings(
    texts.flatMap((text) => tiePattern(tie, text) ?? []),
    true,
  );
}

/** S3's page: a range is somebody's network up to /8 of IPv4 and /32 of IPv6; private addresses always are. */
function isNetwork(text: string): boolean {
  const range = parseIpRange(text);
  return range !== undefined && (range.prefix >= (range.version === 4 ? 8 : 32) || isPrivateRange(range));
}

function tiePattern(tie: Tie, text: string): Pattern | undefined {
  // Whoever an operator lets in because it ignores case is the same somebody.
  if (isFixed(text)) return pattern(letters(text, true));
  const any = manyOf('any');
  const field = manyOf('inField');
  if (tie === 'organization') {
    const organization = /^(o-[a-z0-9]+\/)/.exec(text)?.[1];
    return organization === undefined ? undefined : pattern([...letters(organization), any]);
  }
  if (tie === 'id') {
    const id = /^(A[A-Z0-9]+|\d{12}):/.exec(text)?.[1];
    return id === undefined ? undefined : pattern([...letters(`${id}:`), any]);
  }
  if (tie !== 'arn') return undefined;
  const arn = parseArn(text);
  if (arn && /^\d{12}$/.test(arn.account))
    return pattern([
      ...letters('arn:'),
      field,
      ...letters(':'),
      field,
      ...letters(':'),
      field,
      ...letters(`:${arn.account}:`),
      any,
    ]);
  // A bucket's name is its own, whoever has it; what stands behind it may vary.
  const bucket =
    arn?.service === 's3' && arn.account === '' ? /^([^/*?]+)\//.exec(arn.resource)?.[1] : undefined;
  return bucket === undefined
    ? undefined
    : pattern([...letters('arn:'), field, ...letters(`:s3:::${bucket}/`), any]);
}
