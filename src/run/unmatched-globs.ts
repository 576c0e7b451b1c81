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
  const standing = await change.rules.paths();
  if (!standing) return;
  const files = [...standing, ...change.files.map(({ path }) => path)];
  const globs = [...new Set(policies.flatMap(({ paths }) => paths))];
  const unmatched = globs.filter((glob) => {
    const matches = picomatch(glob, { dot: true });
    return !files.some((file) => matches(file));
  });
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
