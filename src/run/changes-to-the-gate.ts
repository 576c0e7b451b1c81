import type { Finding } from '../findings/finding.ts';
import { inlineMark, inlineWaivers, inlineWaiversInForce } from '../gate/inline-waivers.ts';
import type { GateChange, Unlooked } from '../gate/result.ts';
import type { Waiver } from '../gate/waiver.ts';
import { renamesOf, type Change } from '../git/changes.ts';
import type { SourceText } from '../policy/source.ts';
import type { Settings } from '../settings.ts';
import { configChange } from '../settings/config-change.ts';
import { workflowChange } from '../settings/workflow-change.ts';
import type { FilesRead } from './validate.ts';

export interface ChangesToTheGate {
  readonly gateChanges: readonly GateChange[];
  /** Those of the config at the base, and the comments that the base already had. */
  readonly waivers: readonly Waiver[];
  /** Those that this change would add: they count after the merge. */
  readonly proposedWaivers: readonly Waiver[];
  readonly unread: readonly Unlooked[];
}

/** Where it is not known what the change does to the gate, no waiver holds. */
export const gateUnknown: ChangesToTheGate = {
  gateChanges: [],
  waivers: [],
  proposedWaivers: [],
  unread: [],
};

const isWorkflow = (path: string | null): path is string =>
  path !== null && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** Whether the change edits the workflow that runs it; its inputs are then the change's own words. */
export function editsWorkflow(change: Change | null, workflow: string | null): boolean {
  return (
    workflow !== null &&
    (change?.files.some(({ path, previousPath }) => [path, previousPath].includes(workflow)) ?? false)
  );
}

/** What the change does to the gate itself, and which waivers hold for it: those that stood before it. */
export async function changesToTheGate(
  change: Change | null,
  workflow: string | null,
  settings: Settings,
  files: {
    readonly head: FilesRead;
    readonly base: FilesRead | null;
    readonly baseFindings: readonly Finding[];
  },
): Promise<ChangesToTheGate> {
  const head = inlineOf(files.head);
  const unread = head.problems;
  if (!change?.base) {
    return {
      gateChanges: [],
      waivers: [...settings.waivers, ...head.waivers],
      proposedWaivers: [],
      unread,
    };
  }
  const { base: before, head: after } = change;
  const path = settings.configPath;
  const [oldConfig, newConfig] = await Promise.all([before.read(path), after.read(path)]);
  const config = await configChange(configFile(oldConfig), configFile(newConfig));
  const workflows = await Promise.all(
    change.files
      .filter(({ path, previousPath }) => isWorkflow(path) || isWorkflow(previousPath))
      .map(async ({ path, previousPath, status }) => {
        // Moved out of the folder, a workflow is gone for GitHub.
        const [old, now] = await Promise.all([
          isWorkflow(previousPath) ? before.read(previousPath) : undefined,
          status !== 'deleted' && isWorkflow(path) ? after.read(path) : undefined,
        ]);
        const file = isWorkflow(path) ? path : (previousPath ?? path);
        return workflowChange(
          file,
          old?.text ?? null,
          now?.text ?? null,
          [path, previousPath].includes(workflow),
        );
      }),
  );
  const inline = inlineWaiversInForce({
    base: files.base ? inlineOf(files.base).waivers : [],
    baseFindings: files.baseFindings,
    head: head.waivers,
    renames: renamesOf(change),
  });
  return {
    gateChanges: [config.change, ...workflows].filter((found) => found !== null),
    waivers: [...settings.waivers, ...inline.waivers],
    proposedWaivers: [...config.proposed, ...inline.proposed],
    unread,
  };
}

function inlineOf({ texts }: FilesRead): { waivers: Waiver[]; problems: Unlooked[] } {
  const found = [...texts.values()]
    .filter(({ text }) => text.includes(inlineMark))
    .map(({ file, text }) => inlineWaivers(file, text));
  return {
    waivers: found.flatMap(({ waivers }) => waivers),
    problems: found.flatMap(({ problems }) =>
      problems.map(({ file, line, message }) => ({
        what: `the waiver in ${file}`,
        reason: message,
        place: { file, line },
      })),
    ),
  };
}

function configFile(source: SourceText | undefined): { path: string; text: string } | null {
  return source ? { path: source.file, text: source.text } : null;
}
