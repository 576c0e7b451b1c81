/** Makes the bundle's chunks smaller: reading and compiling them is most of what a short run costs. */
import { minifySync } from '@swc/core';

/**
 * One chunk as ncc writes it, each of its modules minified by itself. ncc's own `-m` leaves chunks as they are, and
 * minifying a chunk as a whole drops the parentheses around its modules, by which V8 knows to compile them at once rather
 * than to read them twice. Functions and classes keep their names: traces stay readable, and packages look at them.
 */
export function minifyChunk(chunk: string): string {
  return chunk.replace(/^\/\*\*\*\/ (\(.*?)^\/\*\*\*\/ \}\)/gms, (_, opened: string) => {
    const { code } = minifySync(`${opened}})`, {
      module: true,
      compress: false,
      mangle: { keep_classnames: true, keep_fnames: true },
      format: { comments: false },
    });
    return `(${code.trimEnd().replace(/;$/, '')})`;
  });
}
