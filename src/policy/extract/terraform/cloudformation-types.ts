import { returnsOf, typesWithArn } from '../cloudformation/arns.ts';
import { policyProperties } from '../cloudformation/policy-properties.data.ts';
import type { PolicyArgument } from './policy-arguments.ts';
import type { ResourceShape } from './resource-shapes.ts';

/** `aws_s3tables_table` and `AWS::S3Tables::Table` by the letters that they share. */
const lettersOf = (type: string): string => type.toLowerCase().replace(/^aws(?:cc)?(?:_|::)|[^a-z0-9]/g, '');

let typesByLetters: ReadonlyMap<string, string> | undefined;

/** CloudFormation's type of a resource, where the provider named it alike: most of the newer ones, all of `awscc`. */
function cloudFormationType(type: string): string | undefined {
  typesByLetters ??= new Map(
    [...typesWithArn(), ...Object.keys(policyProperties)].map((name) => [lettersOf(name), name]),
  );
  return typesByLetters.get(lettersOf(type));
}

/** The ARN of a resource that `resourceShapes` has not, as CloudFormation has it. */
export function shapeInCloudFormation(type: string): ResourceShape | undefined {
  const known = cloudFormationType(type);
  const arn = known && returnsOf(known)?.arn;
  if (!arn) return undefined;
  const placeholders = [...arn.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => snakeCase(name));
  const words = type.split('_').slice(2);
  const names = words.map((_word, index) => `${words.slice(index).join('_')}_name`);
  const pattern = arn
    .replace(/\{\w+\}/g, '{name}')
    .replace(/:R:/, ':{region}:')
    .replace(/:A:/, ':{account}:');
  return {
    arn: `arn:{partition}:${pattern}`,
    names: ['name', ...names, ...placeholders.slice(-1)],
    id: 'name',
  };
}

/** The Cloud Control provider's resources are CloudFormation's: `awscc_iam_role.policies` holds what `Policies` holds. */
export function awsccArgument(type: string, argument: string): PolicyArgument | undefined {
  if (!type.startsWith('awscc_')) return undefined;
  const properties = policyProperties[cloudFormationType(type) ?? ''] ?? [];
  return properties.find(({ path }) => snakeCase(/^\w+/.exec(path)?.[0] ?? '') === argument);
}

const snakeCase = (name: string): string => name.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').toLowerCase();
