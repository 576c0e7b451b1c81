import { parseArgs } from 'node:util';
import { catalog, findEntry, pagePath, type CatalogEntry } from '../catalog/catalog.ts';
import { appliesTo, checkPage, rulePage } from '../catalog/pages.ts';
import { nearest } from '../settings/nearest.ts';
import { UsageError, type Command } from './terminal.ts';

const formats = ['text', 'json', 'markdown'] as const;

/** One rule or check: what, why, fix, example; or the list of all. */
export const explain: Command = (args, terminal) =>
  Promise.resolve().then(() => {
    terminal.out(explanation(args));
    return 0;
  });

function explanation(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { list: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
  });
  const format = formats.find((name) => name === values.format);
  if (!format)
    throw new UsageError(`--format is one of ${formats.join(', ')}, not ${JSON.stringify(values.format)}`);
  if (values.list !== (positionals.length === 0))
    throw new UsageError('explain takes the name of a rule or check, or --list');
  if (values.list) return format === 'json' ? asJson(catalog.map(summaryOf)) : listText();
  const entries = positionals.map((name) => findEntry(name) ?? unknownName(name));
  if (format === 'json') {
    const details = entries.map(detailsOf);
    return asJson(details.length === 1 ? details[0] : details);
  }
  return entries.map(format === 'markdown' ? markdownOf : textOf).join('\n');
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function unknownName(name: string): never {
  const close = nearest(
    name,
    catalog.map(({ id }) => id),
  );
  const hint = close === undefined ? '' : ` Did you mean ${close}?`;
  throw new UsageError(
    `there is no rule or check ${JSON.stringify(name)}.${hint} See iam-gate explain --list`,
  );
}

const titleOf = (entry: CatalogEntry): string => metaOf(entry).title;

function metaOf(entry: CatalogEntry) {
  switch (entry.kind) {
    case 'rule':
      return entry.rule;
    case 'check':
      return entry.check;
    case 'omitted':
      return entry.omitted;
  }
}

function summaryOf(entry: CatalogEntry) {
  return {
    id: entry.id,
    kind: entry.kind,
    title: titleOf(entry),
    findingType:
      entry.kind === 'check' ? null : ((metaOf(entry) as { findingType?: string }).findingType ?? null),
    severity: entry.kind === 'omitted' ? null : metaOfShipped(entry).severity,
    ...(entry.kind === 'rule' ? { limits: entry.rule.limits ?? null } : {}),
    ...(entry.kind === 'omitted' ? { reason: entry.omitted.reason } : {}),
  };
}

const metaOfShipped = (entry: Exclude<CatalogEntry, { kind: 'omitted' }>) =>
  entry.kind === 'rule' ? entry.rule : entry.check;

function detailsOf(entry: CatalogEntry) {
  if (entry.kind === 'omitted') return summaryOf(entry);
  const { why, fix, references } = metaOfShipped(entry);
  return {
    ...summaryOf(entry),
    why,
    fix,
    references,
    page: pagePath(entry),
    ...(entry.kind === 'rule'
      ? { appliesTo: appliesTo(entry.rule), examples: entry.rule.examples }
      : { facts: entry.check.facts, benchmarks: entry.check.benchmarks }),
  };
}

function markdownOf(entry: CatalogEntry): string {
  if (entry.kind === 'omitted') return `# ${entry.omitted.title}\n\n${entry.omitted.reason}\n`;
  return entry.kind === 'rule' ? rulePage(entry.rule) : checkPage(entry.check);
}

function textOf(entry: CatalogEntry): string {
  if (entry.kind === 'omitted')
    return `${entry.id}\n${entry.omitted.title}\n\nNo rule reports it. ${entry.omitted.reason}\n`;
  const meta = metaOfShipped(entry);
  const origin =
    entry.kind === 'check' ? 'check of the account' : (entry.rule.findingType ?? 'rule of iam-gate');
  const [example] = entry.kind === 'rule' ? entry.rule.examples.bad : [];
  return [
    entry.id,
    `${meta.title} (${origin}, ${meta.severity}${entry.kind === 'rule' ? `, ${appliesTo(entry.rule)}` : ''})`,
    '',
    `Why  ${meta.why}`,
    `Fix  ${meta.fix}`,
    ...(entry.kind === 'rule' && entry.rule.limits !== undefined ? [`Note ${entry.rule.limits}`] : []),
    ...(example
      ? [
          '',
          `Reported${example.at ? ` at ${example.at.map((spot) => spot || 'the whole document').join(', ')}` : ''}:`,
          short(example.policy),
        ]
      : []),
    '',
    ...meta.references.map((url) => `See  ${url}`),
    '',
  ].join('\n');
}

/** An example in a terminal is to be seen at a glance. */
function short(policy: unknown): string {
  const lines = JSON.stringify(policy, null, 2).split('\n');
  return lines.length > 40 ? [...lines.slice(0, 40), '…'].join('\n') : lines.join('\n');
}

/** What AWS does not publish about a code of its service, so that the rule for it cannot be exact. */
const limitsOf = (entry: CatalogEntry): string | undefined =>
  entry.kind === 'rule' && entry.rule.findingType ? entry.rule.limits : undefined;

function listText(): string {
  const width = Math.max(...catalog.map(({ id }) => id.length));
  const section = (
    title: string,
    entries: readonly CatalogEntry[],
    say: (entry: CatalogEntry) => string,
  ): string[] =>
    entries.length === 0
      ? []
      : [title, ...entries.map((entry) => `  ${entry.id.padEnd(width)}  ${say(entry)}`), ''];
  const rules = (type: string | undefined): CatalogEntry[] =>
    catalog.filter((entry) => entry.kind === 'rule' && entry.rule.findingType === type);
  return [
    ...section('Rules of iam-gate', rules(undefined), titleOf),
    ...section('IAM Access Analyzer: ERROR', rules('ERROR'), titleOf),
    ...section('IAM Access Analyzer: SECURITY_WARNING', rules('SECURITY_WARNING'), titleOf),
    ...section('IAM Access Analyzer: WARNING', rules('WARNING'), titleOf),
    ...section('IAM Access Analyzer: SUGGESTION', rules('SUGGESTION'), titleOf),
    ...section(
      'Checks of the account',
      catalog.filter(({ kind }) => kind === 'check'),
      titleOf,
    ),
    ...section(
      'Codes of IAM Access Analyzer that may be given more or less often than by the service',
      catalog.filter((entry) => limitsOf(entry) !== undefined),
      (entry) => limitsOf(entry) ?? '',
    ),
    ...section(
      'Codes of IAM Access Analyzer without a rule',
      catalog.filter(({ kind }) => kind === 'omitted'),
      (entry) => (entry.kind === 'omitted' ? entry.omitted.reason : ''),
    ),
  ].join('\n');
}
