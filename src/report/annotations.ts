import { settled, type GateResult, type Judged, type RunContext } from '../gate/result.ts';
import { explanation } from './links.ts';
import { cut, visible } from './plain.ts';
import { serviceSentence } from './service-verdict.ts';

/** One annotation: data, which the runner's writer turns into a command. Lines and columns from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** Columns only where the place is within one line: the runner drops them otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly title: string;
  readonly message: string;
}

/** The runner shows 10 annotations of each level a step and drops the rest without a word. */
const perLevel = 10;
/** `setFailed` is an error annotation as well. */
const errorSlots = perLevel - 1;
const longestMessage = 4096;
const longestTitle = 255;

/**
 * What stands on the lines of the change: worst first, introduced first, the last slot of a level says how many more
 * there are. Waived findings are not annotated; existing ones are notices.
 */
export function annotations(result: GateResult): Annotation[] {
  const all = [
    ...result.judged.flatMap((judged) => annotationOf(judged, result.context)),
    ...unreadAnnotations(result),
    ...accessAnnotations(result),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    withinSlots(
      all.filter((annotation) => annotation.level === level),
      level === 'error' && result.verdict !== 'passed' ? errorSlots : perLevel,
    ),
  );
}

const levels = { blocks: 'error', warns: 'warning', existing: 'notice' } as const;

function annotationOf(judged: Judged, context: RunContext): Annotation[] {
  if (judged.effect === 'waived') return [];
  const { finding } = judged;
  const { rule } = finding;
  const page = explanation(context, finding);
  const parts = [
    finding.message,
    rule.why,
    `Fix: ${rule.fix}`,
    `${judged.effect === 'blocks' ? 'Blocks' : 'Does not block'}: ${judged.because}.`,
    ...(page === null ? [] : [page]),
  ];
  return [
    {
      level: levels[judged.effect],
      ...placeOf(finding.places[0]),
      title: cut(visible(`${rule.id}: ${rule.title}`), longestTitle),
      message: messageOf(parts),
    },
  ];
}

function placeOf(place: Judged['finding']['places'][0]): Partial<Annotation> {
  if (place.kind !== 'source') return {};
  const { start, end } = place.span;
  const oneLine = start.line === end.line;
  return {
    file: place.file,
    startLine: start.line,
    // A span that ends before the first column of a line covers the line before.
    endLine: !oneLine && end.column === 0 ? end.line - 1 : end.line,
    ...(oneLine ? { startColumn: start.column + 1, endColumn: Math.max(start.column + 1, end.column) } : {}),
  };
}

function unreadAnnotations(result: GateResult): Annotation[] {
  return result.unread.map((item) => ({
    level: result.verdict === 'passed' ? 'warning' : 'error',
    ...(item.place
      ? { file: item.place.file, startLine: item.place.line ?? 1, endLine: item.place.line ?? 1 }
      : {}),
    title: cut(visible(`Not looked at: ${item.what}`), longestTitle),
    message: messageOf([item.reason]),
  }));
}

function accessAnnotations(result: GateResult): Annotation[] {
  return result.access
    .filter((answer) => answer.required === true && settled(answer) !== 'PASS')
    .map((answer) => ({
      level: 'error',
      ...(answer.file === undefined
        ? {}
        : { file: answer.file, startLine: answer.line ?? 1, endLine: answer.line ?? 1 }),
      title:
        settled(answer) === 'FAIL' ? 'Access that the config forbids' : 'Access that could not be decided',
      message: messageOf([
        ...(answer.sentences ?? []),
        ...(answer.reason === null ? [] : [answer.reason]),
        ...[serviceSentence(answer)].filter((sentence) => sentence !== undefined),
      ]),
    }));
}

function messageOf(parts: readonly string[]): string {
  const text = parts
    .map((part) =>
      part
        .split(/\r\n|[\r\n]/)
        .map(visible)
        .join('\n'),
    )
    .join('\n\n');
  return cut(text === '' ? 'See the report.' : text, longestMessage);
}

function withinSlots(list: readonly Annotation[], slots: number): Annotation[] {
  if (list.length <= slots) return [...list];
  const kept = list.slice(0, slots - 1);
  const left = list.slice(slots - 1);
  const files = new Set(left.map((annotation) => annotation.file ?? 'the account'));
  const names = [...files]
    .slice(0, 5)
    .map((file) => cut(visible(file), 200))
    .join(', ');
  const level = list[0]?.level ?? 'notice';
  return [
    ...kept,
    {
      level,
      title: `${left.length} more`,
      message: `${left.length} more of this kind, in ${files.size === 1 ? '1 place' : `${files.size} places`}: ${names}${files.size > 5 ? ', …' : ''}. The job summary and report.json list all of them.`,
    },
  ];
}
