import type { Node } from '../node.ts';
import { joinPieces, parsePieces, type Piece } from './composed-text.ts';
import type { JsonReading } from './json.ts';
import { sliceOf, textOf, type LocatedText } from './located-text.ts';

/** Names of files that a program fills in before anybody reads them as JSON. */
export const isTemplated = (file: string): boolean =>
  /\.(?:tftpl|tpl|tmpl|j2|jinja2?|erb|ejs|hbs|mustache|in)$/i.test(file);

/**
 * `${name}`, `{{ name }}` and `<%= name %>`. IAM's own variables have a prefix with a colon (`${aws:username}`),
 * or are `${*}`, `${?}` and `${$}`; Terraform's template files write them with two dollars.
 */
const placeholder = /\$\$\{|\$\{(?!\s*[A-Za-z0-9-]+:|[*?$]\})[^}"]*\}|\{\{[^}]*\}\}|<%[^%]*%>|%\{[^}"]*\}/g;

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

/**
 * The same for a policy that is valid JSON or YAML as it stands: no IAM variable has the form of a placeholder,
 * so the file is filled in before it is used.
 */
export function withPlaceholders(node: Node): Node {
  switch (node.kind) {
    case 'object':
      return {
        ...node,
        members: node.members.map((member) => ({ ...member, value: withPlaceholders(member.value) })),
      };
    case 'array':
      return { ...node, items: node.items.map(withPlaceholders) };
    case 'string': {
      const pieces = /\{/.test(node.value) ? piecesOf(textOf(node)) : undefined;
      return pieces ? joinPieces(pieces, node, node.value) : node;
    }
    default:
      return node;
  }
}
