import { memberOf, type Node, type Path } from '../../../node.ts';
import { documentOf } from '../generated.ts';
import type { TemplateReader } from '../reader.ts';
import type { Resource } from '../template.ts';

const everything = 'execute-api:/*';
const invoke = { Action: 'execute-api:Invoke', Resource: everything };
const anybody = { Effect: 'Allow', Principal: '*', ...invoke };
const deny = (operator: string, key: string, values: Node): unknown[] => [
  anybody,
  { Effect: 'Deny', Principal: '*', ...invoke, Condition: { [operator]: { [key]: values } } },
];

/** What each list of `Auth.ResourcePolicy` becomes, as SAM's translator writes it. */
const lists: Readonly<Record<string, (values: Node) => unknown[]>> = {
  AwsAccountWhitelist: (values) => [{ Effect: 'Allow', Principal: { AWS: values }, ...invoke }],
  AwsAccountBlacklist: (values) => [{ Effect: 'Deny', Principal: { AWS: values }, ...invoke }],
  IpRangeWhitelist: (values) => deny('NotIpAddress', 'aws:SourceIp', values),
  IpRangeBlacklist: (values) => deny('IpAddress', 'aws:SourceIp', values),
  SourceVpcWhitelist: (values) => deny('StringNotEquals', sourceKey(values), values),
  SourceVpcBlacklist: (values) => deny('StringEquals', sourceKey(values), values),
  IntrinsicVpcWhitelist: (values) => deny('StringNotEquals', 'aws:SourceVpc', values),
  IntrinsicVpcBlacklist: (values) => deny('StringEquals', 'aws:SourceVpc', values),
  IntrinsicVpceWhitelist: (values) => deny('StringNotEquals', 'aws:SourceVpce', values),
  IntrinsicVpceBlacklist: (values) => deny('StringEquals', 'aws:SourceVpce', values),
};

function sourceKey(values: Node): string {
  const [first] = values.kind === 'array' ? values.items : [values];
  return first?.kind === 'string' && first.value.startsWith('vpce-') ? 'aws:SourceVpce' : 'aws:SourceVpc';
}

/** The resource policy that SAM makes of an API's `Auth.ResourcePolicy`. */
export function readApiPolicy(
  resource: Resource,
  properties: Node,
  reader: TemplateReader,
  above: Path = ['Properties'],
): void {
  const policy = memberOf(memberOf(properties, 'Auth')?.value, 'ResourcePolicy');
  if (policy?.value.kind !== 'object') return;
  const statements = policy.value.members.flatMap(({ key, value }): readonly unknown[] => {
    if (key === 'CustomStatements') return value.kind === 'array' ? value.items : [value];
    return lists[key]?.(value) ?? [];
  });
  if (statements.length === 0) return;
  const [document] = reader.intrinsics.alternatives(documentOf(statements, policy));
  if (document)
    reader.add(
      [resource.id, ...above, 'Auth', 'ResourcePolicy'],
      document,
      { type: 'RESOURCE_POLICY', resourceType: 'AWS::ApiGateway::RestApi', use: 'permissions' },
      policy.value,
    );
}
