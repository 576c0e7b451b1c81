import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingsIn } from './world.ts';

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const some = (...values: readonly string[]) =>
  fc.uniqueArray(pick(...values), { minLength: 1, maxLength: 4 });

/** Statements in which the rules find something now and then. */
const statement = fc.record(
  {
    Sid: pick('', 'One', 'Two'),
    Effect: pick('Allow', 'Deny'),
    Action: some('iam:PassRole', 's3:*', 's3:GetObject', 'sts:AssumeRole', 'no:Such', 'ec2:RunInstances'),
    Resource: some('*', 'arn:aws:s3:::logs/*', 'arn:aws:iam::111122223333:role/*', 'arn:aws:s3:::logs'),
    Condition: pick(
      { StringEquals: { 'aws:ResourceTag/env': ['test', 'dev'], 'aws:username': ['a'] } },
      { Bool: { 'aws:SecureTransport': 'true' }, StringLike: { 'aws:nosuch': ['x', 'y'] } },
    ),
  },
  { requiredKeys: ['Effect', 'Action', 'Resource'] },
);

/** The same document, written down in another way: keys and lists turned round, other blanks. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.toReversed().map(turned);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, member]) => [key, turned(member)]),
    );
  return value;
}

const fingerprints = async (text: string): Promise<string[]> =>
  (await findingsIn({ 'a.json': text })).map(({ fingerprint }) => fingerprint).sort();

test('fingerprints outlive layout, order of keys, order of lists and moved statements', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 4 }), async (statements) => {
      const document = { Version: '2012-10-17', Statement: statements };
      const before = await fingerprints(JSON.stringify(document, null, 2));
      expect(await fingerprints(JSON.stringify(turned(document), null, '\t'))).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
