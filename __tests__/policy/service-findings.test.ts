import { expect, test } from '@jest/globals';
import { extract } from '../../src/policy/extract/index.ts';
import { requestText, serviceFindings } from '../../src/policy/service-findings.ts';
import { SourceText } from '../../src/policy/source.ts';
import { documentOf } from './policy-document.ts';

const identity = { typeOf: () => ({ type: 'IDENTITY_POLICY' as const }) };

async function requestFor(text: string) {
  const tree = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };
  const { documents } = await extract([new SourceText('task.json', text)], tree, identity);
  const [document] = documents;
  if (!document) throw new Error('no policy was found');
  return requestText(document);
}

test('the service is sent the text of the file', async () => {
  const text = '{ "Version": "2012-10-17", "Statement": [] }';
  expect(await requestFor(text)).toEqual({ text });
});

test('what is no JSON is not sent, and the reason is not a value that nobody wrote', async () => {
  expect(await requestFor('{ "Version": "2012-10-17" "Statement": [] }')).toEqual({
    refused: 'it is not valid JSON',
  });
});

test('what is longer than the service takes is not sent; blanks do not count', async () => {
  const policy = (length: number) => `{"Version":"2012-10-17","Statement":[],"Id":"${'x'.repeat(length)}"}`;
  expect(await requestFor(policy(40_000))).toEqual({ refused: expect.stringContaining('32767 characters') });
  const spread = policy(10).replaceAll(',', `,${' '.repeat(40_000)}`);
  expect(await requestFor(spread)).toEqual({ text: spread });
});

test('a code and a type that the service has had since count as an error, in its own words', () => {
  const document = documentOf('{ "Version": "2012-10-17", "Statement": [] }');
  const answer = (findingType: string) =>
    serviceFindings(
      document,
      [
        {
          findingType,
          issueCode: 'NEW_CODE',
          findingDetails: 'This is new.',
          learnMoreLink: 'https://docs.aws.amazon.com/new',
          locations: [[{ value: 'Statement' }]],
        },
      ],
      () => undefined,
    );
  expect(answer('CRITICAL')).toEqual([
    expect.objectContaining({
      severity: 'high',
      findingType: 'ERROR',
      message: 'This is new.',
      rule: expect.objectContaining({ id: 'NEW_CODE', title: 'new code', severity: 'high' }),
    }),
  ]);
  // A name that every object has is no type either.
  expect(answer('constructor')).toEqual(answer('CRITICAL'));
  expect(answer('SUGGESTION')).toEqual([
    expect.objectContaining({ severity: 'low', findingType: 'SUGGESTION' }),
  ]);
});
