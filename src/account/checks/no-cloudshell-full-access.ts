import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { attachments } from '../policy.ts';

export default defineCheck({
  id: 'no-cloudshell-full-access',
  title: 'Nobody has AWSCloudShellFullAccess',
  severity: 'low',
  why: 'CloudShell has a file upload and download and internet access: a way out for data that passes every network control.',
  fix: 'aws iam detach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess',
  references: ['https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html'],
  profile: 'all',
  benchmarks: { cis: { 3: '1.22', 4: '1.22', 5: '1.21', 6: '2.21', 7: '2.20' }, securityHub: ['IAM.27'] },
  facts: ['users', 'groups', 'roles'],
  *judge(facts, { account }) {
    const arn = `arn:${account.partition}:iam::aws:policy/AWSCloudShellFullAccess`;
    for (const { holder, holderKind, policy } of attachments(facts))
      if (policy.arn === arn)
        yield problem({
          resource: holder.arn,
          message: `The ${holderKind} ${holder.name} has AWSCloudShellFullAccess.`,
          evidence: `${arn} is attached to it`,
          fix: shell`aws iam detach-${holderKind}-policy --${holderKind}-name ${holder.name} --policy-arn ${arn}`,
        });
  },
});
