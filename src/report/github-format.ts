import type { GateResult } from '../gate/result.ts';
import { annotations } from './annotations.ts';

/** `--format github`: the annotations as the runner's own commands, for workflows that call the command themselves. */
export function githubFormat(result: GateResult): string {
  return annotations(result)
    .map(({ level, message, title, file, startLine, endLine, startColumn, endColumn }) => {
      const properties = Object.entries({
        title,
        file,
        line: startLine,
        endLine,
        col: startColumn,
        endColumn,
      })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${level} ${properties.join(',')}::${escapeData(message)}\n`;
    })
    .join('');
}

/** The runner undoes exactly these. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
