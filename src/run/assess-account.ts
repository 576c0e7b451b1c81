import { assess, enabledChecks, switchedOff, usersToConfirm, type Assessment } from '../account/assess.ts';
import type { AccountCheck } from '../account/check.ts';
import { accountChecks } from '../account/checks/index.generated.ts';
import { customCheckActions } from '../account/gate-role.ts';
import { actionsFor, neededFacts } from '../account/permissions.ts';
import { readAccount } from '../aws/read-account.ts';
import type { Session } from '../aws/session.ts';
import type { Settings } from '../settings.ts';

export interface Baseline extends Assessment {
  readonly alias: string | null;
  readonly notices: readonly string[];
  /** The IAM action of each call that was made. */
  readonly requests: readonly string[];
}

/** The IAM actions that a run with these settings takes: what its session is cut down to. */
export function actionsOf(settings: Settings): string[] {
  const baseline = settings.baseline === 'off' ? [] : actionsFor(checksOf(settings));
  const paid = settings.customPolicyCheckBudget > 0 ? customCheckActions : [];
  return [...new Set(['access-analyzer:ValidatePolicy', ...paid, ...baseline])].sort();
}

export async function assessAccount(session: Session, settings: Settings): Promise<Baseline> {
  const checks = checksOf(settings);
  const thresholds = settings.baselineSettings;
  const reading = await readAccount({
    region: session.region,
    credentials: session.credentials,
    account: { id: session.account, partition: session.partition, callerArn: session.caller },
    needed: neededFacts(checks),
    settings: thresholds,
    suspects: (facts, account) => usersToConfirm(checks, facts, account, thresholds),
  });
  const assessment = assess(checks, reading.facts, reading.account, thresholds);
  return {
    ...assessment,
    alias: reading.account.alias,
    notices: switchedOff(accountChecks, thresholds),
    requests: reading.calls.map(({ action }) => action),
  };
}

function checksOf(settings: Settings): AccountCheck[] {
  return enabledChecks(accountChecks, settings.baselineSettings);
}
