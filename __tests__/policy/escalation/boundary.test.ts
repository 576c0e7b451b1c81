import { expect, test } from '@jest/globals';
import { lint } from '../../../src/policy/lint.ts';
import { policyRules } from '../../../src/policy/rules/index.generated.ts';
import { exampleDocument, spotsOf } from '../policy-document.ts';

const places = (...Statement: object[]): string[] => {
  const document = {
    ...exampleDocument({ policy: { Version: '2012-10-17', Statement } }),
    use: 'boundary' as const,
  };
  const found = lint(document, policyRules).filter(
    ({ rule }) => rule.id === 'boundary-lets-itself-be-removed',
  );
  return spotsOf(document, found);
};
const all = { Effect: 'Allow', Action: ['s3:*', 'iam:*'], Resource: '*' };

test('a boundary that permits its own removal', () => {
  expect(places(all)).toEqual(['Statement.0.Action.1']);
});

test('a Deny in it, or a condition on the boundary, keeps it', () => {
  expect(places(all, { Effect: 'Deny', Action: 'iam:*PermissionsBoundary', Resource: '*' })).toEqual([]);
  const Condition = {
    StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/Developer' },
  };
  expect(places({ ...all, Condition })).toEqual([]);
});
