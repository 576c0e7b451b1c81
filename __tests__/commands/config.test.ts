import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { config } from '../../src/commands/config.ts';

describe('config', () => {
  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'iam-gate-config-'));
    mkdirSync(join(cwd, '.github'));
  });
  afterAll(() => {
    rmSync(cwd, { recursive: true });
  });

  async function run(text: string, ...args: string[]): Promise<{ code: number; out: string; error: string }> {
    writeFileSync(join(cwd, '.github/iam-gate.yml'), text);
    const told = { out: '', error: '' };
    const code = await config(args, {
      out: (line) => {
        told.out += line;
      },
      error: (line) => {
        told.error += line;
      },
      cwd,
      env: {},
      isTerminal: false,
      columns: 80,
    });
    return { code, ...told };
  }

  test('says that the file is in order', async () => {
    expect(await run('fail-on: low')).toEqual({
      code: 0,
      out: '.github/iam-gate.yml is in order.\n',
      error: '',
    });
  });
  test('says what is not, with its place', async () => {
    expect(await run('severity:\n  EMPTY_SID_VALU: low\n')).toEqual({
      code: 2,
      out: '',
      error: '.github/iam-gate.yml:2:19 There is no rule `EMPTY_SID_VALU`. Did you mean `EMPTY_SID_VALUE`?\n',
    });
  });
  test('--print says what is in force and where it came from', async () => {
    const { out } = await run(
      'fail-on: low\nbaseline:\n  max-role-session-hours: 8\n',
      '--print',
      '--fail-on',
      'medium',
    );
    expect(out).toContain('fail-on: medium  # input\n');
    expect(out).toContain('baseline.max-role-session-hours: 8  # .github/iam-gate.yml:3\n');
    expect(out).toContain('scope: introduced  # default\n');
  });
  test('--format json has the same for machines', async () => {
    const { out } = await run('allowed-regions: [eu-west-1]', '--format', 'json');
    expect((JSON.parse(out) as Record<string, unknown>)['allowed-regions']).toEqual({
      value: ['eu-west-1'],
      from: '.github/iam-gate.yml:1',
    });
  });
  test('a config that is named must be there', async () => {
    await expect(run('', '--config', 'nowhere.yml')).rejects.toThrow(
      '--config nowhere.yml could not be read',
    );
  });
});
