/** IAM Access Analyzer: what it finds is the scenario's word; where it finds it is computed from the document that was sent. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { AwsError, type Input, type Output, word } from './protocols.ts';
import { page, smaller, type Context, type Operation, type Service } from './service.ts';

export interface AnalyzerFinding {
  readonly findingType: 'ERROR' | 'SECURITY_WARNING' | 'WARNING' | 'SUGGESTION';
  readonly issueCode: string;
  readonly findingDetails: string;
  /**
   * Each location as a path of member names and indexes; `{ key }`, always last, is the name of a member.
   * An empty path is the whole document.
   */
  readonly at: readonly (readonly (string | number | { readonly key: string })[])[];
}

/** What the service says of the documents that hold `contains`. */
export interface ValidatePolicyAnswer {
  readonly contains: string;
  readonly policyType?: string;
  readonly findings: readonly AnalyzerFinding[];
}
export interface CustomCheckAnswer {
  readonly check: 'CheckNoNewAccess' | 'CheckAccessNotGranted' | 'CheckNoPublicAccess';
  readonly contains: string;
  readonly result: 'PASS' | 'FAIL';
  readonly message: string;
  readonly reasons?: readonly {
    readonly description: string;
    readonly statementIndex?: number;
    readonly statementId?: string;
  }[];
}

const policyTypes = [
  'IDENTITY_POLICY',
  'RESOURCE_POLICY',
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
];
const resourceTypes = [
  'AWS::S3::Bucket',
  'AWS::S3::AccessPoint',
  'AWS::S3::MultiRegionAccessPoint',
  'AWS::S3ObjectLambda::AccessPoint',
  'AWS::IAM::AssumeRolePolicyDocument',
  'AWS::DynamoDB::Table',
];
/** Compact characters from which the service refuses a document. */
const documentLimit = 32_768;
/** Findings on a page when the caller does not ask for fewer. */
const defaultPage = 50;

const validation = (message: string, reason = 'fieldValidationFailed') =>
  new AwsError('ValidationException', message, 400, { reason });

export function accessAnalyzer(
  answers: readonly ValidatePolicyAnswer[],
  checks: readonly CustomCheckAnswer[],
): Service {
  const check =
    (name: CustomCheckAnswer['check'], document: string): Operation =>
    (input) => {
      const policy = documentOf(input, document);
      const answer = checks.find(
        (candidate) => candidate.check === name && policy.includes(candidate.contains),
      );
      return answer
        ? {
            result: answer.result,
            message: answer.message,
            ...(answer.reasons ? { reasons: answer.reasons } : {}),
          }
        : { result: 'PASS', message: 'The policy document passed the check.' };
    };
  return {
    dialect: {
      signingName: 'access-analyzer',
      protocol: 'rest-json',
      namespace: '',
      denied: 'AccessDeniedException',
      routes: {
        'POST /policy/validation': 'ValidatePolicy',
        'POST /policy/check-no-new-access': 'CheckNoNewAccess',
        'POST /policy/check-access-not-granted': 'CheckAccessNotGranted',
        'POST /policy/check-no-public-access': 'CheckNoPublicAccess',
        'GET /analyzer': 'ListAnalyzers',
        'GET /analyzer/{analyzerName}': 'GetAnalyzer',
        'POST /findingv2': 'ListFindingsV2',
      },
      throttled: { code: 'ThrottlingException', status: 429 },
      unavailable: { code: 'InternalServerException', status: 500 },
    },
    actions: { ListFindingsV2: 'access-analyzer:ListFindings' },
    operations: {
      ValidatePolicy: (input, context) => validatePolicy(input, context, answers),
      CheckNoNewAccess: check('CheckNoNewAccess', 'newPolicyDocument'),
      CheckAccessNotGranted: check('CheckAccessNotGranted', 'policyDocument'),
      CheckNoPublicAccess: check('CheckNoPublicAccess', 'policyDocument'),
      ListAnalyzers: (input, context) => {
        const { items, next } = page(
          analyzersOf(context).filter(({ type }) => input['type'] === undefined || input['type'] === type),
          input['nextToken'],
          smaller(input['maxResults'], context.pageSize),
          badToken,
        );
        return { analyzers: items.map((analyzer) => summaryOf(analyzer, context)), nextToken: next };
      },
      GetAnalyzer: (input, context) => {
        const analyzer = analyzersOf(context).find(({ name }) => name === input['analyzerName']);
        if (!analyzer)
          throw new AwsError('ResourceNotFoundException', 'Analyzer not found', 404, {
            resourceId: input['analyzerName'],
            resourceType: 'analyzer',
          });
        return { analyzer: { ...summaryOf(analyzer, context), configuration: {} } };
      },
      ListFindingsV2: (input, context) => {
        const analyzer = analyzersOf(context).find(
          (candidate) => arnOf(candidate.name, context) === input['analyzerArn'],
        );
        if (!analyzer)
          throw new AwsError('ResourceNotFoundException', 'Analyzer not found', 404, {
            resourceId: input['analyzerArn'],
            resourceType: 'analyzer',
          });
        const { items, next } = page(
          (analyzer.findings ?? []).filter((finding) => passes(finding, input['filter'])),
          input['nextToken'],
          smaller(input['maxResults'], context.pageSize),
          badToken,
        );
        return { findings: items, nextToken: next };
      },
    },
    resource: (operation, input, account) =>
      operation === 'ListFindingsV2'
        ? word(input['analyzerArn'])
        : operation === 'GetAnalyzer'
          ? `arn:${account.partition}:access-analyzer:*:${account.id}:analyzer/${word(input['analyzerName'])}`
          : '*',
  };
}

const badToken = () => validation('Invalid token');
const analyzersOf = ({ account, region }: Context) => account.analyzers[region] ?? [];
const arnOf = (name: string, { account, region }: Context) =>
  `arn:${account.partition}:access-analyzer:${region}:${account.id}:analyzer/${name}`;
function summaryOf(analyzer: ReturnType<typeof analyzersOf>[number], context: Context): Output {
  const { name, type, status, createdAt, managedBy } = analyzer;
  return { name, type, status, createdAt, managedBy, arn: arnOf(analyzer.name, context), tags: {} };
}

function passes(finding: Output, filter: unknown): boolean {
  return Object.entries((filter ?? {}) as Record<string, { eq?: string[]; neq?: string[] }>).every(
    ([name, { eq, neq }]) => {
      const value = word(finding[name]);
      return (eq?.includes(value) ?? true) && !(neq?.includes(value) ?? false);
    },
  );
}

function documentOf(input: Input, name: string): string {
  const value = input[name];
  if (typeof value !== 'string') throw validation(`The ${name} is required.`);
  if (value.replace(/\s/g, '').length >= documentLimit) throw validation('The policy document is too large.');
  return value;
}

function validatePolicy(input: Input, context: Context, answers: readonly ValidatePolicyAnswer[]): Output {
  const document = documentOf(input, 'policyDocument');
  const policyType = word(input['policyType']);
  const resourceType = input['validatePolicyResourceType'];
  if (!policyTypes.includes(policyType)) throw validation('Invalid policyType');
  if (
    resourceType !== undefined &&
    (policyType !== 'RESOURCE_POLICY' || !resourceTypes.includes(word(resourceType)))
  )
    throw validation('InvalidInput');
  const findings = answers
    .filter(
      (answer) => document.includes(answer.contains) && (answer.policyType ?? policyType) === policyType,
    )
    .flatMap((answer) => answer.findings)
    .map((finding) => located(finding, document))
    // The recorded order: by the smallest offset of the locations, then by code.
    .sort(
      (left, right) =>
        left.offset - right.offset || left.finding.issueCode.localeCompare(right.finding.issueCode),
    )
    .map(({ finding }) => finding);
  const { items, next } = page(
    findings,
    input['nextToken'],
    Math.min(Number(input['maxResults'] ?? defaultPage), context.pageSize),
    badToken,
  );
  return { findings: items, nextToken: next };
}

function located({ at, ...finding }: AnalyzerFinding, document: string) {
  const kind = {
    ERROR: 'error',
    SECURITY_WARNING: 'security-warning',
    WARNING: 'general-warning',
    SUGGESTION: 'suggestion',
  }[finding.findingType];
  const locations = at.map((path) => locationOf(path, document));
  return {
    offset: locations[0]?.span.start.offset ?? 0,
    finding: {
      ...finding,
      learnMoreLink: `https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-${kind}-${finding.issueCode.toLowerCase().replaceAll('_', '-')}`,
      locations,
    },
  };
}

function locationOf(path: AnalyzerFinding['at'][number], document: string) {
  const root = parseTree(document, undefined, { allowTrailingComma: false });
  const steps = path.filter((step) => typeof step !== 'object');
  let node: Node | undefined = root && findNodeAtLocation(root, [...steps]);
  const last = path.at(-1);
  if (node && typeof last === 'object')
    node = node.children?.find((property) => property.children?.[0]?.value === last.key)?.children?.[0];
  if (!node)
    throw new Error(
      `the scenario names ${JSON.stringify(path)}, which is not in the document that was sent:\n${document}`,
    );
  const whole = path.length === 0;
  return {
    path: path.map((step) =>
      typeof step === 'number'
        ? { index: step }
        : typeof step === 'string'
          ? { value: step }
          : { key: step.key },
    ),
    span: {
      start: position(document, whole ? 0 : node.offset),
      end: position(document, whole ? document.length : node.offset + node.length),
    },
  };
}

/** Line from 1, column and offset from 0. */
function position(document: string, offset: number) {
  const before = document.slice(0, offset);
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1), offset };
}
