import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/commands/check.ts';

describe('check', () => {
  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'iam-gate-check-'));
    mkdirSync(join(cwd, '.github'));
    const trust = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::444455556666:root' },
          Action: 'sts:AssumeRole',
        },
      ],
    };
    writeFileSync(join(cwd, 'trust.json'), JSON.stringify(trust));
  });
  afterAll(() => {
    rmSync(cwd, { recursive: true });
  });

  /** The ids of the rules that fire under this config. */
  async function found(config: string): Promise<string[]> {
    writeFileSync(join(cwd, '.github/iam-gate.yml'), config);
    let out = '';
    await check(['trust.json', '--format', 'json'], {
      out: (text) => {
        out += text;
      },
      error: () => undefined,
      cwd,
      env: {},
      isTerminal: false,
      columns: 80,
    });
    const report = JSON.parse(out) as { findings: { rule: string }[] };
    return report.findings.map(({ rule }) => rule);
  }

  test('with trusted-accounts, whoever is not on it is a stranger', async () => {
    expect(await found('fail-on: high')).toEqual([]);
    expect(await found('trusted-accounts: ["111122223333"]')).toEqual(['trust-unknown-account']);
    expect(await found('trusted-accounts: ["111122223333", "444455556666"]')).toEqual([]);
    expect(await found('trusted-accounts: ["111122223333"]\nallowed-account-ids: ["444455556666"]')).toEqual(
      [],
    );
  });
});
