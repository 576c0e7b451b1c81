import { expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

test('files of another folder refer to each other, and to nothing beside that folder', async () => {
  const disk = mkdtempSync(join(tmpdir(), 'iam-gate-extract-'));
  const policy = (action: string): string => `{"Statement":[{"Effect":"Allow","Action":"${action}"}]}`;
  const files = {
    'beside.txt': policy('s3:*'),
    'other/examples/a/main.tf': 'module "m" {\n  source = "../../modules/m"\n  file = "policy.txt"\n}',
    'other/modules/m/main.tf':
      'variable "file" {}\nresource "aws_iam_policy" "in" {\n  policy = file("${path.module}/${var.file}")\n}\n' +
      'resource "aws_iam_policy" "out" {\n  policy = file("${path.module}/../../../beside.txt")\n}',
    'other/modules/m/policy.txt': policy('sqs:*'),
  };
  let out = '';
  const terminal = {
    out: (text: string) => Boolean((out += text)),
    error: () => true,
    cwd: join(disk, 'here'),
    env: {},
    isTerminal: false,
    columns: 100,
  };
  try {
    mkdirSync(terminal.cwd);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(disk, file)), { recursive: true });
      writeFileSync(join(disk, file), text);
    }
    await extractCommand(['--format', 'json', '../other/examples', '../other/modules', '../other'], terminal);
    const entries = JSON.parse(out) as { name?: string; unreadable?: string }[];
    expect(entries.flatMap(({ name }) => name ?? [])).toEqual(['module.m.aws_iam_policy.in.policy']);
    expect(entries.flatMap(({ unreadable }) => unreadable ?? [])).toEqual([
      expect.stringContaining('the path "../../modules/m/../../../beside.txt" leads out of the repository'),
      expect.stringMatching(/^aws_iam_policy.out.policy is .* \(the path leads out of the repository\)/),
    ]);
  } finally {
    rmSync(disk, { recursive: true, force: true });
  }
});
