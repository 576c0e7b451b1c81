import { valueAt } from '../document.ts';
import { documentExample, identityExample } from '../examples.ts';
import { memberOf } from '../node.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { variableValuesOf } from '../variable-values.ts';

const Statement = [
  { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::home/${aws:username}/*' },
];

export default defineAccessAnalyzerRule({
  id: 'VARIABLE_UNSUPPORTED_IN_VERSION',
  title: 'Variable unsupported in version',
  findingType: 'ERROR',
  why: 'The older policy language, which also holds without Version, has no variables: ${aws:username} is then these very characters.',
  fix: 'Write "Version": "2012-10-17".',
  examples: {
    bad: [
      documentExample({ Version: '2008-10-17', Statement }, ['Statement.0.Resource']),
      documentExample({ Statement }, ['Statement.0.Resource']),
    ],
    good: [identityExample({ Resource: 'arn:aws:s3:::home/${aws:username}/*' })],
  },
  *statement(statement, { version, document }) {
    if (version === undefined ? memberOf(document.root, 'Version') : version !== '2008-10-17') return;
    for (const { value } of variableValuesOf(statement))
      yield {
        message: `"${value.text}" has a policy variable, which ${version ? `the version ${version}` : 'a policy without Version'} does not replace.`,
        at: [valueAt(...value.path)],
      };
  },
});
