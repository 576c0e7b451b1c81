import { assess, enabledChecks, switchedOff, usersToConfirm, type Assessment } from '../account/assess.ts';
import type { AccountCheck } from '../account/check.ts';
import { accountChecks } from '../account/checks/index.generated.ts';
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

/** The IAM actions that reading the account takes. */
export const accountActions = (settings: Settings): readonly string[] => actionsFor(checksOf(settings));

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
