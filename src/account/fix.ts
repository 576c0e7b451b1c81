/** One command: words, quoted texts and shell plumbing, up to a `;`, or a comma or bracket that belongs to the sentence. */
const command =
  /(?:for \w+ in [a-z0-9- ]+; do )?\baws [a-z-]+ [a-z0-9-]+(?: +(?:'[^']*'|"[^"]*"|(?:[^\s;,'"()]|,(?=\S))+))*(?:; done)?/g;

/** Sets each command of a fix in backticks: a reader copies it whole, without the sentence around it. */
export const withCommands = (fix: string): string =>
  fix
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith('`') ? piece : piece.replace(command, '`$&`')))
    .join('');
