import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { isOpen } from '../families/restrictions.ts';
import { strangersIn } from '../families/strangers.ts';
import { definePolicyRule, trustPolicies, type RuleExample } from '../rule.ts';

const listed = (example: RuleExample, ...knownAccounts: string[]): RuleExample => ({
  ...example,
  surroundings: { knownAccounts },
});
const Principal = { AWS: 'arn:aws:iam::444455556666:root' };

export default definePolicyRule({
  id: 'trust-unknown-account',
  title: 'A role for an account that nobody listed',
  severity: 'high',
  why: 'Whoever controls that account controls what this role may do, and the config does not say that it is one to trust.',
  fix: 'List the account under `trusted-accounts` in the config, require the ExternalId that a third party gave you, or remove the principal.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html'],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  limits:
    'It runs only where the config has `trusted-accounts`. Accounts of AWS itself are not known and are to be listed too.',
  weighsConditions: true,
  examples: {
    bad: [listed(trustExample({ Principal }, 'Principal.AWS'), '111122223333')],
    good: [
      listed(trustExample({ Principal }), '444455556666'),
      trustExample({ Principal }),
      listed(
        trustExample({ Principal, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
        '111122223333',
      ),
      listed(
        trustExample({ Principal, Condition: { StringEquals: { 'sts:ExternalId': '9f2c6f5e0d5e' } } }),
        '111122223333',
      ),
    ],
  },
  *statement(statement, policy) {
    const asksForId = statement.conditions.some(
      (condition) => condition.lowerKey === 'sts:externalid' && !isOpen(condition),
    );
    if (asksForId) return;
    for (const { value, account } of strangersIn(statement, policy))
      yield {
        message: `The account ${account}, which is not among the trusted ones, may assume the role.`,
        at: [valueAt(...value.path)],
      };
  },
});
