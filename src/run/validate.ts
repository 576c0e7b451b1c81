import { dirname, join } from 'node:path/posix';
import type { Finding } from '../findings/finding.ts';
import type { Coverage, DocumentResult, GateResult, Unlooked } from '../gate/result.ts';
import { insidePath, type Change, type ChangedFile, type Tree } from '../git/changes.ts';
import type { Decoded } from '../git/text.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { ExtractOptions } from '../policy/extract/extraction.ts';
import { extract } from '../policy/extract/index.ts';
import { lint } from '../policy/lint.ts';
import { unresolvedIn } from '../policy/node.ts';
import type { PolicyRule, Surroundings } from '../policy/rule.ts';
import { serviceDataDate } from '../policy/service-reference/service-reference.ts';
import { serviceFindings, type ServiceAnswer, type ValidatePolicies } from '../policy/service-findings.ts';
import { spanOf, type SourceText } from '../policy/source.ts';

/** What one state of some files holds, and what could not be looked at. */
export interface FilesRead {
  readonly documents: readonly PolicyDocument[];
  readonly coverage: readonly Coverage[];
  readonly unread: readonly Unlooked[];
  /** Values that the files do not tell: one entry a document. */
  readonly unresolved: readonly UnresolvedValues[];
  /** What a reader should know and no finding tells. */
  readonly notices: readonly string[];
  readonly texts: ReadonlyMap<string, SourceText>;
}

/** What the settings say of files. */
export interface FileSettings {
  readonly ignores: (file: string) => boolean;
  /** Whether it is said of a file, or of something in a folder, that it holds policies. */
  readonly holdsPolicies: (path: string) => boolean;
}

/** Reads the files and finds every policy in them; each file ends with a line of coverage. */
export async function readFiles(
  files: readonly ChangedFile[],
  tree: Tree,
  options: ExtractOptions,
  { ignores, holdsPolicies }: FileSettings,
): Promise<FilesRead> {
  const coverage = new Map<string, Coverage>();
  const unread: Unlooked[] = [];
  const without = (file: string, status: Coverage['status'], reason: string): void => {
    coverage.set(file, { file, status, reason, documents: 0 });
    if (status === 'unreadable') unread.push({ what: file, reason, place: { file } });
  };
  const notices: string[] = [];
  const texts = new Map<string, SourceText>();
  for (const { path, status, skip } of files) {
    if (status === 'deleted') without(path, 'skipped', 'deleted by this change');
    else if (skip) {
      const link = await linkAt(path, tree, options);
      without(path, holdsPolicies(path) ? 'unreadable' : 'skipped', link?.reason ?? skip);
      if (link?.policies && !ignores(path)) notices.push(`${path} is ${link.reason}.`);
    } else if (ignores(path)) without(path, 'skipped', 'ignored-paths in the config names it');
    else {
      const decoded = await tree.readFile(path).catch(unreadable);
      if (!decoded)
        without(path, 'unreadable', 'its content is not in the checkout and could not be fetched');
      else if ('text' in decoded) texts.set(path, decoded.text);
      else if ('skip' in decoded) without(path, holdsPolicies(path) ? 'unreadable' : 'skipped', decoded.skip);
      else without(path, 'unreadable', decoded.unreadable);
    }
  }
  const extraction = await extract([...texts.values()], tree, { ...options, holdsPolicies });
  for (const line of extraction.coverage) coverage.set(line.file, line);
  for (const { file, reason, at } of extraction.unread)
    unread.push({ what: file, reason, place: { file, ...(at ? { line: spanOf(at).start.line } : {}) } });
  return {
    documents: extraction.documents,
    coverage: files.flatMap(({ path }) => coverage.get(path) ?? []),
    unread,
    unresolved: extraction.documents.flatMap(unresolvedValues),
    notices,
    texts,
  };
}

/** Where a symbolic link points: to policies, then what is deployed under its name is theirs, though no policy changes. */
async function linkAt(
  path: string,
  tree: Tree,
  options: ExtractOptions,
): Promise<{ reason: string; policies: boolean } | undefined> {
  const target = await tree.linkTarget(path).catch(() => undefined);
  if (target === undefined) return undefined;
  const reason = `a symbolic link to ${target}, which is not followed`;
  const file = insidePath(join(dirname(path), target));
  const text = file === undefined ? undefined : await tree.read(file).catch(() => undefined);
  const policies = text !== undefined && (await extract([text], tree, options)).documents.length > 0;
  return {
    reason: policies ? `${reason}: the policies in ${file} are what it stands for` : reason,
    policies,
  };
}

export const nothingRead: { head: FilesRead; base: FilesRead | null } = {
  head: { documents: [], coverage: [], unread: [], unresolved: [], notices: [], texts: new Map() },
  base: null,
};

/** The changed files after and before the change; no base where there is nothing before it. */
export async function readBoth(
  change: Change | null,
  options: ExtractOptions,
  settings: FileSettings,
): Promise<typeof nothingRead> {
  if (!change) return nothingRead;
  const head = await readFiles(change.files, change.head, options, settings);
  if (!change.base) return { head, base: null };
  const before = change.files.flatMap((file) =>
    file.previousPath === null ? [] : [{ ...file, path: file.previousPath, status: 'modified' as const }],
  );
  return { head, base: await readFiles(before, change.base, options, settings) };
}

/** One file that cannot be read must not keep the others from being looked at. */
export const unreadable = (error: unknown): Decoded => ({
  unreadable: `it could not be read: ${messageOf(error)}`,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What of one document the file does not tell. */
export interface UnresolvedValues extends Unlooked {
  readonly document: PolicyDocument;
}

function unresolvedValues(document: PolicyDocument): UnresolvedValues[] {
  // Of a text that is no JSON there is a finding, which says more.
  const unresolved = document.syntaxError === undefined ? unresolvedIn(document.root) : [];
  const [first] = unresolved;
  if (!first) return [];
  const expressions = [...new Set(unresolved.map(({ node }) => node.expression))];
  const shown = expressions.slice(0, 5).join(', ');
  const more = expressions.length > 5 ? ` and ${expressions.length - 5} more` : '';
  return [
    {
      document,
      what: document.name ?? document.file,
      reason: `values that the file does not tell: ${shown}${more}. Give them under template-parameters in the config`,
      place: { file: first.node.source.file, line: spanOf(first.node).start.line },
    },
  ];
}

/**
 * The documents with a value that the files do not tell and did not tell before either; the others are not this change's
 * doing, and stay in the coverage. The same expression in one more place is one more value that nobody looked at.
 */
export function newlyUnresolved(
  head: FilesRead,
  base: FilesRead | null,
  renames: ReadonlyMap<string, string>,
): readonly Unlooked[] {
  const before = new Map<string, number>();
  for (const value of base?.unresolved.flatMap(({ document }) => valuesOf(document, document.file)) ?? [])
    before.set(value, (before.get(value) ?? 0) + 1);
  return head.unresolved.filter(({ document }) => {
    const values = valuesOf(document, renames.get(document.file) ?? document.file);
    const left = values.map((value) => {
      const count = before.get(value) ?? 0;
      before.set(value, count - 1);
      return count;
    });
    return left.some((count) => count <= 0);
  });
}

/** Where a document has values that are not known: statements may change their order. */
function valuesOf({ name, root }: PolicyDocument, file: string): string[] {
  return unresolvedIn(root).map(({ path, node }) =>
    JSON.stringify([file, name, path.filter((step) => typeof step === 'string'), node.expression]),
  );
}

export interface Validated {
  readonly document: PolicyDocument;
  readonly findings: readonly Finding[];
  readonly engine: DocumentResult['engine'];
  readonly notes: readonly string[];
  /** Why an engine gave no answer, when it should have. */
  readonly failure: string | null;
}

/** The documents of which an engine that should have looked at them says nothing. */
export function notValidated(validated: readonly Validated[]): Unlooked[] {
  return validated.flatMap(({ document, failure }) =>
    failure === null
      ? []
      : [{ what: document.name ?? document.file, reason: failure, place: { file: document.file } }],
  );
}

/** What the rules are told of the settings: with `trusted-accounts` given, whoever is neither there nor ours is a stranger. */
export function surroundingsOf(
  {
    trustedAccounts,
    allowedAccountIds,
  }: Readonly<Record<'trustedAccounts' | 'allowedAccountIds', readonly string[]>>,
  repository: string | null,
  account: string | null,
): Surroundings {
  if (trustedAccounts.length === 0) return { repository };
  return {
    repository,
    knownAccounts: [...trustedAccounts, ...allowedAccountIds, ...(account ? [account] : [])],
  };
}

/**
 * The offline analyzer's findings for each document, and the service's where it answers: then these are the truth for
 * its own codes, and ours stay where the rule is our own.
 */
export async function validate(
  documents: readonly PolicyDocument[],
  rules: readonly PolicyRule[],
  service: ValidatePolicies | null,
  surroundings: Surroundings = {},
): Promise<Validated[]> {
  const offline = documents.map((document) => offlineFindings(document, rules, surroundings));
  const answers = service && documents.length > 0 ? await service(documents) : [];
  return documents.map((document, index) => {
    const { findings, failure } = offline[index] ?? { findings: [], failure: null };
    const combined = combine(document, findings, answers[index], rules);
    return failure === null ? combined : { ...combined, failure };
  });
}

/** A rule that breaks on one document must not keep the others from being looked at. */
function offlineFindings(
  document: PolicyDocument,
  rules: readonly PolicyRule[],
  surroundings: Surroundings,
): Pick<Validated, 'findings' | 'failure'> {
  try {
    return { findings: lint(document, rules, surroundings), failure: null };
  } catch (error) {
    const failure = `the offline analyzer broke on it (${messageOf(error)}). This is an error of iam-gate: please report it`;
    return { findings: [], failure };
  }
}

/** Whether there is a policy at all, after the change or before. */
export const anyDocument = ({ head, base }: typeof nothingRead): boolean =>
  head.documents.length > 0 || (base?.documents.length ?? 0) > 0;

/** The rules of the offline analyzer, loaded only where there is something for them to look at. */
export const rulesFor = async (files: typeof nothingRead): Promise<readonly PolicyRule[]> =>
  anyDocument(files) ? (await import('../policy/rules/index.generated.ts')).policyRules : [];

/**
 * The findings of the head, and of the base those that tell which of them were there before. A finding that only the
 * service gives is existing when the service gives it for the base version too.
 */
export async function validateBoth(
  head: FilesRead,
  base: FilesRead | null,
  rules: readonly PolicyRule[],
  service: ValidatePolicies | null,
  surroundings: Surroundings,
): Promise<{ validated: readonly Validated[]; baseFindings: readonly Finding[] }> {
  const validated = await validate(head.documents, rules, service, surroundings);
  const offline = await validate(base?.documents ?? [], rules, null, surroundings);
  const known = new Set(offline.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  const unexplained = validated.some(
    ({ engine, findings }) =>
      engine === 'access-analyzer' && findings.some(({ fingerprint }) => !known.has(fingerprint)),
  );
  const before =
    base && service && unexplained ? await validate(base.documents, rules, service, surroundings) : offline;
  return { validated, baseFindings: distinctFindings(before) };
}

function combine(
  document: PolicyDocument,
  offline: readonly Finding[],
  answer: ServiceAnswer | undefined,
  rules: readonly PolicyRule[],
): Validated {
  const notes: string[] = [];
  if (document.typeGuess) notes.push(`taken as ${document.type}: ${document.typeGuess}`);
  if (!answer) return { document, findings: offline, engine: 'offline', notes, failure: null };
  if (answer.kind === 'refused') {
    notes.push(`validated offline only: ${answer.reason}`);
    return { document, findings: offline, engine: 'offline', notes, failure: null };
  }
  if (answer.kind === 'failed') {
    notes.push(`validated offline only: ${answer.reason}`);
    return { document, findings: offline, engine: 'offline', notes, failure: answer.reason };
  }
  const online = serviceFindings(document, answer.findings, (code) => rules.find(({ id }) => id === code));
  notes.push(...disagreements(offline, online));
  const own = offline.filter((finding) => finding.findingType === undefined);
  return { document, findings: [...online, ...own], engine: 'access-analyzer', notes, failure: null };
}

/** Where the two engines differ, for report.json: the offline analyzer is mended from these. */
function disagreements(offline: readonly Finding[], online: readonly Finding[]): string[] {
  const keyOf = ({ rule, places: [place] }: Finding): string =>
    `${rule.id} at ${place.kind === 'source' ? `line ${place.span.start.line}` : place.arn}`;
  const ours = new Set(offline.filter(({ findingType }) => findingType !== undefined).map(keyOf));
  const theirs = new Set(online.map(keyOf));
  return [
    ...[...theirs].filter((key) => !ours.has(key)).map((key) => `only the service reports ${key}`),
    ...[...ours].filter((key) => !theirs.has(key)).map((key) => `only the offline analyzer reports ${key}`),
  ];
}

/**
 * The findings of all documents, the same one once: two roles that share a policy text in the source have its problem
 * at one place.
 */
export function distinctFindings(validated: readonly Validated[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of validated.flatMap(({ findings }) => findings)) {
    const places = finding.places.map((place) =>
      place.kind === 'source' ? `${place.file}:${place.span.start.offset}` : place.arn,
    );
    const key = [finding.rule.id, ...places, finding.message].join('\n');
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

/** Of what day the data about services is. Where no document was looked at, nothing is loaded to say so. */
export const serviceReferenceOf = (
  documents: readonly unknown[],
): Pick<GateResult, 'serviceReferenceDate'> =>
  documents.length > 0 ? { serviceReferenceDate: serviceDataDate() } : {};

export function documentResult({ document, findings, engine, notes }: Validated): DocumentResult {
  return {
    file: document.file,
    name: document.name,
    policyType: document.type,
    resourceType: document.resourceType,
    engine,
    findings: findings.length,
    notes,
  };
}
