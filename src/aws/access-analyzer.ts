import type {
  AccessAnalyzerClient,
  PathElement,
  ValidatePolicyFinding,
} from '@aws-sdk/client-accessanalyzer';
import pLimit from 'p-limit';
import { validatedResourceTypes, type PolicyDocument } from '../policy/document.ts';
import {
  requestText,
  type ServiceAnswer,
  type ServiceFinding,
  type ServicePathElement,
  type ValidatePolicies,
} from '../policy/service-findings.ts';
import { connection } from './connection.ts';
import type { Session } from './session.ts';

/** No quota is published; throttling is met by few calls at once and adaptive retries. */
const callsAtOnce = 6;
const callTimeoutMs = 30_000;

/** ValidatePolicy for many documents: the same document once, all pages, a refusal or failure for each by itself. */
export function accessAnalyzer(session: Session, onRequest: () => void): ValidatePolicies {
  return async (documents) => {
    const sdk = await import('@aws-sdk/client-accessanalyzer');
    const client = new sdk.AccessAnalyzerClient({
      region: session.region,
      credentials: session.credentials,
      requestHandler: connection(),
      retryMode: 'adaptive',
      maxAttempts: 6,
    });
    const limit = pLimit(callsAtOnce);
    const asked = new Map<string, Promise<ServiceAnswer>>();
    const answers = documents.map((document) => {
      const request = requestText(document);
      if ('refused' in request) return Promise.resolve({ kind: 'refused' as const, reason: request.refused });
      const resourceType = validatedResourceTypes.find((type) => type === document.resourceType);
      const key = JSON.stringify([document.type, resourceType, request.text]);
      let answer = asked.get(key);
      if (!answer) {
        answer = limit(() => validate(sdk, client, document, request.text, resourceType, onRequest));
        asked.set(key, answer);
      }
      return answer;
    });
    try {
      return await Promise.all(answers);
    } finally {
      client.destroy();
    }
  };
}

async function validate(
  sdk: typeof import('@aws-sdk/client-accessanalyzer'),
  client: AccessAnalyzerClient,
  document: PolicyDocument,
  text: string,
  resourceType: (typeof validatedResourceTypes)[number] | undefined,
  onRequest: () => void,
): Promise<ServiceAnswer> {
  const findings: ServiceFinding[] = [];
  let nextToken: string | undefined;
  try {
    do {
      onRequest();
      const page = await client.send(
        new sdk.ValidatePolicyCommand({
          policyDocument: text,
          policyType: document.type,
          // Another policyType with a resource type is a ValidationException.
          ...(document.type === 'RESOURCE_POLICY' && resourceType
            ? { validatePolicyResourceType: resourceType }
            : {}),
          ...(nextToken ? { nextToken } : {}),
        }),
        { abortSignal: AbortSignal.timeout(callTimeoutMs) },
      );
      findings.push(...(page.findings ?? []).map(serviceFinding));
      nextToken = page.nextToken;
    } while (nextToken);
    return { kind: 'validated', findings };
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'ValidationException')
      return { kind: 'refused', reason: `the service does not take it: ${message}` };
    return { kind: 'failed', reason: failureOf(name, message) };
  }
}

function failureOf(name: string, message: string): string {
  switch (name) {
    case 'AccessDeniedException':
      return `access-analyzer:ValidatePolicy was denied: allow it in the role's policy (${message})`;
    case 'ThrottlingException':
      return 'IAM Access Analyzer throttled access-analyzer:ValidatePolicy, also after six tries: run the job again';
    case 'AbortError':
    case 'TimeoutError':
      return `access-analyzer:ValidatePolicy did not answer within ${callTimeoutMs / 1000} s`;
    default:
      return `access-analyzer:ValidatePolicy failed: ${name}: ${message}`;
  }
}

function serviceFinding(finding: ValidatePolicyFinding): ServiceFinding {
  return {
    findingType: finding.findingType ?? 'ERROR',
    issueCode: finding.issueCode ?? 'UNKNOWN',
    findingDetails: finding.findingDetails ?? '',
    learnMoreLink: finding.learnMoreLink ?? '',
    locations: (finding.locations ?? []).map((location) => (location.path ?? []).flatMap(pathElement)),
  };
}

function pathElement(element: PathElement): ServicePathElement[] {
  if (element.value !== undefined) return [{ value: element.value }];
  if (element.index !== undefined) return [{ index: element.index }];
  if (element.key !== undefined) return [{ key: element.key }];
  const { start, length } = element.substring ?? {};
  return start !== undefined && length !== undefined ? [{ substring: { start, length } }] : [];
}
