import { answersAboutAccess } from '../run/access-answers.ts';
import {
  commandContext,
  type AccessAnswer,
  type GateResult,
  type Unlooked,
  type Verdict,
} from '../gate/result.ts';
import type { Change } from '../git/changes.ts';
import { git, verifiedSha } from '../git/git.ts';
import { Repository } from '../git/repository.ts';
import type { SourceText } from '../policy/source.ts';
import type { Settings } from '../settings.ts';
import { documentResult, readFiles } from '../run/validate.ts';
import { version } from '../version.ts';
import { UsageError, type Terminal } from './terminal.ts';

/** What a commit newly allows, compared with another: every policy in the files that differ. */
export async function diffCommits(
  [base, head = 'HEAD']: readonly string[],
  settings: Settings,
  { cwd }: Terminal,
): Promise<{ result: GateResult; texts: ReadonlyMap<string, SourceText> }> {
  const root = (await git(cwd, ['rev-parse', '--show-toplevel']).catch(() => '')).toString().trim();
  if (root === '') throw new UsageError('this folder is in no git repository: name two policies instead');
  const repository = new Repository(root);
  try {
    const headSha = await commitOf(root, head);
    const baseSha = base === undefined ? await commitBefore(root, headSha) : await commitOf(root, base);
    const change: Change = {
      baseSha,
      headSha,
      base: repository.tree(baseSha),
      head: repository.tree(headSha),
      rules: repository.rules(headSha),
      files: await repository.changedFiles(baseSha, headSha),
      notices: [],
    };
    return await resultOf(change, settings);
  } finally {
    repository.close();
  }
}

async function commitOf(root: string, name: string): Promise<string> {
  try {
    const arguments_ = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return verifiedSha((await git(root, arguments_)).toString().trim());
  } catch {
    throw new UsageError(`${name} is no commit of this repository`);
  }
}

/** Where this branch left the default branch of the remote; without a remote, the commit before. */
async function commitBefore(root: string, head: string): Promise<string> {
  for (const attempt of [
    ['merge-base', head, 'refs/remotes/origin/HEAD'],
    ['rev-parse', '--verify', '--quiet', `${head}^`],
  ])
    try {
      const found = verifiedSha((await git(root, attempt)).toString().trim());
      if (found !== head) return found;
    } catch {
      // The next one is tried.
    }
  throw new UsageError('there is no commit before this one: name the commit to compare with');
}

async function resultOf(
  change: Change,
  settings: Settings,
): Promise<{ result: GateResult; texts: ReadonlyMap<string, SourceText> }> {
  const options = { typeOf: settings.typeOf, parameters: settings.templateParameters };
  const before = change.files.flatMap((file) =>
    file.previousPath === null ? [] : [{ ...file, path: file.previousPath, status: 'modified' as const }],
  );
  const head = await readFiles(change.files, change.head, options, settings);
  const base = change.base ? await readFiles(before, change.base, options, settings) : null;
  const { access } = await answersAboutAccess({ head, base }, change, settings, null);
  const unread: Unlooked[] = [...head.unread, ...(base?.unread ?? [])];
  const { verdict, because } = verdictOf(access, unread);
  const result: GateResult = {
    verdict,
    because,
    documents: head.documents.map((document) =>
      documentResult({ document, findings: [], engine: 'offline', notes: [], failure: null }),
    ),
    judged: [],
    checks: [],
    access,
    coverage: head.coverage,
    unread,
    notices: settings.notices,
    timings: {},
    context: { ...commandContext(version), baseSha: change.baseSha, headSha: change.headSha },
  };
  return { result, texts: head.texts };
}

function verdictOf(
  access: readonly AccessAnswer[],
  unread: readonly Unlooked[],
): { verdict: Verdict; because: string } {
  const count = (result: AccessAnswer['result']): number =>
    access.filter((answer) => answer.result === result).length;
  const failed = count('FAIL');
  if (failed > 0) {
    const policies = failed === 1 ? 'One policy allows' : `${failed} policies allow`;
    return { verdict: 'failed', because: `${policies} what was not allowed before.` };
  }
  if (count('UNKNOWN') + unread.length > 0)
    return { verdict: 'incomplete', because: 'Something could not be decided or read.' };
  return { verdict: 'passed', because: 'No policy allows what was not allowed before.' };
}
