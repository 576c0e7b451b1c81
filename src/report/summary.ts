import type { Coverage, GateResult } from '../gate/result.ts';
import { fileNode } from './links.ts';
import {
  bullets,
  code,
  heading,
  say,
  paragraph,
  prose,
  render,
  table,
  type Block,
  type Inline,
} from './markdown-nodes.ts';
import * as sections from './sections.ts';

/** The runner uploads nothing at all of a summary above 1 MiB. */
export const largestSummary = 1024 * 1024;
/** Other steps' text shares nothing with ours, but bytes are counted after masking: some room stays. */
const budget = 960 * 1024;

/** The whole report for the job's summary: every finding, every file, every check; within 1 MiB, and it says what it had to shorten. */
export function summary(result: GateResult): string {
  for (const limits of diets) {
    const text = `${render(blocksOf(result, limits))}\n`;
    if (Buffer.byteLength(text) <= budget) return text;
  }
  return `${render([
    paragraph(sections.headline(result)),
    paragraph(say`The report is too large for a job summary; ${code('report.json')} is complete.`),
    sections.footer(result),
  ])}\n`;
}

/** How many entries stand in full; those after them stand in short, by rule and place. */
interface Limits {
  readonly rows: number;
  readonly short: number;
  readonly fixes: number;
  readonly files: number;
  readonly documents: number;
  readonly unread: number;
  readonly access: number;
  readonly evidence: number;
}

// Rows with their links are the longest: in short, all findings and files still fit where they would not in full.
const diets: readonly Limits[] = [
  {
    rows: 1000,
    short: 20_000,
    fixes: 400,
    files: 5000,
    documents: 5000,
    unread: 2000,
    access: 200,
    evidence: 20,
  },
  {
    rows: 100,
    short: 20_000,
    fixes: 200,
    files: 5000,
    documents: 100,
    unread: 2000,
    access: 50,
    evidence: 5,
  },
  { rows: 200, short: 10_000, fixes: 200, files: 3000, documents: 100, unread: 500, access: 50, evidence: 5 },
  { rows: 100, short: 4000, fixes: 50, files: 1000, documents: 50, unread: 200, access: 20, evidence: 2 },
  { rows: 50, short: 500, fixes: 20, files: 200, documents: 0, unread: 50, access: 5, evidence: 0 },
];

function blocksOf(result: GateResult, limits: Limits): Block[] {
  const found = sections.withEffect(result, 'blocks', 'warns');
  const existing = sections.withEffect(result, 'existing');
  const rows = [
    ...sections.gateChangeRows(result),
    ...sections.findingRows(result, found.slice(0, limits.rows)),
  ];
  return [
    heading(2, sections.headline(result)),
    paragraph(prose(result.because)),
    ...titled('Not looked at', sections.notLookedAt(result, limits.unread)),
    ...titled('Findings', [
      ...(rows.length > 0 ? [table(sections.findingColumns, rows)] : []),
      ...(found.length > limits.rows
        ? [
            paragraph(say`In short, with those above ${code('report.json')} has all:`),
            ...sections.compact(found.slice(limits.rows), limits.short),
          ]
        : []),
    ]),
    ...sections.howToFix(result, found, limits.fixes),
    ...sections.access(result, limits.access),
    ...titled('Accepted', [
      ...sections.waived(result, limits.short),
      ...sections.waiverNotes(result, limits.short),
    ]),
    ...titled('There before', existing.length > 0 ? sections.compact(existing, limits.short) : []),
    ...titled('The account', sections.account(result, limits.evidence)),
    ...titled('Files', coverage(result, limits.files)),
    ...sections.folded('How documents were read', documentNotes(result, limits.documents)),
    ...titled('Notices', sections.notices(result)),
    ...sections.folded('Requests and time', effort(result)),
    ...serviceReference(result),
    sections.footer(result),
  ];
}

/** Actions of a newer day are unknown to the offline analyzer: the reader must know which day it knows. */
const serviceReference = ({ serviceReferenceDate }: GateResult): Block[] =>
  serviceReferenceDate === undefined
    ? []
    : [
        paragraph(
          say`Actions, resource types and condition keys as AWS published them on ${code(serviceReferenceDate)}.`,
        ),
      ];

function titled(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(3, prose(title)), ...blocks];
}

const order: readonly Coverage['status'][] = ['unreadable', 'validated', 'skipped'];

/** Each changed file: validated, or skipped and why. */
function coverage(result: GateResult, most: number): Block[] {
  const files = result.coverage.toSorted(
    (left, right) => order.indexOf(left.status) - order.indexOf(right.status),
  );
  if (files.length === 0) return [paragraph(say`No file was looked at.`)];
  const counts = order.map((status) => ({
    status,
    count: files.filter((file) => file.status === status).length,
  }));
  const rows = files
    .slice(0, most)
    .map(({ file, status, documents, reason }): Inline[] => [
      files.length > 500 ? code(file) : fileNode(result.context, file),
      prose(
        status === 'validated' ? `validated, ${sections.plural(documents, 'policy', 'policies')}` : status,
      ),
      prose(reason ?? '', 200),
    ]);
  return sections.folded(
    counts
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => `${count} ${status}`)
      .join(', '),
    [table(['File', 'Status', 'Why'], rows), ...sections.leftOut(files.length - most, 'file')],
  );
}

/** What is worth knowing of single documents: a guessed type, a refusal of the service, engines that disagree. */
function documentNotes(result: GateResult, most: number): Block[] {
  const noted = result.documents.filter(({ notes }) => notes.length > 0);
  return noted.length === 0
    ? []
    : [
        bullets(
          noted
            .slice(0, most)
            .map(({ file, name, notes }) =>
              name === null
                ? say`${code(file)}: ${prose(notes.join(' '), 400)}`
                : say`${code(file)} ${code(name)}: ${prose(notes.join(' '), 400)}`,
            ),
        ),
        ...sections.leftOut(noted.length - most, 'document'),
      ];
}

function effort(result: GateResult): Block[] {
  const requests = Object.entries(result.requests ?? {});
  const timings = Object.entries(result.timings);
  return [
    ...(timings.length > 0
      ? [
          table(
            ['Phase', 'Milliseconds'],
            timings.map(([phase, milliseconds]) => [code(phase), say`${Math.round(milliseconds)}`]),
          ),
        ]
      : []),
    ...(requests.length > 0
      ? [
          table(
            ['Operation', 'Requests'],
            requests.map(([operation, count]) => [code(operation), say`${count}`]),
          ),
        ]
      : []),
  ];
}
