import { valueAt } from '../document.ts';
import { bucketExample, identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_SID',
  title: 'Unsupported Sid',
  findingType: 'ERROR',
  why: 'IAM takes only the letters A to Z and a to z and digits in a Sid, and refuses a policy with others.',
  fix: 'Write the Sid in one word: "ReadLogs".',
  // Services that store their own policies (KMS, SNS, SQS, S3) take spaces and more.
  resourceKinds: trustPolicies,
  limits:
    'For which resource policies the service asks for letters and digits is not published: trust policies are taken.',
  examples: {
    bad: [identityExample({ Sid: 'my sid!' }, 'Sid'), identityExample({ Sid: 'read-logs' }, 'Sid')],
    good: [identityExample({ Sid: 'ReadLogs2' }), bucketExample({ Sid: 'Read the logs' })],
  },
  *statement({ sid }) {
    if (sid?.known && /[^A-Za-z0-9]/.test(sid.text))
      yield {
        message: `The Sid "${sid.text}" has other characters than letters and digits.`,
        at: [valueAt(...sid.path)],
      };
  },
});
