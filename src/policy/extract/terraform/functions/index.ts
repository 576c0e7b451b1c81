import type { Scope } from '../scope.ts';
import type { CallExpression, Expression } from '../syntax.ts';
import { booleanAt, failedAt, oneOf, optionsOf, tokenOf, unknownAt, type Value } from '../value.ts';
import { collections } from './collections.ts';
import { dates } from './dates.ts';
import { encoding } from './encoding.ts';
import { files } from './files.ts';
import { formats } from './format.ts';
import { unknownFrom, type Call, type Function, type Functions } from './function.ts';
import { network } from './network.ts';
import { numbers } from './numbers.ts';
import { providers } from './providers.ts';
import { strings } from './strings.ts';
import { textPatterns } from './text-patterns.ts';

const functions: Functions = {
  ...collections,
  ...dates,
  ...encoding,
  ...files,
  ...formats,
  ...network,
  ...numbers,
  ...providers,
  ...strings,
  ...textPatterns,
};

type Evaluate = (expression: Expression, scope: Scope) => Value;

/** Terraform's functions by name. One that we do not have, or a provider's, gives an unknown value. */
export function call(expression: CallExpression, scope: Scope, evaluate: Evaluate): Value {
  const at = tokenOf(expression);
  const name = expression.name.replace(/^core::/, '');
  if (name === 'try') return tried(expression, scope, evaluate);
  if (name === 'can') {
    const value = expression.args[0] && evaluate(expression.args[0], scope);
    if (value?.kind !== 'unknown') return booleanAt(value !== undefined, at);
    return value.failed ? booleanAt(false, at) : unknownAt(at);
  }
  const args = argumentsOf(expression, scope, evaluate);
  if (!args) return unknownAt(at);
  const implementation = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return implementation ? applied(implementation, args, { at, scope }) : unknownFrom(args, at);
}

/** Of an argument that is one of several, the function's value is one of as many. */
function applied(implementation: Function, args: readonly Value[], call: Call): Value {
  const value = implementation(args, call);
  const choices = args.filter((arg) => arg.kind === 'unknown' && arg.options);
  const [choice] = choices;
  if (value.kind !== 'unknown' || value.options || !choice || choices.length > 1) return value;
  return oneOf(
    optionsOf(choice).map((option) => applied(implementation, args.with(args.indexOf(choice), option), call)),
    call.at,
  );
}

/** The first argument that is no error. */
function tried(expression: CallExpression, scope: Scope, evaluate: Evaluate): Value {
  for (const arg of expression.args) {
    const value = evaluate(arg, scope);
    if (value.kind !== 'unknown' || !value.failed) return value;
  }
  return failedAt(expression);
}

/** `undefined` when a list that is spread with `...` is not known. */
function argumentsOf(expression: CallExpression, scope: Scope, evaluate: Evaluate): Value[] | undefined {
  const args = expression.args.map((arg) => evaluate(arg, scope));
  if (!expression.spread) return args;
  const last = args.pop();
  return last?.kind === 'list' ? [...args, ...last.items] : undefined;
}
