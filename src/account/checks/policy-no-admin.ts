import { defineCheck, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { judgeGrants, policyFacts } from '../grants.ts';
import {
  allowsAction,
  heldPolicies,
  isAdministrator,
  isAwsManaged,
  isListed,
  statementName,
  statementsIn,
  texts,
} from '../policy.ts';

export default defineCheck({
  id: 'policy-no-admin',
  title: 'No policy of the account grants everything',
  severity: 'high',
  why: 'Whoever holds such a policy is an administrator, whatever its name says. One leaked session of theirs is the whole account.',
  fix: 'Grant the actions that are used. CloudTrail knows them: aws accessanalyzer start-policy-generation --policy-generation-details principalArn=ARN --cloud-trail-details file://trail.json',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.16', 4: '1.16', 5: '1.15', 6: '2.15', 7: '2.14' }, securityHub: ['IAM.1'] },
  facts: policyFacts,
  *judge(facts, { settings }) {
    yield* judgeGrants(
      facts,
      (statement) => {
        if (!isAdministrator(statement)) return null;
        const except = texts(statement.notActions);
        if (except.length === 0)
          return { may: 'may do everything on every resource', seen: 'Allow Action * on Resource *' };
        // All but IAM is the shape of PowerUserAccess: wide, and still no way to make oneself administrator.
        const keepsIam =
          allowsAction(statement, 'iam:AttachUserPolicy') || allowsAction(statement, 'iam:PassRole');
        return {
          may: `may do everything but ${except.join(', ')}`,
          seen: `Allow NotAction ${except.join(', ')} on every resource`,
          ...(keepsIam ? {} : { severity: 'medium' as const }),
        };
      },
      ({ holder }) => isListed(settings.adminPrincipals, holder),
    );
    // Attached to something that is not shown by name: a role of Identity Center, whose policies are still ours.
    const shown = new Set(heldPolicies(facts).map(({ policyArn }) => policyArn));
    for (const policy of facts.policies) {
      if (isAwsManaged(policy.arn) || policy.attachmentCount === 0 || shown.has(policy.arn)) continue;
      if (policy.document === null)
        yield unknown(`the document of the policy ${policy.arn} is not among what was read`);
      const statement = statementsIn(policy.document).find(isAdministrator);
      if (!statement || isListed(settings.adminPrincipals, policy)) continue;
      yield problem({
        resource: policy.arn,
        message: `The attached policy ${policy.name} grants everything.`,
        evidence: `${statementName(statement)}; AttachmentCount=${policy.attachmentCount}, held by no user, group or role of the account's own`,
        fix: shell`aws iam list-entities-for-policy --policy-arn ${policy.arn}, and detach it there`,
      });
    }
  },
});
