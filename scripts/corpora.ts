/** Runs the built command over folders of real policies: every file validated or named with the reason, no crash. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly file: string;
  readonly unreadable?: string;
  readonly unresolved?: readonly unknown[];
}

const corpora = process.argv[2] ?? '../shared/corpora';
const bundle = process.argv[3] ?? 'dist';
const rows: string[] = [];
let broken = false;

for (const folder of readdirSync(corpora, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const path = join(corpora, folder.name);
  const start = performance.now();
  const run = (command: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(bundle, 'cli/index.js'), command, path, '--format', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
  const extracted = run('extract');
  const checked = run('check');
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  try {
    const entries = JSON.parse(extracted.stdout) as Entry[];
    const report = JSON.parse(checked.stdout) as {
      coverage: { status: string }[];
      findings: { rule: string }[];
      documents: unknown[];
    };
    const policies = entries.filter((entry) => entry.unreadable === undefined);
    const count = (status: string): number =>
      report.coverage.filter((entry) => entry.status === status).length;
    rows.push(
      `${folder.name}: ${report.coverage.length} files, ${count('validated')} validated, ${count('skipped')} skipped, ` +
        `${count('unreadable')} not wholly read; ${policies.length} policies, ` +
        `${policies.filter(({ unresolved = [] }) => unresolved.length > 0).length} with values that the file does not tell; ` +
        `${report.findings.length} findings; ${seconds} s`,
    );
    if (policies.length !== report.documents.length) {
      broken = true;
      rows.push(`  extract sees ${policies.length} policies, check ${report.documents.length}`);
    }
  } catch {
    broken = true;
    rows.push(`${folder.name}: BROKE: ${(checked.stderr || extracted.stderr).trim().slice(0, 500)}`);
  }
}
process.stdout.write(`${rows.join('\n')}\n`);
process.exitCode = broken ? 1 : 0;
