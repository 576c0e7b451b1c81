/**
 * How the runner finds commands in a line, written anew from its documentation and behaviour: the current form at the
 * start of a trimmed line, the old form anywhere. Shares no code with what it judges.
 */
const commands = new Set([
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
  'echo',
  'set-output',
  'save-state',
  'stop-commands',
  'set-env',
  'add-path',
  'section',
  'command',
]);

/** The command that the runner would run, or `null`. */
export function commandIn(line: string): string | null {
  const trimmed = line.replace(/^[\p{White_Space}\ufeff]+/u, '');
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    if (end >= 0) return trimmed.slice(2, end).split(' ')[0] ?? '';
  }
  const old = line.indexOf('##[');
  if (old >= 0) {
    const end = line.indexOf(']', old);
    if (end >= 0) return line.slice(old + 3, end).split(' ')[0] ?? '';
  }
  return null;
}

/** The runner splits its input where .NET's ReadLine does. */
export const logLines = (text: string): string[] => text.split(/\r\n|\r|\n/);

export const isKnown = (command: string): boolean => commands.has(command.toLowerCase());
