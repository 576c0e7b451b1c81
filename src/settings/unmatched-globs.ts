import picomatch from 'picomatch';
import type { PolicyGlob } from './merge.ts';

/** The globs that name none of these files, and whether there is no other. */
export function unmatchedGlobs(
  policies: readonly PolicyGlob[],
  files: readonly string[],
): { unmatched: readonly string[]; all: boolean } {
  const globs = [...new Set(policies.flatMap(({ paths }) => paths))];
  const unmatched = globs.filter((glob) => {
    const matches = picomatch(glob, { dot: true });
    return !files.some((file) => matches(file));
  });
  return { unmatched, all: unmatched.length === globs.length };
}
