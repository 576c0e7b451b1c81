import type { Finding } from '../findings/finding.ts';
import { compareSeverity, reaches, type Severity } from '../findings/severity.ts';
import { existingAmong } from './compare.ts';
import {
  settled,
  type AccessAnswer,
  type CheckResult,
  type Coverage,
  type GateChange,
  type Judged,
  type Unlooked,
  type Verdict,
} from './result.ts';
import type { Waiver, WaiverReport } from './waiver.ts';
import { covers, endOf, refusal, WaiverBook } from './waivers.ts';

/** What of the settings decides: every `Settings` is one. */
export interface GateRules {
  readonly failOn: Severity;
  readonly scope: 'introduced' | 'all';
  readonly baseline: 'enforce' | 'report' | 'off';
  readonly onIncomplete: 'fail' | 'warn';
  readonly longestWaiverDays: number;
  /** The severity that the config gives to a rule in a file (`null`: a resource of the account). */
  severityOf(rule: string, file: string | null): Severity | undefined;
}

export interface GateInput {
  /** What was found at the head, and what was found in the account. */
  readonly head: readonly Finding[];
  /** What was found in the same files at the base; `null` when there is nothing to compare with: all of it counts as new. */
  readonly base: readonly Finding[] | null;
  /** From a file's path at the head to its path at the base, where they differ. */
  readonly renames: ReadonlyMap<string, string>;
  readonly rules: GateRules;
  /** As they stand at the base commit. */
  readonly waivers: readonly Waiver[];
  /** Those that only the head has: previewed, never applied. */
  readonly proposedWaivers: readonly Waiver[];
  readonly checks: readonly CheckResult[];
  readonly access: readonly AccessAnswer[];
  readonly coverage: readonly Coverage[];
  readonly unread: readonly Unlooked[];
  readonly gateChanges: readonly GateChange[];
  /** Whether every file was looked at, so that a waiver which matched nothing is unused. */
  readonly wholeRepository: boolean;
  readonly now: Date;
}

export interface Judgement {
  readonly judged: readonly Judged[];
  readonly waivers: readonly WaiverReport[];
  readonly verdict: Verdict;
  readonly because: string;
}

/** Decides what each finding does to the merge, and the verdict. Pure: the same input gives the same answer. */
export function judge(input: GateInput): Judgement {
  const existing = input.base ? existingAmong(input.head, input.base, input.renames) : null;
  const book = new WaiverBook(input.waivers);
  const proposals = new Map<Waiver, number>();
  const judged = input.head
    .map((found) => {
      const state =
        existing === null || found.engine === 'baseline'
          ? null
          : existing.has(found)
            ? 'existing'
            : 'introduced';
      const result = judgeOne(withSeverity(found, input.rules), state, book.matching(found), input);
      const proposal =
        result.effect === 'blocks'
          ? input.proposedWaivers.find((waiver) => covers(waiver, found))
          : undefined;
      if (!proposal) return result;
      proposals.set(proposal, (proposals.get(proposal) ?? 0) + 1);
      return {
        ...result,
        because: `${result.because}; the waiver that this change proposes takes effect after the merge`,
      };
    })
    .sort(compareJudged);
  const waivers = [
    ...book.report({
      now: input.now,
      longestDays: input.rules.longestWaiverDays,
      coverage: input.coverage,
      wholeRepository: input.wholeRepository,
    }),
    ...input.proposedWaivers.map((waiver) => proposed(waiver, proposals.get(waiver) ?? 0)),
  ];
  return { judged, waivers, ...verdictOf(judged, input) };
}

function judgeOne(
  finding: Finding,
  state: Judged['state'],
  waivers: readonly Waiver[],
  input: GateInput,
): Judged {
  const { rules, now } = input;
  const reasons = waivers.map((waiver) => ({
    waiver,
    refused: refusal(waiver, now, rules.longestWaiverDays),
  }));
  const valid = reasons.find(({ refused }) => refused === null)?.waiver;
  if (valid)
    return {
      finding,
      state,
      effect: 'waived',
      because: `${valid.owner} accepts it until ${valid.expires}: ${valid.reason}`,
      waiver: valid,
    };
  // The one that ran out last is the one that people remember.
  const dead = reasons.toSorted((left, right) => endOf(right.waiver) - endOf(left.waiver))[0];
  const note = dead ? { waiver: dead.waiver } : {};
  const ending = dead?.refused ? `; ${dead.refused}` : '';
  if (state === 'existing' && rules.scope === 'introduced')
    return {
      finding,
      state,
      effect: 'existing',
      because: `it was there before this change${ending}`,
      ...note,
    };
  if (finding.engine === 'baseline' && rules.baseline !== 'enforce')
    return {
      finding,
      state,
      effect: 'warns',
      because: `the account's baseline is only reported${ending}`,
      ...note,
    };
  const newness =
    finding.engine === 'baseline'
      ? 'the account fails this check'
      : state === 'introduced'
        ? 'this change introduces it'
        : state === 'existing'
          ? 'existing findings count too (scope: all)'
          : 'there is nothing to compare with';
  if (!reaches(finding.severity, rules.failOn))
    return {
      finding,
      state,
      effect: 'warns',
      because: `${finding.severity} is below the threshold (fail-on: ${rules.failOn})${ending}`,
      ...note,
    };
  return {
    finding,
    state,
    effect: 'blocks',
    because: `${newness} and ${finding.severity} reaches the threshold (fail-on: ${rules.failOn})${ending}`,
    ...note,
  };
}

function withSeverity(finding: Finding, rules: GateRules): Finding {
  const [place] = finding.places;
  const severity = rules.severityOf(finding.rule.id, place.kind === 'source' ? place.file : null);
  return severity === undefined || severity === finding.severity ? finding : { ...finding, severity };
}

function proposed(waiver: Waiver, matched: number): WaiverReport {
  const effect =
    matched === 0
      ? 'it would unblock nothing here'
      : `${matched === 1 ? 'one blocking finding' : `${matched} blocking findings`} would then be accepted until ${waiver.expires}`;
  return {
    waiver,
    state: 'proposed',
    matched,
    message: `This change proposes a waiver for ${waiver.rule} (${waiver.owner}: ${waiver.reason}). It takes effect after the merge; ${effect}.`,
  };
}

const effects: readonly Judged['effect'][] = ['blocks', 'warns', 'existing', 'waived'];

/** The order of every report: what blocks first, introduced before existing, worst first, then by place. */
export function compareJudged(left: Judged, right: Judged): number {
  return (
    effects.indexOf(left.effect) - effects.indexOf(right.effect) ||
    Number(left.state === 'existing') - Number(right.state === 'existing') ||
    compareSeverity(left.finding.severity, right.finding.severity) ||
    comparePlaces(left.finding, right.finding) ||
    compareText(left.finding.rule.id, right.finding.rule.id)
  );
}

function comparePlaces(left: Finding, right: Finding): number {
  const [here] = left.places;
  const [there] = right.places;
  if (here.kind === 'source' && there.kind === 'source')
    return compareText(here.file, there.file) || here.span.start.offset - there.span.start.offset;
  if (here.kind === 'resource' && there.kind === 'resource') return compareText(here.arn, there.arn);
  return here.kind === 'source' ? -1 : 1;
}

/** By code unit, so that every machine gives the same order. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function verdictOf(judged: readonly Judged[], input: GateInput): { verdict: Verdict; because: string } {
  const blocking = judged.filter(({ effect }) => effect === 'blocks');
  const refused = input.access.filter((answer) => answer.required === true && settled(answer) === 'FAIL');
  const missing = missingFrom(input);
  const also = missing.length > 0 ? ` Also not looked at: ${missing.join(', ')}.` : '';
  if (blocking.length > 0 || refused.length > 0) {
    const parts = [
      ...(blocking.length > 0 ? [plural(blocking.length, 'finding')] : []),
      ...(refused.length > 0
        ? [`${plural(refused.length, 'document')} with access that the config forbids`]
        : []),
    ];
    const first = blocking[0];
    const example = first ? ` First, at ${placeName(first.finding)}: ${first.finding.message}` : '';
    return { verdict: 'failed', because: `Blocked by ${parts.join(' and ')}.${example}${also}` };
  }
  if (missing.length > 0 && input.rules.onIncomplete === 'fail')
    return {
      verdict: 'incomplete',
      because: `Nothing blocks, but not everything was looked at: ${missing.join(', ')}.`,
    };
  const others =
    judged.length > 0 ? `Nothing blocks; ${plural(judged.length, 'finding')} to know of` : 'Nothing found';
  return { verdict: 'passed', because: `${others}.${also}` };
}

/** What should have been looked at and could not be; a file or check that `unread` tells of already counts once. */
function missingFrom({ unread, coverage, checks, access, rules }: GateInput): string[] {
  const named = new Set(unread.flatMap(({ what, place }) => [what, place?.file]));
  const told = (name: string): boolean => named.has(name) || unread.some(({ what }) => what.includes(name));
  const unreadable = coverage.filter(({ status, file }) => status === 'unreadable' && !told(file)).length;
  const unknown = checks.filter(
    ({ id, status, severity }) => status === 'unknown' && reaches(severity, 'high') && !told(id),
  ).length;
  const undecided = access.filter(
    (answer) => answer.required === true && settled(answer) === 'UNKNOWN',
  ).length;
  return [
    ...(unread.length > 0 ? [plural(unread.length, 'item')] : []),
    ...(unreadable > 0 ? [plural(unreadable, 'unreadable file')] : []),
    ...(unknown > 0 && rules.baseline === 'enforce' ? [plural(unknown, 'check')] : []),
    ...(undecided > 0 ? [plural(undecided, 'question of access', 'questions of access')] : []),
  ];
}

/** `policies/deploy.json:14`, or the resource's ARN. */
export function placeName(finding: Finding): string {
  const [place] = finding.places;
  return place.kind === 'source' ? `${place.file}:${place.span.start.line}` : place.arn;
}

function plural(count: number, singular: string, several = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : several}`;
}
