import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { comment } from '../../src/report/comment.ts';
import {
  bullets,
  code,
  details,
  fence,
  hidden,
  link,
  say,
  paragraph,
  prose,
  render,
  table,
  type Block,
} from '../../src/report/markdown-nodes.ts';
import { summary } from '../../src/report/summary.ts';
import { finding, hostile, judged, result, waiver } from './results.ts';

/** GitHub's Markdown as far as markdown-it has it: HTML passes, addresses become links. */
const github = new MarkdownIt({ html: true, linkify: true });
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...hostile, ' ', '.', '(', '"'), fc.string({ unit: 'binary' }), fc.string()),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

interface Seen {
  links: string[];
  html: string[];
  images: number;
  /** Text outside of code, as GitHub's filters for mentions and references see it. */
  words: string;
}

function seenIn(markdown: string): Seen {
  const seen: Seen = { links: [], html: [], images: 0, words: '' };
  for (const block of github.parse(markdown, {})) {
    if (block.type === 'html_block') seen.html.push(block.content.trim());
    for (const token of block.children ?? []) {
      if (token.type === 'link_open') seen.links.push(String(token.attrGet('href')));
      if (token.type === 'html_inline') seen.html.push(token.content);
      if (token.type === 'image') seen.images++;
      if (token.type === 'text') seen.words += `${token.content} `;
    }
  }
  return seen;
}

/** What GitHub makes links of in plain text: mentions, references, commits, addresses, emoji codes. */
const live = /@|#|\bGH-\d|\b[0-9a-f]{7,40}\b|:\/\/|www\.|:[a-z_+-]+:/i;

const places: Record<string, (any: string) => Block> = {
  'a code span': (any) => paragraph(say`Before ${code(any)} after`),
  'a sentence': (any) => paragraph(prose(any)),
  'a sentence among ours': (any) => paragraph(say`Before ${prose(any)} after ${prose(any)}`),
  'a list': (any) => bullets([prose(any), code(any)]),
  'a table': (any) =>
    table(
      ['a', 'b'],
      [
        [code(any), prose(any)],
        [prose(any), code(any)],
      ],
    ),
  'a fence': (any) => fence(any),
  'a fold': (any) => details('More', [paragraph(prose(any)), fence(any), table(['a'], [[code(any)]])]),
  'the label of a link': (any) => paragraph(link(code(any), 'https://github.com/acme/app')),
};

describe('text from outside stays text', () => {
  test.each(Object.entries(places))('in %s', (_, place) => {
    fc.assert(
      fc.property(text, (any) => {
        const seen = seenIn(`Our own.\n\n${render([place(any), paragraph(say`The end`)])}\n`);
        expect(seen.links.filter((address) => address !== 'https://github.com/acme/app')).toEqual([]);
        expect(
          seen.html.filter(
            (tag) => !['<details><summary>More</summary>', '</details>', '<br>'].includes(tag),
          ),
        ).toEqual([]);
        expect(seen.images).toBe(0);
        expect(seen.words).not.toMatch(live);
        // It does not end what it stands in: our last paragraph is a paragraph.
        expect(seen.words).toContain('The end');
      }),
      { numRuns: 150 },
    );
  });

  test('a table keeps its columns', () => {
    fc.assert(
      fc.property(text, (any) => {
        const tokens = github.parse(render([table(['a', 'b'], [[code(any), prose(any)]])]), {});
        expect(tokens.filter(({ type }) => type === 'td_open')).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });

  test('a code span shows the text as it is', () => {
    const shown = (any: string): string | undefined =>
      github.parseInline(String(code(any)), {})[0]?.children?.find(({ type }) => type === 'code_inline')
        ?.content;
    for (const any of ['`', '``a`', ' a ', 'a|b', '\\', '<b>', '&lt;', '*']) expect(shown(any)).toBe(any);
    fc.assert(
      fc.property(fc.string(), (any) => any.trim() === '' || any.length > 200 || shown(any) !== undefined),
    );
  });

  test('a hidden comment cannot be left', () => {
    fc.assert(
      fc.property(
        text,
        (any) =>
          /^<!-- [^<>]* -->$/.test(String(hidden(any))) && !String(hidden(any)).slice(4, -3).includes('--'),
      ),
    );
  });

  test('in whole reports', () => {
    fc.assert(
      fc.property(text, text, (any, other) => {
        const everywhere = result({
          because: any,
          judged: [
            judged({
              because: any,
              of: {
                message: any,
                file: other,
                document: any,
                rule: { ...finding().rule, title: other, why: any, fix: `${other}\n${any}` },
              },
            }),
            judged({ effect: 'existing', of: { message: any, file: other } }),
            judged({ effect: 'waived', because: other, waiver: { ...waiver, reason: any, owner: other } }),
          ],
          gateChanges: [{ file: any, what: 'config', sentences: [other] }],
          unread: [{ what: any, reason: other, place: { file: any, line: 1 } }],
          notices: [any],
          checks: [
            { id: any, title: other, severity: 'high', status: 'failed', reason: any, evidence: [other] },
          ],
          access: [
            {
              kind: 'new-access',
              result: 'FAIL',
              reason: null,
              statement: 0,
              witness: null,
              file: any,
              document: other,
              sentences: [any],
              removed: other,
              mermaid: any,
            },
          ],
          coverage: [{ file: any, status: 'skipped', reason: other, documents: 0 }],
          waivers: [{ waiver, state: 'expired', matched: 1, message: any }],
          requests: { [any]: 1 },
          timings: { [other]: 1 },
        });
        for (const report of [
          comment(everywhere, { key: 'k', run: '1', attempt: 1, previous: null }),
          summary(everywhere),
        ]) {
          const { links, html, images, words } = seenIn(report);
          const ours =
            /^https:\/\/(?:docs\.aws\.amazon\.com|github\.com\/(?:acme\/infrastructure\/(?:blob|actions)|iam-gate\/iam-gate\/blob\/v1\/docs))\//;
          expect(links.filter((address) => !ours.test(address))).toEqual([]);
          expect(
            html.filter(
              (tag) =>
                !/^(?:<details><summary>[\w ,:]+<\/summary>|<\/details>|<br>|<!-- iam-gate-(?:report|state) [\w=+/]+ -->(?:\n<!-- iam-gate-state [\w=+/]+ -->)?)$/.test(
                  tag,
                ),
            ),
          ).toEqual([]);
          expect(images).toBe(0);
          expect(words).not.toMatch(live);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a sentence', () => {
  test.each([
    ['The action s3:Getobject does not exist.', 'The action `s3:Getobject` does not exist.'],
    ['Did you mean `s3:GetObject`?', 'Did you mean `s3:GetObject`?'],
    ['Allows iam:PassRole on * (any role).', 'Allows `iam:PassRole` on `*` (any role).'],
    ['Use S3, EC2 or IAM until 2027-01-31.', 'Use S3, EC2 or IAM until 2027-01-31.'],
    ['The "a:b".', 'The "`a:b`".'],
    ['1. One', '1\\. One'],
    ['`a` `b`', '`a` `b`'],
    [
      'Say "Principal": { "AWS": "arn:aws:iam::1:root" }, not "*".',
      'Say `"Principal": { "AWS": "arn:aws:iam::1:root" }`, not "`*`".',
    ],
    ['Add "Action": ["a", "b"].', 'Add `"Action": ["a", "b"]`.'],
  ])('%s', (any, markdown) => {
    expect(String(prose(any))).toBe(markdown);
  });
});

test('the summary says of which day the service data is, where policies were read', () => {
  expect(summary(result({ serviceReferenceDate: '2026-09-26' }))).toContain('published them on `2026-09-26`');
  expect(summary(result({}))).not.toContain('published them');
});
