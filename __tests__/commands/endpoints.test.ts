import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { bundle } from '../support/gate.ts';

const command = join(bundle, 'cli/index.js');
const run = promisify(execFile);

(existsSync(command) ? describe : describe.skip)('credentials go to no address without encryption', () => {
  test.each([
    ['baseline', ['baseline']],
    ['check --aws', ['check', '--aws', 'package.json']],
  ])('%s', async (_, args) => {
    const env = {
      PATH: process.env['PATH'],
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_ENDPOINT_URL: 'http://aws.example',
    };
    const failed = (await run(process.execPath, [command, ...args], { env }).catch(
      (error: unknown) => error,
    )) as { code: number; stdout: string; stderr: string };
    expect(failed.code).toBe(2);
    expect(`${failed.stdout}${failed.stderr}`.replace(/\s+/g, ' ')).toContain(
      'AWS_ENDPOINT_URL is "http://aws.example": expected an https address',
    );
  });
});
