import { cut, visible } from './plain.ts';

/**
 * Markdown as nodes. Whoever writes policies, file names and Sids also writes our report, so text from outside never
 * meets Markdown's syntax: it stands in code spans and fences, or as words that are nothing but words. The only way to
 * make Markdown is this file; a plain string does not fit where a node is asked for.
 *
 * What it keeps out: links and images, autolinks, HTML, comments, mentions, references to issues and commits, emoji
 * codes, headings, tables and lists that the author of a policy wrote, and text that changes its direction.
 */
class Markdown {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}
/** Text within a line. */
export type Inline = Markdown & { readonly level?: 'inline' };
/** A paragraph, table, list or fence. */
export type Block = Markdown & { readonly level?: 'block' };

/** `Markdown` stays in this file: a node is made by one of the functions below. */
const inlineOf = (text: string): Inline => new Markdown(text);
const blockOf = (text: string): Block => new Markdown(text);

/** Longest text from outside within a line. */
const longestSpan = 200;

/** Our own words, with nodes in the gaps: say`Blocked by ${2} findings in ${code(file)}`. */
export function say(words: TemplateStringsArray, ...gaps: readonly (Inline | number)[]): Inline {
  return inlineOf(words.map((word, index) => word + String(gaps[index] ?? '')).join(''));
}

export function join(nodes: readonly Inline[], separator: ', ' | ' · ' | ' ' | '<br>'): Inline {
  return inlineOf(nodes.map(String).join(separator));
}

/** Any text, as code. Its fence is longer than any run of backticks in it. */
export function code(text: string, longest = longestSpan): Inline {
  return inlineOf(span(cut(visible(text.toWellFormed()), longest)));
}

function span(content: string): string {
  if (content.trim() === '') return '`(empty)`';
  const fence = '`'.repeat(longestRun(content) + 1);
  // Markdown takes one space from both ends when both are there.
  const space = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return `${fence}${space}${content}${space}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Text in backticks, a member of a JSON object (`"AWS": "…"`, whose value may hold one more level), a word. */
const tokens =
  /(\s*)(?:`([^`]+)`|("[\w:.*/-]+": ?(?:"[^"`]*"|\[[^[\]`]*\]|\{(?:[^{}`]|\{[^{}`]*\})*\}))|([^\s`]+|`))/g;

/**
 * A sentence from outside, such as a finding's message. What is plainly a word stays a word; anything else (an action,
 * an ARN, a name with an `@`, an address) becomes a code span, and so does what already stands in backticks.
 */
export function prose(text: string, longest = 1000): Inline {
  // A command at the end of a sentence is one piece, to be copied as a whole.
  const line = cut(visible(text.toWellFormed().replace(/[\r\n]+/g, ' ')), longest).replace(
    /(^|: )(aws [a-z][\w-]* [a-z][^`]*)$/,
    '$1`$2`',
  );
  const pieces = [...line.matchAll(tokens)].flatMap(([, gap = '', quoted, member, word = '']) => {
    const whole = quoted ?? member;
    return whole === undefined ? piecesOf(gap, word) : [{ gap, text: whole, kind: 'quoted' } as const];
  });
  let markdown = '';
  let codes: string[] = [];
  let gapBefore = '';
  const close = (): void => {
    if (codes.length > 0) markdown += gapBefore + span(codes.join(' '));
    codes = [];
  };
  for (const { gap, text: piece, kind } of pieces) {
    // Two spans that touch would be one: those of the sentence's own words are made one on purpose.
    if (kind !== 'words' && codes.length > 0 && (gap === '' || kind === 'code')) {
      codes.push(piece);
      continue;
    }
    close();
    const space = gap === '' ? '' : ' ';
    if (kind === 'words') markdown += space + piece;
    else {
      gapBefore = space;
      codes = [piece];
    }
  }
  close();
  return inlineOf(markdown.trimStart());
}

interface Piece {
  readonly gap: string;
  readonly text: string;
  readonly kind: 'words' | 'code' | 'quoted';
}

const plainWord = /^\p{Script=Latin}+(?:['’/-]\p{Script=Latin}+)*$/u;
/** `action(s)`, the service's plural, without its last bracket. */
const eitherNumber = /^\p{Script=Latin}+\(s$/u;
/** `S3`, `EC2`. */
const wordWithDigits = /^[A-Za-z]+\d{1,4}[a-z]?$/;
const plainNumber = /^\d{1,6}$|^\d{4}-\d{2}-\d{2}$/;
/** GitHub makes a link of it when a commit has that name. */
const commitName = /^[0-9a-f]{7,}$/i;

/** A word, its punctuation apart: quotes and brackets before, marks behind. */
function piecesOf(gap: string, word: string): Piece[] {
  const [, before = '', core = '', after = ''] = /^([("“]*)(.*?)([.,;!?)"”…]*:?)$/u.exec(word) ?? [];
  const isWord =
    ((plainWord.test(core) || wordWithDigits.test(core)) && !commitName.test(core)) ||
    (eitherNumber.test(core) && after.startsWith(')'));
  if (isWord || core === '' || /^[–—]$/.test(core)) return [{ gap, text: word, kind: 'words' }];
  // `1.` and `1)` would begin a list.
  if (plainNumber.test(core))
    return [
      {
        gap,
        text: `${before}${core}${/^\d+$/.test(core) ? after.replace(/^[.)]/, '\\$&') : after}`,
        kind: 'words',
      },
    ];
  return [
    ...(before === '' ? [] : [{ gap, text: before, kind: 'words' as const }]),
    { gap: before === '' ? gap : '', text: core, kind: 'code' },
    ...(after === '' ? [] : [{ gap: '', text: after, kind: 'words' as const }]),
  ];
}

export const strong = (node: Inline): Inline => inlineOf(`**${String(node)}**`);

/** A link to an address that we made: `https:` and nothing that could end the link. */
export function link(label: Inline, address: string): Inline {
  if (!/^https?:\/\/[^\s<>()\\"'`]+$/.test(address)) return label;
  return inlineOf(`[${String(label)}](${address})`);
}

export function heading(level: 2 | 3 | 4, node: Inline): Block {
  return blockOf(`${'#'.repeat(level)} ${String(node)}`);
}

export function paragraph(node: Inline): Block {
  return blockOf(String(node));
}

export function bullets(items: readonly Inline[]): Block {
  return blockOf(items.map((item) => `- ${String(item)}`).join('\n'));
}

export function table(columns: readonly string[], rows: readonly (readonly Inline[])[]): Block {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return blockOf(
    [
      line(columns),
      line(columns.map(() => '---')),
      ...rows.map((row) => line(row.map((node) => cell(String(node))))),
    ].join('\n'),
  );
}

/** A pipe ends a cell even in a code span, unless a backslash stands before it; a pipe after a backslash cannot be written at all. */
function cell(markdown: string): string {
  return markdown.replace(/\\+\|/g, (run) => `${run.slice(0, -1)}¦`).replaceAll('|', '\\|');
}

/** Code on lines of its own; the fence is longer than any run of its character in the text. */
export function fence(
  text: string,
  language: '' | 'json' | 'yaml' | 'diff' | 'mermaid' = '',
  longest = 4000,
): Block {
  const lines = cut(text.toWellFormed(), longest)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(visible);
  const content = lines.join('\n');
  const marks = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return blockOf(`${marks}${language}\n${content}\n${marks}`);
}

/** A part that opens on a click. The summary is our own words: HTML, in which Markdown does not count. */
export function details(summary: string, blocks: readonly Block[]): Block {
  const title = summary.replace(
    /[&<>]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '',
  );
  return blockOf(`<details><summary>${title}</summary>\n\n${render(blocks)}\n\n</details>`);
}

/** Something for the gate itself, which no reader sees: letters, digits and `=+/:.-` without a double hyphen. */
export function hidden(text: string): Block {
  return blockOf(`<!-- ${text.replace(/[^\w=+/:. -]/g, '').replaceAll(/--+/g, '-')} -->`);
}

export function render(blocks: readonly Block[]): string {
  return blocks.map(String).join('\n\n');
}
