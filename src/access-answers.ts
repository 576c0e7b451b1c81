import picomatch from 'picomatch';
import { accessOfChange } from './access/change.ts';
import type { AccessAnswer } from './gate/result.ts';
import type { Change } from './git/changes.ts';
import { parseJson } from './policy/extract/json.ts';
import { wholeFile } from './policy/extract/located-text.ts';
import type { Node } from './policy/node.ts';
import type { Settings } from './settings.ts';
import type { FilesRead } from './validate.ts';

/** What the change newly allows, and whether the config's rules about access hold. */
export async function answersAboutAccess(
  { head, base }: { head: FilesRead; base: FilesRead | null },
  change: Change | null,
  settings: Pick<Settings, 'forbiddenAccess' | 'noPublicAccess' | 'noNewAccess'>,
): Promise<AccessAnswer[]> {
  const references = new Map<string, Node | null>();
  for (const { reference } of settings.noNewAccess)
    if (reference !== null) references.set(reference, await readReference(reference, change));
  return accessOfChange({
    head: head.documents,
    base: base?.documents ?? null,
    renames: new Map(
      (change?.files ?? []).flatMap(({ path, previousPath }) =>
        previousPath !== null && previousPath !== path ? [[path, previousPath]] : [],
      ),
    ),
    rules: settings,
    matches: (globs, file) => picomatch([...globs], { dot: true })(file),
    references,
  });
}

/** From the base commit, as the config that names it: a change cannot widen what it is measured by. */
async function readReference(path: string, change: Change | null): Promise<Node | null> {
  const source = await (change?.base ?? change?.head)?.read(path);
  if (!source) return null;
  const { root, problems } = parseJson(wholeFile(source));
  return root && problems.length === 0 ? root : null;
}
