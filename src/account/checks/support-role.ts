import { defineCheck, evidence, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { accountArn } from '../places.ts';

export default defineCheck({
  id: 'support-role',
  title: 'Somebody can open AWS Support cases',
  severity: 'low',
  why: 'Without a role that may, nobody can ask AWS for help on the day of an incident.',
  fix: 'aws iam attach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/AWSSupportAccess',
  references: ['https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSSupportAccess.html'],
  profile: 'all',
  benchmarks: { cis: { 3: '1.17', 4: '1.17', 5: '1.16', 6: '2.16', 7: '2.15' }, securityHub: ['IAM.18'] },
  facts: ['roles'],
  *judge({ roles }, { account }) {
    const arn = `arn:${account.partition}:iam::aws:policy/AWSSupportAccess`;
    const holders = roles.filter(({ attachedPolicies }) =>
      attachedPolicies.some((policy) => policy.arn === arn),
    );
    if (holders.length > 0) return yield evidence(holders.map(({ name }) => name).join(', '));
    yield problem({
      resource: accountArn(account),
      message: 'No role has AWSSupportAccess.',
      evidence: `${arn} is attached to none of ${roles.length} roles`,
      fix: shell`aws iam attach-role-policy --role-name NAME --policy-arn ${arn}`,
    });
  },
});
