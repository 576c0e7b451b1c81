import { defineCheck, evidence, problem, unknown } from '../check.ts';
import { rootRow } from '../credential-report.ts';
import { rootArn } from '../places.ts';

export default defineCheck({
  id: 'root-no-access-keys',
  title: 'The root user has no access keys',
  severity: 'critical',
  why: 'A root access key works from anywhere, needs no MFA and cannot be limited. An inactive one can be switched on again.',
  fix: 'Sign in as the root user and delete its access keys; what used them should assume a role.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_delete-key.html'],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.4', 4: '1.4', 5: '1.3', 6: '2.3', 7: '2.4' }, securityHub: ['IAM.4'] },
  facts: ['summary'],
  optionalFacts: ['credentialReport'],
  *judge({ summary, credentialReport }, { account }) {
    const keys = summary['AccountAccessKeysPresent'];
    if (keys === undefined) return yield unknown('GetAccountSummary did not tell AccountAccessKeysPresent');
    if (keys === 0) return yield evidence('AccountAccessKeysPresent=0, read live');
    const row = rootRow(credentialReport);
    const active = row?.accessKeys.some((key) => key.active);
    const state =
      active === undefined ? '' : active ? ' (active)' : ' (inactive, says the credential report)';
    yield problem({
      resource: rootArn(account),
      message: `The root user has access keys${state}.`,
      evidence: `AccountAccessKeysPresent=${keys}, read live at ${account.readAt}`,
      fix: "with the root user's own credentials: aws iam list-access-keys, then aws iam delete-access-key --access-key-id KEY_ID",
    });
  },
});
