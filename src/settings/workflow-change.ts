import type { GateChange } from '../gate/result.ts';
import { defaultConfigPath } from '../settings.ts';
import { shown } from './shown.ts';

/** What of a workflow decides whether the gate runs and whether its verdict counts. */
interface GateStep {
  readonly job: string;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * What a change does to a workflow that runs the gate; `null` when the workflow has nothing to do with it.
 * `running`: it is the workflow of this run, which may call the gate under any name.
 */
export async function workflowChange(
  file: string,
  base: string | null,
  head: string | null,
  running: boolean,
): Promise<GateChange | null> {
  if (base === head) return null;
  const [before, after] = await Promise.all([gateSteps(base), gateSteps(head)]);
  if (!running && before.length === 0 && after.length === 0) return null;
  const change = (...sentences: string[]): GateChange => ({ file, what: 'workflow', sentences });
  if (head === null) return change('The workflow that runs the gate is removed.');
  if (before.length > 0 && after.length === 0)
    return change('The step that runs the gate is no longer there.');
  const sentences = after.flatMap((step, index) => {
    const old = before.find(({ job }) => job === step.job) ?? before[index];
    if (!old) return [`The job ${shown(step.job)} runs the gate.`];
    const names = new Set([...old.values.keys(), ...step.values.keys()]);
    return [...names].flatMap((name) => {
      const was = old.values.get(name);
      const is = step.values.get(name);
      if (was === is) return [];
      if (is === undefined) return [`${name} goes (it was ${shown(was)}).`];
      return [
        was === undefined
          ? `${name} becomes ${shown(is)}.`
          : `${name} changes from ${shown(was)} to ${shown(is)}.`,
      ];
    });
  });
  return change(
    ...(sentences.length > 0
      ? sentences
      : [running ? 'The workflow of this run changes.' : 'A workflow that runs the gate changes.']),
    'A workflow runs as the change writes it: see that the gate still runs and still counts.',
  );
}

/** The config files that a workflow's calls of the gate name; an expression is nothing that can be known here. */
export async function configsNamed(text: string): Promise<string[]> {
  const steps = await gateSteps(text);
  const named = steps.map(({ values }) => values.get('input config') ?? defaultConfigPath);
  return [...new Set(named)].filter((path) => !path.includes('${{'));
}

/** The steps of a workflow that call the gate, by job. A workflow that cannot be read has none. */
async function gateSteps(text: string | null): Promise<GateStep[]> {
  if (!text?.includes('iam-gate')) return [];
  const { parse } = await import('yaml');
  let workflow: unknown;
  try {
    workflow = parse(text, { maxAliasCount: 100, logLevel: 'silent' });
  } catch {
    return [];
  }
  const on = isGroup(workflow) ? { on: workflow['on'], permissions: workflow['permissions'] } : {};
  return Object.entries(groupIn(workflow, 'jobs')).flatMap(([job, body]) => {
    const steps = isGroup(body) && Array.isArray(body['steps']) ? (body['steps'] as unknown[]) : [body];
    return steps.flatMap((step): GateStep[] => {
      if (!isGroup(step)) return [];
      const uses = step['uses'];
      if (typeof uses !== 'string' || !/\biam-gate\b/.test(uses)) return [];
      const own = ['if', 'uses', 'continue-on-error', 'env'].map(
        (key) => [`step ${key}`, step[key]] as const,
      );
      const inputs = step['with'];
      const outer = isGroup(body) ? body : {};
      const around = ['if', 'needs', 'continue-on-error', 'environment', 'permissions'].map(
        (key) => [`job ${key}`, outer[key]] as const,
      );
      const all = [
        ...Object.entries(on),
        ...around,
        ...own,
        ...Object.entries(isGroup(inputs) ? inputs : {}).map(
          ([key, value]) => [`input ${key}`, value] as const,
        ),
      ];
      const given = all.filter(([, value]) => value !== undefined);
      return [{ job, values: new Map(given.map(([key, value]) => [key, textOf(value)])) }];
    });
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const isGroup = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const groupIn = (value: unknown, key: string): Record<string, unknown> => {
  const member = isGroup(value) ? value[key] : undefined;
  return isGroup(member) ? member : {};
};
