import { memberOf, type Node, type Path } from '../../../node.ts';
import type { TemplateReader, TypedAs } from '../reader.ts';
import type { Resource } from '../template.ts';
import { resourcesOf, type Route } from './routes.ts';

const onApi: TypedAs = {
  type: 'RESOURCE_POLICY',
  resourceType: 'AWS::ApiGateway::RestApi',
  use: 'permissions',
};

/** A denial, with the lists that give the values of its keys; of some lists only what begins so is meant. */
interface Restriction {
  readonly operator: string;
  readonly conditions: readonly { readonly key: string; readonly list: string; readonly begins?: string }[];
}

/** The lists that narrow down who may call, with all values of one kind in one statement. */
const vpcConditions = (list: 'Whitelist' | 'Blacklist'): Restriction['conditions'] => [
  { key: 'aws:SourceVpc', list: `SourceVpc${list}`, begins: 'vpc-' },
  { key: 'aws:SourceVpce', list: `SourceVpc${list}`, begins: 'vpce-' },
  { key: 'aws:SourceVpc', list: `IntrinsicVpc${list}` },
  { key: 'aws:SourceVpce', list: `IntrinsicVpce${list}` },
];
const restrictions: readonly Restriction[] = [
  { operator: 'NotIpAddress', conditions: [{ key: 'aws:SourceIp', list: 'IpRangeWhitelist' }] },
  { operator: 'IpAddress', conditions: [{ key: 'aws:SourceIp', list: 'IpRangeBlacklist' }] },
  { operator: 'StringEquals', conditions: vpcConditions('Blacklist') },
  { operator: 'StringNotEquals', conditions: vpcConditions('Whitelist') },
];

const itemsOf = (node: Node): readonly Node[] => (node.kind === 'array' ? node.items : [node]);

/** The statements that SAM's translator writes for one path of the API. */
function statementsFor(policy: Node, resources: unknown, valueOf: (node: Node) => Node): unknown[] {
  const invoke = { Action: 'execute-api:Invoke', Resource: resources };
  const list = (name: string): Node | undefined => memberOf(policy, name)?.value;
  const accounts = (name: string, effect: string): unknown[] => {
    const values = list(name);
    return values ? [{ Effect: effect, Principal: { AWS: values }, ...invoke }] : [];
  };
  const denials = restrictions.flatMap(({ operator, conditions }) => {
    const keys: Record<string, Node[]> = {};
    for (const { key, list: name, begins } of conditions) {
      const values = list(name);
      const chosen = (values ? itemsOf(values).map(valueOf) : []).filter(
        (value) => begins === undefined || (value.kind === 'string' && value.value.startsWith(begins)),
      );
      if (chosen.length > 0) keys[key] = [...(keys[key] ?? []), ...chosen];
    }
    if (Object.keys(keys).length === 0) return [];
    return [{ Effect: 'Deny', Principal: '*', ...invoke, Condition: { [operator]: keys } }];
  });
  return [
    ...accounts('AwsAccountWhitelist', 'Allow'),
    ...accounts('AwsAccountBlacklist', 'Deny'),
    ...(denials.length > 0 ? [{ Effect: 'Allow', Principal: '*', ...invoke }] : []),
    ...denials,
  ];
}

/**
 * The resource policy that SAM makes of an `Auth.ResourcePolicy`, of an API or of an event: statements for each
 * of its paths, or for the whole API where the template does not tell them, and those written out.
 */
export function readApiPolicy(
  resource: Resource,
  properties: Node,
  paths: ReadonlyMap<string, readonly Route[]>,
  reader: TemplateReader,
  above: Path = ['Properties'],
): void {
  const policy = memberOf(memberOf(properties, 'Auth')?.value, 'ResourcePolicy');
  if (policy?.value.kind !== 'object') return;
  const custom = memberOf(policy.value, 'CustomStatements')?.value;
  const resources = paths.size > 0 ? [...paths.values()].map(resourcesOf) : ['execute-api:/*'];
  const statements = [
    ...resources.flatMap((of) => statementsFor(policy.value, of, (node) => reader.intrinsics.value(node))),
    ...(custom ? itemsOf(custom) : []),
  ];
  if (statements.length > 0)
    reader.addStatements(
      [resource.id, ...above, 'Auth', 'ResourcePolicy'],
      statements,
      policy,
      onApi,
      policy.value,
    );
}
