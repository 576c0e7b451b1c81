import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { allowedValues, grantsOf } from '../escalation/grants.ts';
import { catchAlls, givesPermissions, grouped, rowsMet, withoutCatchAlls } from '../escalation/problems.ts';
import { byPassingRoles } from '../escalation/tables.ts';
import { matches } from '../patterns.ts';
import { definePolicyRule } from '../rule.ts';

const launch = ['lambda:CreateFunction', 'lambda:InvokeFunction'];

export default definePolicyRule({
  id: 'escalates-by-passing-roles',
  title: 'Any role by passing it to a service',
  severity: 'high',
  why: 'Its holder starts something of the service with the most powerful role that trusts it, and acts as that role.',
  fix: 'Name the role in the statement of iam:PassRole: "Resource": "arn:aws:iam::111122223333:role/app-function".',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  types: ['IDENTITY_POLICY'],
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
    const pass = grants.broad('iam:PassRole', ({ lowerKey }) => lowerKey === 'iam:passedtoservice');
    if (!pass || catchAlls(policy).includes(pass.statement)) return;
    const services = allowedValues(pass.statement, 'iam:passedtoservice');
    const taken = (service: string): boolean =>
      !services || services.some((value) => value.known && matches(value.text, service));
    const met = rowsMet(policy, byPassingRoles).filter(({ row }) => row.services?.some(taken));
    yield* grouped(withoutCatchAlls(policy, met), [valueAt(...pass.path)]);
  },
});
