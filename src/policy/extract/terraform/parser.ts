import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as TreeSitter from 'web-tree-sitter';

export type SyntaxNode = TreeSitter.Node;
export type Parser = TreeSitter.Parser;

let parser: Promise<TreeSitter.Parser> | undefined;

/** The HCL parser. Its WebAssembly is loaded on first use: most runs meet no Terraform. */
export function hclParser(): Promise<TreeSitter.Parser> {
  return (parser ??= createParser());
}

/**
 * In `dist/` the WebAssembly files stand beside the bundle, since ncc decodes them as text and corrupts them;
 * in the source tree they are in their packages. `wasmBinary` is ignored by web-tree-sitter: `locateFile` is not.
 */
async function createParser(): Promise<TreeSitter.Parser> {
  const here = import.meta.dirname;
  const bundled = existsSync(join(here, 'web-tree-sitter.js'));
  const require = createRequire(join(here, 'resolve.js'));
  const asset = (file: string, from: string) =>
    bundled ? join(here, file) : require.resolve(`${from}/${file}`);
  const glue = bundled ? pathToFileURL(join(here, 'web-tree-sitter.js')).href : 'web-tree-sitter';
  const library = (await import(/* webpackIgnore: true */ glue)) as typeof TreeSitter;
  const core = asset('web-tree-sitter.wasm', 'web-tree-sitter');
  await library.Parser.init({ locateFile: () => core });
  const created = new library.Parser();
  const grammar = asset('tree-sitter-terraform.wasm', '@tree-sitter-grammars/tree-sitter-hcl');
  created.setLanguage(await library.Language.load(readFileSync(grammar)));
  return created;
}
