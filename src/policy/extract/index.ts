import { basename } from 'node:path/posix';
import type { Node } from '../node.ts';
import type { SourceText } from '../source.ts';
import { cdkOutputKind } from './cdk.ts';
import type { ExtractOptions, Extraction, FileCoverage, FileReading, FileTree } from './extraction.ts';
import { isTerraform, languageOf, recognise, type TreeFormat } from './formats.ts';
import { inGrammar, manifestPrefix } from './kubernetes.ts';
import { wholeFile } from './located-text.ts';
import { answeredFor, looksLikePolicy, overlookedIn } from './looks.ts';
import { parseText } from './parse.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { meantAsPolicies, readPlain, unparsable, unreadOf } from './plain.ts';

/**
 * Every policy of these files, whatever format holds it, and for every file a line of coverage. A reader is
 * loaded when the first file of its format turns up.
 */
export async function extract(
  files: readonly SourceText[],
  tree: FileTree,
  options: ExtractOptions = {},
): Promise<Extraction> {
  const terraform = files.filter(({ file }) => isTerraform(file));
  const others = files.filter(({ file }) => !isTerraform(file));
  const modules =
    terraform.length > 0
      ? await readTerraformFiles(terraform, tree, options, others)
      : new Map<string, FileReading>();
  const readings: FileReading[] = [];
  for (const file of files) {
    const used = modules.get(file.file);
    readings.push(
      used && isTerraform(file.file)
        ? used
        : asUsed(await guarded(file, () => readFile(file, tree, options)), used),
    );
  }
  return {
    documents: readings.flatMap(({ documents }) => documents),
    unread: readings.flatMap(({ unread }) => unread),
    coverage: files.map((file, index) => coverageOf(file, readings[index])),
  };
}

/** A policy in a file of its own is what Terraform makes of it, where Terraform reads that file: it knows the type. */
function asUsed(alone: FileReading, used: FileReading | undefined): FileReading {
  if (!used || used.documents.length + used.unread.length === 0) return alone;
  const places = new Set(used.documents.map(({ root }) => root.start));
  const documents = alone.documents.filter(({ root }) => !places.has(root.start));
  return { documents: [...documents, ...used.documents], unread: used.unread };
}

async function readTerraformFiles(
  files: readonly SourceText[],
  tree: FileTree,
  options: ExtractOptions,
  others: readonly SourceText[],
): Promise<Map<string, FileReading>> {
  try {
    const { readTerraform } = await import('./terraform/index.ts');
    return await readTerraform(files, tree, options, others);
  } catch (error) {
    return new Map(files.map((file) => [file.file, crashed(file, error)]));
  }
}

/** A crash of a reader is our error, and must not look like a file without policies. */
async function guarded(file: SourceText, read: () => Promise<FileReading>): Promise<FileReading> {
  try {
    return await read();
  } catch (error) {
    return crashed(file, error);
  }
}

function crashed({ file }: SourceText, error: unknown): FileReading {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const reason = `The reader broke on this file (${what}). This is an error of iam-gate: please report it with the file.`;
  return { documents: [], unread: [{ file, reason }] };
}

async function readFile(file: SourceText, tree: FileTree, options: ExtractOptions): Promise<FileReading> {
  const isMeant = options.holdsPolicies?.(file.file) ?? false;
  if (languageOf(file) === 'other' && !(isMeant && startsAsJson(file))) {
    const { readProgram } = await import('./program.ts');
    return isMeant ? withoutPolicy(file) : readProgram(file);
  }
  const { roots, problems } = await parseText(wholeFile(file));
  const forced = options.typeOf?.(file.file);
  const [broken] = problems;
  // Whoever says that this file is a policy is to hear what the service says of one that is no JSON.
  if (forced && broken && startsAsJson(file))
    return { documents: [unparsable(file.file, broken, forced)], unread: [] };
  const readings: FileReading[] = [];
  for (const [index, root] of roots.entries()) {
    const format = recognise(root, file);
    const reading = await readTree(format, { file, root, index, count: roots.length }, tree, options);
    readings.push(broken ? reading : withSuspicion(format, root, reading));
  }
  const isFilledIn = file.text.includes('{{');
  const documents = readings
    .flatMap((reading) => reading.documents)
    .map((document) => (isFilledIn ? { ...document, root: withoutPlaceholders(document.root) } : document));
  const unread = readings.flatMap((reading) => reading.unread);
  const skipped = readings.find((reading) => reading.skipped)?.skipped;
  const reportsProblems =
    documents.length > 0 ||
    isMeant ||
    problems.some(({ limit }) => limit) ||
    (roots.length === 0 && forced !== undefined) ||
    looksLikePolicy(file) !== undefined;
  if (problems.length > 0 && reportsProblems)
    unread.unshift(...problems.slice(0, 3).map((problem) => unreadOf(file.file, problem)));
  const isNothing = documents.length + unread.length === 0;
  if (isNothing && isMeant && roots.every((root) => recognise(root, file) === 'plain'))
    return forced && roots.length > 0 ? meantAsPolicies(roots, forced) : withoutPolicy(file);
  if (isNothing && forced && file.text.trim() === '') return withoutPolicy(file);
  return { documents, unread, ...(skipped ? { skipped } : {}) };
}

/** Each part of a file answers for itself: one that holds a policy says nothing of the next. */
function withSuspicion(format: TreeFormat, root: Node, reading: FileReading): FileReading {
  if (reading.unread.length > 0) return reading;
  const overlooked = overlookedIn(root, () => answeredFor(reading));
  if (!overlooked) return reading;
  const { reason, at, inText } = overlooked;
  // Functions and instances have their programs in the template, and programs are not read.
  if (format !== 'cloudformation' || !inText || reading.documents.length === 0)
    return { ...reading, unread: [{ file: root.source.file, reason, at }] };
  const line = at.source.positionAt(at.start).line;
  const note = `the text on line ${line} has a policy statement in it, which is not validated`;
  return { ...reading, skipped: [reading.skipped, note].filter(Boolean).join('; ') };
}

const startsAsJson = ({ text }: SourceText): boolean => /^\uFEFF?\s*[{[]/.test(text);

const withoutPolicy = ({ file, text }: SourceText): FileReading => ({
  documents: [],
  unread: [
    {
      file,
      reason:
        `the configuration or the command says that this file holds a policy, and ${text.trim() === '' ? 'it is empty' : 'none was found in it'}. ` +
        'Put the policy there, as JSON or YAML, or do not name the file',
    },
  ],
});

/** One root of a file; a YAML stream has several. */
export interface Root {
  readonly file: SourceText;
  readonly root: Node;
  readonly index: number;
  readonly count: number;
}

async function readTree(
  format: TreeFormat,
  at: Root,
  tree: FileTree,
  options: ExtractOptions,
): Promise<FileReading> {
  const plain = (): FileReading => {
    const skipped = cdkOutputKind(at.file.file, at.root);
    if (skipped) return { documents: [], unread: [], skipped, passedOver: [at.root] };
    const manifest = manifestPrefix(at.root);
    if (manifest) return readPlain(inGrammar(at.root), options, manifest);
    return readPlain(at.root, options, at.count > 1 ? [at.index] : []);
  };
  switch (format) {
    case 'terraform-plan': {
      const { readTerraformPlan } = await import('./terraform/index.ts');
      const plan = await readTerraformPlan(at.file, at.root, tree, options);
      // It repeats its values, before and after, planned and configured.
      return plan ? { ...plan, passedOver: [at.root] } : plain();
    }
    case 'cloudformation': {
      const { readCloudFormation } = await import('./cloudformation/index.ts');
      return await readCloudFormation(at.root, options);
    }
    case 'serverless': {
      const { readServerless } = await import('./serverless/index.ts');
      return readServerless(at.root, options);
    }
    case 'plain':
      return plain();
  }
}

function coverageOf({ file }: SourceText, reading: FileReading | undefined): FileCoverage {
  const documents = reading?.documents.length ?? 0;
  const [unread] = reading?.unread ?? [];
  if (unread) return { file, status: 'unreadable', reason: unread.reason, documents };
  if (documents > 0) return { file, status: 'validated', reason: reading?.skipped ?? null, documents };
  return {
    file,
    status: 'skipped',
    reason: reading?.skipped ?? `${basename(file)} is not a policy file`,
    documents,
  };
}
