import { valueAt } from '../document.ts';
import { conditionExample, identityExample } from '../examples.ts';
import { definePolicyRule, everyType } from '../rule.ts';
import type { Value } from '../statement.ts';

/** Such roles stand under `aws-reserved/` and `aws-service-role/`, so that the name never follows `role/` directly. */
const withoutPath = /^arn:[^:]+:iam::[^:]*:role\/((?:AWSReservedSSO_|AWSServiceRoleFor).*)$/;

/** Written both ways, for want of knowing which is right: the right one is there. */
const hasPathOf = (name: string, values: readonly Value[]): boolean =>
  values.some((value) => value.known && value.text.endsWith(`/${name}`) && !withoutPath.test(value.text));

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
      identityExample({
        Action: 'iam:PassRole',
        Resource: [
          'arn:aws:iam::*:role/AWSServiceRoleForConfig',
          'arn:aws:iam::*:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig',
        ],
      }),
    ],
  },
  *statement({ principals, notPrincipals, resources, notResources, conditions }) {
    const lists: readonly (readonly Value[])[] = [
      principals.map(({ value }) => value),
      notPrincipals.map(({ value }) => value),
      resources,
      notResources,
      ...conditions.flatMap(({ lowerKey, values }) => (lowerKey === 'aws:principalarn' ? [values] : [])),
    ];
    for (const values of lists)
      for (const value of values) {
        const name =
          value.known && value.text.includes(':role/AWS') ? withoutPath.exec(value.text)?.[1] : undefined;
        if (name === undefined || hasPathOf(name, values)) continue;
        yield {
          message: `No role has the ARN "${value.known ? value.text : ''}".`,
          at: [valueAt(...value.path)],
        };
      }
  },
});
