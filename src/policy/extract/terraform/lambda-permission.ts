import { evaluate } from './evaluate.ts';
import { surroundingsOf } from '../assumed.ts';
import type { Scope } from './scope.ts';
import type { Block } from './syntax.ts';
import { knownText, listAt, objectAt, stringAt, tokenOf, type ObjectMember, type Value } from './value.ts';

type Members = [string, ObjectMember][];

/**
 * The policy that Lambda makes of an `aws_lambda_permission`. Each value keeps the token of the argument that it
 * comes from; what Lambda adds by itself stands at the block's header.
 */
export function lambdaPermission(block: Block, scope: Scope): Value | undefined {
  const header = tokenOf(block.header);
  const argument = (name: string): ObjectMember | undefined => {
    const attribute = block.body.attributes.get(name);
    const value = attribute && evaluate(attribute.value, scope);
    return attribute && value && value.kind !== 'null'
      ? { key: tokenOf(attribute.nameToken), value }
      : undefined;
  };
  const action = argument('action');
  const principal = argument('principal');
  if (!action || !principal) return undefined;
  const sid = argument('statement_id');
  const target = argument('function_name');
  const condition = conditions(argument, header);
  const statement: Members = [
    ...(sid ? [['Sid', sid] as Members[number]] : []),
    ['Effect', { key: header, value: stringAt('Allow', header) }],
    ['Principal', { key: principal.key, value: principalOf(principal) }],
    ['Action', action],
    ...(target
      ? [
          [
            'Resource',
            { key: target.key, value: functionArn(target.value, argument('qualifier')?.value, scope) },
          ] as Members[number],
        ]
      : []),
    ...(condition ? [['Condition', { key: header, value: condition }] as Members[number]] : []),
  ];
  return objectAt(
    [
      ['Version', { key: header, value: stringAt('2012-10-17', header) }],
      ['Statement', { key: header, value: listAt([objectAt(statement, block)], block) }],
    ],
    block,
  );
}

/** Names with a dot are services; account ids and ARNs are AWS principals. */
function principalOf({ key, value }: ObjectMember): Value {
  const text = knownText(value);
  if (text === '*') return value;
  const type = text !== undefined && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text) ? 'Service' : 'AWS';
  return objectAt([[type, { key, value }]], value);
}

const keys = [
  ['StringEquals', 'AWS:SourceAccount', 'source_account'],
  ['StringEquals', 'aws:PrincipalOrgID', 'principal_org_id'],
  ['StringEquals', 'lambda:EventSourceToken', 'event_source_token'],
  ['StringEquals', 'lambda:FunctionUrlAuthType', 'function_url_auth_type'],
  ['ArnLike', 'AWS:SourceArn', 'source_arn'],
] as const;

function conditions(
  argument: (name: string) => ObjectMember | undefined,
  at: Parameters<typeof objectAt>[1],
): Value | undefined {
  const operators = new Map<string, Members>();
  for (const [operator, key, name] of keys) {
    const member = argument(name);
    if (member) operators.set(operator, [...(operators.get(operator) ?? []), [key, member]]);
  }
  if (operators.size === 0) return undefined;
  const members = [...operators].map(([operator, entries]): Members[number] => {
    return [operator, { key: at, value: objectAt(entries, at) }];
  });
  return objectAt(members, at);
}

/** A function's name means the function in the own account; the statement that Lambda stores has its ARN. */
function functionArn(target: Value, qualifier: Value | undefined, scope: Scope): Value {
  const name = knownText(target);
  if (name === undefined) return target;
  const suffix = qualifier ? knownText(qualifier) : undefined;
  const version = suffix ? `:${suffix}` : '';
  if (name.startsWith('arn:'))
    return version && target.kind === 'string' ? stringAt(name + version, target, name) : target;
  const { partition, region, accountId } = surroundingsOf(scope.module.run.options);
  return stringAt(`arn:${partition}:lambda:${region}:${accountId}:function:${name}${version}`, target, name);
}
