import { defineCheck, evidence, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { attachments, isListed } from '../policy.ts';

export default defineCheck({
  id: 'principal-admin-inventory',
  title: 'Administrators are known',
  severity: 'medium',
  why: "Everybody with AWS's AdministratorAccess can do everything. Those who need it (break-glass, deployment) belong on a list, so that one more is seen.",
  fix: 'aws iam detach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/AdministratorAccess, or name the principal under `admin-principals`',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  profile: 'recommended',
  benchmarks: {},
  facts: ['users', 'groups', 'roles'],
  *judge(facts, { account, settings }) {
    const administrator = `arn:${account.partition}:iam::aws:policy/AdministratorAccess`;
    // By ARN: a policy of the customer may have the same name.
    const holders = attachments(facts).filter(({ policy }) => policy.arn === administrator);
    for (const { holder, holderKind } of holders) {
      if (isListed(settings.adminPrincipals, holder)) continue;
      yield problem({
        resource: holder.arn,
        message: `The ${holderKind} ${holder.name} has AdministratorAccess and is not among the known administrators.`,
        evidence: `${administrator} is attached to it`,
        fix: shell`aws iam detach-${holderKind}-policy --${holderKind}-name ${holder.name} --policy-arn ${administrator}, or name it under \`admin-principals\``,
      });
    }
    yield evidence(`${holders.length} principals hold AdministratorAccess`);
  },
});
