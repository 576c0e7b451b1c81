import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { namesAction } from '../actions.ts';
import { grantsOf } from '../escalation/grants.ts';
import { catchAlls, givesPermissions, grouped, makesAdministrator, rowsMet } from '../escalation/problems.ts';
import { byPassingRoles } from '../escalation/tables.ts';
import { isOpen } from '../families/restrictions.ts';
import { matches } from '../patterns.ts';
import { definePolicyRule, type Policy } from '../rule.ts';
import type { Condition, Statement } from '../statement.ts';

const launch = ['lambda:CreateFunction', 'lambda:InvokeFunction'];

export default definePolicyRule({
  id: 'escalates-by-passing-roles',
  title: 'Any role by passing it to a service',
  severity: 'high',
  why: 'Its holder starts something of the service with the most powerful role that trusts it, and acts as that role.',
  fix: 'Name the role in the statement of iam:PassRole: "Resource": "arn:aws:iam::111122223333:role/app-function".',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [
      identityExample(
        { Action: ['iam:PassRole', ...launch], Resource: '*' },
        'Action.1',
        'Action.2',
        'Action.0',
      ),
    ],
    good: [
      identityExample({ Action: launch, Resource: '*' }),
      identityExample({ Action: ['iam:PassRole', 'lambda:InvokeFunction'], Resource: '*' }),
      {
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: launch, Resource: '*' },
            {
              Effect: 'Allow',
              Action: 'iam:PassRole',
              Resource: 'arn:aws:iam::111122223333:role/app-function',
            },
          ],
        },
      },
      {
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: launch, Resource: '*' },
            {
              Effect: 'Allow',
              Action: 'iam:PassRole',
              Resource: '*',
              Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
            },
          ],
        },
      },
    ],
  },
  *document(policy) {
    if (!givesPermissions(policy)) return;
    const grants = grantsOf(policy);
    if (grants.allowing('iam:PassRole').length === 0) return;
    const pass = grants.broad('iam:PassRole', { tolerated: isAboutService });
    // Who is administrator anyway needs no role.
    if (!pass || catchAlls(policy).some((statement) => makesAdministrator(policy, statement))) return;
    // Its holder names what it starts, so that resources do not limit starting.
    const met = rowsMet(policy, byPassingRoles, (all, action) => all.somewhere(action));
    yield* grouped(
      policy,
      met.filter(({ row }) => row.services?.some((service) => takesRoles(policy, pass.statement, service))),
      [valueAt(...pass.path)],
    );
  },
});

const isAboutService = ({ lowerKey }: Condition): boolean => lowerKey === 'iam:passedtoservice';

/** Whether the conditions on iam:PassedToService, and the Denies that have no other, leave this service. */
const takesRoles = ({ statements }: Policy, pass: Statement, service: string): boolean =>
  pass.conditions
    .filter((condition) => isAboutService(condition) && !isOpen(condition))
    .every(holdsFor(service)) &&
  !statements.some(
    (deny) =>
      deny.effect === 'Deny' &&
      namesAction(deny, 'iam:passrole') &&
      deny.conditions.length > 0 &&
      deny.conditions.every((condition) => isAboutService(condition) && holdsFor(service)(condition)),
  );

/** Whether the condition holds when a role is passed to the service. A value that the file does not tell never fires. */
const holdsFor =
  (service: string) =>
  ({ values, comparison }: Condition): boolean =>
    comparison?.negated === true
      ? !values.some((value) => value.known && matches(value.text, service))
      : values.some((value) => value.known && matches(value.text, service));
