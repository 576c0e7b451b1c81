import type { Token } from '../../source.ts';
import type { Expression, TemplatePart, TextPiece } from './syntax.ts';

interface Strip extends Token {
  readonly stripBefore: boolean;
  readonly stripAfter: boolean;
}
/** A template before its directives are nested. */
export type TemplateToken =
  | TextPiece
  | (Strip & { readonly kind: 'interpolation'; readonly expression: Expression })
  | (Strip & { readonly kind: 'if'; readonly condition: Expression })
  | (Strip & {
      readonly kind: 'for';
      readonly keyName: string | undefined;
      readonly valueName: string;
      readonly collection: Expression;
    })
  | (Strip & { readonly kind: 'else' | 'end' });

const quotedEscape = /\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\[\s\S]|\$\$(?=\{)|%%(?=\{)/g;
const templateEscape = /\$\$(?=\{)|%%(?=\{)/g;
const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** Text between the parts of a template, one piece a line and one for each escape. */
export function textPieces(
  text: string,
  start: number,
  end: number,
  escapes: 'quoted' | 'heredoc',
  locate: (start: number, end: number) => Token,
): TextPiece[] {
  const pieces: TextPiece[] = [];
  const slice = text.slice(start, end);
  const plain = (from: number, to: number): void => {
    let line = from;
    while (line < to) {
      const newline = slice.indexOf('\n', line);
      const next = newline < 0 || newline >= to ? to : newline + 1;
      pieces.push(
        ...placedPieces(slice.slice(line, next), (first, end) =>
          locate(start + line + first, start + line + end),
        ),
      );
      line = next;
    }
  };
  let from = 0;
  for (const match of slice.matchAll(escapes === 'quoted' ? quotedEscape : templateEscape)) {
    plain(from, match.index);
    from = match.index + match[0].length;
    pieces.push({
      kind: 'text',
      text: unescape(match[0]),
      exact: false,
      ...locate(start + match.index, start + from),
    });
  }
  plain(from, slice.length);
  return pieces;
}

/** Text as pieces that are exact: inside JSON, an escape is a piece of its own. */
export function placedPieces(text: string, locate: (start: number, end: number) => Token): TextPiece[] {
  const whole = locate(0, text.length);
  if (whole.end - whole.start === text.length) return [{ kind: 'text', text, exact: true, ...whole }];
  const pieces: TextPiece[] = [];
  for (let start = 0, end = 1; start < text.length; end++) {
    const run = locate(start, end);
    const isExact = run.end - run.start === end - start;
    if (isExact && end < text.length && next(end)) continue;
    pieces.push({ kind: 'text', text: text.slice(start, end), exact: isExact, ...run });
    start = end;
  }
  return pieces;

  function next(index: number): boolean {
    const { start, end } = locate(index, index + 1);
    return end - start === 1;
  }
}

function unescape(escape: string): string {
  if (!escape.startsWith('\\')) return escape.charAt(0);
  const letter = escape.charAt(1);
  if (escape.length > 2) {
    const code = Number.parseInt(escape.slice(2), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return named[letter] ?? letter;
}

/** Takes off a heredoc's indentation and what `~` strips, then nests the directives. */
export function joinTemplate(tokens: readonly TemplateToken[], indented: boolean): TemplatePart[] {
  const level = strip(indented ? unindent(tokens) : tokens);
  let next = 0;
  const until = (...ends: string[]): TemplatePart[] => {
    const parts: TemplatePart[] = [];
    for (let token = level[next]; token && !ends.includes(token.kind); token = level[next]) {
      next++;
      const { source, start, end } = token;
      const at = { source, start, end };
      if (token.kind === 'if') {
        const then = until('else', 'end');
        const otherwise = level[next]?.kind === 'else' ? (next++, until('end')) : [];
        next++;
        parts.push({ kind: 'if', condition: token.condition, then, otherwise, ...at });
      } else if (token.kind === 'for') {
        const { keyName, valueName, collection } = token;
        const body = until('end');
        next++;
        parts.push({ kind: 'for', keyName, valueName, collection, body, ...at });
      } else if (token.kind === 'text') parts.push(token);
      else if (token.kind === 'interpolation')
        parts.push({ kind: 'interpolation', expression: token.expression, ...at });
    }
    return parts;
  };
  return until();
}

/** `<<-` takes the smallest indentation off every line; a blank line does not count (HCL's own rule). */
function unindent(tokens: readonly TemplateToken[]): TemplateToken[] {
  const startsLine = (index: number): boolean => {
    const before = tokens[index - 1];
    return !before || (before.kind === 'text' && before.text.endsWith('\n'));
  };
  const isBlank = ({ text }: TextPiece): boolean => text.endsWith('\n') && text.trim() === '';
  let smallest = Infinity;
  tokens.forEach((token, index) => {
    if (!startsLine(index)) return;
    if (token.kind !== 'text') smallest = 0;
    else if (!isBlank(token))
      smallest = Math.min(smallest, token.text.length - token.text.trimStart().length);
  });
  return tokens.map((token, index) =>
    token.kind === 'text' && startsLine(index) && !isBlank(token) ? cut(token, smallest, 0) : token,
  );
}

function strip(tokens: readonly TemplateToken[]): TemplateToken[] {
  const result = [...tokens];
  const stripFrom = (index: number, step: 1 | -1): void => {
    for (let at = index + step; ; at += step) {
      const token = result[at];
      if (token?.kind !== 'text') return;
      const kept = step > 0 ? token.text.trimStart() : token.text.trimEnd();
      const gone = token.text.length - kept.length;
      result[at] = step > 0 ? cut(token, gone, 0) : cut(token, 0, gone);
      if (kept) return;
    }
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'text') return;
    if (token.stripBefore) stripFrom(index, -1);
    if (token.stripAfter) stripFrom(index, 1);
  });
  return result;
}

function cut(piece: TextPiece, before: number, after: number): TextPiece {
  if (before === 0 && after === 0) return piece;
  const text = piece.text.slice(before, piece.text.length - after);
  if (!piece.exact) return { ...piece, text };
  return { ...piece, text, start: piece.start + before, end: piece.end - after };
}
