import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Severity } from '../../src/findings/severity.ts';
import { judge } from '../../src/gate/judge.ts';
import type { GateResult } from '../../src/gate/result.ts';
import { annotations } from '../../src/report/annotations.ts';
import { comment, longestComment } from '../../src/report/comment.ts';
import { json, type reportOf } from '../../src/report/json.ts';
import { junit } from '../../src/report/junit.ts';
import { sarif } from '../../src/report/sarif.ts';
import { largestSummary, summary } from '../../src/report/summary.ts';
import { terminal } from '../../src/report/terminal.ts';
import { settingsOf } from '../gate/world.ts';
import { finding, passRoleRule, result } from './results.ts';

const findings = 10_000;
const files = 3_000;
const nameOf = (index: number): string =>
  `services/team-${index % 40}/policies/application-${index}-deployment-role.json`;
const levels: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

async function large(): Promise<GateResult> {
  const settings = await settingsOf(null);
  const head = Array.from({ length: findings }, (_, index) =>
    finding({
      file: nameOf(index % files),
      line: index,
      rule: { ...passRoleRule, id: `RULE_${index % 60}`, severity: levels[index % 4] ?? 'low' },
      message: `Statement ${index} allows iam:PassRole on arn:aws:iam::111122223333:role/application-${index}-* | and more.`,
      fingerprint: `f${index}`,
    }),
  );
  const base = head.slice(0, 2000).map((each) => ({ ...each }));
  const coverage = Array.from({ length: files }, (_, index) => ({
    file: nameOf(index),
    status: 'validated' as const,
    reason: null,
    documents: 1,
  }));
  const unread = Array.from({ length: 500 }, (_, index) => ({
    what: `broken-${index}.json`,
    reason: 'line 3: a comma is missing',
    place: { file: `broken-${index}.json`, line: 3 },
  }));
  const judgement = judge({
    head,
    base,
    renames: new Map(),
    rules: settings,
    waivers: Array.from({ length: 200 }, (_, index) => ({
      rule: `RULE_${index % 60}`,
      file: `services/team-${index % 40}/**`,
      document: null,
      sid: `nobody-${index}`,
      actions: null,
      resources: null,
      fingerprint: null,
      reason: 'r',
      owner: 'o',
      expires: '2027-01-31',
      tags: {},
      source: { file: '.github/iam-gate.yml', line: index + 1 },
    })),
    proposedWaivers: [],
    checks: [],
    access: [],
    coverage,
    unread,
    gateChanges: [],
    wholeRepository: true,
    now: new Date('2026-11-24T12:00:00Z'),
  });
  const access = Array.from({ length: 300 }, (_, index) => ({
    kind: 'new-access' as const,
    result: 'FAIL' as const,
    reason: null,
    statement: 0,
    witness: null,
    file: nameOf(index),
    sentences: ['Newly allows iam:PassRole on every role.'],
  }));
  return result({
    ...judgement,
    coverage,
    unread,
    access,
    documents: coverage.map(({ file }) => ({
      file,
      name: null,
      policyType: 'IDENTITY_POLICY',
      resourceType: null,
      engine: 'offline',
      findings: 3,
      notes: [],
    })),
  });
}

describe('10,000 findings in 3,000 files', () => {
  let all: GateResult;
  let milliseconds = 0;
  const reports: Record<string, string> = {};
  beforeAll(async () => {
    const start = performance.now();
    all = await large();
    reports['comment'] = comment(all, { key: 'k', run: '1', attempt: 1, previous: null });
    reports['summary'] = summary(all);
    reports['json'] = json(all);
    reports['sarif'] = sarif(all);
    reports['junit'] = junit(all);
    reports['terminal'] = terminal(all, { width: 100 });
    reports['annotations'] = JSON.stringify(annotations(all));
    milliseconds = performance.now() - start;
  });

  test('are judged and written in less than ten seconds', () => {
    expect(milliseconds).toBeLessThan(10_000);
  });
  test('the comment keeps its limit and says how many rows it leaves out', () => {
    const text = reports['comment'] ?? '';
    expect(text.length).toBeLessThanOrEqual(longestComment);
    const counting = all.judged.filter(({ effect }) => effect === 'blocks' || effect === 'warns').length;
    const rows = text.match(/^\| (?:⛔|⚠️)/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(0);
    expect(text).toContain(`${counting - rows} more findings, left out here for length.`);
    // 500 files that one thing keeps from being read.
    expect(text).toContain(', 450 more: line 3: a comma is missing');
  });
  test('the summary keeps its limit, and every finding is there in full, in short, or counted', () => {
    const text = reports['summary'] ?? '';
    expect(Buffer.byteLength(text)).toBeLessThan(largestSummary);
    const rows = text.match(/^\| (?:⛔|⚠️)/gm)?.length ?? 0;
    const listed = text.split('\n').filter((line) => line.startsWith('- '));
    const short = (listed.join('\n').match(/`services\/[^`]*:\d+`/g) ?? []).length;
    const left = [...text.matchAll(/(\d+) more findings, left out here for length/g)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
    expect({ rows: rows > 0, short: short > 0, sum: rows + short + left }).toEqual({
      rows: true,
      short: true,
      sum: findings,
    });
  });
  test('machines get all of them', () => {
    expect((JSON.parse(reports['json'] ?? '') as ReturnType<typeof reportOf>).findings).toHaveLength(
      findings,
    );
    expect(reports['junit']?.match(/<testcase /g)?.length).toBe(findings + 500);
    expect(
      (JSON.parse(reports['sarif'] ?? '') as { runs: { results: unknown[] }[] }).runs[0]?.results,
    ).toHaveLength(findings);
  });
  test('annotations keep the runner in its ten a kind, and count the rest', () => {
    const list = annotations(all);
    for (const level of ['error', 'warning', 'notice'] as const) {
      const kind = list.filter((annotation) => annotation.level === level);
      expect(kind.length).toBeLessThanOrEqual(level === 'error' ? 9 : 10);
      expect(kind.at(-1)?.title).toMatch(/^\d+ more$/);
    }
  });
});
