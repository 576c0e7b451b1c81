import { valueAt } from '../document.ts';
import { documentExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { sameSids } from '../same-sids.ts';

const statement = (Sid: string): unknown => ({
  Sid,
  Effect: 'Allow',
  Principal: { AWS: '111122223333' },
  Action: 'sqs:SendMessage',
  Resource: `arn:aws:sqs:us-east-1:111122223333:${Sid}`,
});
const example = (sids: string[], at: string[] = []): ReturnType<typeof documentExample> =>
  documentExample({ Version: '2012-10-17', Statement: sids.map(statement) }, at, 'RESOURCE_POLICY');

export default defineAccessAnalyzerRule({
  id: 'UNIQUE_SIDS_RECOMMENDED',
  title: 'Statements of the same Sid',
  findingType: 'WARNING',
  why: 'A Sid names a statement in reviews, logs and tools; shared, it names none.',
  fix: 'Give each statement a Sid of its own.',
  types: ['RESOURCE_POLICY'],
  examples: {
    bad: [example(['Send', 'Receive', 'Send'], ['Statement.0.Sid', 'Statement.2.Sid'])],
    good: [example(['Send', 'send'])],
  },
  *document({ statements }) {
    for (const [first, ...rest] of sameSids(statements))
      yield {
        message: `${rest.length + 1} statements have the Sid "${first.text}".`,
        at: [valueAt(...first.path), ...rest.map(({ path }) => valueAt(...path))],
      };
  },
});
