import { parsePieces, type Piece } from './composed-text.ts';
import type { JsonReading } from './json.ts';
import { sliceOf, type LocatedText } from './located-text.ts';

/** How names of files end that a program fills in before anybody reads them as data: `policy.json.tpl`. */
export const templateEnding = /\.(?:tftpl|tpl|tmpl|j2|jinja2?|erb|ejs|hbs|mustache|in)$/i;
export const isTemplated = (file: string): boolean => templateEnding.test(file);

/**
 * `${name}`, `{{ name }}` and `<%= name %>`. IAM's own variables have a prefix with a colon (`${aws:username}`),
 * or are `${*}`, `${?}` and `${$}`; Terraform's template files write them with two dollars.
 */
const placeholder =
  /\$\$\{|\$\{(?!\s*[A-Za-z0-9-]+:|[*?$]\})[^{}\n]*\}|\{\{(?:(?!\{\{)[^}\n])*\}\}|<%[^%\n]*%>|%\{[^{}\n]*\}/g;

/** The parts of a text with its placeholders as unresolved values; `undefined` when there are none. */
function piecesOf(text: LocatedText): Piece[] | undefined {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.text.matchAll(placeholder)) {
    const to = match.index + match[0].length;
    if (match.index > from) pieces.push({ kind: 'text', located: sliceOf(text, from, match.index) });
    const at = text.token(match.index, to);
    // A directive (`%{ if … }`) stands for nothing; `$${` is an escaped `${`.
    if (match[0] === '$${') pieces.push({ kind: 'text', located: sliceOf(text, match.index + 1, to) });
    else if (!match[0].startsWith('%{'))
      pieces.push({
        kind: 'value',
        value: { kind: 'unresolved', expression: match[0], ...at },
        written: match[0],
        at,
      });
    from = to;
  }
  if (from === 0) return undefined;
  if (from < text.text.length) pieces.push({ kind: 'text', located: sliceOf(text, from, text.text.length) });
  return pieces;
}

/** Reads JSON with placeholders in it, inside strings or in place of values: each becomes an unresolved value. */
export function parseTemplatedJson(text: LocatedText): JsonReading | undefined {
  const pieces = piecesOf(text);
  return pieces && parsePieces(pieces, text.token(0, text.text.length));
}
