import type { Session } from '../aws/session.ts';
import type { AccessAnswer } from '../gate/result.ts';
import type { Change } from '../git/changes.ts';
import type { ValidatePolicies } from '../policy/service-findings.ts';
import type { Settings } from '../settings.ts';
import type { Baseline } from './assess-account.ts';
import { countRequest, type Collected } from './collected.ts';
import { anyDocument, type FilesRead } from './validate.ts';

/** The service that validates policies; `null` without a session. */
export async function validationService(
  session: Session | null,
  collected: Collected,
): Promise<ValidatePolicies | null> {
  if (!session) return null;
  const { accessAnalyzer } = await import('../aws/access-analyzer.ts');
  return accessAnalyzer(session, () => countRequest(collected, 'access-analyzer:ValidatePolicy'));
}

export const noBaseline: Pick<Baseline, 'results' | 'findings' | 'alias'> = {
  results: [],
  findings: [],
  alias: null,
};

/** The account's checks, loaded only where there is an account to look at. */
export async function readBaseline(
  session: Session | null,
  settings: Settings,
  collected: Collected,
): Promise<typeof noBaseline> {
  if (!session || settings.baseline === 'off') return noBaseline;
  const { assessAccount } = await import('./assess-account.ts');
  const baseline = await assessAccount(session, settings);
  collected.unread.push(...baseline.unread);
  collected.notices.push(...baseline.notices);
  for (const action of baseline.requests) countRequest(collected, action);
  return baseline;
}

/** The access of before and after, compared offline and, where the config pays for it, by the service too. */
export async function compareAccess(
  files: { head: FilesRead; base: FilesRead | null },
  change: Change | null,
  settings: Settings,
  session: Session | null,
  collected: Collected,
): Promise<AccessAnswer[]> {
  const { unread, notices } = collected;
  const budget = settings.customPolicyCheckBudget;
  let paid = 0;
  const service =
    session && budget > 0
      ? (await import('../aws/custom-policy-checks.ts')).customPolicyChecks(session, (check) => {
          countRequest(collected, `access-analyzer:${check}`);
          paid++;
        })
      : null;
  const answers = anyDocument(files)
    ? await (await import('./access-answers.ts')).answersAboutAccess(files, change, settings, service)
    : { access: [], unread: [], notices: [] };
  unread.push(...answers.unread);
  notices.push(...answers.notices);
  if (service)
    notices.push(
      `IAM Access Analyzer was sent ${paid} of the ${budget} paid requests that custom-policy-check-budget allows.`,
    );
  return answers.access;
}
