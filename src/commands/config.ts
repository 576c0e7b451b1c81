import { ruleIds } from '../catalog/rule-ids.ts';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plainLine } from '../report/plain.ts';
import { defaultConfigPath, inputNames, settingsFrom, type Settings } from '../settings.ts';
import { UsageError, type Command } from './terminal.ts';

/** `config`: checks the config file; `--print` also says what is in force and where each value came from. */
export const config: Command = async (args, terminal) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      print: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      config: { type: 'string' },
      'fail-on': { type: 'string' },
      region: { type: 'string' },
    },
  });
  if (values.format !== 'text' && values.format !== 'json')
    throw new UsageError(`--format must be text or json, not ${values.format}`);
  const path = values.config ?? defaultConfigPath;
  const text = await readFile(resolve(terminal.cwd, path), 'utf8').catch((error: unknown) => {
    if (values.config === undefined && error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return null;
    throw new UsageError(
      `--config ${path} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  const answer = await settingsFrom(
    { 'fail-on': values['fail-on'], 'aws-region': values.region, config: values.config },
    text === null ? null : { path, text },
    { ruleIds },
  );
  if ('problems' in answer) {
    for (const { file, line, column, message } of answer.problems)
      terminal.error(
        `${plainLine(file === null ? message : `${file}:${String(line ?? 1)}:${String(column ?? 1)} ${message}`)}\n`,
      );
    return 2;
  }
  const entries = entriesOf(answer.settings);
  if (values.format === 'json') {
    const report = Object.fromEntries(entries.map(({ key, value, from }) => [key, { value, from }]));
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else if (values.print)
    for (const { key, value, from } of entries)
      terminal.out(`${plainLine(`${key}: ${shown(value)}`)}  # ${plainLine(from)}\n`);
  else
    terminal.out(
      text === null
        ? `There is no ${plainLine(path)}: the defaults hold.\n`
        : `${plainLine(path)} is in order.\n`,
    );
  return 0;
};

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

/** Every value by its kebab-case name: inputs first, then the keys of the config alone. */
function entriesOf(settings: Settings): Entry[] {
  const values: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [kebab(name), value])),
    config: settings.configPath,
    'github-token': settings.githubToken === null ? null : '***',
    waivers: settings.waivers.map((waiver) =>
      Object.fromEntries(
        Object.entries(waiver).filter(([name, value]) => value !== null && name !== 'source'),
      ),
    ),
  };
  const first: readonly string[] = inputNames;
  const others = Object.keys(settings.origins).filter((key) => !first.includes(key));
  return [
    ...[...first, ...others].map((key) => ({
      key,
      value: values[key],
      from: settings.origins[key] ?? 'default',
    })),
    // The two that the account shares with the policies stand at the top level.
    ...Object.entries(settings.baselineSettings)
      .filter(([name]) => !Object.hasOwn(settings, name))
      .map(([name, value]) => ({
        key: `baseline.${kebab(name)}`,
        value: value as unknown,
        from: settings.baselineOrigins[name] ?? 'default',
      })),
  ];
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'not set';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
