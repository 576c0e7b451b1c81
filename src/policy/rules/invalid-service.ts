import { arnProblems } from '../arn-faults.ts';
import { isProviderHost, splitKey } from '../condition-keys.ts';
import { keyAt, valueAt } from '../document.ts';
import { conditionExample, identityExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { plainTexts, principalForm } from '../service-principals.ts';
import { principalsWithoutPrefix } from '../service-reference/overrides/service-principals.ts';
import { keyPrefixExists, serviceExists } from '../service-reference/service-reference.ts';
import { variableValuesOf } from '../variable-values.ts';

/** `athena.amazonaws.com` is named as its actions are, most other principals as well. */
const isKnownPrincipal = (principal: string): boolean =>
  principalsWithoutPrefix.has(principal) || serviceExists(principal.slice(0, principal.indexOf('.')));

/** Whether the prefix of a key is neither a service nor an identity provider. */
function isUnknownPrefix(key: string): boolean {
  const parts = splitKey(key.toLowerCase());
  return parts !== undefined && !isProviderHost(parts[0]) && !keyPrefixExists(parts[0]);
}

export default defineAccessAnalyzerRule({
  id: 'INVALID_SERVICE',
  title: 'Invalid service',
  findingType: 'ERROR',
  why: 'AWS has no service of this name, so what names it matches nothing.',
  fix: 'Look the prefix of the service up in the service authorization reference, such as "s3" or "elasticloadbalancing".',
  examples: {
    bad: [
      identityExample({ Resource: 'arn:aws:nosuchservice:eu-west-1:111122223333:thing/x' }, 'Resource'),
      identityExample({ Resource: 'arn:aws:s3:::logs/${nosuchservice:Name}' }, 'Resource'),
      conditionExample(
        { StringEquals: { 'nosuchservice:Name': 'x' } },
        'StringEquals.nosuchservice:Name#key',
      ),
      conditionExample(
        { 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'nosuchservice.amazonaws.com' } },
        'ForAnyValue:StringEquals.aws:CalledVia',
      ),
    ],
    good: [
      identityExample({ Resource: ['arn:aws:s3:::logs/${aws:username}', 'arn:aws:s3:::logs/${saml:sub}'] }),
      conditionExample({
        StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:octo-org/octo-repo' },
      }),
      conditionExample({
        'ForAnyValue:StringEquals': {
          'aws:CalledVia': ['athena.amazonaws.com', 'ec2fastlaunch.amazonaws.com'],
        },
      }),
    ],
  },
  *statement(statement) {
    yield* arnProblems(
      statement,
      'INVALID_SERVICE',
      (text) => `"${text}" is of a service that does not exist.`,
    );
    for (const { value, variables } of variableValuesOf(statement))
      if (variables.some(({ closed, name }) => closed && !name.includes(' ') && isUnknownPrefix(name)))
        yield {
          message: `"${value.text}" has a policy variable of a service that does not exist.`,
          at: [valueAt(...value.path)],
        };
  },
  *condition(condition) {
    if (isUnknownPrefix(condition.lowerKey))
      yield {
        message: `${condition.key} is a key of a service that does not exist.`,
        at: [keyAt(...condition.keyPath)],
      };
    // Other keys hold principals whose first label is no service prefix: vpc-flow-logs.amazonaws.com.
    if (!condition.lowerKey.startsWith('aws:calledvia')) return;
    const form = principalForm(condition);
    for (const value of form ? plainTexts(condition.values) : [])
      if (form?.pattern.test(value.text) && !isKnownPrincipal(value.text))
        yield {
          message: `"${value.text}" is the principal of a service that does not exist.`,
          at: [valueAt(...value.path)],
        };
  },
});
