/** What a whole run of the bundle costs, as a multiple of a bare `node -e 0` run beside it, in turn. */
import { spawn } from 'node:child_process';
import { policyText, readBucket, standing, withRole } from '../sandbox/content.ts';
import type { RecordedRequest } from '../sandbox/loopback.ts';
import { runScenario } from '../sandbox/run-scenario.ts';
import { runStep } from '../sandbox/runner/runner.ts';
import type { Scenario } from '../sandbox/scenario.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 15);

const scenario = (inputs: Readonly<Record<string, string>>): Scenario => ({
  title: 'Read one more bucket',
  story: 'One policy changes.',
  repository: {
    base: standing,
    head: { 'policies/exports.json': policyText(readBucket('exports-archive')) },
  },
  inputs,
  expected: { verdict: 'passed', exitCode: 0 },
});

function bareNode(): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('node', ['-e', '0'], { stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', () => resolve(performance.now() - started));
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Milliseconds in which at least one request was with a server: not ours to answer for. */
function serverTime(requests: readonly RecordedRequest[]): number {
  let total = 0;
  let until = -Infinity;
  for (const { startedAt, finishedAt } of requests.toSorted((a, b) => a.startedAt - b.startedAt)) {
    total += Math.max(0, finishedAt - Math.max(startedAt, until));
    until = Math.max(until, finishedAt);
  }
  return total;
}

async function measure(name: string, inputs: Readonly<Record<string, string>>): Promise<string> {
  const bare: number[] = [];
  const gate: number[] = [];
  const withoutServers: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    bare.push(await bareNode());
    const result = await runScenario(scenario(inputs), { run: runStep });
    if (result.outputs['verdict'] !== 'passed') throw new Error(`${name}: ${result.raw.slice(-2000)}`);
    gate.push(result.milliseconds);
    withoutServers.push(result.milliseconds - serverTime(result.requests));
    if (round === 0) for (const list of [bare, gate, withoutServers]) list.length = 0;
  }
  const ratio = (values: readonly number[]): string => (median(values) / median(bare)).toFixed(1);
  const milliseconds = [bare, gate].map((values) => Math.round(median(values)));
  return `${name}: ${ratio(withoutServers)}× bare node (${ratio(gate)}× with the servers' time; ${milliseconds[1] ?? 0} ms against ${milliseconds[0] ?? 0} ms, medians of ${rounds})`;
}

const lines = [
  await measure('offline, one policy', { comment: 'never', baseline: 'off' }),
  await measure('STS and Access Analyzer, one policy', { ...withRole, comment: 'never', baseline: 'off' }),
];
process.stdout.write(`${lines.join('\n')}\n`);
