import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/policy/extract/index.ts';
import { lint } from '../../../src/policy/lint.ts';
import { policyRules } from '../../../src/policy/rules/index.generated.ts';
import { SourceText } from '../../../src/policy/source.ts';

const nothing = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };

async function codesIn(text: string): Promise<string[]> {
  const { documents } = await extract([new SourceText('policy.json', text)], nothing, {
    typeOf: () => ({ type: 'IDENTITY_POLICY' }),
  });
  return documents.flatMap((document) => lint(document, policyRules)).map(({ rule }) => rule.id);
}

describe('a file that is said to be a policy', () => {
  test('and is no JSON has this one finding', async () => {
    expect(
      await codesIn(
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}',
      ),
    ).toEqual(['JSON_SYNTAX_ERROR']);
  });

  test('is judged as one, however little of one it has', async () => {
    expect(await codesIn('{"Version":20121017}')).toEqual(['MISSING_STATEMENT', 'DATA_TYPE_MISMATCH']);
    expect(await codesIn('"policy"')).toContain('DATA_TYPE_MISMATCH');
    expect(await codesIn('{"name":"not-a-policy","version":"1.0.0"}')).toEqual([]);
  });
});
