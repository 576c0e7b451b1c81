import { valueAt } from '../document.ts';
import { namesAction } from '../actions.ts';
import { serviceControlExample } from '../examples.ts';
import { contains } from '../patterns.ts';
import { definePolicyRule } from '../rule.ts';
import type { Statement } from '../statement.ts';

/** A wildcard in the name itself, or in the path where it begins with one. */
const openName = /^arn:[^:]+:iam::[^:]*:role\/[^/]*[*?]/;
/** Roles that only AWS makes: their names are a way to say their paths. */
const reserved = /AWSReservedSSO_|AWSServiceRoleFor/;

const exempting = (name: string): object => ({
  ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::*:role/${name}` },
});

export default definePolicyRule({
  id: 'guardrail-exemption-claimable',
  title: 'An exemption that a name is enough for',
  severity: 'medium',
  why: 'Whoever may create a role chooses its name: one that fits the pattern is exempt from this guardrail.',
  fix: 'Write the name in full, "arn:aws:iam::*:role/org/Admin", and add a statement that denies iam:CreateRole for it.',
  references: [
    'https://github.com/aws-samples/service-control-policy-examples/tree/main/Deny-changes-to-security-services',
  ],
  types: ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
  examples: {
    bad: [
      serviceControlExample(
        { Action: 'cloudtrail:*', Condition: exempting('Admin*') },
        'Condition.ArnNotLike.aws:PrincipalArn',
      ),
    ],
    good: [
      serviceControlExample({ Action: 'cloudtrail:*', Condition: exempting('org/Admin') }),
      serviceControlExample({
        Action: 'cloudtrail:*',
        Condition: exempting('aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin_*'),
      }),
      serviceControlExample({ Action: ['cloudtrail:*', 'iam:*Role'], Condition: exempting('Admin*') }),
    ],
  },
  *condition({ lowerKey, comparison, values }, { effect }, { statements }) {
    if (effect !== 'Deny' || lowerKey !== 'aws:principalarn' || !comparison?.negated || !comparison.wildcards)
      return;
    for (const value of values)
      if (
        value.known &&
        openName.test(value.text) &&
        !reserved.test(value.text) &&
        !statements.some((deny) => deniesCreation(deny, value.text))
      )
        yield {
          message: `Whoever may create a role named like "${value.text}" is exempt.`,
          at: [valueAt(...value.path)],
        };
  },
});

/** Whether a statement keeps others from creating such a role, itself with exemptions perhaps. */
const deniesCreation = (deny: Statement, pattern: string): boolean =>
  deny.effect === 'Deny' &&
  namesAction(deny, 'iam:createrole') &&
  deny.resources.some((value) => !value.known || contains(value.text, pattern));
