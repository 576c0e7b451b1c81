import type { Account } from '../account/facts.ts';
import type { AwsCredentials } from './calls.ts';
import { connection } from './connection.ts';

/** Milliseconds that STS may take with all attempts: a sign-in that hangs must not hold the run up. */
export const longestSignIn = 20_000;

/**
 * Whose credentials these are.
 *
 * @param credentials absent: those of the shell, whatever they come from (environment, profile, SSO, instance role)
 * @throws what the SDK throws, when there are no credentials or they do not work.
 */
export async function callerIdentity(
  region: string,
  credentials?: AwsCredentials,
): Promise<Pick<Account, 'id' | 'partition'> & { readonly callerArn: string }> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({
    region,
    maxAttempts: 4,
    requestHandler: connection(),
    ...(credentials ? { credentials } : {}),
  });
  try {
    const { Account: id = '', Arn = '' } = await client.send(new GetCallerIdentityCommand({}), {
      abortSignal: AbortSignal.timeout(longestSignIn),
    });
    if (!/^\d{12}$/.test(id))
      throw new Error('the answer names no account; look at proxies and AWS_ENDPOINT_URL');
    return { id, partition: Arn.split(':')[1] ?? 'aws', callerArn: Arn };
  } finally {
    client.destroy();
  }
}
