/**
 * Text for people in a log, made harmless. The runner looks for commands in two ways: `::name::` at the start of a line
 * after trimming, and the old `##[name]` anywhere in a line. Neither survives here, whoever wrote the text.
 */

/** Control and format characters (direction, zero width, tags) and line separators; tabs become spaces. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line without control or direction characters: each of them is shown as its code point. */
export function visible(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * One line of a log. A lone surrogate becomes U+FFFD, `::` at the start gets a dot before it, and `##[` a space inside.
 */
export function plainLine(text: string): string {
  const line = visible(text.toWellFormed()).replaceAll('##[', '## [');
  return /^\s*::/u.test(line) ? `· ${line.trimStart()}` : line;
}

/** Several lines of a log, each made plain. */
export function plainText(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(plainLine)
    .join('\n');
}

/** The text, cut to a number of UTF-16 units at a whole character, with an ellipsis that counts. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, Math.max(0, most - 1));
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
