/** A repository in memory and what the gate says of it: the real extraction, rules and judgement, nothing mocked. */
import type { Finding } from '../../src/findings/finding.ts';
import { judge, type GateInput, type Judgement } from '../../src/gate/judge.ts';
import type { Waiver } from '../../src/gate/waiver.ts';
import type { FileTree } from '../../src/policy/extract/extraction.ts';
import { extract } from '../../src/policy/extract/index.ts';
import { lint } from '../../src/policy/lint.ts';
import { policyRules } from '../../src/policy/rules/index.generated.ts';
import { SourceText } from '../../src/policy/source.ts';
import { settingsFrom, type Inputs, type Settings } from '../../src/settings.ts';

export type Files = Readonly<Record<string, string>>;

export const day = (text: string): Date => new Date(`${text}T12:00:00Z`);

/** A policy document as JSON text. */
export const policy = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);

export const passRole = {
  Sid: 'PassAny',
  Effect: 'Allow',
  Action: 'iam:PassRole',
  Resource: '*',
} as const;

export async function findingsIn(files: Files): Promise<Finding[]> {
  const sources = Object.entries(files).map(([file, text]) => new SourceText(file, text));
  const tree: FileTree = {
    read: (path) => Promise.resolve(sources.find(({ file }) => file === path)),
    list: (folder) =>
      Promise.resolve(
        sources.map(({ file }) => file).filter((file) => file.slice(0, file.lastIndexOf('/')) === folder),
      ),
  };
  const { documents } = await extract(sources, tree, {});
  return documents.flatMap((document) => lint(document, policyRules));
}

export async function settingsOf(config: string | null, inputs: Inputs = {}): Promise<Settings> {
  const answer = await settingsFrom(
    inputs,
    config === null ? null : { path: '.github/iam-gate.yml', text: config },
  );
  if ('problems' in answer) throw new Error(answer.problems.map(({ message }) => message).join('\n'));
  return answer.settings;
}

export interface PullRequest {
  readonly base: Files | null;
  readonly head: Files;
  readonly config?: string;
  readonly inputs?: Inputs;
  readonly now?: Date;
  readonly renames?: Readonly<Record<string, string>>;
  readonly proposedWaivers?: readonly Waiver[];
  readonly more?: Partial<GateInput>;
}

/** What the gate says of a change: every file of both states counts as looked at. */
export async function judgeChange(change: PullRequest): Promise<Judgement> {
  const settings = await settingsOf(change.config ?? null, change.inputs);
  return judge({
    head: await findingsIn(change.head),
    base: change.base ? await findingsIn(change.base) : null,
    renames: new Map(Object.entries(change.renames ?? {})),
    rules: settings,
    waivers: settings.waivers,
    proposedWaivers: change.proposedWaivers ?? [],
    checks: [],
    access: [],
    coverage: Object.keys(change.head).map((file) => ({
      file,
      status: 'validated',
      reason: null,
      documents: 1,
    })),
    unread: [],
    gateChanges: [],
    wholeRepository: true,
    now: change.now ?? day('2026-11-24'),
    ...change.more,
  });
}

/** `effect rule at file:line`, the way the tests read. */
export const told = ({ judged }: Judgement): string[] =>
  judged.map(({ effect, finding }) => {
    const [place] = finding.places;
    return `${effect} ${finding.rule.id} ${place.kind === 'source' ? `${place.file}:${place.span.start.line}` : place.arn}`;
  });
