/** One comment of a source file. */
export interface Comment {
  readonly text: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** Whether nothing but the comment stands on that line. */
  readonly alone: boolean;
}

export type CommentSyntax = 'yaml' | 'hcl' | 'jsonc';

/** The syntax by the file's name; `null` where comments are not known. */
export function commentSyntaxOf(file: string): CommentSyntax | null {
  if (/\.(?:ya?ml|template)$/i.test(file)) return 'yaml';
  if (/\.(?:tf|tofu|hcl|tfvars)$/i.test(file)) return 'hcl';
  return /\.jsonc?5?$/i.test(file) ? 'jsonc' : null;
}

/**
 * The comments of a source, outside of its quoted texts and heredocs. Small on purpose: it knows where texts begin and
 * end and nothing else of the languages, so that it reads broken files too. Linear in the length of the source.
 */
export function commentsOf(text: string, syntax: CommentSyntax): Comment[] {
  const comments: Comment[] = [];
  const lines = text.split(/\r\n|[\r\n]/);
  let inside: { until: string; block: boolean } | null = null;
  let blockIndent: number | null = null;
  lines.forEach((line, index) => {
    if (inside?.block === false) {
      // A heredoc ends with its name alone on a line.
      if (line.trim() === inside.until) inside = null;
      return;
    }
    if (syntax === 'yaml' && blockIndent !== null) {
      if (line.trim() === '' || indentOf(line) > blockIndent) return;
      blockIndent = null;
    }
    let at = 0;
    let code = false;
    while (at < line.length) {
      if (inside !== null) {
        const end = line.indexOf('*/', at);
        comments.push({ text: line.slice(at, end < 0 ? undefined : end), line: index + 1, alone: !code });
        if (end < 0) return;
        inside = null;
        at = end + 2;
        continue;
      }
      const rest = line.slice(at);
      const opening = openingOf(rest, syntax, at === 0 || /\s/.test(line[at - 1] ?? ''));
      if (opening === 'line') {
        comments.push({ text: rest.replace(/^(?:#+|\/\/+)/, ''), line: index + 1, alone: !code });
        return;
      }
      if (opening === 'block') {
        inside = { until: '*/', block: true };
        at += 2;
        continue;
      }
      const character = rest[0] ?? '';
      if (character === '"' || (character === "'" && syntax === 'yaml' && !/\w/.test(line[at - 1] ?? ''))) {
        at = endOfQuoted(line, at, character);
        code = true;
        continue;
      }
      if (!/\s/.test(character)) code = true;
      at++;
    }
    const heredoc = syntax === 'hcl' ? /<<[-~]?([A-Za-z_]\w*)\s*$/.exec(line)?.[1] : undefined;
    if (heredoc !== undefined) inside = { until: heredoc, block: false };
    if (syntax === 'yaml' && /(?:^|[\s:-])[|>][-+\d]{0,2}\s*(?:#.*)?$/.test(line))
      blockIndent = indentOf(line);
  });
  return comments;
}

function openingOf(rest: string, syntax: CommentSyntax, afterSpace: boolean): 'line' | 'block' | null {
  if (syntax === 'yaml') return rest.startsWith('#') && afterSpace ? 'line' : null;
  if (rest.startsWith('//') || (syntax === 'hcl' && rest.startsWith('#'))) return 'line';
  return rest.startsWith('/*') ? 'block' : null;
}

/** Behind the closing quote, or the line's end: a text over several lines is rare in policies, and its next lines hold no comment sign of ours. */
function endOfQuoted(line: string, start: number, quote: string): number {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\' && quote === '"') at++;
    else if (line[at] === quote) return at + 1;
  }
  return line.length;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
