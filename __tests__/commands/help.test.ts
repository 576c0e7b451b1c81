import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { formats } from '../../src/commands/report-output.ts';
import { bundle } from '../support/gate.ts';

const command = join(bundle, 'cli/index.js');

(existsSync(command) ? describe : describe.skip)('iam-gate --help', () => {
  test.each([['--help'], ['check', '--help']])('names every format: %s', (...args) => {
    const help = execFileSync(process.execPath, [command, ...args], { encoding: 'utf8' });
    expect(help).toContain(`--format ${formats.join('|')} `);
    expect(formats).toContain('junit');
  });
});
