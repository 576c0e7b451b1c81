/** Builds `dist/`: one bundle for the action and the command, made by ncc, and the files it loads by path. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { licences } from './licences.ts';
import { minifyChunk } from './minify.ts';

const out = process.argv[2] ?? 'dist';
const temporary = `${out}.new`;
rmSync(temporary, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'src/index.ts',
    '-o',
    temporary,
    '--no-cache',
    '--target',
    'es2022',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
for (const name of readdirSync(temporary)) {
  const path = join(temporary, name);
  if (/^\d+\.index\d*\.js$/.test(name)) writeFileSync(path, minifyChunk(readFileSync(path, 'utf8')));
  // ncc writes declaration files and empty folders that nothing reads.
  else if (name !== 'package.json' && name !== 'index.js') rmSync(path, { recursive: true });
}

// ncc decodes WebAssembly as text and corrupts it, so these are copied and found by `import.meta.dirname`.
const assets = [
  'node_modules/web-tree-sitter/web-tree-sitter.js',
  'node_modules/web-tree-sitter/web-tree-sitter.wasm',
  'node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
  ...(existsSync('data') ? readdirSync('data').map((name) => join('data', name)) : []),
];
for (const file of assets) cpSync(file, join(temporary, basename(file)), { recursive: true });
// ncc's own list leaves out packages that it bundles.
writeFileSync(join(temporary, 'licenses.txt'), licences('.'));

mkdirSync(join(temporary, 'cli'));
// With arguments the bundle is the command; without any it is the action, as the runner starts it.
writeFileSync(
  join(temporary, 'cli/index.js'),
  `#!/usr/bin/env node\nif (process.argv.length === 2) process.argv.push('help');\nawait import('../index.js');\n`,
);
chmodSync(join(temporary, 'cli/index.js'), 0o755);
rmSync(out, { recursive: true, force: true });
cpSync(temporary, out, { recursive: true });
rmSync(temporary, { recursive: true });
