/**
 * The offline analyzer in process: policies a second, as a multiple of JSON.parse on the same text, growth with the
 * number of statements, memory. Policies of ../shared/corpora where it is there, else the rules' own examples.
 *
 *     node bench/analyzer.ts
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { PolicyDocument, PolicyType } from '../src/policy/document.ts';
import { parseJson } from '../src/policy/extract/json.ts';
import { wholeFile } from '../src/policy/extract/located-text.ts';
import { readPlain } from '../src/policy/extract/plain.ts';
import { lint } from '../src/policy/lint.ts';
import { policyRules } from '../src/policy/rules/index.generated.ts';
import { SourceText } from '../src/policy/source.ts';

interface Sample {
  readonly type: PolicyType;
  readonly resourceType: string | null;
  readonly text: string;
}

/** One measured number; `bar` is what the project asks for. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: string;
}

const corpora = fileURLToPath(new URL('../../shared/corpora/', import.meta.url));

function samples(): Sample[] {
  if (!existsSync(corpora))
    return policyRules.flatMap(({ examples }) =>
      [...examples.bad, ...examples.good].map(
        ({ policy, type = 'IDENTITY_POLICY', resourceType = null }) => ({
          type,
          resourceType,
          text: JSON.stringify(policy, null, 2),
        }),
      ),
    );
  const files = ['scp', 'rcp', 'raw', 'custom-policy-checks', 'account'].flatMap((folder) =>
    readdirSync(join(corpora, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(corpora, folder, name)),
  );
  return files.flatMap((file) => {
    const source = new SourceText(file, readFileSync(file, 'utf8'));
    const { root } = parseJson(wholeFile(source));
    if (!root) return [];
    return readPlain(root, {}).documents.flatMap((document) => {
      const text = source.text.slice(document.root.start, document.root.end);
      return isJson(text) ? [{ type: document.type, resourceType: document.resourceType, text }] : [];
    });
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function documentOf({ type, resourceType, text }: Sample): PolicyDocument {
  const { root } = parseJson(wholeFile(new SourceText('policy.json', text)));
  if (!root) throw new Error('a sample could not be read');
  return { file: 'policy.json', name: null, type, resourceType, use: 'permissions', root, anchor: root };
}

/** Milliseconds for all samples: of each the best of `rounds`, which other work on the machine disturbs least. */
function best(
  all: readonly Sample[],
  prepare: (sample: Sample) => () => unknown,
  rounds = 15,
  clock = (): number => performance.now(),
): number {
  let sum = 0;
  for (const sample of all) {
    let least = Infinity;
    for (let round = 0; round < rounds; round++) {
      const work = prepare(sample);
      const start = clock();
      work();
      least = Math.min(least, clock() - start);
    }
    sum += least;
  }
  return sum;
}

/** Milliseconds of CPU, the collector's threads included: a long run is never left alone by the rest of the machine. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

const withStatements = (count: number): Sample => ({
  type: 'IDENTITY_POLICY',
  resourceType: null,
  text: JSON.stringify({
    Version: '2012-10-17',
    Statement: Array.from({ length: count }, (_, index) => ({
      Sid: `S${index}`,
      Effect: 'Allow',
      Action: ['s3:GetObject', `s3:Put${index % 2 ? 'Object' : 'ObjectAcl'}`],
      Resource: `arn:aws:s3:::bucket-${index}/*`,
      Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
    })),
  }),
});

export function measureAnalyzer(): Measurement[] {
  const all = samples();
  // As long as the rules, which are a lot of code, still become faster.
  for (let round = 0; round < 40; round++) for (const sample of all) lint(documentOf(sample), policyRules);
  const json = best(
    all,
    ({ text }) =>
      () =>
        JSON.parse(text) as unknown,
  );
  const tree = best(all, (sample) => () => documentOf(sample));
  const rules = best(all, (sample) => {
    const document = documentOf(sample);
    return () => lint(document, policyRules);
  });
  const textToFindings = best(all, (sample) => () => lint(documentOf(sample), policyRules));
  const { rss } = process.memoryUsage();
  const perSecond = (milliseconds: number): number => Math.round((all.length / milliseconds) * 1000);
  const growth = [10, 100, 1000, 10_000].map((count) => {
    const time = best(
      [withStatements(count)],
      (sample) => {
        const document = documentOf(sample);
        return () => lint(document, policyRules);
      },
      count > 1000 ? 3 : 15,
      cpuTime,
    );
    return {
      name: `rules, ${count} statements`,
      value: Math.round((time * 1e3) / count),
      unit: 'µs of CPU a statement',
    };
  });
  return [
    { name: 'policies', value: all.length, unit: 'policies' },
    { name: 'JSON.parse', value: perSecond(json), unit: 'policies/s' },
    { name: 'text to tree', value: perSecond(tree), unit: 'policies/s' },
    { name: 'rules', value: perSecond(rules), unit: 'policies/s', bar: 'aim 20,000' },
    { name: 'rules, against JSON.parse', value: Math.round(rules / json), unit: 'times', bar: 'at most 20' },
    { name: 'text to findings', value: perSecond(textToFindings), unit: 'policies/s' },
    { name: 'all, against JSON.parse', value: Math.round(textToFindings / json), unit: 'times' },
    ...growth,
    { name: 'memory, the policies', value: Math.round(rss / 1e6), unit: 'MB' },
    { name: 'memory, 10000 statements too', value: Math.round(process.memoryUsage().rss / 1e6), unit: 'MB' },
    { name: 'of it in use', value: Math.round(liveHeap() / 1e6), unit: 'MB' },
    ...parliament(all),
  ];
}

/** What is left after a collection: the rest is garbage that V8 has seen no reason to collect. */
function liveHeap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** The same identity policies through parliament, where Python has it (`pip install parliament`). */
function parliament(all: readonly Sample[]): Measurement[] {
  const script = `
import json, sys, time
from parliament import analyze_policy_string
texts = json.load(sys.stdin)
start = time.perf_counter()
for text in texts:
    try: analyze_policy_string(text)
    except Exception: pass
print(len(texts) / (time.perf_counter() - start))`;
  const texts = all.filter(({ type }) => type === 'IDENTITY_POLICY').map(({ text }) => text);
  const { status, stdout } = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  return status === 0 ? [{ name: 'parliament', value: Math.round(Number(stdout)), unit: 'policies/s' }] : [];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, value, unit, bar } of measureAnalyzer())
    process.stdout.write(
      `${name.padEnd(28)} ${value.toLocaleString('en-US').padStart(10)} ${unit}${bar === undefined ? '' : `  (${bar})`}\n`,
    );
