import { valueAt } from '../document.ts';
import { documentExample } from '../examples.ts';
import { defineAccessAnalyzerRule, exceptTrustPolicies } from '../rule.ts';
import type { Value } from '../statement.ts';

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
  resourceKinds: exceptTrustPolicies,
  examples: {
    bad: [example(['Send', 'Receive', 'Send'], ['Statement.0.Sid', 'Statement.2.Sid'])],
    good: [example(['Send', 'send'])],
  },
  *document({ statements }) {
    const bySid = new Map<string, Value[]>();
    for (const { sid } of statements)
      if (sid?.known && sid.text !== '') {
        const same = bySid.get(sid.text);
        if (same) same.push(sid);
        else bySid.set(sid.text, [sid]);
      }
    for (const [text, sids] of bySid) {
      const [first, ...rest] = sids.map(({ path }) => valueAt(...path));
      if (first && rest.length > 0)
        yield { message: `${sids.length} statements have the Sid "${text}".`, at: [first, ...rest] };
    }
  },
});
