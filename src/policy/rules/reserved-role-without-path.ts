import { valueAt } from '../document.ts';
import { conditionExample, identityExample } from '../examples.ts';
import { definePolicyRule, everyType } from '../rule.ts';
import type { Value } from '../statement.ts';

/** Such roles stand under `aws-reserved/` and `aws-service-role/`, so that the name never follows `role/` directly. */
const withoutPath = /^arn:[^:]+:iam::[^:]*:role\/(AWSReservedSSO_|AWSServiceRoleFor)/;

const bare = 'arn:aws:iam::*:role/AWSReservedSSO_Admin_*';

export default definePolicyRule({
  id: 'reserved-role-without-path',
  title: 'A role of AWS without its path',
  severity: 'medium',
  why: 'The ARN of such a role has a path before its name. Without it the pattern matches no role.',
  fix: 'Write the path: "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin_*", or "arn:aws:iam::*:role/aws-service-role/…/AWSServiceRoleFor…".',
  references: ['https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html'],
  types: everyType,
  examples: {
    bad: [
      conditionExample({ ArnLike: { 'aws:PrincipalArn': bare } }, 'ArnLike.aws:PrincipalArn'),
      identityExample(
        { Action: 'iam:PassRole', Resource: 'arn:aws:iam::*:role/AWSServiceRoleForConfig' },
        'Resource',
      ),
    ],
    good: [
      conditionExample({
        ArnLike: {
          'aws:PrincipalArn': 'arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Admin_*',
        },
      }),
      conditionExample({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/*AWSReservedSSO_Admin_*' } }),
    ],
  },
  *statement({ principals, notPrincipals, resources, notResources, conditions }) {
    const values: Value[] = [
      ...principals.map(({ value }) => value),
      ...notPrincipals.map(({ value }) => value),
      ...resources,
      ...notResources,
      ...conditions.flatMap((condition) =>
        condition.lowerKey === 'aws:principalarn' ? condition.values : [],
      ),
    ];
    for (const value of values)
      if (value.known && withoutPath.test(value.text))
        yield { message: `No role has the ARN "${value.text}".`, at: [valueAt(...value.path)] };
  },
});
