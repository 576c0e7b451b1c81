/** `npm start`: one pull request through the whole gate, shown as a person would see it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from './differences.ts';
import { pullRequestPage } from './page/page.ts';
import { folderScenario } from './folder.ts';
import { runScenario, type ScenarioResult } from './run-scenario.ts';
import { loadScenario, scenarioNames, type Scenario } from './scenario.ts';
import { show } from './show.ts';

const usage = `npm start                 the default scenario
npm start -- --list       what there is
npm start -- NAME         one of them
npm start -- --all        all of them, one line each
npm start -- --folder DIR a pull request that adds every file of a folder

  --page FILE             where the HTML page goes (default sandbox-report/NAME.html)
  --dist FOLDER           another bundle than dist/`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean' },
    all: { type: 'boolean' },
    folder: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    page: { type: 'string' },
    dist: { type: 'string' },
  },
});
const options = values.dist === undefined ? {} : { main: values.dist };
const out = (text: string) => process.stdout.write(`${text}\n`);

if (values.help === true) out(usage);
else if (values.list === true) await listScenarios();
else if (values.all === true) process.exitCode = await runAll();
else if (values.folder !== undefined) process.exitCode = await runFolder(values.folder);
else process.exitCode = await runOne(positionals[0] ?? 'default');

async function listScenarios(): Promise<void> {
  for (const name of scenarioNames()) out(`${name.padEnd(20)} ${(await loadScenario(name)).story}`);
}

async function runAll(): Promise<number> {
  let failures = 0;
  for (const name of scenarioNames()) {
    const scenario = await loadScenario(name);
    const result = await runScenario(scenario, options);
    const found = differences(scenario, result);
    out(
      `${found.length === 0 ? 'as expected' : 'DIFFERENT  '}  ${name.padEnd(20)} ${result.outputs['verdict'] ?? '?'} in ${Math.round(result.milliseconds)} ms`,
    );
    for (const sentence of found) out(`             ${sentence}`);
    if (found.length > 0) failures += 1;
  }
  return failures === 0 ? 0 : 1;
}

async function runOne(name: string): Promise<number> {
  if (!scenarioNames().includes(name)) {
    process.stderr.write(
      `There is no scenario ${JSON.stringify(name)}. There are: ${scenarioNames().join(', ')}\n`,
    );
    return 2;
  }
  const scenario = await loadScenario(name);
  const result = await present(name, scenario);
  const found = differences(scenario, result);
  for (const sentence of found) process.stderr.write(`Not as the scenario says: ${sentence}\n`);
  if (found.length === 0)
    out(
      `The scenario ended as it says it should: ${scenario.expected.verdict}, exit ${scenario.expected.exitCode}.`,
    );
  return found.length === 0 ? 0 : 1;
}

/** Whatever the gate says of it is right: there is nothing to compare with. */
async function runFolder(folder: string): Promise<number> {
  const scenario = folderScenario(folder);
  const { outputs } = await present('folder', scenario);
  return outputs['verdict'] === undefined ? 1 : 0;
}

async function present(name: string, scenario: Scenario): Promise<ScenarioResult> {
  const result = await runScenario(scenario, { ...options, withDiff: true });
  out(show(scenario, result));
  const page = values.page ?? join('sandbox-report', `${name}.html`);
  await mkdir(join(page, '..'), { recursive: true });
  await writeFile(page, await pullRequestPage(scenario, result));
  out(`The pull request as a page: ${page}`);
  return result;
}
