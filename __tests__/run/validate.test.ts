import { expect, test } from '@jest/globals';
import { valueAt } from '../../src/policy/document.ts';
import { extract } from '../../src/policy/extract/index.ts';
import type { PolicyRule } from '../../src/policy/rule.ts';
import { SourceText } from '../../src/policy/source.ts';
import { notValidated, validate } from '../../src/run/validate.ts';

const tree = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };
const policy =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}';
const documentsOf = async (...files: string[]) =>
  (
    await extract(
      files.map((file) => new SourceText(file, policy)),
      tree,
    )
  ).documents;

const breaking: PolicyRule = {
  id: 'breaking',
  title: 'Breaks on one file',
  severity: 'high',
  why: '',
  fix: '',
  references: [],
  types: ['IDENTITY_POLICY'],
  examples: { bad: [], good: [] },
  *document({ document }) {
    if (document.file === 'one.json') throw new Error('no such thing');
    yield { message: 'Found.', at: [valueAt('Statement')] };
  },
};

test('a rule that breaks on one policy is named with it, and the others are still looked at', async () => {
  const validated = await validate(await documentsOf('one.json', 'two.json'), [breaking], null);
  expect(validated.map(({ findings }) => findings.length)).toEqual([0, 1]);
  expect(notValidated(validated)).toEqual([
    {
      what: 'one.json',
      reason: expect.stringMatching(/the offline analyzer broke on it \(no such thing\).*please report it/),
      place: { file: 'one.json' },
    },
  ]);
});

test('a policy that the service should have answered for and did not is not validated', async () => {
  const failed = () => Promise.resolve([{ kind: 'failed' as const, reason: 'it was denied' }]);
  const validated = await validate(await documentsOf('one.json'), [], failed);
  expect(validated[0]?.notes).toContain('validated offline only: it was denied');
  expect(notValidated(validated)).toMatchObject([{ what: 'one.json', reason: 'it was denied' }]);
});

test('a policy that the service does not take is validated offline, and nothing is missing', async () => {
  const refused = () => Promise.resolve([{ kind: 'refused' as const, reason: 'it is too long' }]);
  expect(notValidated(await validate(await documentsOf('one.json'), [], refused))).toEqual([]);
});
