import { identityExample } from '../examples.ts';
import { problemsOf } from '../escalation/problems.ts';
import { databaseLogins } from '../escalation/tables.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'logs-in-as-any-database-user',
  title: 'Sign-in to databases as any user',
  severity: 'medium',
  why: 'The user of a database is part of the resource: a wildcard there is also its administrator.',
  fix: 'Name database and user: "Resource": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKL/app".',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html',
  ],
  types: ['IDENTITY_POLICY'],
  weighsConditions: true,
  examples: {
    bad: [identityExample({ Action: 'rds-db:connect', Resource: 'arn:aws:rds-db:*:*:dbuser:*/*' }, 'Action')],
    good: [identityExample({ Action: 'rds-db:connect', Resource: 'arn:aws:rds-db:*:*:dbuser:*/app' })],
  },
  document: (policy) => problemsOf(policy, databaseLogins),
});
