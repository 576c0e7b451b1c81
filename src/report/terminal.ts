import { styleText } from 'node:util';
import type { Place } from '../findings/place.ts';
import { settled, type GateResult, type Judged, type RunContext } from '../gate/result.ts';
import { explanation } from './links.ts';
import { visible } from './plain.ts';
import { serviceSentence } from './service-verdict.ts';

export interface TerminalOptions {
  /** The text of a file at the head, for excerpts. */
  readonly sourceOf?: (file: string) => string | undefined;
  readonly colour?: boolean;
  /** Columns; 80 when not known. */
  readonly width?: number;
  /** Existing and waived findings in full as well. */
  readonly all?: boolean;
}

/** https://no-color.org: any value that is not empty switches colours off. */
export function usesColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return isTerminal && env['TERM'] !== 'dumb';
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** Findings with the source under them, then what was not looked at, the account, and the verdict as the last line. */
export function terminal(result: GateResult, options: TerminalOptions = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const paint: Paint = (style, text) =>
    options.colour === true && text !== '' ? styleText(style, text, { validateStream: false }) : text;
  const sources = new Map<string, readonly string[] | null>();
  const linesOf = (file: string): readonly string[] | null => {
    const known = sources.get(file);
    if (known !== undefined) return known;
    const lines = options.sourceOf?.(file)?.split(/\r\n|[\r\n]/) ?? null;
    sources.set(file, lines);
    return lines;
  };
  const inFull = result.judged.filter(
    ({ effect }) => options.all === true || effect === 'blocks' || effect === 'warns',
  );
  const inShort = result.judged.length - inFull.length;
  const parts = [
    ...(result.gateChanges ?? []).map((change) => [
      ...wrapped(`The gate itself changes: ${change.file}`, '', width).map((line) => paint('yellow', line)),
      ...change.sentences.flatMap((sentence) => wrapped(sentence, '  ', width)),
    ]),
    ...inFull.map((judged) => findingLines(judged, result.context, linesOf, width, paint)),
    ...accessLines(result, width, paint),
    ...unreadLines(result, width, paint),
    ...accountLines(result, width, paint),
    ...(result.waivers ?? [])
      .filter(({ state }) => state !== 'used')
      .map(({ message }) => wrapped(message, '', width)),
    ...result.notices.map((notice) => wrapped(notice, '', width)),
    [
      ...(inShort > 0
        ? wrapped(
            `${inShort} more ${inShort === 1 ? 'finding was' : 'findings were'} there before or accepted.`,
            '',
            width,
          )
        : []),
      ...wrapped(lookedAt(result), '', width),
      ...wrapped(`${labels[result.verdict]}: ${result.because}`, '', width).map((line) =>
        paint(verdictStyles[result.verdict], line),
      ),
    ],
  ];
  // No line may hold a command for the runner, in whose log this may stand.
  return `${parts
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll('##[', '## [')}\n`;
}

const labels = { passed: 'Passed', failed: 'Failed', incomplete: 'Incomplete' } as const;
const verdictStyles = { passed: 'green', failed: 'red', incomplete: 'yellow' } as const;
const effectStyles = { blocks: 'red', warns: 'yellow', existing: 'gray', waived: 'gray' } as const;

function findingLines(
  judged: Judged,
  context: RunContext,
  linesOf: (file: string) => readonly string[] | null,
  width: number,
  paint: Paint,
): string[] {
  const { finding, effect, because } = judged;
  const { rule } = finding;
  const style = effectStyles[effect];
  const [first, ...others] = finding.places;
  // Without an address of our pages, the command that prints them.
  const page =
    context.action === null && rule.undocumented !== true
      ? `iam-gate explain ${rule.id}`
      : explanation(context, finding);
  const state = effect === 'blocks' ? '' : ` (${effect === 'warns' ? 'does not block' : effect})`;
  return [
    `${paint([style, 'bold'], finding.severity)} ${paint('bold', visible(rule.id))}${state}`,
    ...wrapped(finding.message, '', width),
    ...placeLines(first, linesOf, width, paint, style),
    ...others.slice(0, 5).flatMap((place) => [`  also ${paint('cyan', placeOf(place))}`]),
    ...(others.length > 5 ? [`  also ${others.length - 5} more`] : []),
    ...(finding.evidence === undefined ? [] : wrapped(finding.evidence, '  seen ', width)),
    ...wrapped(rule.why, '  why  ', width),
    ...wrapped(rule.fix, '  fix  ', width),
    ...(page === null ? [] : [`  see  ${visible(page)}`]),
    ...(effect === 'blocks' && judged.waiver === undefined ? [] : wrapped(because, '  note ', width)),
  ];
}

function placeOf(place: Place): string {
  if (place.kind === 'resource') return visible(place.arn);
  return `${visible(place.file)}:${place.span.start.line}:${place.span.start.column + 1}`;
}

/** Rust's shape: an arrow, not `file:line: error`, which a problem matcher of an earlier step could take for its own. */
function placeLines(
  place: Place,
  linesOf: (file: string) => readonly string[] | null,
  width: number,
  paint: Paint,
  style: Style,
): string[] {
  const arrow = `  --> ${paint('cyan', placeOf(place))}`;
  if (place.kind === 'resource') return [arrow];
  const { start, end } = place.span;
  // Of the same length, so that the columns stay: no command may come together from the parts of the line.
  const line = linesOf(place.file)?.[start.line - 1]?.replaceAll('##[', '##⟦');
  if (line === undefined) return [arrow];
  const number = String(start.line);
  const margin = ' '.repeat(number.length + 2);
  const room = Math.max(20, width - margin.length - 3);
  const { before, marked, after } = window(
    line,
    start.column,
    end.line === start.line ? end.column : line.length,
    room,
  );
  const ending = end.line === start.line ? '' : ` to line ${end.line}`;
  return [
    arrow,
    paint('gray', `${margin}|`),
    `${paint('gray', ` ${number} |`)} ${before}${paint(style, marked)}${after}`,
    `${paint('gray', `${margin}|`)} ${' '.repeat(before.length)}${paint(style, '^'.repeat(Math.max(1, marked.length)))}${ending}`,
  ];
}

/** The part of a long line around the marked stretch, with control characters made visible. */
function window(
  line: string,
  from: number,
  to: number,
  room: number,
): { before: string; marked: string; after: string } {
  const marked = visible(line.slice(from, to));
  if (marked.length >= room) return { before: '', marked: `${marked.slice(0, room - 1)}…`, after: '' };
  const left = room - marked.length;
  const before = visible(line.slice(0, from));
  const after = visible(line.slice(to));
  const keepAfter = Math.min(after.length, Math.max(Math.floor(left / 2), left - before.length));
  const keepBefore = left - keepAfter;
  return {
    before: before.length > keepBefore ? `…${before.slice(before.length - keepBefore + 1)}` : before,
    marked,
    after: after.length > keepAfter ? `${after.slice(0, Math.max(0, keepAfter - 1))}…` : after,
  };
}

/** Text under a label: the first line after it, the others indented below; lines of code keep their own indentation. */
function wrapped(text: string, label: string, width: number): string[] {
  const indent = ' '.repeat(label.length);
  const lines = text
    .trimEnd()
    .split(/\r\n|[\r\n]/)
    .flatMap((line) => wrap(visible(line), Math.max(20, width - label.length)));
  return lines.map((line, index) => {
    const whole = `${index === 0 ? label : indent}${line}`;
    return /^\s*::/.test(whole) ? `· ${whole.trimStart()}` : whole;
  });
}

function wrap(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

const accessWords = {
  'new-access': { PASS: 'no new access', FAIL: 'new access', UNKNOWN: 'new access not decided' },
  'forbidden-access': {
    PASS: 'no forbidden access',
    FAIL: 'forbidden access',
    UNKNOWN: 'forbidden access not decided',
  },
  'public-access': { PASS: 'no public access', FAIL: 'public access', UNKNOWN: 'public access not decided' },
} as const;

function accessLines(result: GateResult, width: number, paint: Paint): string[][] {
  return result.access
    .filter(
      (answer) =>
        answer.result !== 'PASS' ||
        settled(answer) !== 'PASS' ||
        (answer.sentences?.length ?? 0) > 0 ||
        answer.removed !== undefined,
    )
    .map((answer) => {
      const where =
        answer.file === undefined
          ? ''
          : ` ${answer.file}${answer.line === undefined ? '' : `:${answer.line}`}`;
      const blocks = answer.required === true && settled(answer) === 'FAIL';
      const service = serviceSentence(answer);
      return [
        paint(
          [blocks ? 'red' : 'yellow', 'bold'],
          `${accessWords[answer.kind][answer.result]}${visible(where)}`,
        ),
        ...(answer.sentences ?? []).flatMap((sentence) => wrapped(sentence, '  ', width)),
        ...(answer.reason === null ? [] : wrapped(answer.reason, '  ', width)),
        ...(service === undefined ? [] : wrapped(service, '  ', width)),
        ...(answer.removed === undefined ? [] : wrapped(answer.removed, '  ', width)),
      ];
    });
}

function unreadLines(result: GateResult, width: number, paint: Paint): string[][] {
  return result.unread.map(({ what, reason, place }) => {
    const where = place ? `${place.file}${place.line === undefined ? '' : `:${place.line}`}` : '';
    const name = what === place?.file ? where : `${where} ${what}`.trim();
    return [
      `${paint(['yellow', 'bold'], 'not looked at')} ${visible(name)}`,
      ...wrapped(reason, '  ', width),
    ];
  });
}

function accountLines(result: GateResult, width: number, paint: Paint): string[][] {
  const told = result.checks.filter(({ status }) => status === 'unknown');
  return told.map(({ id, reason }) => [
    `${paint(['yellow', 'bold'], 'unknown')} ${visible(id)}`,
    ...wrapped(reason ?? 'no reason given', '  ', width),
  ]);
}

function lookedAt({ coverage, documents, checks }: GateResult): string {
  const parts = [
    `${documents.length} ${documents.length === 1 ? 'policy' : 'policies'} in ${coverage.length} ${coverage.length === 1 ? 'file' : 'files'}`,
    ...(checks.length > 0 ? [`${checks.length} account checks`] : []),
  ];
  return `Looked at ${parts.join(', ')}.`;
}
