import picomatch from 'picomatch';
import type { Finding } from '../findings/finding.ts';
import { matchesText } from './glob.ts';
import type { Coverage } from './result.ts';
import type { Waiver, WaiverReport } from './waiver.ts';

const dayMilliseconds = 86_400_000;

/** Whether the waiver names this finding, leaving its expiry aside. */
export function covers(waiver: Waiver, finding: Finding): boolean {
  const ids = [finding.rule.id, ...(finding.rule.formerIds ?? [])];
  if (!ids.some((id) => matchesText(waiver.rule, id))) return false;
  const { statement } = finding;
  const arns = finding.places.flatMap((place) => (place.kind === 'resource' ? [place.arn] : []));
  return (
    (waiver.fingerprint === null || waiver.fingerprint === finding.fingerprint) &&
    (waiver.file === null || filesOf(finding).some(fileMatcher(waiver.file))) &&
    (waiver.lines === undefined || standsAt(finding, waiver.source.file, waiver.lines)) &&
    (waiver.document === null || matchesText(waiver.document, finding.document ?? '')) &&
    (waiver.sid === null || matchesText(waiver.sid, statement?.sid ?? '')) &&
    allMatch(waiver.actions, statement?.actions ?? []) &&
    allMatch(waiver.resources, statement?.resources ?? arns)
  );
}

/** Each of the values must be accepted, and there must be one: what a statement gains later is not covered. */
function allMatch(patterns: readonly string[] | null, values: readonly string[]): boolean {
  if (patterns === null) return true;
  return (
    values.length > 0 && values.every((value) => patterns.some((pattern) => matchesText(pattern, value)))
  );
}

/** A comment accepts what is found on its line, or anywhere in the statement that begins there. */
function standsAt(finding: Finding, file: string, lines: { first: number; last: number }): boolean {
  const [place] = finding.places;
  const spots = [
    ...(place.kind === 'source' ? [{ file: place.file, line: place.span.start.line }] : []),
    ...(finding.statement ? [finding.statement.at] : []),
  ];
  return spots.some((spot) => spot.file === file && spot.line >= lines.first && spot.line <= lines.last);
}

/** The file that the finding is shown in; places elsewhere do not make another file's waiver apply. */
function filesOf(finding: Finding): string[] {
  const [place] = finding.places;
  return place.kind === 'source' ? [place.file] : [];
}

const matchers = new Map<string, (file: string) => boolean>();
function fileMatcher(pattern: string): (file: string) => boolean {
  const known = matchers.get(pattern);
  if (known) return known;
  const matcher = picomatch(pattern, { dot: true });
  const matches = (file: string): boolean => matcher(file);
  matchers.set(pattern, matches);
  return matches;
}

/** The first moment at which the waiver no longer holds, in milliseconds since 1970. */
export function endOf(waiver: Waiver): number {
  return Date.parse(`${waiver.expires}T00:00:00Z`) + dayMilliseconds;
}

/** Why a waiver that matches does not count, or `null` when it does. */
export function refusal(waiver: Waiver, now: Date, longestDays: number): string | null {
  const end = endOf(waiver);
  if (end <= now.getTime()) {
    const days = Math.floor((now.getTime() - end) / dayMilliseconds) + 1;
    return `the waiver of ${waiver.owner} expired on ${waiver.expires}, ${count(days, 'day')} ago`;
  }
  if (end > now.getTime() + (longestDays + 1) * dayMilliseconds)
    return `the waiver of ${waiver.owner} runs until ${waiver.expires}, longer than the ${count(longestDays, 'day')} that the config allows`;
  return null;
}

/** Finds the waiver for each finding, and remembers which waiver matched what. */
export class WaiverBook {
  readonly #waivers: readonly Waiver[];
  readonly #matches = new Map<Waiver, Finding[]>();
  /** Waivers that name a rule without `*`, by rule: with thousands of findings not every pair is compared. */
  readonly #byRule = new Map<string, Waiver[]>();
  readonly #wild: Waiver[] = [];

  constructor(waivers: readonly Waiver[]) {
    this.#waivers = waivers;
    for (const waiver of waivers) {
      if (waiver.rule.includes('*')) this.#wild.push(waiver);
      else this.#byRule.set(waiver.rule, [...(this.#byRule.get(waiver.rule) ?? []), waiver]);
    }
  }

  /** Every waiver that names the finding, whether it still holds or not. */
  matching(finding: Finding): Waiver[] {
    const named = [finding.rule.id, ...(finding.rule.formerIds ?? [])].flatMap(
      (id) => this.#byRule.get(id) ?? [],
    );
    const found = [...named, ...this.#wild].filter((waiver) => covers(waiver, finding));
    for (const waiver of found) {
      const known = this.#matches.get(waiver);
      if (known) known.push(finding);
      else this.#matches.set(waiver, [finding]);
    }
    return found;
  }

  /**
   * What became of each waiver. Unused is only said of a waiver whose place was looked at: in a pull request most files
   * are not.
   */
  report(options: {
    now: Date;
    longestDays: number;
    coverage: readonly Coverage[];
    wholeRepository: boolean;
  }): WaiverReport[] {
    return this.#waivers.flatMap((waiver) => {
      const matched = this.#matches.get(waiver) ?? [];
      const where = `${waiver.source.file}:${String(waiver.source.line)}`;
      const entry = (state: WaiverReport['state'], message: string): WaiverReport[] => [
        { waiver, state, matched: matched.length, message },
      ];
      if (matched.length === 0) {
        if (!options.wholeRepository && !looksAt(waiver, options.coverage)) return [];
        return entry('unused', `The waiver for ${waiver.rule} at ${where} matches nothing: remove it.`);
      }
      const refused = refusal(waiver, options.now, options.longestDays);
      if (refused !== null) {
        const expired = endOf(waiver) <= options.now.getTime();
        return entry(
          expired ? 'expired' : 'too-long',
          `At ${where} ${refused}, so ${count(matched.length, 'finding')} of ${waiver.rule} count${matched.length === 1 ? 's' : ''} again: fix ${matched.length === 1 ? 'it' : 'them'}, or renew the waiver with a reason that still holds.`,
        );
      }
      const narrower = options.wholeRepository ? narrowing(waiver, matched) : null;
      if (narrower !== null)
        return entry(
          'too-wide',
          `The waiver for ${waiver.rule} at ${where} is wider than what it matches: ${narrower}`,
        );
      return entry(
        'used',
        `The waiver for ${waiver.rule} at ${where} accepts ${count(matched.length, 'finding')}.`,
      );
    });
  }
}

function looksAt(waiver: Waiver, coverage: readonly Coverage[]): boolean {
  const file = waiver.lines ? waiver.source.file : waiver.file;
  // A glob may be meant for files that this change does not touch.
  if (file === null || /[*?[\]{}()!]/.test(file)) return false;
  return coverage.some((entry) => entry.file === file && entry.status === 'validated');
}

/** The narrower place that would match the same, when the waiver has a wildcard or no place at all. */
function narrowing(waiver: Waiver, matched: readonly Finding[]): string | null {
  if (waiver.fingerprint !== null || waiver.lines) return null;
  const rules = new Set(matched.map((finding) => finding.rule.id));
  const [rule] = rules;
  if (waiver.rule.includes('*') && rules.size === 1 && rule !== undefined) return `name the rule ${rule}.`;
  const files = new Set(matched.flatMap(filesOf));
  const [file] = files;
  if ((waiver.file === null || /[*?[{(!]/.test(waiver.file)) && files.size === 1 && file !== undefined)
    return `it only meets findings in ${file}; say file: ${file}.`;
  const arns = new Set(
    matched.flatMap((finding) => finding.places.flatMap((p) => (p.kind === 'resource' ? [p.arn] : []))),
  );
  const [arn] = arns;
  if (
    (waiver.resources ?? ['*']).some((pattern) => pattern.includes('*')) &&
    files.size === 0 &&
    arns.size === 1 &&
    arn !== undefined
  )
    return `it only meets ${arn}; say resource: ${arn}.`;
  return null;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
