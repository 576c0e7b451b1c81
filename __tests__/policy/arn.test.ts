import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArn } from '../../src/policy/arn.ts';

const fields = (text: string): string[] | undefined => {
  const arn = parseArn(text);
  return arn && [arn.partition, arn.service, arn.region, arn.account, arn.resource];
};

describe('the fields of an ARN', () => {
  test.each<[string, string, string[]]>([
    ['all of them', 'arn:aws:iam::111122223333:role/app', ['aws', 'iam', '', '111122223333', 'role/app']],
    ['nothing in them', 'arn:::::', ['', '', '', '', '']],
    [
      'colons in the last',
      'arn:aws:logs:eu-west-1:111122223333:log-group:app:*',
      ['aws', 'logs', 'eu-west-1', '111122223333', 'log-group:app:*'],
    ],
    ['wildcards', 'arn:*:s3:::a?b*', ['*', 's3', '', '', 'a?b*']],
    [
      'a policy variable, whose colon separates nothing',
      'arn:aws:iam::${aws:PrincipalAccount}:role/${aws:username}',
      ['aws', 'iam', '', '${aws:PrincipalAccount}', 'role/${aws:username}'],
    ],
    [
      'variables with a default, and one in another',
      "arn:aws:iam:${a:${b:c}}:${aws:x, '::'}:r",
      ['aws', 'iam', '${a:${b:c}}', "${aws:x, '::'}", 'r'],
    ],
    ['a brace or a dollar of its own', 'arn:aws:s}:$:{:r', ['aws', 's}', '$', '{', 'r']],
  ])('%s', (_, text, expected) => expect(fields(text)).toEqual(expected));

  test.each(['', '*', 'arn', 'arn:aws:s3::', 'ARN:aws:s3:::app', 'xarn:aws:s3:::app', 'arn:aws:${a:b:c:d:e'])(
    'none of %j',
    (text) => expect(parseArn(text)).toBeUndefined(),
  );

  test('they are the text', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '*', '$', '/', '-'), maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(field, field, field, field), fc.string(), (first, resource) => {
        expect(fields(['arn', ...first, resource].join(':'))).toEqual([...first, resource]);
      }),
    );
  });
});
