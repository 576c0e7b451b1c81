import type { STSServiceException } from '@aws-sdk/client-sts';
import { callerIdentity, longestSignIn } from './caller.ts';
import { connection } from './connection.ts';
import { explainRefusal, type TokenClaims } from './refusal.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Who we are in AWS for this run. */
export interface Session {
  readonly credentials: Credentials;
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  /** ARN of the caller: the assumed role's session, or the ambient user or role. */
  readonly caller: string;
}

/** AWS was asked for and is not to be had: said with what to do about it. */
export class NoSession extends Error {}

export interface RoleRequest {
  readonly roleArn: string;
  readonly region: string;
  readonly audience: string;
  readonly token: string;
  readonly claims: TokenClaims;
  /** Shows in CloudTrail; 2 to 64 characters of `\w+=,.@-`. */
  readonly sessionName: string;
  /** IAM actions that the run needs; the session is cut down to them, whatever the role may do. */
  readonly actions: readonly string[];
  readonly allowedAccountIds: readonly string[];
  /** Called with each part of the credentials before anything else happens to them. */
  readonly mask: (secret: string) => void;
  /** Called with what the reader should know of the way in. */
  readonly notice: (text: string) => void;
}

const roleArnForm = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]+$/;

/** China's partition has an audience of its own. */
export function defaultAudience(roleArn: string): string {
  return roleArn.startsWith('arn:aws-cn:') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/**
 * Checked before any call: a role in a wrong account, or a name where an ARN belongs, is a configuration error and STS
 * would not say which.
 */
export function checkRoleArn(roleArn: string, allowedAccountIds: readonly string[]): void {
  const match = roleArnForm.exec(roleArn);
  if (!match)
    throw new NoSession(
      `role-to-assume is no role ARN: ${JSON.stringify(roleArn.slice(0, 120))}. Expected arn:aws:iam::111122223333:role/iam-gate`,
    );
  refuseOtherAccount(match[2] ?? '', allowedAccountIds);
}

/** "STS is active in this Region by default and cannot be deactivated": the way in where the own Region's endpoint is off. */
const alwaysActive = 'us-east-1';

export async function assumeRole(request: RoleRequest): Promise<Session> {
  const partition = roleArnForm.exec(request.roleArn)?.[1] ?? 'aws';
  try {
    return await assumeRoleIn(request.region, partition, request);
  } catch (error) {
    if (error instanceof NoSession) throw error;
    const refusal = error as STSServiceException;
    if (refusal.name !== 'RegionDisabledException' || partition !== 'aws' || request.region === alwaysActive)
      throw new NoSession(explainRefusal(refusal, request));
  }
  try {
    const session = await assumeRoleIn(alwaysActive, partition, request);
    request.notice(
      `STS is not active in ${request.region} for the account ${session.account}, so the role was assumed in ${alwaysActive}. Activate it under Account settings in the IAM console, or use another aws-region.`,
    );
    return session;
  } catch (error) {
    if (error instanceof NoSession) throw error;
    throw new NoSession(explainRefusal(error as STSServiceException, { ...request, region: alwaysActive }));
  }
}

async function assumeRoleIn(stsRegion: string, partition: string, request: RoleRequest): Promise<Session> {
  const { AssumeRoleWithWebIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({ region: stsRegion, maxAttempts: 4, requestHandler: connection() });
  try {
    const answer = await client.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: request.roleArn,
        RoleSessionName: request.sessionName,
        WebIdentityToken: request.token,
        DurationSeconds: 900,
        Policy: sessionPolicy(request.actions),
      }),
      { abortSignal: AbortSignal.timeout(longestSignIn) },
    );
    const { AccessKeyId, SecretAccessKey, SessionToken } = answer.Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken)
      throw new NoSession('STS answered without credentials');
    for (const secret of [AccessKeyId, SecretAccessKey, SessionToken]) request.mask(secret);
    const caller = answer.AssumedRoleUser?.Arn ?? request.roleArn;
    const account = caller.split(':')[4] ?? '';
    refuseOtherAccount(account, request.allowedAccountIds);
    return {
      credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
      region: request.region,
      account,
      partition,
      caller,
    };
  } finally {
    client.destroy();
  }
}

/** Credentials that an earlier step, or the person's shell, put into the environment. */
export function ambientCredentials(
  env: Readonly<Record<string, string | undefined>>,
): Credentials | undefined {
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  const sessionToken = env['AWS_SESSION_TOKEN'];
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

export async function sessionOf(
  credentials: Credentials,
  region: string,
  allowedAccountIds: readonly string[],
): Promise<Session> {
  const { id, partition, callerArn } = await callerIdentity(region, credentials).catch((error: unknown) => {
    const { name, message } = error as Error;
    throw new NoSession(
      `the AWS credentials in the environment do not work: ${name}: ${message}. Renew them, or remove AWS_ACCESS_KEY_ID and use role-to-assume`,
    );
  });
  refuseOtherAccount(id, allowedAccountIds);
  return { credentials, region, account: id, partition, caller: callerArn };
}

/** "The plaintext that you use for both inline and managed session policies can't exceed 2,048 characters." */
export function sessionPolicy(actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: [...actions].sort(), Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

/** @throws NoSession for an account that `allowed-account-ids` does not name */
export function refuseOtherAccount(account: string, allowed: readonly string[]): void {
  if (allowed.length > 0 && !allowed.includes(account))
    throw new NoSession(
      `the role or the credentials belong to the account ${account}, which allowed-account-ids does not name (${allowed.join(', ')})`,
    );
}
