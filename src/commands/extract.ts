import { parseArgs } from 'node:util';
import { filesBelow, repositoriesAt, workTree } from '../git/work-tree.ts';
import { toJson, unresolvedIn } from '../policy/node.ts';
import { spanOf } from '../policy/source.ts';
import { plainLine, plainText, visible } from '../report/plain.ts';
import { readFiles } from '../run/validate.ts';
import { changedFilesFrom, typeOption, typeOptions } from './files.ts';
import { writeOutput } from './report-output.ts';
import { UsageError, type Command } from './terminal.ts';

/** One policy as `extract --format json` prints it, or a file that could not be read. */
type Entry =
  | {
      readonly file: string;
      readonly name: string | null;
      readonly policyType: string;
      readonly resourceType: string | null;
      readonly span: ReturnType<typeof spanOf>;
      readonly policy: unknown;
      readonly unresolved: readonly {
        path: readonly (string | number)[];
        expression: string;
        span: ReturnType<typeof spanOf>;
      }[];
    }
  | { readonly file: string; readonly unreadable: string; readonly line?: number };

export const extractCommand: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, output: { type: 'string' }, ...typeOptions },
  });
  if (!['text', 'json'].includes(values.format))
    throw new UsageError(`--format must be text or json, not ${values.format}`);
  const paths = positionals.length > 0 ? positionals : ['.'];
  const { files, missing } = await filesBelow(terminal.cwd, paths);
  const read = await readFiles(
    changedFilesFrom(files, terminal.cwd),
    workTree(terminal.cwd, await repositoriesAt(terminal.cwd, paths)),
    { typeOf: typeOption(values) },
    { ignores: () => false, holdsPolicies: () => false },
  );
  const entries: Entry[] = [
    ...read.documents.map((document) => ({
      file: document.file,
      name: document.name,
      policyType: document.type,
      resourceType: document.resourceType,
      span: spanOf(document.root),
      policy: toJson(document.root),
      unresolved: unresolvedIn(document.root).map(({ path, node }) => ({
        path,
        expression: node.expression,
        span: spanOf(node),
      })),
    })),
    ...read.unread.map(({ what, reason, place }) => ({
      file: place?.file ?? what,
      unreadable: reason,
      ...(place?.line ? { line: place.line } : {}),
    })),
    ...missing.map(({ what, reason }) => ({ file: what, unreadable: reason })),
  ];
  const text =
    values.format === 'json' ? `${JSON.stringify(entries, null, 2)}\n` : entries.map(describe).join('');
  if (values.output === undefined) terminal.out(text);
  else await writeOutput(values.output, text, terminal);
  return entries.some((entry) => 'unreadable' in entry) ? 2 : 0;
};

function describe(entry: Entry): string {
  if ('unreadable' in entry)
    return `${plainLine(`${entry.file}${entry.line ? `:${entry.line}` : ''}: could not be read: ${entry.unreadable}`)}\n\n`;
  const { file, span, name, policyType, resourceType, policy, unresolved } = entry;
  const heading = `${file}:${span.start.line} ${name ?? ''}`.trim();
  const type = resourceType ? `${policyType} of ${resourceType}` : policyType;
  const gaps = unresolved.map(
    ({ expression, span: at }) => `  line ${at.start.line}: ${visible(expression)} is not known\n`,
  );
  return `${plainLine(`${heading}: ${type}`)}\n${gaps.join('')}${plainText(JSON.stringify(policy, null, 2))}\n\n`;
}
