import { memberOf, type Node } from '../../node.ts';
import { callOf } from './template.ts';

/** Inline policies that are resources of their own, and what says whose they are. */
const attachments: Readonly<Record<string, readonly string[]>> = {
  'AWS::IAM::Policy': ['Roles', 'Users', 'Groups'],
  'AWS::IAM::RolePolicy': ['RoleName'],
  'AWS::IAM::UserPolicy': ['UserName'],
  'AWS::IAM::GroupPolicy': ['GroupName'],
};

/** The logical id of the role, user or group whose policy it is, where it is one. */
export function ownerOf(type: string, properties: Node): string | undefined {
  const named = (attachments[type] ?? []).flatMap((name) => {
    const value = memberOf(properties, name)?.value;
    return value?.kind === 'array' ? value.items : (value ?? []);
  });
  const [only, ...others] = named.map((node) => callOf(node));
  if (others.length > 0 || only?.name !== 'Ref') return undefined;
  return only.argument.kind === 'string' ? only.argument.value : undefined;
}
