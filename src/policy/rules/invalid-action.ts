import { actionProblems } from '../actions.ts';
import { identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'INVALID_ACTION',
  title: 'Invalid action',
  findingType: 'ERROR',
  why: 'The service has no such action, so the statement does not do what it says.',
  fix: 'Look the action up in the service authorization reference. Its name is often not that of the API operation: ListBuckets needs "s3:ListAllMyBuckets".',
  examples: {
    bad: [
      identityExample({ Action: ['s3:GetObject', 's3:ListBuckets'] }, 'Action.1'),
      identityExample({ Action: undefined, NotAction: 's3:Fetch*' }, 'NotAction'),
    ],
    good: [identityExample({ Action: ['S3:getobject', 's3:Get*', '*', 'ec2:Describe?pcs'] })],
  },
  statement: (statement) =>
    actionProblems(statement, 'unknown action', (text) => `The action ${text} does not exist.`),
});
