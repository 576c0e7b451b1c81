import type { Member, Node } from '../node.ts';
import { limits } from './limits.ts';
import type { LocatedText } from './located-text.ts';

/**
 * `{{ name }}`, `{% if … %}` and `{# … #}`, as Jinja, Helm and their like fill files in. `{{resolve:…}}` is
 * CloudFormation's own. None holds its own beginning, so that no text is searched twice.
 */
const placeholders =
  /\{\{(?!resolve:)(?:(?!\{\{)[^\n])*?\}\}|\{%(?:(?!\{%)[^\n])*?%\}|\{#(?:(?!\{#)[^\n])*?#\}/g;

/** Those that only steer the engine, and leave nothing of themselves where they stand on a line alone. */
const steering = /^(?:\{[%#]|\{\{-?\s*(?:(?:if|else|end|range|with|define)\b|\/\*|\$\w+\s*:?=))/;

const firstMark = 0xe000;
const lastMark = 0xf8ff;
const marks = /([\uE000-\uF8FF])\1*/g;

export interface Masked {
  /** The text with every placeholder as a word of the same length, so that YAML can be read and places stay. */
  readonly text: LocatedText;
  /** Puts the placeholders back into the values and names that were read. */
  readonly unmask: (node: Node) => Node;
}

/** `undefined` where there is nothing to mask. */
export function maskPlaceholders(located: LocatedText): Masked | undefined {
  const { text } = located;
  if (text.length > limits.yamlLength || !/\{[{%#]/.test(text) || /[\uE000-\uF8FF]/.test(text))
    return undefined;
  const found: string[] = [];
  const masked = text
    .replace(/^.*\{[{%#].*$/gm, (line) => (onlySteers(line) ? ' '.repeat(line.length) : line))
    .replace(placeholders, (placeholder) => {
      if (found.length > lastMark - firstMark) return placeholder;
      found.push(placeholder);
      return String.fromCharCode(firstMark + found.length - 1).repeat(placeholder.length);
    });
  if (masked === text) return undefined;
  const written = (masking: string): string =>
    masking.replace(marks, (run) => found[run.charCodeAt(0) - firstMark] ?? run);
  return {
    text: { ...located, text: masked },
    unmask: (node) => mapTexts(node, (value) => ({ ...value, value: written(value.value) }), written),
  };
}

/** A policy's texts with placeholders in them: what the engine will write is not known. */
export function withoutPlaceholders(root: Node): Node {
  return mapTexts(root, (node) => {
    const [first] = node.value.match(placeholders) ?? [];
    if (first === undefined) return node;
    const { source, start, end, value } = node;
    const text = first === value.trim() ? {} : { text: value };
    return { kind: 'unresolved', expression: value, ...text, source, start, end };
  });
}

const onlySteers = (line: string): boolean =>
  line.replace(placeholders, (one) => (steering.test(one) ? '' : one)).trim() === '';

type TextNode = Node & { kind: 'string' };

function mapTexts(node: Node, text: (node: TextNode) => Node, name = (key: string): string => key): Node {
  switch (node.kind) {
    case 'string':
      return text(node);
    case 'array':
      return { ...node, items: node.items.map((item) => mapTexts(item, text, name)) };
    case 'object':
      return {
        ...node,
        members: node.members.map((member): Member => ({
          ...member,
          key: name(member.key),
          value: mapTexts(member.value, text, name),
        })),
      };
    default:
      return node;
  }
}
