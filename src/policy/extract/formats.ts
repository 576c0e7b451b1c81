import { memberOf, type Node } from '../node.ts';
import type { SourceText } from '../source.ts';
import { templateEnding } from './templated.ts';

/** What a parsed tree is a file of. */
export type TreeFormat = 'terraform-plan' | 'cloudformation' | 'serverless' | 'plain';

export const isTerraform = (file: string): boolean =>
  /\.(?:tf|tofu|tfvars)(?:\.json)?$|(?:^|\/)(?:terragrunt|root)\.hcl$/.test(file);

/** Whether a policy may be read from this text, whatever of it came through. */
export const mayHoldPolicies = (file: SourceText): boolean =>
  isTerraform(file.file) || languageOf(file) === 'data';

/** How a file's text is to be read: by its name, and for names that say nothing, by how it begins. */
export function languageOf({ file, text }: SourceText): 'data' | 'other' {
  const name = file.replace(templateEnding, '');
  if (/\.(?:ya?ml|template|cfn|cform|jsonc?|json5|policy|iam)$/i.test(name)) return 'data';
  return /^\uFEFF?\s*\{\s*(?:"|\/[/*])/.test(text) && /"Statement"\s*:/.test(text) ? 'data' : 'other';
}

export function recognise(root: Node, file: SourceText): TreeFormat {
  const has = (...names: string[]): boolean => names.some((name) => memberOf(root, name) !== undefined);
  if (has('format_version') && has('planned_values', 'resource_changes') && !isTerraform(file.file))
    return 'terraform-plan';
  if (isTemplate(root)) return 'cloudformation';
  if (isServerless(root)) return 'serverless';
  return 'plain';
}

/** A template by its content: resources with the types that CloudFormation gives them, or its version. */
function isTemplate(root: Node): boolean {
  const resources = memberOf(root, 'Resources')?.value;
  if (resources?.kind !== 'object') return false;
  if (memberOf(root, 'AWSTemplateFormatVersion') || memberOf(root, 'Transform')) return true;
  return resources.members.some(({ key, value }) => {
    const type = memberOf(value, 'Type')?.value;
    return (
      key.startsWith('Fn::ForEach::') ||
      key === 'Fn::Transform' ||
      memberOf(value, 'Fn::Transform') !== undefined ||
      (type?.kind === 'string' && /^(?:Custom::|\w+::\w+::\w+)/.test(type.value))
    );
  });
}

/** A service without an AWS provider is none of ours. */
function isServerless(root: Node): boolean {
  const provider = memberOf(root, 'provider')?.value;
  const name = provider?.kind === 'string' ? provider : memberOf(provider, 'name')?.value;
  return memberOf(root, 'service') !== undefined && name?.kind === 'string' && name.value.startsWith('aws');
}
