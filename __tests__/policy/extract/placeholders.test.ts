import { describe, expect, test } from '@jest/globals';
import { wholeFile } from '../../../src/policy/extract/located-text.ts';
import { maskPlaceholders } from '../../../src/policy/extract/placeholders.ts';
import { parseTemplatedJson } from '../../../src/policy/extract/templated.ts';
import { SourceText } from '../../../src/policy/source.ts';
import { extractFiles, lineOf, summary } from './helpers.ts';

const policy = (name: string, resource: string): string => `  ${name}:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: ${resource}
`;

describe('files that Jinja, Helm and their like fill in', () => {
  test.each([
    ['bare', '{{ arn }}', '{{ arn }}'],
    ['quoted', '"{{ arn }}"', '{{ arn }}'],
    ['in a text', 'arn:aws:s3:::{{ bucket }}/*', 'arn:aws:s3:::{{ bucket }}/*'],
    [
      'in a function',
      '!Sub "arn:aws:s3:::{{ bucket }}/${AWS::Region}"',
      'arn:aws:s3:::{{ bucket }}/us-east-1',
    ],
  ])('a value %s is not known', async (_, written, expected) => {
    const [document] = summary(await extractFiles({ 't.yaml': `Resources:\n${policy('P', written)}` }));
    expect(document).toMatchObject({ line: 6, policy: { Statement: [{ Resource: expected }] } });
    expect(document?.unresolved.map((text) => text.split(':')[0])).toEqual(['Statement.0.Resource']);
  });

  test('what only steers the engine leaves no trace, and every branch is read at its line', async () => {
    const text = `{% if wide %}
Resources:
${policy('P{{ n }}', "'*'")}
{%- else %}
${policy('Q', 'arn:aws:s3:::b/*')}
{% endif %}
`;
    const extraction = await extractFiles({ 't.yaml.j2': text });
    expect(extraction.unread).toEqual([]);
    expect(summary(extraction).map(({ name, line }) => [name, line])).toEqual([
      ['P{{ n }}.Properties.PolicyDocument', 7],
      ['Q.Properties.PolicyDocument', 18],
    ]);
  });

  test('what the engine may insert as a whole makes the file partly read', async () => {
    const text = `Resources:\n${policy('P', "'*'")}{{ more_resources }}\n`;
    const { documents, unread } = await extractFiles({ 't.yaml': text });
    expect(documents).toHaveLength(1);
    expect(unread.map(({ at }) => at && lineOf(at))).toContain(11);
  });

  test("CloudFormation's own references to secrets and parameters are no placeholders of an engine", async () => {
    const [document] = summary(
      await extractFiles({ 't.yaml': `Resources:\n${policy('P', '"{{resolve:ssm:bucket}}/*"')}` }),
    );
    expect(document?.unresolved).toEqual(['Statement.0.Resource: {{resolve:ssm:bucket}}/*']);
  });

  test.each(['{{', '{%', '%{', '${', '<%', '{{ {% '])(
    '%s, half a million times, is searched once',
    (opening) => {
      const text = wholeFile(new SourceText('t.yaml', opening.repeat(500_000 / opening.length)));
      const started = performance.now();
      maskPlaceholders(text);
      parseTemplatedJson(text);
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});

test('tabs are blanks inside braces, and an error where they indent', async () => {
  const flow = `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties: {\n\t\tPolicyDocument: {\n\t"Statement": [{ Effect: Allow, Action: '*', Resource: '*' }]\n\t}}\n`;
  const read = await extractFiles({ 't.yaml': flow });
  expect([read.documents.length, read.unread]).toEqual([1, []]);
  const { unread } = await extractFiles({ 't.yaml': flow.replace('    Properties', '\tProperties') });
  expect(unread.map(({ reason, at }) => [at && lineOf(at), reason])[0]).toEqual([
    4,
    'This is no valid YAML: tabs are not allowed as indentation.',
  ]);
});
