import { groupBy } from '../../group.ts';
import type { PolicyDocument } from '../../document.ts';
import { SourceText, type Token } from '../../source.ts';
import type { ExtractOptions, FileReading, FileTree, Unread } from '../extraction.ts';
import { looksLikePolicy } from '../looks.ts';
import { ModuleInstance, type Run } from './module.ts';
import { policiesOf, sameDocument, filesOf, type FoundPolicy, type MissedPolicy } from './policies.ts';
import { folderOf, Repository, type ParsedModule } from './repository.ts';
import type { Block } from './syntax.ts';

export { readTerraformPlan } from './plan.ts';

/** How often what an evaluation asked for may lead to another question: modules in modules, files in files. */
const mostRounds = 20;
const mostSteps = 2_000_000;
/** Calls of modules that are followed, of one folder: a call can have a hundred instances, each with calls. */
const mostCalls = 500;

/**
 * Every policy of the changed Terraform files. Each folder with a changed file is evaluated as a module of its
 * own, with the defaults of its variables and its tfvars; the modules that it calls are evaluated with the
 * arguments of the calls. Of the `others`, which are no Terraform, what it reads through `file` and `templatefile`.
 */
export async function readTerraform(
  files: readonly SourceText[],
  tree: FileTree,
  options: ExtractOptions,
  others: readonly SourceText[] = [],
): Promise<Map<string, FileReading>> {
  const repository = new Repository(tree, files);
  const folders = [...new Set(files.map(({ file }) => folderOf(file)))];
  const evaluations: Evaluation[] = [];
  for (const folder of folders)
    evaluations.push(await evaluateWhole(() => repository.module(folder), repository, options));
  for (const file of files)
    evaluations.push(await evaluateWhole(() => repository.alone(file), repository, options));
  return readingsOf(files, others, evaluations, repository);
}

/** Evaluates again with what the evaluation before asked for, until it asks for nothing. */
async function evaluateWhole(
  module: () => ParsedModule | undefined,
  repository: Repository,
  options: ExtractOptions,
): Promise<Evaluation> {
  module();
  await repository.load();
  let evaluation = evaluateOnce(module(), repository, options);
  for (let round = 0; round < mostRounds && (await repository.load()); round++)
    evaluation = evaluateOnce(module(), repository, options);
  return evaluation;
}

/** What one folder gave on its own, and through the calls in it. */
interface Evaluation {
  readonly own: readonly FoundPolicy[];
  readonly missed: readonly MissedPolicy[];
  readonly called: readonly (FoundPolicy & { readonly caller: Block })[];
  readonly missedInCalls: readonly (MissedPolicy & { readonly caller: Block })[];
}

function evaluateOnce(
  parsed: ParsedModule | undefined,
  repository: Repository,
  options: ExtractOptions,
): Evaluation {
  const run: Run = { repository, options, work: { steps: mostSteps, depth: 0 }, refusals: new Map() };
  if (!parsed) return { own: [], missed: [], called: [], missedInCalls: [] };
  const own = policiesOf(new ModuleInstance(run, parsed));
  const called: (FoundPolicy & { caller: Block })[] = [];
  const missedInCalls: (MissedPolicy & { caller: Block })[] = [];
  const open = own.calls.map(({ block, module }) => ({ caller: block, module }));
  for (let count = 0, next = open.shift(); next; next = open.shift(), count++) {
    const { caller, module } = next;
    if (count >= mostCalls) {
      run.refusals.set('calls', {
        at: caller.header,
        reason: `more than ${mostCalls} module calls come from this folder`,
      });
      break;
    }
    const inside = policiesOf(module);
    called.push(...inside.found.map((policy) => ({ ...policy, caller })));
    missedInCalls.push(...inside.unread.map((missed) => ({ ...missed, caller })));
    open.push(...inside.calls.map((call) => ({ caller, module: call.module })));
  }
  const refused = [...run.refusals.values()].map(({ at, reason }): MissedPolicy => {
    return { file: at.source.file, at, holder: at, reason: `Not followed: ${reason}.` };
  });
  return { own: own.found, missed: [...own.unread, ...refused], called, missedInCalls };
}

/** Says each policy once, in the reading of a changed file. */
function readingsOf(
  files: readonly SourceText[],
  others: readonly SourceText[],
  evaluations: readonly Evaluation[],
  repository: Repository,
): Map<string, FileReading> {
  const changed = new Set([...files, ...others].map(({ file }) => file));
  const readings = new Map([...changed].map((file) => [file, new Reading()]));
  const policies = distinctPolicies(evaluations);
  for (const { document, holder, caller } of policies) {
    readings.get(holder.source.file)?.holds();
    const file = [document.file, holder.source.file, caller?.source.file].find(
      (name) => name && changed.has(name),
    );
    const home = file ?? [...filesOf(document.root)].find((name) => changed.has(name));
    if (home !== undefined) readings.get(home)?.documents.push(document);
  }
  for (const missed of distinctMisses(evaluations)) {
    const file = [missed.file, missed.caller?.source.file].find((name) => name && changed.has(name));
    if (file !== undefined) readings.get(file)?.add(missed);
  }
  const touched = new Set<string>();
  for (const { document } of policies) for (const file of filesOf(document.root)) touched.add(file);
  for (const source of files) {
    const reading = readings.get(source.file);
    if (reading) addProblems(reading, source, touched, repository);
  }
  return new Map([...readings].map(([file, reading]) => [file, reading.result()]));
}

class Reading {
  readonly documents: PolicyDocument[] = [];
  readonly #unread = new Map<string, Unread>();
  #holdsElsewhere = false;

  /** A policy is set in this file, wherever its text stands. */
  holds(): void {
    this.#holdsElsewhere = true;
  }

  add({ file, reason, at }: Unread): void {
    this.#unread.set(`${at?.start ?? ''} ${reason}`, { file, reason, ...(at ? { at } : {}) });
  }

  get isEmpty(): boolean {
    return this.documents.length === 0 && this.#unread.size === 0;
  }

  result(): FileReading {
    const byPlace = (left: PolicyDocument, right: PolicyDocument): number =>
      left.file < right.file ? -1 : left.file > right.file ? 1 : left.anchor.start - right.anchor.start;
    const documents = this.documents.toSorted(byPlace);
    const why = this.#holdsElsewhere
      ? 'Terraform whose policies stand in other files of the change'
      : 'Terraform without an IAM policy';
    const skipped = this.isEmpty ? { skipped: why } : {};
    return { documents, unread: [...this.#unread.values()], ...skipped };
  }
}

type Placed = FoundPolicy & { readonly caller?: Block };

/**
 * A module's policy with its defaults says nothing new where a call has the same, and too little where a call
 * gives the values that it lacks.
 */
function distinctPolicies(evaluations: readonly Evaluation[]): Placed[] {
  const all: Placed[] = evaluations.flatMap(({ own, called }) => [...own, ...called]);
  // What one module cannot place, another may take: a document that is passed to a call, or put out by one.
  const taken = new Set(all.filter(({ isLoose }) => !isLoose).map(({ document }) => keyOf(document.root)));
  const isTaken = ({ isLoose, document }: FoundPolicy): boolean => isLoose && taken.has(keyOf(document.root));
  const called = groupBy(
    evaluations.flatMap((evaluation) => evaluation.called.filter((policy) => !isTaken(policy))),
    placeOf,
  );
  const kept: Placed[] = [];
  for (const policy of evaluations.flatMap((evaluation) => evaluation.own)) {
    if (isTaken(policy)) continue;
    const calls = called.get(placeOf(policy)) ?? [];
    if (policy.unresolved === 0 || calls.every(({ unresolved }) => unresolved >= policy.unresolved))
      kept.push(policy);
  }
  const own = groupBy(kept, placeOf);
  for (const [place, policies] of called) {
    const said: Placed[] = [...(own.get(place) ?? [])];
    for (const policy of policies)
      if (!said.some(({ document }) => sameDocument(document, policy.document))) {
        said.push(policy);
        kept.push(policy);
      }
  }
  return kept;
}

const keyOf = ({ source, start }: Token): string => `${source.file} ${start}`;
const placeOf = ({ holder }: { readonly holder: Token }): string => keyOf(holder);

/** What a module on its own does not tell, a call may. */
function distinctMisses(evaluations: readonly Evaluation[]): (MissedPolicy & { readonly caller?: Block })[] {
  const answered = new Set(evaluations.flatMap(({ called }) => called.map(placeOf)));
  const own = evaluations.flatMap(({ missed }) => missed).filter((policy) => !answered.has(placeOf(policy)));
  const all = [...own, ...evaluations.flatMap(({ missedInCalls }) => missedInCalls)];
  return [...groupBy(all, placeOf).values()].flatMap((same) => same.slice(0, 1));
}

function addProblems(
  reading: Reading,
  source: SourceText,
  touched: ReadonlySet<string>,
  repository: Repository,
): void {
  const module = repository.alone(source) ?? repository.module(folderOf(source.file));
  const parsed = module?.files.find((file) => file.source === source);
  const { file } = source;
  for (const { at, message, isWhole } of parsed?.problems ?? [])
    reading.add({
      file,
      at,
      reason: isWhole
        ? `This Terraform file cannot be read: ${message}.`
        : `This Terraform file cannot be read here: ${message}. What else stands in the file was read; mend the syntax to have all of it validated.`,
    });
  if (!reading.isEmpty || touched.has(file)) return;
  const suspicion = looksLikePolicy(new SourceText(file, withoutComments(source.text)));
  if (suspicion) reading.add({ file, reason: suspicion.reason, at: { ...suspicion.at, source } });
}

/** A policy that is commented out is none. Blanks in its place keep every offset. */
function withoutComments(text: string): string {
  return text.replace(/^[ \t]*(?:#|\/\/).*$|\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/[^\n]/g, ' '));
}
