import type { Account } from '../account/facts.ts';
import { connection } from './connection.ts';

/**
 * Who the credentials of this shell are, whatever they come from: environment, profile, SSO, instance role.
 *
 * @throws what the SDK throws, when there are no credentials or they do not work.
 */
export async function callerIdentity(
  region: string,
): Promise<Pick<Account, 'id' | 'partition' | 'callerArn'>> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({ region, maxAttempts: 4, requestHandler: connection() });
  try {
    const { Account: id = '', Arn = '' } = await client.send(new GetCallerIdentityCommand({}), {
      abortSignal: AbortSignal.timeout(20_000),
    });
    if (!/^\d{12}$/.test(id))
      throw new Error('the answer names no account; look at proxies and AWS_ENDPOINT_URL');
    return { id, partition: Arn.split(':')[1] ?? 'aws', callerArn: Arn };
  } finally {
    client.destroy();
  }
}
