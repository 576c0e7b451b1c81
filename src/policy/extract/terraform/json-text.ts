import type { Node } from '../../node.ts';
import { SourceText, type Token } from '../../source.ts';
import { parseJson, type ReadProblem } from '../json.ts';
import { wholeFile } from '../located-text.ts';
import { parseYaml } from '../yaml.ts';
import {
  listAt,
  objectAt,
  partsOf,
  tokenOf,
  type JsonValue,
  type Part,
  type StringValue,
  type Value,
} from './value.ts';

/** Stands for an unknown part while the text around it is read as JSON; from Unicode's private use area. */
const marker = '\uE0F0';

/**
 * Reads a string as JSON. Every value keeps its place inside the string, also in a heredoc; a part that is not
 * known stays so, whether it stands inside a JSON string or is a value of its own.
 */
export function jsonOf(value: Value): { value: Value | undefined; problems: readonly ReadProblem[] } {
  if (value.kind === 'json') return { value: value.content, problems: [] };
  const text = new ComposedText(partsOf(value), value);
  const { root, problems } = parseJson(wholeFile(text.composed));
  return {
    value: root && text.valueOf(root),
    problems: problems.map(({ reason, at }) => ({ reason, at: text.token(at) })),
  };
}

/** The same for YAML, whose first document it takes. */
export function yamlOf(value: Value): { value: Value | undefined; problems: readonly ReadProblem[] } {
  const text = new ComposedText(partsOf(value), value);
  const { roots, problems } = parseYaml(wholeFile(text.composed));
  const [root] = roots;
  // A stream of several documents is no value.
  return { value: root && roots.length === 1 ? text.valueOf(root) : undefined, problems };
}

/** What stands in a text in JSON, or in YAML that has a statement in it. A template is the business of its own service. */
export function policyText(value: StringValue | JsonValue): Value | undefined {
  if (value.kind === 'json') return value.content;
  if (/^\s*\{/.test(value.parts.find(({ text }) => text.trim())?.text ?? '')) return jsonOf(value).value;
  const text = value.parts.map((part) => part.text).join('');
  const isYaml =
    /^\s*(?:- )?"?Statement"?\s*:/m.test(text) &&
    !/^"?(?:AWSTemplateFormatVersion|Resources)"?\s*:/m.test(text);
  return isYaml ? yamlOf(value).value : undefined;
}

interface PlacedPart {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** A text that came together from parts, and the way from a stretch of it to the source. */
class ComposedText {
  readonly composed: SourceText;
  readonly #whole: Token;
  readonly #placed: readonly PlacedPart[];

  constructor(parts: readonly Part[], whole: Token) {
    this.#whole = tokenOf(whole);
    this.#placed = place(parts);
    this.composed = new SourceText(whole.source.file, this.#placed.map(({ part }) => part.text).join(''));
  }

  token({ start, end }: { readonly start: number; readonly end: number }): Token {
    const first = this.#placed[this.#indexAt(start)];
    const last = this.#placed[this.#indexAt(Math.max(start, end - 1))];
    if (!first || !last) return this.#whole;
    const from = first.part.exact ? first.part.start + (start - first.start) : first.part.start;
    // What begins in one file and ends in another is shown where it begins.
    const ending = last.part.source === first.part.source ? last : first;
    const to = ending.part.exact
      ? Math.min(ending.part.start + (end - ending.start), ending.part.end)
      : ending.part.end;
    return { source: first.part.source, start: from, end: Math.max(from, to) };
  }

  valueOf(node: Node): Value {
    const at = this.token(node);
    switch (node.kind) {
      case 'array':
        return listAt(
          node.items.map((item) => this.valueOf(item)),
          at,
        );
      case 'object':
        return objectAt(
          node.members.map((member) => {
            const value = { key: this.token(member), value: this.valueOf(member.value) };
            return [member.key, value] as const;
          }),
          at,
        );
      case 'string':
        return this.#string(node.value, node, at);
      case 'number':
        return { kind: 'number', value: node.value, text: node.text, ...at };
      case 'boolean':
        return { kind: 'boolean', value: node.value, ...at };
      default:
        return { kind: 'null', ...at };
    }
  }

  #string(text: string, { start, end }: Token, at: Token): Value {
    const inside = this.#placed
      .slice(this.#indexAt(start), this.#indexAt(end - 1) + 1)
      .filter((placed) => placed.end > start && placed.start < end);
    if (inside.every(({ part }) => part.unknown === undefined && part.assumed === undefined))
      return { kind: 'string', parts: [{ text, exact: false, ...at }], ...at };
    const quote = /["']/.test(this.composed.text.charAt(start)) ? 1 : 0;
    const parts = inside.flatMap(({ part, start: from, end: to }): Part[] => {
      if (part.unknown !== undefined) return [{ ...part, text: '', exact: false, ...at }];
      const raw = this.composed.text.slice(Math.max(from, start + quote), Math.min(to, end - quote));
      return raw === '' ? [] : [{ ...part, text: unescapeJson(raw), exact: false, ...at }];
    });
    const [only] = parts;
    // Without quotes around it, it may be anything: `"Resource": ${local.arns}`.
    const bare = inside[0]?.start === start && inside[0].end === end;
    if (bare && only?.unknown !== undefined) return { kind: 'unknown', expression: only.unknown, ...at };
    return { kind: 'string', parts, ...at };
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#placed.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#placed[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function place(parts: readonly Part[]): PlacedPart[] {
  const placed: PlacedPart[] = [];
  let length = 0;
  let inString = false;
  for (const part of parts) {
    // An unknown value that stands alone must not break the JSON: `"Resource": ${local.arns}`.
    const text = part.unknown === undefined ? part.text : inString ? marker : `"${marker}"`;
    if (text === '') continue;
    placed.push({ part: { ...part, text }, start: length, end: length + text.length });
    length += text.length;
    if (part.unknown === undefined) inString = endsInString(text, inString);
  }
  return placed;
}

function endsInString(text: string, before: boolean): boolean {
  let inString = before;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString && character === '\\') index++;
    else if (character === '"') inString = !inString;
  }
  return inString;
}

function unescapeJson(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}
