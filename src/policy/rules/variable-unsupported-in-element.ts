import { valueAt } from '../document.ts';
import { documentExample, identityExample, trustExample } from '../examples.ts';
import { memberOf, type Node, type Path } from '../node.ts';
import { defineAccessAnalyzerRule, type Problem } from '../rule.ts';
import { valuesOf, type Value } from '../statement.ts';
import { withVariables } from '../variable-values.ts';

function* problemsIn(values: readonly Value[], element: string): Generator<Problem> {
  for (const { value, variables } of withVariables(values)) {
    const [variable] = variables;
    if (variable)
      yield {
        message: `${element} has the policy variable ${value.text.slice(variable.start, variable.end)}, which AWS does not replace there.`,
        at: [valueAt(...value.path)],
      };
  }
}

const hasVariable = (value: Value): boolean => value.known && value.text.includes('${');

const valuesAt = (node: Node, path: Path, name: string): readonly Value[] => {
  const member = memberOf(node, name);
  return member ? valuesOf(member.value, [...path, name]) : [];
};

export default defineAccessAnalyzerRule({
  id: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
  title: 'Variable unsupported in element',
  findingType: 'ERROR',
  why: 'AWS replaces policy variables in Resource and in the values of Condition. In another element the text stays as it is and matches nothing.',
  fix: 'Write the value itself, or move the variable to Resource or Condition.',
  examples: {
    bad: [
      identityExample({ Action: 's3:${aws:username}', Sid: '${aws:username}' }, 'Sid', 'Action'),
      trustExample({ Principal: { AWS: ['${aws:PrincipalArn}'] } }, 'Principal.AWS.0'),
      documentExample({ Version: '2012-10-17', Id: '${aws:username}', Statement: [] }, ['Id']),
    ],
    good: [identityExample({ Resource: 'arn:aws:s3:::home/${aws:username}/*' })],
  },
  *document({ document: { root } }) {
    for (const name of ['Version', 'Id']) yield* problemsIn(valuesAt(root, [], name), name);
  },
  *statement(statement) {
    const { node, path, principals, notPrincipals } = statement;
    for (const name of ['Sid', 'Effect']) {
      const written = memberOf(node, name)?.value;
      if (written?.kind === 'string' && written.value.includes('${'))
        yield* problemsIn(valuesAt(node, path, name), name);
    }
    if (statement.actions.some(hasVariable)) yield* problemsIn(statement.actions, 'Action');
    if (statement.notActions.some(hasVariable)) yield* problemsIn(statement.notActions, 'NotAction');
    for (const { value } of principals) if (hasVariable(value)) yield* problemsIn([value], 'Principal');
    for (const { value } of notPrincipals) if (hasVariable(value)) yield* problemsIn([value], 'NotPrincipal');
  },
});
