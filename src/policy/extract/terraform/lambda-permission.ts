import type { Token } from '../../source.ts';
import { surroundingsOf } from '../assumed.ts';
import type { ExtractOptions } from '../extraction.ts';
import { evaluate } from './evaluate.ts';
import type { Scope } from './scope.ts';
import type { Block } from './syntax.ts';
import { knownText, listAt, objectAt, stringAt, tokenOf, type ObjectMember, type Value } from './value.ts';

type Members = [string, ObjectMember][];

/** An argument of the resource, and the token of its name; `undefined` where it is not set. */
type Argument = (name: string) => ObjectMember | undefined;

/** The arguments of a block in the source. */
export function blockArguments(block: Block, scope: Scope): Argument {
  return (name) => {
    const attribute = block.body.attributes.get(name);
    const value = attribute && evaluate(attribute.value, scope);
    return attribute && value && value.kind !== 'null'
      ? { key: tokenOf(attribute.nameToken), value }
      : undefined;
  };
}

/**
 * The policy that Lambda makes of an `aws_lambda_permission`. Each value keeps the token of the argument that it
 * comes from; what Lambda adds by itself stands at `header`.
 */
export function lambdaPermission(
  argument: Argument,
  whole: Token,
  header: Token,
  options: ExtractOptions,
): Value | undefined {
  const action = argument('action');
  const principal = argument('principal');
  if (!action || !principal) return undefined;
  const sid = argument('statement_id');
  const target = argument('function_name');
  const condition = conditions(argument, header);
  const statement: Members = [['Effect', { key: header, value: stringAt('Allow', header) }]];
  if (sid) statement.unshift(['Sid', sid]);
  statement.push(['Principal', { key: principal.key, value: principalOf(principal) }], ['Action', action]);
  if (target) {
    const value = functionArn(target.value, argument('qualifier')?.value, options);
    statement.push(['Resource', { key: target.key, value }]);
  }
  if (condition) statement.push(['Condition', { key: header, value: condition }]);
  return objectAt(
    [
      ['Version', { key: header, value: stringAt('2012-10-17', header) }],
      ['Statement', { key: header, value: listAt([objectAt(statement, whole)], whole) }],
    ],
    whole,
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
  ['Bool', 'lambda:InvokedViaFunctionUrl', 'invoked_via_function_url'],
  ['ArnLike', 'AWS:SourceArn', 'source_arn'],
] as const;

function conditions(argument: Argument, at: Token): Value | undefined {
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
function functionArn(target: Value, qualifier: Value | undefined, options: ExtractOptions): Value {
  const name = knownText(target);
  if (name === undefined) return target;
  const suffix = qualifier ? knownText(qualifier) : undefined;
  const version = suffix ? `:${suffix}` : '';
  if (name.startsWith('arn:'))
    return version && target.kind === 'string' ? stringAt(name + version, target, name) : target;
  const { partition, region, accountId } = surroundingsOf(options);
  return stringAt(`arn:${partition}:lambda:${region}:${accountId}:function:${name}${version}`, target, name);
}
