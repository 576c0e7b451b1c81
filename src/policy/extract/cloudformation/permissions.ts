import { memberOf, type Member, type Node } from '../../node.ts';
import type { Token } from '../../source.ts';
import type { Intrinsics } from './intrinsics.ts';
import type { Resource } from './template.ts';

/** Names with a dot are services; account ids, ARNs and `*` are AWS principals. */
const isService = (node: Node): boolean =>
  node.kind === 'string' && /^[a-z0-9-]+\.[a-z0-9.-]+$/.test(node.value);

/**
 * The statement that Lambda makes of an `AWS::Lambda::Permission` or `LayerVersionPermission`. Each value keeps
 * the token of the property that it comes from; what Lambda adds by itself stands at the resource's name.
 */
export function permissionStatement(resource: Resource, intrinsics: Intrinsics): Node | undefined {
  const property = (name: string): Node | undefined => {
    const member = memberOf(resource.properties, name);
    return member && intrinsics.value(member.value);
  };
  const at: Token = resource.member;
  const principal = property('Principal');
  const action = property('Action');
  const target = property('FunctionName') ?? property('LayerVersionArn');
  if (!principal || !action) return undefined;
  return object(at, [
    ['Effect', text('Allow', at)],
    ['Principal', principalOf(principal, at)],
    ['Action', action],
    ...(target ? ([['Resource', functionArn(target)]] as const) : []),
    ...conditions(property, at),
  ]);
}

function principalOf(principal: Node, at: Token): Node {
  if (principal.kind === 'string' && principal.value === '*') return principal;
  return object(at, [[isService(principal) ? 'Service' : 'AWS', principal]]);
}

function conditions(property: (name: string) => Node | undefined, at: Token): [string, Node][] {
  const equals: [string, Node][] = [];
  const like: [string, Node][] = [];
  const put = (list: [string, Node][], key: string, value: Node | undefined): void => {
    if (value) list.push([key, value]);
  };
  put(like, 'AWS:SourceArn', property('SourceArn'));
  put(equals, 'AWS:SourceAccount', property('SourceAccount'));
  put(equals, 'aws:PrincipalOrgID', property('PrincipalOrgID') ?? property('OrganizationId'));
  put(equals, 'lambda:EventSourceToken', property('EventSourceToken'));
  put(equals, 'lambda:FunctionUrlAuthType', property('FunctionUrlAuthType'));
  const operators = [
    ...(equals.length > 0 ? [['StringEquals', object(at, equals)] as [string, Node]] : []),
    ...(like.length > 0 ? [['ArnLike', object(at, like)] as [string, Node]] : []),
  ];
  return operators.length > 0 ? [['Condition', object(at, operators)]] : [];
}

/** A function's name means the function in the stack's account; the statement that Lambda stores has its ARN. */
function functionArn(target: Node): Node {
  if (target.kind !== 'string' || target.value.startsWith('arn:')) return target;
  const [account, name] = /^(\d{12}):function:(.+)$/.exec(target.value)?.slice(1) ?? [
    '123456789012',
    target.value,
  ];
  return {
    ...target,
    value: `arn:aws:lambda:us-east-1:${account ?? ''}:function:${name ?? ''}`,
    assumedFrom: target.assumedFrom ?? target.value,
  };
}

export function object(at: Token, entries: readonly (readonly [string, Node])[]): Node {
  const token = { source: at.source, start: at.start, end: at.end };
  const members = entries.map(([key, value]): Member => ({ ...token, key, value }));
  return { kind: 'object', members, ...token };
}

export const text = (value: string, { source, start, end }: Token): Node => ({
  kind: 'string',
  value,
  source,
  start,
  end,
});

/** A document around one statement. */
export function documentOf(statement: Node, at: Token): Node {
  const { source, start, end } = at;
  return object(at, [
    ['Version', text('2012-10-17', at)],
    ['Statement', { kind: 'array', items: [statement], source, start, end }],
  ]);
}
