import type { AccessAnalyzerClient, CheckNoPublicAccessCommandInput } from '@aws-sdk/client-accessanalyzer';
import pLimit from 'p-limit';
import type { AskCustomChecks, CustomCheck, CustomCheckAnswer } from '../policy/custom-policy-check.ts';
import { connection } from './connection.ts';
import type { Session } from './session.ts';

/** No quota is published; throttling is met by few calls at once and adaptive retries. */
const callsAtOnce = 6;
const callTimeoutMs = 30_000;

/** Thrown inside the SDK's retries when repeating a request would cost more than the budget. */
class BudgetSpent extends Error {}

/**
 * The service's custom policy checks, which cost money by the request. `onRequest` is told the operation of each that
 * goes out, repeated ones included.
 */
export function customPolicyChecks(
  session: Session,
  onRequest: (operation: CustomCheck['check']) => void,
): AskCustomChecks {
  return async (requests, spare) => {
    const sdk = await import('@aws-sdk/client-accessanalyzer');
    const client = new sdk.AccessAnalyzerClient({
      region: session.region,
      credentials: session.credentials,
      requestHandler: connection(),
      retryMode: 'adaptive',
      maxAttempts: 6,
    });
    let left = spare;
    // Inside the retries: each attempt is a request, and may be paid for.
    client.middlewareStack.add(
      (next, context) => (args) => {
        if (isRepeated(args.request) && left-- <= 0)
          throw new BudgetSpent('custom-policy-check-budget leaves no request to try again');
        onRequest(String(context.commandName).replace('Command', '') as CustomCheck['check']);
        return next(args);
      },
      { step: 'deserialize', priority: 'high', name: 'countAgainstBudget' },
    );
    const limit = pLimit(callsAtOnce);
    try {
      return await Promise.all(requests.map((request) => limit(() => ask(sdk, client, request))));
    } finally {
      client.destroy();
    }
  };
}

/** The SDK numbers its attempts: `attempt=2; max=6`. */
function isRepeated(request: unknown): boolean {
  const { headers } = request as { readonly headers?: Readonly<Record<string, string>> };
  return !(headers?.['amz-sdk-request'] ?? '').startsWith('attempt=1;');
}

async function ask(
  sdk: typeof import('@aws-sdk/client-accessanalyzer'),
  client: AccessAnalyzerClient,
  request: CustomCheck,
): Promise<CustomCheckAnswer> {
  try {
    const { result, message = '', reasons = [] } = await send(sdk, client, request);
    if (result !== 'PASS' && result !== 'FAIL')
      return { kind: 'failed', reason: `access-analyzer:${request.check} answered without a result` };
    return {
      kind: 'answered',
      result,
      message,
      reasons: reasons.flatMap(({ description }) => description ?? []),
    };
  } catch (error) {
    const { name, message } = error as Error;
    switch (name) {
      case 'ValidationException':
      case 'InvalidParameterException':
      case 'UnprocessableEntityException':
        return { kind: 'refused', reason: `the service does not take it: ${message}` };
      default:
        return { kind: 'failed', reason: failureOf(`access-analyzer:${request.check}`, error as Error) };
    }
  }
}

async function send(
  sdk: typeof import('@aws-sdk/client-accessanalyzer'),
  client: AccessAnalyzerClient,
  request: CustomCheck,
) {
  const options = { abortSignal: AbortSignal.timeout(callTimeoutMs) };
  switch (request.check) {
    case 'CheckNoNewAccess': {
      const { policy: newPolicyDocument, reference: existingPolicyDocument, policyType } = request;
      return client.send(
        new sdk.CheckNoNewAccessCommand({ newPolicyDocument, existingPolicyDocument, policyType }),
        options,
      );
    }
    case 'CheckAccessNotGranted': {
      const { policy: policyDocument, policyType, access } = request;
      // A list that is empty and one that is absent differ: nothing, and everything.
      const { actions, resources } = access;
      const listed = {
        ...(actions.length > 0 ? { actions: [...actions] } : {}),
        ...(resources.length > 0 ? { resources: [...resources] } : {}),
      };
      return client.send(
        new sdk.CheckAccessNotGrantedCommand({ policyDocument, policyType, access: [listed] }),
        options,
      );
    }
    case 'CheckNoPublicAccess': {
      // One of the service's names: the question is built from its list.
      const resourceType = request.resourceType as CheckNoPublicAccessCommandInput['resourceType'];
      return client.send(
        new sdk.CheckNoPublicAccessCommand({ policyDocument: request.policy, resourceType }),
        options,
      );
    }
  }
}

function failureOf(action: string, error: Error): string {
  if (error instanceof BudgetSpent)
    return `${action} failed, and ${error.message}: raise it, or run the job again`;
  switch (error.name) {
    case 'AccessDeniedException':
      return `${action} was denied: allow it in the role's policy, or set custom-policy-check-budget to 0 (${error.message})`;
    case 'ThrottlingException':
      return `IAM Access Analyzer throttled ${action}, also after six tries: run the job again`;
    case 'AbortError':
    case 'TimeoutError':
      return `${action} did not answer within ${callTimeoutMs / 1000} s`;
    default:
      return `${action} failed: ${error.name}: ${error.message}`;
  }
}
