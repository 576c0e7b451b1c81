import picomatch from 'picomatch';
import type { Change } from '../git/changes.ts';
import type { Settings } from '../settings.ts';
import type { Collected } from './collected.ts';

/** A misspelt glob gives no file its type; all of them misspelt is a config for another repository. */
export async function findUnmatchedGlobs(
  change: Change | null,
  { policies, configPath }: Pick<Settings, 'policies' | 'configPath'>,
  { unread, notices }: Collected,
): Promise<void> {
  if (!change || policies.length === 0) return;
  const globs = [...new Set(policies.flatMap(({ paths }) => paths))];
  // Mostly the change itself answers: listing every file of a large repository takes git a while.
  const left = namingNone(
    globs,
    change.files.map(({ path }) => path),
  );
  const standing = left.length > 0 ? await change.rules.paths() : [];
  if (!standing) return;
  const unmatched = namingNone(left, standing);
  if (unmatched.length === 0) return;
  const named = unmatched.map((glob) => `\`${glob}\``).join(', ');
  if (unmatched.length < globs.length)
    notices.push(`No file of the repository is named by ${named}, which \`policies\` lists.`);
  else
    unread.push({
      what: 'policies',
      reason: `no file of the repository is named by ${named}: correct \`policies\` in ${configPath} or in the workflow, or remove it`,
    });
}

/** The globs that name none of the files. */
const namingNone = (globs: readonly string[], files: readonly string[]): string[] =>
  globs.filter((glob) => {
    const matches = picomatch(glob, { dot: true });
    return !files.some((file) => matches(file));
  });
