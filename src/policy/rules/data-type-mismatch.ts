import { valueAt } from '../document.ts';
import { conditionExample, documentExample, identityExample } from '../examples.ts';
import { mismatchesInDocument, type TypeMismatch } from '../grammar.ts';
import { defineAccessAnalyzerRule, type Problem } from '../rule.ts';

const problemOf = ({ path, expected, found }: TypeMismatch): Problem => ({
  message: `${path.length > 0 ? `The value of ${path.join('.')}` : 'The document'} is ${article(found)}; the policy grammar asks for ${expected}.`,
  at: [valueAt(...path)],
});

const article = (kind: string): string =>
  kind === 'null' ? 'null' : /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;

export default defineAccessAnalyzerRule({
  id: 'DATA_TYPE_MISMATCH',
  title: 'Data type mismatch',
  findingType: 'ERROR',
  why: 'AWS refuses a policy in which a value has the wrong JSON type, and nothing else of the statement is checked until it is right.',
  fix: 'Write the value in the type that the grammar asks for: names, ARNs and "Version" in quotes, lists in [ ], Principal and Condition as objects in { }.',
  runsOnMismatch: true,
  examples: {
    bad: [
      documentExample({ Version: 20121017, Statement: [] }, ['Version']),
      documentExample('Allow everything', ['']),
      documentExample({ Version: '2012-10-17', Statement: 'Allow' }, ['Statement']),
      documentExample({ Version: '2012-10-17', Statement: ['Allow'] }, ['Statement.0']),
      identityExample({ Action: 'iam:PassRole', Resource: { Ref: 'Role' } }, 'Resource'),
      identityExample({ Action: ['s3:GetObject', 7, null] }, 'Action.1', 'Action.2'),
      identityExample({ Sid: 1, Effect: true }, 'Sid', 'Effect'),
      conditionExample('aws:username', ''),
      conditionExample({ Bool: 'true' }, 'Bool'),
      conditionExample({ Bool: { 'aws:SecureTransport': null } }, 'Bool.aws:SecureTransport'),
    ],
    good: [
      documentExample({ Version: '2012-10-17', Statement: [] }),
      conditionExample({ Bool: { 'aws:SecureTransport': true }, NumericLessThan: { 's3:max-keys': 10 } }),
    ],
  },
  *document({ document }) {
    for (const mismatch of mismatchesInDocument(document.root)) yield problemOf(mismatch);
  },
  *statement({ mismatches }) {
    for (const mismatch of mismatches) yield problemOf(mismatch);
  },
});
