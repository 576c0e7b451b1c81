import type { Position, Span } from '../findings/place.ts';

/** The text of one file, and the way from an offset to a line. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  positionAt(offset: number): Position {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0), offset };
  }
}

/** A stretch of a source: UTF-16 offsets, end exclusive. */
export interface Token {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

export function spanOf(token: Token): Span {
  return { start: token.source.positionAt(token.start), end: token.source.positionAt(token.end) };
}

/** A line ends at LF, CR LF or a lone CR, as editors and the runner count them. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}
