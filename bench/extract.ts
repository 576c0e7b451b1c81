/**
 * How fast policies are found, as a multiple of parsing alone, over the corpora beside the project:
 *
 *     node bench/extract.ts [folder]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extract } from '../src/policy/extract/index.ts';
import { wholeFile } from '../src/policy/extract/located-text.ts';
import { parseText } from '../src/policy/extract/parse.ts';
import { parseHcl } from '../src/policy/extract/terraform/hcl.ts';
import { hclParser } from '../src/policy/extract/terraform/parser.ts';
import { unresolvedIn } from '../src/policy/node.ts';
import { SourceText } from '../src/policy/source.ts';

const root = process.argv[2] ?? new URL('../../shared/corpora', import.meta.url).pathname;
const formats = { templates: /\.(?:json|ya?ml|template)$/, terraform: /\.tf$/ } as const;

function filesIn(folder: string, names: RegExp): SourceText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => new SourceText(relative(folder, path), readFileSync(path, 'utf8')));
}

const tree = {
  read: (path: string): Promise<SourceText | undefined> => {
    try {
      return Promise.resolve(new SourceText(path, readFileSync(join(root, path), 'utf8')));
    } catch {
      return Promise.resolve(undefined);
    }
  },
  list: (folder: string): Promise<readonly string[]> => {
    try {
      return Promise.resolve(readdirSync(join(root, folder)));
    } catch {
      return Promise.resolve([]);
    }
  },
};

/** The fastest of three: the others waited for something else on the machine. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  let fastest = Infinity;
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    await work();
    fastest = Math.min(fastest, performance.now() - started);
  }
  return fastest / 1000;
}

async function parseAll(format: string, files: readonly SourceText[]): Promise<void> {
  const parser = await hclParser();
  for (const file of files)
    if (format === 'terraform') parseHcl(parser, file);
    else await parseText(wholeFile(file));
}

for (const [format, names] of Object.entries(formats)) {
  const files = filesIn(root, names);
  const run = (): Promise<Awaited<ReturnType<typeof extract>>> => extract(files, tree, {});
  const { documents, unread, coverage } = await run();
  const unresolved = documents.reduce((sum, { root: policy }) => sum + unresolvedIn(policy).length, 0);
  const extracting = await seconds(run);
  const parsing = await seconds(() => parseAll(format, files));
  const unreadable = coverage.filter(({ status }) => status === 'unreadable').length;
  const rate = (files.length / extracting).toFixed(0);
  const multiple = (extracting / parsing).toFixed(2);
  console.log(
    `${format}: ${files.length} files, ${documents.length} policies, ${unresolved} unresolved values, ` +
      `${unreadable} unreadable or partly, ${unread.length} places unread; ${extracting.toFixed(2)} s, ${rate} files/s, ${multiple} × parsing alone`,
  );
}
