import { valueAt } from '../document.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'EMPTY_SID_VALUE',
  title: 'Empty Sid value',
  findingType: 'SUGGESTION',
  why: 'An empty statement id names nothing, and a reader of the policy looks for what was meant to stand there.',
  fix: 'Remove the Sid element, or give it a value such as "ReadLogs".',
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
