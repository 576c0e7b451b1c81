import { defineCheck, notApplicable, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { rootArn } from '../places.ts';

export default defineCheck({
  id: 'root-credentials-removed',
  title: 'The root user of a member account has no credentials',
  severity: 'low',
  why: 'With centralised root access the management account does what needs a root user, and member accounts need no root password or keys that could leak. Switching that on removes nothing by itself.',
  fix: 'From the management account: IAM, Root access management, the account, Delete root user credentials.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['summary', 'organization'],
  *judge({ summary, organization }, { account }) {
    if (!organization) return yield notApplicable('the account belongs to no organization');
    if (organization.managementAccountId === account.id)
      return yield notApplicable('this is the management account, which keeps its root user');
    const password = summary['AccountPasswordPresent'];
    const keys = summary['AccountAccessKeysPresent'];
    if (password === undefined || keys === undefined)
      return yield unknown('GetAccountSummary did not tell whether the root user has a password and keys');
    if (password === 0 && keys === 0) return;
    yield problem({
      resource: rootArn(account),
      message: 'The root user of this member account still has credentials.',
      evidence: `AccountPasswordPresent=${password}, AccountAccessKeysPresent=${keys}, read live`,
      fix: shell`from the management account: aws sts assume-root --target-principal ${account.id} --task-policy-arn arn=arn:${account.partition}:iam::aws:policy/root-task/IAMDeleteRootUserCredentials, then with the credentials that it prints: aws iam delete-login-profile; aws iam list-access-keys; aws iam delete-access-key --access-key-id KEY_ID`,
      subject: `password ${password} keys ${keys}`,
    });
  },
});
