import { valueAt } from '../document.ts';
import { namesAction } from '../actions.ts';
import { serviceControlExample } from '../examples.ts';
import { contains } from '../patterns.ts';
import { remembered } from '../remembered.ts';
import { definePolicyRule } from '../rule.ts';
import type { Condition } from '../statement.ts';

/** A wildcard in the name itself, or in the path where it begins with one. */
const openName = /^arn:[^:]+:iam::[^:]*:role\/[^/]*[*?]/;
/** Roles that only AWS makes: their names are a way to say their paths. */
const reserved = /AWSReservedSSO_|AWSServiceRoleFor/;

/** More than any policy has room for. */
const mostProtecting = 1000;

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
  *document({ statements }) {
    const claimable = statements.flatMap(({ effect, conditions }) =>
      effect === 'Deny' ? conditions.filter(exempts).flatMap(({ values }) => values) : [],
    );
    if (claimable.length === 0) return;
    const protecting = statements
      .filter((deny) => deny.effect === 'Deny' && namesAction(deny, 'iam:createrole'))
      .slice(0, mostProtecting);
    const protects = remembered((pattern) =>
      protecting.some(({ resources }) =>
        resources.some((value) => !value.known || contains(value.text, pattern)),
      ),
    );
    for (const value of claimable)
      if (value.known && openName.test(value.text) && !reserved.test(value.text) && !protects(value.text))
        yield {
          message: `Whoever may create a role named like "${value.text}" is exempt.`,
          at: [valueAt(...value.path)],
        };
  },
});

const exempts = ({ lowerKey, comparison }: Condition): boolean =>
  lowerKey === 'aws:principalarn' && comparison?.negated === true && comparison.wildcards;
