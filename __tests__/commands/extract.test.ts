import { expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractCommand } from '../../src/commands/extract.ts';

test('a file name is no workflow command, and --output makes its folder', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'iam-gate-extract-'));
  let out = '';
  const terminal = {
    out: (text: string) => {
      out += text;
      return true;
    },
    error: () => true,
    cwd,
    env: {},
    isTerminal: false,
    columns: 100,
  };
  try {
    writeFileSync(
      join(cwd, 'a\n::error::b.json'),
      '{"Version":"2012-10-17","Statement":[{"Sid":"##[error]"}]}',
    );
    expect(await extractCommand([], terminal)).toBe(0);
    expect(out).toContain('IDENTITY_POLICY');
    expect(out).not.toMatch(/^\s*::|##\[/m);
    expect(await extractCommand(['--format', 'json', '--output', 'new/out.json'], terminal)).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'new/out.json'), 'utf8'))).toHaveLength(1);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
