import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentOf, managedPolicyFact, roleFact } from '../../src/account/authorization-details.ts';
import { isAdministrator, isReservedRole, statementsIn } from '../../src/account/policy.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const document = fc.record({
  Version: fc.constantFrom('2012-10-17', '2008-10-17'),
  Statement: fc.array(
    fc.record({ Sid: text, Effect: fc.constant('Allow'), Action: text, Resource: fc.array(text) }),
    { maxLength: 3 },
  ),
});

/** RFC 3986 encodes more than encodeURIComponent does. */
const percentEncoded = (json: string): string =>
  encodeURIComponent(json).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

describe('a policy document of the account', () => {
  it('P30: is the same in each way that it is written', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(undefined, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        expect(documentOf(value)).toEqual(value);
        expect(documentOf(json)).toEqual(value);
        expect(documentOf(`\n  ${json}`)).toEqual(value);
        expect(documentOf(percentEncoded(json))).toEqual(value);
        // As forms are encoded: a space is a plus.
        expect(documentOf(new URLSearchParams({ d: json }).toString().slice(2))).toEqual(value);
      }),
    );
  });

  it.each(['%7Bbroken', '"text"', '[]', '17', 'null', '%22%7B%7D%22'])(
    'is no document where it says %s, and its owner is named',
    (odd) => {
      expect(() => documentOf(odd, 'arn:aws:iam::111122223333:role/app')).toThrow(
        'arn:aws:iam::111122223333:role/app',
      );
    },
  );

  it('is missing where nothing was sent, which is not an empty one', () => {
    expect(documentOf(undefined)).toBeNull();
    expect(roleFact({ Arn: 'arn:aws:iam::111122223333:role/app' }).trustPolicy).toBeNull();
    expect(managedPolicyFact({ PolicyVersionList: [] }).document).toBeNull();
  });

  it('is the default version, by its flag or by its id', () => {
    const versions = [
      { VersionId: 'v1', Document: '{"Statement":[]}' },
      { VersionId: 'v2', Document: '{"Statement":[{}]}' },
    ];
    expect(managedPolicyFact({ DefaultVersionId: 'v2', PolicyVersionList: versions }).document).toEqual({
      Statement: [{}],
    });
  });

  it('has its path in the ARN too', () => {
    const arn =
      'arn:aws:iam::111122223333:role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport';
    expect(isReservedRole(roleFact({ Arn: arn }))).toBe(true);
    expect(roleFact({ Arn: 'arn:aws:iam::111122223333:role/app' }).path).toBe('/');
  });
});

describe('an administrator statement', () => {
  /** Lists and single texts, any order, any company: what the statement allows does not change. */
  const everything = fc.constantFrom('*', '*:*', '**');
  const others = fc.array(fc.constantFrom('s3:GetObject', 'ec2:Describe*'), { maxLength: 3 });
  const resources = fc.array(fc.constantFrom('arn:aws:s3:::x', 'arn:aws:s3:::y/*'), { maxLength: 3 });
  const shuffled = (list: readonly string[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

  it('P37: is one in whatever form it is written', () => {
    fc.assert(
      fc.property(
        everything.chain((all) => others.chain((more) => shuffled([all, ...more]))),
        resources.chain((more) => shuffled(['*', ...more])),
        fc.boolean(),
        fc.boolean(),
        (Action, Resource, single, oneStatement) => {
          const plain = (list: readonly string[]) => (single && list.length === 1 ? list[0] : list);
          const statement = { Effect: 'Allow', Action: plain(Action), Resource: plain(Resource) };
          const value = { Version: '2012-10-17', Statement: oneStatement ? statement : [statement] };
          expect(statementsIn(value).some(isAdministrator)).toBe(true);
        },
      ),
    );
  });

  it('is none when it denies, or names its actions or resources', () => {
    fc.assert(
      fc.property(others, resources, (Action, Resource) => {
        for (const statement of [
          { Effect: 'Deny', Action: '*', Resource: '*' },
          { Effect: 'Allow', Action, Resource: '*' },
          { Effect: 'Allow', Action: '*', Resource },
        ])
          expect(statementsIn({ Statement: [statement] }).some(isAdministrator)).toBe(false);
      }),
    );
  });
});
