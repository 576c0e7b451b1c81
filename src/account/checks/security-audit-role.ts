import { defineCheck, evidence, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { accountArn } from '../places.ts';

export default defineCheck({
  id: 'security-audit-role',
  title: 'A role for security audits is there',
  severity: 'low',
  why: "Auditors who have no role of their own are given an administrator's.",
  fix: 'aws iam attach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/SecurityAudit',
  references: ['https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SecurityAudit.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['roles'],
  *judge({ roles }, { account }) {
    const arn = `arn:${account.partition}:iam::aws:policy/SecurityAudit`;
    const holders = roles.filter(({ attachedPolicies }) =>
      attachedPolicies.some((policy) => policy.arn === arn),
    );
    if (holders.length > 0) return yield evidence(holders.map(({ name }) => name).join(', '));
    yield problem({
      resource: accountArn(account),
      message: 'No role has SecurityAudit.',
      evidence: `${arn} is attached to none of ${roles.length} roles`,
      fix: shell`aws iam attach-role-policy --role-name NAME --policy-arn ${arn}`,
    });
  },
});
