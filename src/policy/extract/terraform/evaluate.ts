import type { Token } from '../../source.ts';
import { call } from './functions/index.ts';
import type { Scope } from './scope.ts';
import {
  textOf,
  type BinaryExpression,
  type ConditionalExpression,
  type Expression,
  type ForExpression,
  type TemplatePart,
} from './syntax.ts';
import {
  asText,
  booleanAt,
  elementsOf,
  failedAt,
  isEmpty,
  knownText,
  listAt,
  nullAt,
  numberAt,
  objectAt,
  oneOf,
  partsOf,
  plainDecimal,
  sameValue,
  stringAt,
  tokenOf,
  TooMuchWork,
  truth,
  unknownAt,
  type ObjectMember,
  type Part,
  type Value,
} from './value.ts';

const deepestReference = 300;

/** What an expression is worth where `scope` says. Never throws for what the file's author did. */
export function evaluate(expression: Expression, scope: Scope): Value {
  const { work } = scope.module.run;
  if (--work.steps < 0) throw new TooMuchWork('takes more than two million steps to evaluate');
  if (work.depth > deepestReference) return unknownAt(expression);
  work.depth++;
  try {
    const value = evaluateInner(expression, scope);
    work.steps -=
      value.kind === 'list' ? value.items.length : value.kind === 'string' ? value.parts.length : 0;
    return value;
  } finally {
    work.depth--;
  }
}

function evaluateInner(expression: Expression, scope: Scope): Value {
  const at = tokenOf(expression);
  switch (expression.kind) {
    case 'number':
      return { kind: 'number', value: Number(expression.text), text: plainDecimal(expression.text), ...at };
    case 'boolean':
      return booleanAt(expression.value, at);
    case 'null':
      return nullAt(at);
    case 'template':
      return templateValue(expression.parts, at, scope);
    case 'tuple':
      return listAt(
        expression.items.map((item) => evaluate(item, scope)),
        at,
      );
    case 'object':
      return objectAt(
        expression.members.map(({ key, value }): [string, ObjectMember] => {
          const { name, ...unknown } = nameFrom(evaluate(key, scope), key);
          return [name, { key: tokenOf(key), value: evaluate(value, scope), ...unknown }];
        }),
        at,
      );
    case 'call':
      return call(expression, scope, evaluate);
    case 'name':
      return scope.lookup(expression.name, at);
    case 'attribute':
      return attributeOf(evaluate(expression.of, scope), expression.name, at);
    case 'index':
      return indexOf(evaluate(expression.of, scope), evaluate(expression.key, scope), at);
    case 'splat':
      return splat(evaluate(expression.of, scope), expression.rest, at, scope);
    case 'splat-item':
      return scope.lookup('[*]', at);
    case 'conditional':
      return conditional(expression, scope);
    case 'unary':
      return unary(expression.operator, evaluate(expression.operand, scope), at);
    case 'binary':
      return binary(expression, scope);
    case 'for':
      return forEach(expression, scope);
  }
}

export function attributeOf(value: Value, name: string, at: Token): Value {
  switch (value.kind) {
    case 'resource':
      return value.attribute(name, at);
    case 'object': {
      const member = value.members.get(name);
      return member?.value ?? value.beyond?.(stringAt(name, at)) ?? failedAt(at);
    }
    case 'list':
      if (/^\d+$/.test(name)) return indexOf(value, numberAt(Number(name), at), at);
      return value.beyond
        ? attributeOf(value.items[0] ?? value.beyond(numberAt(0, at)), name, at)
        : failedAt(at);
    case 'unknown':
      if (value.options)
        return oneOf(
          value.options.map((option) => attributeOf(option, name, at)),
          at,
        );
      return {
        ...unknownAt(at),
        ...(value.reason === undefined ? {} : { reason: value.reason }),
        ...(value.failed ? { failed: true } : {}),
      };
    default:
      return failedAt(at);
  }
}

export function indexOf(value: Value, key: Value, at: Token): Value {
  const name = knownText(key);
  if (value.kind === 'unknown' && value.options)
    return oneOf(
      value.options.map((option) => indexOf(option, key, at)),
      at,
    );
  if (value.kind === 'list') {
    if (name === undefined) return value.beyond?.(key) ?? oneOf(value.items, at);
    return value.items[Number(name)] ?? value.beyond?.(key) ?? failedAt(at);
  }
  if (name !== undefined) return attributeOf(value, name, at);
  if (value.kind !== 'object') return unknownAt(at);
  return (
    value.beyond?.(key) ??
    oneOf(
      [...value.members.values()].map((member) => member.value),
      at,
    )
  );
}

function splat(of: Value, rest: Expression, at: Token, scope: Scope): Value {
  if (of.kind === 'null') return listAt([], at);
  // A splat on what is no list is a list of one.
  const items = of.kind === 'list' ? of.items : [of];
  return listAt(
    items.map((item) => evaluate(rest, scope.with([['[*]', item]]))),
    at,
  );
}

function conditional(expression: ConditionalExpression, scope: Scope): Value {
  const condition = truth(evaluate(expression.condition, scope));
  if (condition !== undefined) {
    const [chosen, other] = condition
      ? [expression.then, expression.otherwise]
      : [expression.otherwise, expression.then];
    const value = evaluate(chosen, scope);
    // Both branches are of one type: beside a text, a number is a text.
    const isPlain = value.kind === 'number' || value.kind === 'boolean';
    return isPlain && evaluate(other, scope).kind === 'string' ? asText(value) : value;
  }
  const then = evaluate(expression.then, scope);
  const otherwise = evaluate(expression.otherwise, scope);
  // What may be there is judged as if it were.
  if (isEmpty(otherwise) || sameValue(then, otherwise)) return then;
  if (isEmpty(then)) return otherwise;
  return oneOf([then, otherwise], expression);
}

function unary(operator: string, operand: Value, at: Token): Value {
  if (operator === '!') {
    const known = truth(operand);
    return known === undefined ? unknownAt(at) : booleanAt(!known, at);
  }
  return operand.kind === 'number' ? numberAt(-operand.value, at) : unknownAt(at);
}

function binary({ operator, left, right, ...at }: BinaryExpression, scope: Scope): Value {
  const one = evaluate(left, scope);
  if (operator === '&&' || operator === '||') {
    const decides = operator === '||';
    if (truth(one) === decides) return booleanAt(decides, at);
    const other = truth(evaluate(right, scope));
    if (other === decides) return booleanAt(decides, at);
    return truth(one) === undefined || other === undefined ? unknownAt(at) : booleanAt(other, at);
  }
  const other = evaluate(right, scope);
  if (operator === '==' || operator === '!=') {
    const same = sameValue(one, other);
    return same === undefined ? unknownAt(at) : booleanAt(same === (operator === '=='), at);
  }
  const [a, b] = [Number(knownText(one) ?? NaN), Number(knownText(other) ?? NaN)];
  if (Number.isNaN(a) || Number.isNaN(b))
    return knownText(one) === undefined || knownText(other) === undefined ? unknownAt(at) : failedAt(at);
  const compare = comparisons[operator];
  if (compare) return booleanAt(compare(a, b), at);
  const result = arithmetic[operator]?.(a, b);
  return result === undefined || !Number.isFinite(result) ? unknownAt(at) : numberAt(rounded(result), at);
}

/** Terraform's numbers have far more digits than ours, whose last ones are noise: 0.1 + 0.2 is 0.3. */
function rounded(number: number): number {
  const short = Number(number.toPrecision(15));
  return String(short).length < String(number).length - 1 ? short : number;
}

type Operation<T> = (left: number, right: number) => T;
const comparisons: Readonly<Record<string, Operation<boolean>>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};
const arithmetic: Readonly<Record<string, Operation<number>>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};

function forEach(expression: ForExpression, scope: Scope): Value {
  const at = tokenOf(expression);
  const collection = evaluate(expression.collection, scope);
  const results: { key: Value; at: Token; value: Value }[] = [];
  for (const element of iterate(collection)) {
    const inner = scope.with([
      [expression.valueName, element.value],
      ...(expression.keyName === undefined ? [] : [[expression.keyName, element.key] as const]),
    ]);
    if (expression.condition && truth(evaluate(expression.condition, inner)) === false) continue;
    const key = expression.key ? evaluate(expression.key, inner) : element.key;
    results.push({ key, at: expression.key ?? at, value: evaluate(expression.value, inner) });
  }
  if (!expression.key)
    return listAt(
      results.map(({ value }) => value),
      at,
    );
  const groups = new Map<string, { key: Token; values: Value[]; unknownName?: string }>();
  for (const { key, at: keyAt, value } of results) {
    const { name, ...unknown } = nameFrom(key, expression.key);
    const group = groups.get(name) ?? { key: tokenOf(keyAt), values: [], ...unknown };
    group.values.push(value);
    groups.set(name, group);
  }
  return objectAt(
    [...groups].map(([name, { values, ...named }]): [string, ObjectMember] => [
      name,
      { ...named, value: expression.grouping ? listAt(values, at) : (values.at(-1) ?? nullAt(at)) },
    ]),
    at,
  );
}

/** The name that an expression gives a member; one that nobody knows is its expression, which is no text of a policy. */
export function nameFrom(value: Value, written: Token): { name: string; unknownName?: string } {
  const name = knownText(value);
  const expression = textOf(written);
  return name === undefined ? { name: `\${${expression}}`, unknownName: expression } : { name };
}

/** What to repeat something for. Over an unknown list once, with an unknown element: it may be there. */
export function iterate(collection: Value): { key: Value; value: Value }[] {
  const elements = elementsOf(collection);
  if (elements) return elements;
  if (collection.kind === 'null') return [];
  const element = { ...unknownAt(collection), expression: `${expressionOf(collection)}[*]` };
  return [{ key: element, value: element }];
}

const expressionOf = (value: Value): string => (value.kind === 'unknown' ? value.expression : textOf(value));

/** A template's worth; a template that is a single interpolation keeps the type of its value. */
export function templateValue(parts: readonly TemplatePart[], whole: Token, scope: Scope): Value {
  const at = tokenOf(whole);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'interpolation') {
    const value = evaluate(only.expression, scope);
    // What is written here as text is changed here; a longer value keeps the place that it has.
    return value.kind === 'string' &&
      value.parts.length <= 1 &&
      value.source === at.source &&
      within(value, at)
      ? { ...value, ...at }
      : value;
  }
  return { kind: 'string', parts: [...templateText(parts, scope)], ...at };
}

const within = (inner: Token, outer: Token): boolean => inner.start >= outer.start && inner.end <= outer.end;

function* templateText(parts: readonly TemplatePart[], scope: Scope): Generator<Part> {
  for (const part of parts) {
    switch (part.kind) {
      case 'text':
        yield { text: part.text, exact: part.exact, ...tokenOf(part) };
        break;
      case 'interpolation':
        yield* partsOf(evaluate(part.expression, scope));
        break;
      case 'if': {
        const condition = truth(evaluate(part.condition, scope));
        yield* templateText(condition === false ? part.otherwise : part.then, scope);
        break;
      }
      case 'for':
        for (const { key, value } of iterate(evaluate(part.collection, scope))) {
          const names: [string, Value][] = [[part.valueName, value]];
          if (part.keyName !== undefined) names.push([part.keyName, key]);
          yield* templateText(part.body, scope.with(names));
        }
    }
  }
}
