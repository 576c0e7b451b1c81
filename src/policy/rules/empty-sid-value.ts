import { valueAt } from '../document.ts';
import { definePolicyRule } from '../rule.ts';

export default definePolicyRule({
  id: 'EMPTY_SID_VALUE',
  title: 'Empty Sid value',
  findingType: 'SUGGESTION',
  severity: 'low',
  why: 'An empty statement id names nothing, and a reader of the policy looks for what was meant to stand there.',
  fix: 'Remove the Sid element, or give it a value such as "ReadLogs".',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-empty-sid-value',
  ],
  types: ['IDENTITY_POLICY', 'RESOURCE_POLICY', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
  examples: {
    bad: [
      {
        policy: {
          Version: '2012-10-17',
          Statement: [{ Sid: '', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' }],
        },
        at: ['Statement.0.Sid'],
      },
    ],
    good: [
      {
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Sid: 'ReadLogs', Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::logs/*' },
          ],
        },
      },
    ],
  },
  *statement({ sid }) {
    if (sid?.known && sid.text === '') yield { message: 'The Sid is empty.', at: [valueAt(...sid.path)] };
  },
});
