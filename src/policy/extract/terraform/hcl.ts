import type { SourceText, Token } from '../../source.ts';
import type { Parser, SyntaxNode } from './parser.ts';
import type {
  Attribute,
  Block,
  Body,
  Expression,
  ObjectItem,
  ParsedFile,
  SyntaxProblem,
  TemplateExpression,
} from './syntax.ts';
import { joinTemplate, textPieces, type TemplateToken } from './template.ts';

/** Larger files are refused: one string of 2 MB takes the parser seconds and 300 MB. */
export const largestFile = 2_000_000;
const deepestNesting = 400;

/** Where a stretch of the parsed text stands in its source. */
type Locate = (start: number, end: number) => Token;

export function parseHcl(parser: Parser, source: SourceText): ParsedFile {
  if (source.text.length > largestFile) return refused(source, 'it is larger than 2 MB; split it');
  const tree = parser.parse(source.text);
  if (!tree) return refused(source, 'the parser refused it');
  try {
    const locate: Locate = (start, end) => ({ source, start, end });
    const body = tree.rootNode.children.find((child) => child.type === 'body');
    return {
      body: body ? new Reader(source.text, locate).body(body) : { attributes: new Map(), blocks: [] },
      problems: tree.rootNode.hasError ? problemsIn(tree.rootNode, source) : [],
    };
  } catch (error) {
    if (error instanceof NestedTooDeeply) return refused(source, error.message);
    throw error;
  } finally {
    tree.delete();
  }
}

/**
 * Reads a text as a template, as `templatefile` and Terraform's JSON syntax do: a heredoc's content has the same
 * grammar. `undefined` when its expressions cannot be parsed.
 */
export function parseTemplate(parser: Parser, text: string, locate: Locate): TemplateExpression | undefined {
  if (text.length > largestFile) return undefined;
  const prefix = 'x = <<IAM_GATE_END_OF_TEMPLATE\n';
  const wrapped = `${prefix}${text}\nIAM_GATE_END_OF_TEMPLATE\n`;
  const clamp = (offset: number) => Math.min(Math.max(offset - prefix.length, 0), text.length);
  const tree = parser.parse(wrapped);
  if (!tree) return undefined;
  try {
    if (tree.rootNode.hasError) return undefined;
    const [heredoc] = tree.rootNode.descendantsOfType('heredoc_template');
    if (!heredoc) return undefined;
    const reader = new Reader(wrapped, (start, end) => locate(clamp(start), clamp(end)));
    const parts = reader.templateParts(heredoc, prefix.length, prefix.length + text.length, 'heredoc');
    return { kind: 'template', parts, ...locate(0, text.length) };
  } catch (error) {
    if (error instanceof NestedTooDeeply) return undefined;
    throw error;
  } finally {
    tree.delete();
  }
}

export class NestedTooDeeply extends Error {
  constructor() {
    super(`it is nested deeper than ${deepestNesting} levels`);
  }
}

function refused(source: SourceText, message: string): ParsedFile {
  const body: Body = { attributes: new Map(), blocks: [] };
  return { body, problems: [{ at: { source, start: 0, end: 0 }, message, isWhole: true }] };
}

/** The first places where the text is not HCL; one mistake can make the parser stumble several times. */
function problemsIn(root: SyntaxNode, source: SourceText): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  let lastLine = -Infinity;
  const open = [root];
  for (let node = open.pop(); node && problems.length < 3; node = open.pop()) {
    if (!node.isMissing && !node.isError) {
      if (node.hasError) open.push(...node.children.toReversed());
      continue;
    }
    const line = node.startPosition.row;
    if (line - lastLine > 2) problems.push(problemOf(node, source));
    lastLine = node.endPosition.row;
  }
  return problems;
}

function problemOf(node: SyntaxNode, source: SourceText): SyntaxProblem {
  const { startIndex: start, endIndex: end } = node;
  if (node.isMissing)
    // A missing token has no width: it belongs to what stands before it.
    return {
      at: { source, start: Math.max(0, start - 1), end: start },
      message: `${JSON.stringify(node.type)} is missing`,
    };
  const text = source.text.slice(start, end).trim().split('\n', 1)[0] ?? '';
  return { at: { source, start, end }, message: `${JSON.stringify(text.slice(0, 40))} is not HCL` };
}

const binaryOperators = new Set(['||', '&&', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%']);
const ignored = new Set(['comment', 'ERROR']);

/** Turns the parser's tree into ours. */
class Reader {
  readonly #text: string;
  readonly #locate: Locate;
  #depth = 0;

  constructor(text: string, locate: Locate) {
    this.#text = text;
    this.#locate = locate;
  }

  body(node: SyntaxNode): Body {
    const attributes = new Map<string, Attribute>();
    const blocks: Block[] = [];
    for (const child of node.children) {
      if (child.type === 'attribute') {
        const attribute = this.#attribute(child);
        if (attribute) attributes.set(attribute.name, attribute);
      } else if (child.type === 'block') blocks.push(this.#nested(() => this.#block(child)));
    }
    return { attributes, blocks };
  }

  #attribute(node: SyntaxNode): Attribute | undefined {
    const [name, , value] = node.children.filter((child) => !ignored.has(child.type));
    if (!name || value?.type !== 'expression' || value.hasError) return undefined;
    return {
      name: name.text,
      nameToken: this.#token(name),
      value: this.expression(value),
      ...this.#token(node),
    };
  }

  #block(node: SyntaxNode): Block {
    const labels: string[] = [];
    let header = { start: node.startIndex, end: node.startIndex };
    let type: string | undefined;
    let body: Body = { attributes: new Map(), blocks: [] };
    for (const child of node.children) {
      if (child.type === 'identifier' || child.type === 'string_lit') {
        header = { ...header, end: child.endIndex };
        if (type === undefined) type = child.text;
        else labels.push(child.type === 'identifier' ? child.text : child.text.slice(1, -1));
      } else if (child.type === 'body') body = this.body(child);
    }
    return {
      type: type ?? '',
      labels,
      header: this.#locate(header.start, header.end),
      body,
      ...this.#token(node),
    };
  }

  expression(node: SyntaxNode): Expression {
    return this.#nested(() => this.#chain(node.children.filter((child) => !ignored.has(child.type))));
  }

  /** A primary expression and the `.name`, `[key]` and splats after it. */
  #chain(nodes: readonly SyntaxNode[]): Expression {
    const [first, second] = nodes;
    if (!first) throw new NestedTooDeeply();
    const parenthesised = first.type === '(' && second;
    let result = parenthesised ? this.expression(second) : this.#primary(first);
    for (const step of nodes.slice(parenthesised ? 3 : 1))
      result = this.#step(result, step, first.startIndex);
    return result;
  }

  #step(of: Expression, node: SyntaxNode, start: number): Expression {
    const at = this.#locate(start, node.endIndex);
    const inner = node.children[0];
    if (node.type === 'get_attr') return { kind: 'attribute', of, name: node.text.slice(1).trim(), ...at };
    if (node.type === 'index' && inner) {
      if (inner.type === 'legacy_index') {
        const key = { kind: 'number' as const, text: inner.text.slice(1), ...this.#token(inner) };
        return { kind: 'index', of, key, ...at };
      }
      const key = inner.children.find((child) => child.type === 'expression');
      if (key) return { kind: 'index', of, key: this.expression(key), ...at };
    }
    if (node.type === 'splat' && inner) {
      const steps = inner.children.slice(1);
      // `a.*.b[0]` takes the first of the list, `a[*].b[0]` the first of each.
      const outside = inner.type === 'attr_splat' ? steps.findIndex(({ type }) => type === 'index') : -1;
      const inside = outside < 0 ? steps : steps.slice(0, outside);
      let rest: Expression = { kind: 'splat-item', ...this.#token(inner) };
      for (const step of inside) rest = this.#step(rest, step, start);
      let result: Expression = { kind: 'splat', of, rest, ...at };
      for (const step of steps.slice(inside.length)) result = this.#step(result, step, start);
      return result;
    }
    return of;
  }

  #primary(node: SyntaxNode): Expression {
    const at = this.#token(node);
    const children = node.children.filter((child) => !ignored.has(child.type));
    const [first] = children;
    switch (node.type) {
      case 'numeric_lit':
        return { kind: 'number', text: node.text, ...at };
      case 'bool_lit':
        return { kind: 'boolean', value: node.text === 'true', ...at };
      case 'null_lit':
        return { kind: 'null', ...at };
      case 'string_lit':
      case 'quoted_template':
        return {
          kind: 'template',
          parts: this.templateParts(node, node.startIndex + 1, node.endIndex - 1, 'quoted'),
          ...at,
        };
      case 'heredoc_template':
        return this.#heredoc(node, at);
      case 'variable_expr':
      case 'identifier':
        return { kind: 'name', name: node.text, ...at };
      case 'tuple':
        return { kind: 'tuple', items: this.#expressions(children), ...at };
      case 'object':
        return {
          kind: 'object',
          members: children.filter(({ type }) => type === 'object_elem').map((item) => this.#item(item)),
          ...at,
        };
      case 'function_call':
        return this.#call(children, at);
      case 'conditional': {
        const [condition, then, otherwise] = this.#expressions(children);
        if (condition && then && otherwise) return { kind: 'conditional', condition, then, otherwise, ...at };
        break;
      }
      case 'unary_operation':
        if (first)
          return { kind: 'unary', operator: first.type, operand: this.#chain(children.slice(1)), ...at };
        break;
      case 'binary_operation': {
        const index = children.findIndex(({ type, isNamed }) => !isNamed && binaryOperators.has(type));
        const operator = children[index]?.type ?? '';
        const left = this.#chain(children.slice(0, index));
        return { kind: 'binary', operator, left, right: this.#chain(children.slice(index + 1)), ...at };
      }
      case 'for_tuple_expr':
      case 'for_object_expr':
        return this.#for(node, children, at);
      default:
        // literal_value, collection_value, template_expr, operation, for_expr: one node around another.
        if (first) return this.#nested(() => this.#chain(children));
    }
    return { kind: 'name', name: node.text, ...at };
  }

  #expressions(nodes: readonly SyntaxNode[]): Expression[] {
    return nodes.filter(({ type }) => type === 'expression').map((child) => this.expression(child));
  }

  #item(node: SyntaxNode): ObjectItem {
    const [key, value] = node.children.filter(({ type }) => type === 'expression');
    if (!key || !value) throw new NestedTooDeeply();
    const [only] = key.children;
    const bare = key.childCount === 1 && only?.type === 'variable_expr';
    return { key: bare ? this.#bareKey(only) : this.expression(key), value: this.expression(value) };
  }

  /** `Action = …`: the name is the key itself, not a reference. */
  #bareKey(node: SyntaxNode): Expression {
    const at = this.#token(node);
    return { kind: 'template', parts: [{ kind: 'text', text: node.text, exact: true, ...at }], ...at };
  }

  #call(children: readonly SyntaxNode[], at: Token): Expression {
    const list = children.find(({ type }) => type === 'function_arguments')?.children ?? [];
    return {
      kind: 'call',
      name: children[0]?.text ?? '',
      args: this.#expressions(list),
      spread: list.some(({ type }) => type === 'ellipsis'),
      ...at,
    };
  }

  #for(node: SyntaxNode, children: readonly SyntaxNode[], at: Token): Expression {
    const intro = children.find(({ type }) => type === 'for_intro');
    const names = intro?.children.filter(({ type }) => type === 'identifier').map(({ text }) => text) ?? [];
    const [collection] = this.#expressions(intro?.children ?? []);
    const results = this.#expressions(children);
    const condition = this.#expressions(children.find(({ type }) => type === 'for_cond')?.children ?? [])[0];
    const value = results.at(-1);
    if (!collection || !value) throw new NestedTooDeeply();
    return {
      kind: 'for',
      keyName: names.length > 1 ? names[0] : undefined,
      valueName: names.at(-1) ?? '',
      collection,
      key: node.type === 'for_object_expr' ? results[0] : undefined,
      value,
      condition,
      grouping: children.some(({ type }) => type === 'ellipsis'),
      ...at,
    };
  }

  #heredoc(node: SyntaxNode, at: Token): Expression {
    const start = this.#text.indexOf('\n', node.startIndex) + 1;
    const end = this.#text.lastIndexOf('\n', node.endIndex - 1) + 1;
    const indented = this.#text.startsWith('<<-', node.startIndex);
    const parts = this.templateParts(node, start, Math.max(start, end), 'heredoc', indented);
    return { kind: 'template', parts, ...at };
  }

  /**
   * The parts of a template. Text is taken from between the other parts: the parser's own literals lose blanks
   * at their ends.
   */
  templateParts(
    node: SyntaxNode,
    start: number,
    end: number,
    escapes: 'quoted' | 'heredoc',
    indented = false,
  ): TemplateExpression['parts'] {
    const tokens: TemplateToken[] = [];
    let from = start;
    const textUntil = (to: number): void => {
      if (to > from) tokens.push(...textPieces(this.#text, from, to, escapes, this.#locate));
    };
    for (const child of flatTemplate(node)) {
      textUntil(child.startIndex);
      from = Math.max(from, child.endIndex);
      tokens.push(this.#templateToken(child));
    }
    textUntil(end);
    return joinTemplate(tokens, indented);
  }

  #templateToken(node: SyntaxNode): TemplateToken {
    const at = this.#token(node);
    const text = this.#text.slice(node.startIndex, node.endIndex);
    const strip = { stripBefore: text.charAt(2) === '~', stripAfter: text.at(-2) === '~' };
    const [expression] = this.#expressions(node.children);
    switch (node.type) {
      case 'template_if_intro':
        if (expression) return { kind: 'if', condition: expression, ...strip, ...at };
        break;
      case 'template_for_start': {
        const names = node.children.filter(({ type }) => type === 'identifier').map((name) => name.text);
        const keyName = names.length > 1 ? names[0] : undefined;
        const valueName = names.at(-1) ?? '';
        if (expression) return { kind: 'for', keyName, valueName, collection: expression, ...strip, ...at };
        break;
      }
      case 'template_else_intro':
        return { kind: 'else', ...strip, ...at };
      case 'template_if_end':
      case 'template_for_end':
        return { kind: 'end', ...strip, ...at };
    }
    const missing: Expression = { kind: 'null', ...at };
    return { kind: 'interpolation', expression: expression ?? missing, ...strip, ...at };
  }

  #token(node: SyntaxNode): Token {
    return this.#locate(node.startIndex, node.endIndex);
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > deepestNesting) throw new NestedTooDeeply();
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }
}

const templateTokens = new Set([
  'template_interpolation',
  'template_if_intro',
  'template_else_intro',
  'template_if_end',
  'template_for_start',
  'template_for_end',
]);

/** Interpolations and directives of one template in source order; the parser nests the directives. */
function* flatTemplate(node: SyntaxNode): Generator<SyntaxNode> {
  for (const child of node.children) {
    if (templateTokens.has(child.type)) yield child;
    else if (child.type.startsWith('template_') && child.type !== 'template_literal')
      yield* flatTemplate(child);
  }
}
