import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which part a file belongs to: its folder below src, or its own name for the files directly there. Each step of a run is a part. */
const partOf = (file: string): string => {
  const path = relative(join(root, 'src'), file).replace(/\.ts$/, '');
  return path.startsWith('run/') ? path : (path.split('/')[0] ?? '');
};

/** What each part may import, and what to do instead of what it may not. */
const directions: Record<string, { may: string[]; instead: string }> = {
  findings: {
    may: [],
    instead: 'pass what it needs as an argument: findings are the words that everything else uses',
  },
  policy: { may: ['findings'], instead: 'declare a function type in policy and let an adapter satisfy it' },
  account: {
    may: ['findings', 'policy'],
    instead: 'declare the fact that the check needs; src/aws/readers reads it',
  },
  access: {
    may: ['findings', 'policy', 'gate'],
    instead: 'work on policy documents only; run.ts joins the rest',
  },
  gate: {
    may: ['findings', 'policy', 'account', 'access'],
    instead: 'take the decided value as an argument',
  },
  report: {
    may: ['findings', 'policy', 'gate', 'access', 'account'],
    instead: 'put what the report needs into GateResult',
  },
  catalog: {
    may: ['findings', 'policy', 'account'],
    instead: 'a page or schema is made from rules and checks alone',
  },
  settings: {
    may: ['findings', 'policy', 'account', 'gate', 'access', 'catalog'],
    instead: 'every default lives in settings; nothing else decides one',
  },
  aws: { may: ['findings', 'policy', 'account'], instead: 'satisfy a function type that the core declares' },
  git: { may: ['findings', 'policy'], instead: 'satisfy a function type that the core declares' },
  github: { may: ['findings', 'policy', 'git'], instead: 'satisfy a function type that the core declares' },
  version: { may: [], instead: 'keep it a constant' },
  commands: { may: ['*'], instead: '' },
  run: { may: ['*'], instead: '' },
  'run/validate': { may: ['findings', 'policy', 'gate', 'git'], instead: 'let run.ts pass it in' },
  'run/access-answers': {
    may: ['access', 'gate', 'git', 'policy', 'settings', 'run/validate'],
    instead: 'let run.ts pass it in',
  },
  'run/ask-aws': {
    may: [
      'aws',
      'gate',
      'git',
      'policy',
      'settings',
      'run/access-answers',
      'run/assess-account',
      'run/collected',
      'run/validate',
    ],
    instead: 'let run.ts pass it in',
  },
  'run/collected': { may: ['gate'], instead: 'it only collects' },
  'run/open-session': {
    may: ['account', 'aws', 'github', 'settings', 'run/assess-account', 'run/collected'],
    instead: 'let run.ts pass it in',
  },
  'run/read-settings': {
    may: ['catalog', 'git', 'github', 'settings', 'run/changes-to-the-gate', 'run/collected', 'run/validate'],
    instead: 'let run.ts pass it in',
  },
  'run/unmatched-globs': { may: ['git', 'settings', 'run/collected'], instead: 'let run.ts pass it in' },
  'run/tell': { may: ['*'], instead: '' },
  'run/assess-account': {
    may: ['findings', 'account', 'aws', 'gate', 'settings'],
    instead: 'let run.ts pass it in',
  },
  'run/changes-to-the-gate': {
    may: ['findings', 'policy', 'gate', 'git', 'settings', 'run/validate'],
    instead: 'let run.ts pass it in',
  },
  cli: { may: ['*'], instead: '' },
  broken: { may: [], instead: 'it must work when nothing else loads' },
  index: { may: ['broken', 'run', 'cli'], instead: 'an entry only starts run.ts or cli.ts' },
};

/** Node's modules that touch the world; only these parts may. */
const effects = /^node:(fs|child_process|http|https|net|os|process|timers|worker_threads)(\/|$)/;
const adapters = new Set(['aws', 'git', 'github', 'commands', 'run', 'run/tell', 'cli', 'index', 'broken']);
/** Files of the core that load the product's own data from beside the bundle, and nothing else. */
const loaders = /service-reference\/|extract\/terraform\/(parser|hcl)|policy\/data/;

const owners: { pattern: RegExp; part: string; instead: string }[] = [
  {
    pattern: /^@aws-sdk\//,
    part: 'aws',
    instead: 'only src/aws talks to AWS: take a function as an argument',
  },
  {
    pattern: /^@actions\//,
    part: 'github',
    instead: 'only src/github talks to GitHub: take a function as an argument',
  },
];

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(root, 'src', name));

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^import[^;]*?from\s*|^export[^;]*?from\s*|\bimport\(\s*|^import\s+)'([^']+)'/gm,
    ),
  ].map((match) => match[1] ?? '');

const complaints = (): string[] =>
  files.flatMap((file) => {
    const part = partOf(file);
    const rule = directions[part];
    const name = relative(root, file);
    if (!rule)
      return [`${name}: the part ${part} has no row in the table of directions: add one, in DESIGN's order`];
    return importsOf(file).flatMap((target) => {
      const owner = owners.find(({ pattern }) => pattern.test(target));
      if (owner && owner.part !== part && part !== 'commands')
        return [`${name} imports ${target}: ${owner.instead}`];
      if (effects.test(target) && !adapters.has(part) && !loaders.test(name))
        return [`${name} imports ${target}: the core is pure; let run.ts pass in what was read`];
      if (!target.startsWith('.')) return [];
      const imported = partOf(join(dirname(file), target));
      if (imported === part || rule.may.includes('*') || rule.may.includes(imported)) return [];
      if (target.endsWith('.json')) return [];
      return [`${name} imports ${imported} (${target}): ${rule.instead}`];
    });
  });

describe('directions of imports', () => {
  test('every import goes the way that the design says', () => {
    expect(complaints()).toEqual([]);
  });

  test('the core does not touch the clock, the environment or the log', () => {
    const pure = files.filter((file) => !adapters.has(partOf(file)));
    const touching = pure.filter((file) => {
      const code = readFileSync(file, 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gm,
        '',
      );
      return /\bDate\.now\(|\bnew Date\(\)|\bprocess\.(env|stdout|stderr|exit)|\bconsole\./.test(code);
    });
    expect(
      touching.map((file) => `${relative(root, file)}: take the clock or the environment as an argument`),
    ).toEqual([]);
  });
});
