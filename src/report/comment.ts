import { fingerprintOf } from '../findings/fingerprint.ts';
import { settled, type GateResult, type Judged } from '../gate/result.ts';
import { code, hidden, join, say, paragraph, prose, render, table, type Block } from './markdown-nodes.ts';
import * as sections from './sections.ts';

/** GitHub refuses a comment of more than 65,536 characters; the rest is room for what it counts differently. */
export const longestComment = 60_000;
/** Fingerprints kept for the next push's "1 fixed, 1 new". */
const mostKept = 400;

/** What the comment remembers for the next run. */
export interface CommentState {
  readonly head: string;
  readonly run: string;
  readonly attempt: number;
  /** Short names of the findings that counted, `null` when there were too many to keep. */
  readonly findings: readonly string[] | null;
  readonly count: number;
}

export interface CommentOptions {
  /** Names this instance of the gate (workflow, job, matrix): each has its own comment. */
  readonly key: string;
  readonly run: string;
  readonly attempt: number;
  /** What the comment said before, `null` when there is none. */
  readonly previous: CommentState | null;
}

/** The first line of the comment: with the author it is how the comment is found again. */
export function commentMarker(key: string): string {
  return String(hidden(markerText(key)));
}

const markerText = (key: string): string => `iam-gate-report ${fingerprintOf(key).slice(0, 16)}`;

const statePrefix = '<!-- iam-gate-state ';

/** Reads the state of a comment that begins with our marker; `null` when it has none that can be read. */
export function commentState(body: string, key: string): CommentState | null {
  if (!body.startsWith(commentMarker(key))) return null;
  const line = body
    .split(/\r?\n/)
    .find((candidate, index) => index > 0 && index < 4 && candidate.startsWith(statePrefix));
  if (line === undefined) return null;
  try {
    const text = Buffer.from(line.slice(statePrefix.length).replace(/ -->\s*$/, ''), 'base64').toString(
      'utf8',
    );
    const state: unknown = JSON.parse(text);
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

function isState(value: unknown): value is CommentState {
  if (value === null || typeof value !== 'object') return false;
  const state = value as Partial<Record<keyof CommentState, unknown>>;
  return (
    typeof state.head === 'string' &&
    typeof state.run === 'string' &&
    typeof state.attempt === 'number' &&
    typeof state.count === 'number' &&
    (state.findings === null ||
      (Array.isArray(state.findings) && state.findings.every((id) => typeof id === 'string')))
  );
}

/** Whether a comment would tell the reader anything; an existing comment is brought up to date in any case. */
export function hasSomethingToSay(result: GateResult): boolean {
  return (
    result.verdict !== 'passed' ||
    counting(result).length > 0 ||
    result.unread.length > 0 ||
    (result.gateChanges?.length ?? 0) > 0 ||
    result.access.some(
      (answer) =>
        answer.result !== 'PASS' || settled(answer) !== 'PASS' || (answer.sentences?.length ?? 0) > 0,
    ) ||
    (result.waivers ?? []).some(({ state }) => state === 'proposed' || state === 'expired')
  );
}

const counting = (result: GateResult): Judged[] => sections.withEffect(result, 'blocks', 'warns');

/** How much of each part is shown. */
interface Limits {
  readonly changes: number;
  readonly rows: number;
  readonly access: number;
  readonly fixes: number;
  readonly unread: number;
  readonly waivers: number;
  readonly waived: number;
  readonly existing: number;
  readonly evidence: number;
}

/** What goes first when the comment is too long: the contents of the folds, then the rows. Each part says what it leaves out. */
const diets: readonly Limits[] = [
  {
    changes: 10,
    rows: 20,
    access: 10,
    fixes: 12,
    unread: 50,
    waivers: 20,
    waived: 50,
    existing: 200,
    evidence: 3,
  },
  {
    changes: 10,
    rows: 20,
    access: 10,
    fixes: 12,
    unread: 50,
    waivers: 10,
    waived: 20,
    existing: 50,
    evidence: 1,
  },
  { changes: 5, rows: 20, access: 6, fixes: 5, unread: 20, waivers: 5, waived: 5, existing: 0, evidence: 0 },
  { changes: 5, rows: 15, access: 2, fixes: 0, unread: 10, waivers: 0, waived: 0, existing: 0, evidence: 0 },
  { changes: 2, rows: 5, access: 0, fixes: 0, unread: 3, waivers: 0, waived: 0, existing: 0, evidence: 0 },
];

/** The comment's body: at most 60,000 characters, details dropped first and named where they are missing. */
export function comment(result: GateResult, options: CommentOptions): string {
  const head = [
    hidden(markerText(options.key)),
    hidden(`iam-gate-state ${Buffer.from(JSON.stringify(stateOf(result, options))).toString('base64')}`),
  ];
  // The two lines must be the first ones, and Markdown needs a blank line between them and a paragraph.
  const begin = `${head.map(String).join('\n')}\n\n${String(sections.headline(result))}`;
  if (!hasSomethingToSay(result)) return `${begin}\n`;
  for (const limits of diets) {
    const text = `${begin}\n\n${render(body(result, options.previous, limits))}\n`;
    if (text.length <= longestComment) return text;
  }
  return `${begin}\n\n${render([...sections.leftOut(counting(result).length, 'finding'), sections.footer(result)])}\n`;
}

function body(result: GateResult, previous: CommentState | null, limits: Limits): Block[] {
  const { folded } = sections;
  const found = counting(result);
  const existing = sections.withEffect(result, 'existing');
  const changes = sections.gateChangeRows(result);
  const rows = [
    ...changes.slice(0, limits.changes),
    ...sections.findingRows(result, found.slice(0, limits.rows)),
  ];
  const waivedCount = sections.withEffect(result, 'waived').length;
  const unread = sections.notLookedAt(result, limits.unread);
  const incomplete = result.verdict === 'incomplete';
  return [
    ...delta(result, previous),
    // What makes the verdict incomplete stands first and needs no click.
    ...(incomplete ? [paragraph(say`**Not looked at**`), ...unread] : []),
    ...(rows.length > 0 ? [table(sections.findingColumns, rows)] : []),
    ...sections.leftOut(changes.length - limits.changes, 'change of the gate'),
    ...sections.leftOut(found.length - limits.rows, 'finding'),
    ...sections.howToFix(result, found, limits.fixes),
    ...folded(
      'To accept it instead',
      sections.acceptance(found, configPath(result), Math.min(3, limits.fixes)),
    ),
    ...sections.access(result, limits.access),
    ...(incomplete ? [] : folded('Not looked at', unread)),
    ...folded('Waivers to look after', sections.waiverNotes(result, limits.waivers)),
    ...folded(`Accepted: ${sections.plural(waivedCount, 'finding')}`, sections.waived(result, limits.waived)),
    ...(existing.length > 0
      ? folded(
          `There before: ${sections.plural(existing.length, 'finding')}`,
          sections.compact(existing, limits.existing),
        )
      : []),
    ...folded('The account', sections.account(result, limits.evidence)),
    ...folded('Notices', sections.notices(result)),
    sections.footer(result),
  ];
}

const configPath = (result: GateResult): string => result.context.config?.path ?? '.github/iam-gate.yml';

/** What changed since the comment was last written, when that was for another commit. */
function delta(result: GateResult, previous: CommentState | null): Block[] {
  const { headSha } = result.context;
  if (previous === null || headSha === null || previous.head === headSha || previous.head === '') return [];
  const now = counting(result).map(shortName);
  const since = say`Since ${code(previous.head.slice(0, 7))}:`;
  const counts =
    previous.findings === null || now.length > mostKept
      ? [prose(`${sections.plural(previous.count, 'finding')} before, ${now.length} now`)]
      : changesOf(previous.findings, now);
  return counts.length === 0 ? [] : [paragraph(say`${since} ${join(counts, ', ')}`)];
}

function changesOf(before: readonly string[], now: readonly string[]): ReturnType<typeof prose>[] {
  const fixed = surplus(before, now);
  const added = surplus(now, before);
  return fixed + added === 0 ? [] : [prose(`${fixed} fixed`), prose(`${added} new`)];
}

/** How many of `left` have no counterpart in `right`. */
function surplus(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const id of right) counts.set(id, (counts.get(id) ?? 0) + 1);
  return left.filter((id) => {
    const count = counts.get(id) ?? 0;
    counts.set(id, count - 1);
    return count <= 0;
  }).length;
}

function stateOf(result: GateResult, options: CommentOptions): CommentState {
  const found = counting(result);
  return {
    head: result.context.headSha ?? '',
    run: options.run,
    attempt: options.attempt,
    findings: found.length > mostKept ? null : found.map(shortName),
    count: found.length,
  };
}

/** Enough of the fingerprint to tell findings of one pull request apart, with the file. */
function shortName({ finding }: Judged): string {
  const [place] = finding.places;
  return fingerprintOf(finding.fingerprint, place.kind === 'source' ? place.file : place.arn).slice(0, 10);
}
