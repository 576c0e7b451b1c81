import { valueAt } from '../document.ts';
import { documentExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { sameSids } from '../same-sids.ts';

const statement = (Sid: string) => ({ Sid, Effect: 'Allow', Action: 's3:GetObject', Resource: '*' });

export default defineAccessAnalyzerRule({
  id: 'UNIQUE_SIDS_REQUIRED',
  title: 'Unique Sids required',
  findingType: 'ERROR',
  why: 'IAM refuses a policy in which two statements have the same Sid.',
  fix: 'Give each statement a Sid of its own, or leave the Sids out.',
  types: ['IDENTITY_POLICY', 'SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'],
  examples: {
    bad: [
      documentExample(
        { Version: '2012-10-17', Statement: [statement('Read'), statement('List'), statement('Read')] },
        ['Statement.0.Sid', 'Statement.2.Sid'],
      ),
    ],
    // Case counts.
    good: [documentExample({ Version: '2012-10-17', Statement: [statement('Read'), statement('read')] })],
  },
  *document({ statements }) {
    for (const [first, ...rest] of sameSids(statements))
      yield {
        message: `${rest.length + 1} statements have the Sid "${first.text}".`,
        at: [valueAt(...first.path), ...rest.map(({ path }) => valueAt(...path))],
      };
  },
});
