import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { accountChecks } from '../../src/account/checks/index.generated.ts';
import { assess } from '../../src/account/assess.ts';
import { factActions } from '../../src/account/permissions.ts';
import { defaultBaselineSettings } from '../../src/account/settings.ts';
import { account, askCheck } from './facts.ts';
import { tables } from './tables/index.ts';

describe.each(Object.entries(tables))('%s', (id, cases) => {
  it.each(cases.map((one) => [one.when, one.is, one] as const))('%s: %s', (_when, is, one) => {
    const { outcome, text } = askCheck(id, one);
    expect({ outcome, text }).toEqual({ outcome: is, text: expect.anything() as unknown });
    for (const part of one.says ?? []) expect(text).toContain(part);
  });
});

describe('every check', () => {
  it.each(accountChecks.map(({ id }) => id))('%s has a case that passes and one that fails', (id) => {
    const outcomes = (tables[id] ?? []).map(({ is }) => is.split(' ')[0]);
    expect(outcomes).toEqual(expect.arrayContaining(['passed', 'failed']));
  });

  it('has its id as its file name', () => {
    const folder = new URL('../../src/account/checks/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => !name.startsWith('index')))
      expect(readFileSync(new URL(file, folder), 'utf8')).toContain(`id: '${file.replace('.ts', '')}'`);
  });

  it.each(accountChecks)('$id says what, why and what to do', ({ title, why, fix, references, facts }) => {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(title.length).toBeLessThanOrEqual(90);
    expect(why).toMatch(/^[A-Z0-9a-z].*\.$/s);
    expect(fix.length).toBeGreaterThan(10);
    expect(references[0]).toMatch(/^https:\/\//);
    for (const fact of facts) expect(factActions).toHaveProperty(fact);
  });

  it.each(accountChecks)('$id is unknown, never passed, when a fact that it needs was not read', (check) => {
    for (const missing of check.facts) {
      const facts = { [missing]: { read: false as const, reason: `${missing} was denied` } };
      const { results, findings } = assess([check], facts, account, defaultBaselineSettings);
      expect(results[0]).toMatchObject({ status: 'unknown' });
      expect(results[0]?.reason).toContain(`${missing} was denied`);
      expect(findings).toEqual([]);
    }
  });
});
