import { describe, expect, test } from '@jest/globals';
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

/** Statements that PASS_ROLE_WITH_STAR_IN_RESOURCE is about, and what makes one of them worse. */
const grants = fc.record(
  {
    Sid: pick('One', 'Two'),
    Effect: pick('Allow'),
    Action: fc.constant(['iam:PassRole']),
    Resource: pick(['*'], ['*', 'arn:aws:iam::111122223333:role/app']),
    Condition: pick({ StringEquals: { 'aws:PrincipalTag/team': ['a'], 'aws:ResourceTag/env': ['test'] } }),
  },
  { requiredKeys: ['Effect', 'Action', 'Resource', 'Condition'] },
);
type Grant = typeof grants extends fc.Arbitrary<infer T> ? T : never;
const worse: Readonly<Record<string, (statement: Grant) => object>> = {
  'a wildcard for the action': (statement) => ({ ...statement, Action: 'iam:*' }),
  'no condition': ({ Effect, Action, Resource }) => ({ Effect, Action, Resource }),
  'one condition less': (statement) => ({
    ...statement,
    Condition: { StringEquals: { 'aws:PrincipalTag/team': ['a'] } },
  }),
  'one more value of a condition': (statement) => ({
    ...statement,
    Condition: {
      StringEquals: { 'aws:PrincipalTag/team': ['a', 'b'], 'aws:ResourceTag/env': ['test'] },
    },
  }),
};

describe('a finding that gets worse is another finding', () => {
  const securityFindings = async (statement: object): Promise<string[]> => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    return (await findingsIn({ 'a.json': text }))
      .filter(({ rule }) => rule.id.startsWith('PASS_ROLE_WITH_STAR'))
      .map(({ fingerprint }) => fingerprint);
  };
  test.each(Object.entries(worse))('%s', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(grants, async (statement) => {
        const before = await securityFindings(statement);
        const after = await securityFindings(change(statement));
        expect(before.length).toBeGreaterThan(0);
        expect(after.length).toBeGreaterThan(0);
        expect(after.filter((fingerprint) => before.includes(fingerprint))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

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
