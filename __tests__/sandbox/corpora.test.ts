/** A pull request of 133 real policies: every file is looked at, or the reason is named. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderScenario } from '../../sandbox/folder.ts';
import { hasBundle, runGate } from '../support/gate.ts';

const corpora = join(import.meta.dirname, '../../../shared/corpora');
const folders = ['scp', 'rcp', 'raw'].map((name) => join(corpora, name));
// The corpora lie beside the project on some machines only.
const suite = hasBundle && folders.every((folder) => existsSync(folder)) ? describe : describe.skip;

interface Report {
  readonly verdict: string;
  readonly coverage: readonly {
    readonly file: string;
    readonly status: string;
    readonly reason: string | null;
  }[];
}

suite('the corpora as one pull request', () => {
  test('every file has a line of coverage, and what was not validated has a reason', async () => {
    const scenario = folderScenario(...folders);
    const result = await runGate(scenario);
    const { verdict, coverage } = result.reportJson as Report;
    expect(result.exitCode).toBe(1);
    expect(verdict).toBe('failed');
    expect(coverage.map(({ file }) => file).sort()).toEqual(Object.keys(scenario.repository.head).sort());
    expect(coverage.filter(({ status, reason }) => status !== 'validated' && !reason)).toEqual([]);
    expect(result.raw).not.toMatch(/\n\s+at .*\.js:\d+/);
    expect(result.annotations.length).toBeLessThanOrEqual(30);
    expect(result.dropped).toEqual([]);
  }, 60_000);
});
