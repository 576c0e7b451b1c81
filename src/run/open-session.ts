import { customCheckActions } from '../account/gate-role.ts';
import { foreignEndpoints } from '../aws/endpoints.ts';
import {
  ambientCredentials,
  assumeRole,
  checkRoleArn,
  defaultAudience,
  sessionOf,
  type Session,
} from '../aws/session.ts';
import type { GateEvent } from '../github/event.ts';
import { claimsOf, NoOidcToken, oidcToken } from '../github/oidc.ts';
import type { Runner } from '../github/runner.ts';
import type { Settings } from '../settings.ts';
import type { Collected } from './collected.ts';

/**
 * Who we are in AWS: the role, else the credentials that a step before left, else nobody.
 *
 * @throws NoSession, NoOidcToken where AWS was asked for and is not to be had
 */
export async function openSession(
  settings: Settings,
  event: GateEvent,
  env: Readonly<Record<string, string | undefined>>,
  runner: Runner,
  { notices }: Collected,
): Promise<Session | null> {
  const region = settings.awsRegion ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const { roleToAssume: roleArn, allowedAccountIds } = settings;
  const ambient = roleArn === null ? ambientCredentials(env) : undefined;
  if (roleArn === null && !ambient) {
    notices.push(
      'No AWS role was given, so the offline analyzer ran alone and the account was not looked at.',
    );
    return null;
  }
  if (roleArn !== null) checkRoleArn(roleArn, allowedAccountIds);
  notices.push(...foreignEndpoints(env));
  if (ambient) return sessionOf(ambient, region, allowedAccountIds);
  if (roleArn === null) return null;
  const audience = settings.audience || defaultAudience(roleArn);
  const token = await tokenFor(audience, event, notices);
  if (token === null) return null;
  runner.mask(token);
  return assumeRole({
    roleArn,
    region,
    audience,
    token,
    claims: claimsOf(token),
    sessionName: `iam-gate-${event.runId || 'local'}-${event.runAttempt}`.slice(0, 64),
    actions: await actionsOf(settings),
    allowedAccountIds,
    mask: (secret) => runner.mask(secret),
    notice: (text) => notices.push(text),
  });
}

/** The IAM actions that a run with these settings takes: what its session is cut down to. */
async function actionsOf(settings: Settings): Promise<string[]> {
  const account =
    settings.baseline === 'off' ? [] : (await import('./assess-account.ts')).accountActions(settings);
  const paid = settings.customPolicyCheckBudget > 0 ? customCheckActions : [];
  return [...new Set(['access-analyzer:ValidatePolicy', ...paid, ...account])].sort();
}

/** The job's OIDC token; `null` where GitHub gives none to such a pull request and nobody can help it. */
async function tokenFor(audience: string, event: GateEvent, notices: string[]): Promise<string | null> {
  const fromFork = event.pullRequest?.fromFork ?? false;
  try {
    return await oidcToken(audience, fromFork);
  } catch (error) {
    if (!(error instanceof NoOidcToken) || !(fromFork || event.dependabot)) throw error;
    notices.push(
      `AWS was not asked: ${error.message}. The offline analyzer ran alone, and the account was not looked at.`,
    );
    return null;
  }
}
