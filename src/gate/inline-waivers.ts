import type { Finding } from '../findings/finding.ts';
import { commentsOf, commentSyntaxOf, type Comment } from './comments.ts';
import type { Waiver } from './waiver.ts';
import { covers } from './waivers.ts';

/** Only files that hold this word are scanned. */
export const inlineMark = 'iam-gate-ignore';

export interface InlineProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface InlineWaivers {
  readonly waivers: readonly Waiver[];
  readonly problems: readonly InlineProblem[];
}

const example = `${inlineMark} PASS_ROLE_WITH_STAR_IN_RESOURCE owner=platform expires=2027-01-31 reason=one role per account`;

/**
 * The waivers in the comments of a source: `# iam-gate-ignore RULE owner=… expires=2027-01-31 reason=…`, where the
 * reason runs to the end. A comment on a line of its own is about the next line that holds more than a comment.
 */
export function inlineWaivers(file: string, text: string): InlineWaivers {
  const syntax = commentSyntaxOf(file);
  if (syntax === null || !text.includes(inlineMark)) return { waivers: [], problems: [] };
  const comments = commentsOf(text, syntax);
  const lines = text.split(/\r\n|[\r\n]/);
  const alone = new Set(comments.filter((comment) => comment.alone).map(({ line }) => line));
  const waivers: Waiver[] = [];
  const problems: InlineProblem[] = [];
  for (const comment of comments) {
    const words = new RegExp(`^\\s*\\*?\\s*${inlineMark}(?::|\\s|$)(.*)$`).exec(comment.text)?.[1];
    if (words === undefined) continue;
    const read = fieldsOf(words.trim());
    if (typeof read === 'string') {
      problems.push({ file, line: comment.line, message: `${read} Write for example: ${example}` });
      continue;
    }
    waivers.push({
      rule: read.rule,
      file,
      document: null,
      sid: null,
      actions: null,
      resources: null,
      fingerprint: null,
      reason: read.reason,
      owner: read.owner,
      expires: read.expires,
      tags: {},
      source: { file, line: comment.line },
      lines: targetOf(comment, lines, alone),
    });
  }
  return { waivers, problems };
}

function fieldsOf(words: string): { rule: string; owner: string; expires: string; reason: string } | string {
  const reasonAt = /(?:^|\s)reason=(.*)$/.exec(words);
  const others = reasonAt ? words.slice(0, reasonAt.index) : words;
  const [rule = '', ...rest] = others.split(/\s+/).filter((word) => word !== '');
  const fields = new Map<string, string>();
  for (const word of rest) {
    const [, name, value] = /^(owner|expires)=(.+)$/.exec(word) ?? [];
    if (name === undefined || value === undefined)
      return `The comment cannot be read as a waiver at ${word}.`;
    fields.set(name, unquoted(value));
  }
  const reason = unquoted((reasonAt?.[1] ?? '').trim());
  const owner = fields.get('owner') ?? '';
  const expires = fields.get('expires') ?? '';
  if (!/^[\w*-]+$/.test(rule)) return 'The waiver names no rule.';
  if (owner === '') return 'The waiver has no owner.';
  if (!isDay(expires)) return 'The waiver has no day on which it expires.';
  if (reason === '') return 'The waiver has no reason.';
  return { rule, owner, expires, reason };
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, '$1');

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function targetOf(
  comment: Comment,
  lines: readonly string[],
  alone: ReadonlySet<number>,
): { first: number; last: number } {
  if (!comment.alone) return { first: comment.line, last: comment.line };
  let line = comment.line + 1;
  while (line <= lines.length && (alone.has(line) || (lines[line - 1] ?? '').trim() === '')) line++;
  return { first: line, last: line };
}

/**
 * Which inline waivers hold for the head of a change. A comment counts for what it accepted at the base, and only while
 * it is still there: the change can neither write one for itself nor move an old one to another statement.
 * Those that only the head has are proposals.
 */
export function inlineWaiversInForce(options: {
  readonly base: readonly Waiver[];
  readonly baseFindings: readonly Finding[];
  readonly head: readonly Waiver[];
  /** From a file's path at the head to its path at the base, where they differ. */
  readonly renames: ReadonlyMap<string, string>;
}): { waivers: Waiver[]; proposed: Waiver[] } {
  const baseFile = (file: string): string => options.renames.get(file) ?? file;
  const left = [...options.base];
  const waivers: Waiver[] = [];
  const proposed: Waiver[] = [];
  for (const waiver of options.head) {
    const index = left.findIndex((candidate) => sameComment(candidate, waiver, baseFile(waiver.source.file)));
    const old = left[index];
    if (!old) {
      proposed.push(waiver);
      continue;
    }
    left.splice(index, 1);
    const accepted = options.baseFindings.filter((finding) => covers(old, finding));
    for (const fingerprint of new Set(accepted.map((finding) => finding.fingerprint)))
      waivers.push({ ...waiver, lines: undefined, fingerprint });
  }
  return { waivers, proposed };
}

function sameComment(base: Waiver, head: Waiver, baseFile: string): boolean {
  return (
    base.source.file === baseFile &&
    base.rule === head.rule &&
    base.owner === head.owner &&
    base.expires === head.expires &&
    base.reason === head.reason
  );
}
