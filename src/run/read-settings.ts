import { ruleIds } from '../catalog/rule-ids.ts';
import type { Change } from '../git/changes.ts';
import type { Decoded } from '../git/text.ts';
import type { GateEvent } from '../github/event.ts';
import { defaultConfigPath, settingsFrom, type Inputs, type Settings } from '../settings.ts';
import { configsNamed } from '../settings/workflow-change.ts';
import { editsWorkflow } from './changes-to-the-gate.ts';
import type { Collected } from './collected.ts';
import { unreadable } from './validate.ts';

/**
 * The inputs and the config as it stands at the base. Settings that are wrong make the verdict incomplete; the rest of
 * the run goes on with what is left of them.
 */
export async function readSettings(
  inputs: Inputs,
  event: GateEvent,
  change: Change | null,
  { unread, notices }: Collected,
): Promise<Settings> {
  const changedWorkflow = editsWorkflow(change, event.workflow);
  const path = await configPath(inputs, event, changedWorkflow ? change : null, notices);
  const link = await change?.rules.tree.linkTarget(path).catch(() => undefined);
  const decoded =
    link === undefined
      ? await change?.rules.tree.readFile(path).catch(unreadable)
      : {
          unreadable: `it is a symbolic link to ${link}, which is not followed: put the config itself there`,
        };
  const config = decoded && 'text' in decoded ? { path, text: decoded.text.text } : null;
  if (decoded && !config)
    unread.push({
      what: path,
      reason: `the config is not read: ${whyNoText(decoded)}`,
      place: { file: path },
    });
  if (!decoded && inputs.config && change && !(await change.head.readFile(path)))
    unread.push({ what: path, reason: 'the input config names this file, and there is none' });
  for (const attempt of [
    () =>
      settingsFrom({ ...inputs, config: path === defaultConfigPath ? undefined : path }, config, {
        tightenOnly: event.subject === 'pull-request',
        changedWorkflow,
        ruleIds,
      }),
    // Nothing that decides the verdict: what is wrong may be wrong so that the config, or its hold on the inputs, falls away.
    () => settingsFrom(inputsWithoutAWord(inputs), null),
    () => settingsFrom({ 'github-token': inputs['github-token'] }, null),
  ]) {
    const answer = await attempt();
    if ('settings' in answer) return answer.settings;
    for (const { file, line, message } of answer.problems)
      if (!unread.some(({ reason }) => reason === message))
        unread.push({
          what: file ?? 'the inputs',
          reason: message,
          ...(file ? { place: { file, ...(line === null ? {} : { line }) } } : {}),
        });
  }
  throw new Error('the default settings are refused');
}

/**
 * Which file is the config. A change that edits the workflow of its own run may not leave the config behind that the
 * workflow names at the base: `edited` is that change.
 */
async function configPath(
  inputs: Inputs,
  { workflow }: GateEvent,
  edited: Change | null,
  notices: string[],
): Promise<string> {
  const asked = inputs.config ?? defaultConfigPath;
  const before = edited && workflow !== null ? await edited.rules.tree.read(workflow) : undefined;
  const standing = before ? await configsNamed(before.text) : [];
  if (standing[0] === undefined || standing.includes(asked)) return asked;
  notices.push(
    `The config ${asked} is not used: this change edits the workflow that runs the gate, and at the base that workflow reads ${standing[0]}.`,
  );
  return standing[0];
}

const whyNoText = (decoded: Decoded): string =>
  'unreadable' in decoded ? decoded.unreadable : 'skip' in decoded ? decoded.skip : '';

/** The inputs that say where and as whom to look, not what blocks. */
function inputsWithoutAWord(inputs: Inputs): Inputs {
  return {
    ...inputs,
    'fail-on': undefined,
    scope: undefined,
    baseline: undefined,
    'on-incomplete': undefined,
  };
}
