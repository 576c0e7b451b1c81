/** One command: words, quoted texts and shell plumbing, up to a `;`, or a comma or bracket that belongs to the sentence. */
const command =
  /(?:for \w+ in [a-z0-9- ]+; do )?\baws [a-z-]+ [a-z0-9-]+(?: +(?:'[^']*'|"[^"]*"|[^\s;,'"()]|,(?=\S))+)*(?:; done)?/g;

/** Sets each command of a fix in backticks: a reader copies it whole, without the sentence around it. */
export const withCommands = (fix: string): string =>
  fix
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith('`') ? piece : piece.replace(command, '`$&`')))
    .join('');

/**
 * Characters that single quotes do not hold, or that end the code span or line in which the command stands.
 * Written in bash's, zsh's and ksh's `$'…'`.
 */
// eslint-disable-next-line no-control-regex
const unquotable = /['`\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * One word of a shell. Names come from the account, or from a file of facts that anybody may have written, and a reader
 * pastes the command: none of their characters may do anything.
 */
export function shellWord(text: string): string {
  // A leading `=` is a path to zsh.
  if (/^[\w+,.@:/-][\w+=,.@:/-]*$/.test(text)) return text;
  const escaped = text.replace(unquotable, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length > 2 || code >= '80' ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
  return escaped === text ? `'${text}'` : `$'${escaped}'`;
}

/** A template for commands: what is put into it is one word each. */
export const shell = (texts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  String.raw({ raw: texts }, ...values.map((value) => shellWord(String(value))));
