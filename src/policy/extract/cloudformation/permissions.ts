import { memberOf, type Node } from '../../node.ts';
import { nodeOf } from './generated.ts';
import type { Intrinsics } from './intrinsics.ts';
import type { Resource } from './template.ts';

/** What `lambda:AddPermission` is asked for. */
export interface Permission {
  readonly action: unknown;
  readonly principal: Node;
  readonly target?: Node | undefined;
  readonly sourceArn?: unknown;
  readonly sourceAccount?: unknown;
  readonly organization?: unknown;
  readonly eventSourceToken?: unknown;
  readonly urlAuthType?: unknown;
  /** Only through the function's URL. */
  readonly invokedViaUrl?: unknown;
}

/**
 * The statement that Lambda makes of an `AWS::Lambda::Permission` or `LayerVersionPermission`. Each value keeps
 * the token of the property that it comes from; what Lambda adds by itself stands at the resource's name.
 */
export function permissionOf(resource: Resource, intrinsics: Intrinsics): Permission | undefined {
  const property = (name: string): Node | undefined => {
    const member = memberOf(resource.properties, name);
    return member && intrinsics.value(member.value);
  };
  const principal = property('Principal');
  const action = property('Action');
  if (!principal || !action) return undefined;
  return {
    action,
    principal,
    target: property('FunctionName') ?? property('LayerVersionArn'),
    sourceArn: property('SourceArn'),
    sourceAccount: property('SourceAccount'),
    organization: property('PrincipalOrgID') ?? property('OrganizationId'),
    eventSourceToken: property('EventSourceToken'),
    urlAuthType: property('FunctionUrlAuthType'),
    invokedViaUrl: property('InvokedViaFunctionUrl'),
  };
}

export function permissionStatement(permission: Permission, at: Resource['member']): Node {
  const { action, principal, target, sourceArn, sourceAccount, organization, invokedViaUrl } = permission;
  const equals = {
    'AWS:SourceAccount': sourceAccount,
    'aws:PrincipalOrgID': organization,
    'lambda:EventSourceToken': permission.eventSourceToken,
    'lambda:FunctionUrlAuthType': permission.urlAuthType,
  };
  const isConditional = Object.values(equals).some((value) => value !== undefined);
  const condition = {
    ...(isConditional ? { StringEquals: equals } : {}),
    ...(invokedViaUrl === undefined ? {} : { Bool: { 'lambda:InvokedViaFunctionUrl': invokedViaUrl } }),
    ...(sourceArn === undefined ? {} : { ArnLike: { 'AWS:SourceArn': sourceArn } }),
  };
  return nodeOf(
    {
      Effect: 'Allow',
      Principal: principalOf(principal),
      Action: action,
      Resource: target && functionArn(target),
      Condition: Object.keys(condition).length > 0 ? condition : undefined,
    },
    at,
  );
}

/** Names with a dot are services; account ids and ARNs are AWS principals. */
function principalOf(principal: Node): unknown {
  if (principal.kind === 'string' && principal.value === '*') return principal;
  const text =
    principal.kind === 'unresolved'
      ? (principal.text ?? '')
      : principal.kind === 'string'
        ? principal.value
        : '';
  return /^[a-z0-9-]+\.[a-z0-9.$\-{}:A-Z]+$/.test(text) ? { Service: principal } : { AWS: principal };
}

/** A function's name means the function in the stack's account; the statement that Lambda stores has its ARN. */
function functionArn(target: Node): Node {
  if (target.kind !== 'string' || target.value.startsWith('arn:')) return target;
  const [account = '123456789012', name = target.value] =
    /^(\d{12}):function:(.+)$/.exec(target.value)?.slice(1) ?? [];
  return {
    ...target,
    value: `arn:aws:lambda:us-east-1:${account}:function:${name}`,
    assumedFrom: target.assumedFrom ?? target.value,
  };
}
