import { defineCheck, problem } from '../check.ts';
import { isListed, removalCommand } from '../policy.ts';

export default defineCheck({
  id: 'user-permissions-via-groups',
  title: 'Users get their rights from groups only',
  severity: 'low',
  why: 'Rights that hang on single users are forgotten when the person changes jobs. A group says what its members do.',
  fix: 'aws iam attach-group-policy --group-name GROUP --policy-arn ARN, aws iam add-user-to-group --group-name GROUP --user-name NAME, then detach the policy from the user',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html'],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.15', 4: '1.15', 5: '1.14', 6: '2.14', 7: '2.13' }, securityHub: ['IAM.2'] },
  facts: ['users'],
  *judge({ users }, { settings }) {
    for (const holder of users) {
      if (isListed(settings.exemptUsers, holder)) continue;
      const held = [
        ...holder.inlinePolicies.map(({ name }) => ({ policyName: name, policyArn: null })),
        ...holder.attachedPolicies.map(({ name, arn }) => ({ policyName: name, policyArn: arn })),
      ].map((each) => ({ ...each, holder, holderKind: 'user' as const, document: null }));
      if (held.length === 0) continue;
      const names = held.map(
        ({ policyName, policyArn }) => `${policyName}${policyArn === null ? ' (inline)' : ''}`,
      );
      yield problem({
        resource: holder.arn,
        message: `The user ${holder.name} holds policies directly: ${names.join(', ')}.`,
        evidence: `${holder.inlinePolicies.length} inline, ${holder.attachedPolicies.length} attached`,
        fix: held.map(removalCommand).join('; '),
        subject: names.toSorted().join(' '),
      });
    }
  },
});
