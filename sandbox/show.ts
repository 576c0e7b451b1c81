/** A run in the terminal: what a person would see of it on GitHub. */
import { styleText } from 'node:util';
import type { ScenarioResult } from './run-scenario.ts';
import type { Annotation } from './runner/commands.ts';
import { changedContent, type Scenario } from './scenario.ts';

const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;
const paint = (style: Parameters<typeof styleText>[0], text: string) =>
  styleText(style, text, { stream: process.stdout });

export function show(scenario: Scenario, result: ScenarioResult): string {
  return [
    heading(`${scenario.title} · #${result.pullRequestNumber}`),
    scenario.story,
    heading('Log'),
    ...result.log.map(({ kind, text }) => logLine(kind, text)),
    heading('Annotations on the changed files'),
    ...(result.annotations.length === 0
      ? ['none']
      : result.annotations.map((annotation) => inPlace(annotation, scenario))),
    ...(result.dropped.length === 0
      ? []
      : [paint('dim', `${result.dropped.length} more were emitted than the runner shows`)]),
    heading(`Comment (${result.commentWrites})`),
    result.comment?.body ?? 'none',
    heading('Job summary'),
    result.summary === '' ? 'none' : result.summary,
    heading('Requests'),
    requests(result),
    heading('Verdict'),
    `${verdict(result)} · exit ${result.exitCode} · ${Math.round(result.milliseconds)} ms`,
    '',
  ].join('\n');
}

const heading = (text: string) =>
  `\n${paint('bold', text)}\n${paint('dim', '─'.repeat(Math.min(text.length, 100)))}`;

function logLine(kind: ScenarioResult['log'][number]['kind'], text: string): string {
  switch (kind) {
    case 'plain':
      return text;
    case 'group':
      return paint('bold', `▾ ${text}`);
    case 'endgroup':
      return '';
    case 'debug':
      return paint('dim', text);
    default:
      return paint(
        colours[kind],
        `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}: ${text.split('\n')[0] ?? ''}`,
      );
  }
}

/** The annotation below its lines, with a line of context on both sides. */
function inPlace(annotation: Annotation, scenario: Scenario): string {
  const { level, file, line, endLine = line, column, endColumn, title, message } = annotation;
  const colour = colours[level];
  const where =
    file === undefined ? '' : ` ${JSON.stringify(file).slice(1, -1)}${line === undefined ? '' : `:${line}`}`;
  const text = file === undefined ? undefined : changedContent(scenario, file);
  const excerpt: string[] = [];
  if (text !== undefined && line !== undefined && endLine !== undefined)
    for (const [index, content] of text.split('\n').entries()) {
      const number = index + 1;
      if (number < line - 1 || number > Math.min(endLine, line + 5) + 1) continue;
      const inside = number >= line && number <= endLine;
      excerpt.push(
        `${paint(inside ? colour : 'dim', `${String(number).padStart(5)} │`)} ${inside ? content : paint('dim', content)}`,
      );
      if (number === line && column !== undefined)
        excerpt.push(
          `${paint(colour, '      │')} ${' '.repeat(column - 1)}${paint(colour, '^'.repeat(Math.max(1, (endColumn ?? column) - column + 1)))}`,
        );
    }
  const body = message.split('\n').map((part) => `      ${part}`);
  return [
    `${paint(colour, `● ${level}`)}${where}  ${paint('bold', title ?? '')}`,
    ...excerpt,
    ...body,
    '',
  ].join('\n');
}

function requests({ requests: all }: ScenarioResult): string {
  const counts = new Map<string, number>();
  for (const { operation, status } of all) {
    const name = `${operation} → ${status === 0 ? 'cut' : status}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${String(count).padStart(3)} × ${name}`).join('\n') || 'none';
}

function verdict({ outputs, exitCode }: ScenarioResult): string {
  return paint(exitCode === 0 ? 'green' : 'red', outputs['verdict'] ?? 'no verdict');
}
