import type { ModuleInstance } from './module.ts';
import type { Block, Body, Expression, TemplatePart } from './syntax.ts';

/** `data.aws_iam_policy_document.task`, `local.policy`: what an expression refers to. */
export function referencesIn(expression: Expression): Set<string> {
  const found = new Set<string>();
  const open: Expression[] = [expression];
  for (let next = open.pop(); next; next = open.pop()) {
    const path = pathOf(next);
    if (path) found.add(path.slice(0, path[0] === 'data' ? 3 : 2).join('.'));
    open.push(...childrenOf(next));
  }
  return found;
}

function pathOf(expression: Expression): string[] | undefined {
  if (expression.kind === 'name') return [expression.name];
  if (expression.kind !== 'attribute') return undefined;
  const before = pathOf(expression.of);
  return before && [...before, expression.name];
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'template':
      return expression.parts.flatMap(expressionsIn);
    case 'tuple':
      return expression.items;
    case 'object':
      return expression.members.flatMap(({ key, value }) => [key, value]);
    case 'call':
      return expression.args;
    case 'attribute':
      return [expression.of];
    case 'index':
      return [expression.of, expression.key];
    case 'splat':
      return [expression.of, expression.rest];
    case 'conditional':
      return [expression.condition, expression.then, expression.otherwise];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'for': {
      const { collection, key, value, condition } = expression;
      return [collection, value, ...(key ? [key] : []), ...(condition ? [condition] : [])];
    }
    default:
      return [];
  }
}

function expressionsIn(part: TemplatePart): Expression[] {
  switch (part.kind) {
    case 'text':
      return [];
    case 'interpolation':
      return [part.expression];
    case 'if':
      return [part.condition, ...part.then.flatMap(expressionsIn), ...part.otherwise.flatMap(expressionsIn)];
    case 'for':
      return [part.collection, ...part.body.flatMap(expressionsIn)];
  }
}

/** What an expression refers to, also through locals, policy documents and templates. */
export function allReferences(expression: Expression, module: ModuleInstance): Set<string> {
  const found = new Set<string>();
  const open = [...referencesIn(expression)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const [kind, type = '', label = ''] = next.split('.');
    const local = kind === 'local' ? module.local(expression, type) : undefined;
    if (local) open.push(...referencesIn(local.value));
    const data = kind === 'data' ? module.block(expression, 'data', type, label) : undefined;
    if (data) open.push(...referencesInBody(data.body));
  }
  return found;
}

function referencesInBody(body: Body): string[] {
  return [
    ...[...body.attributes.values()].flatMap(({ value }) => [...referencesIn(value)]),
    ...body.blocks.flatMap((block: Block) => referencesInBody(block.body)),
  ];
}
