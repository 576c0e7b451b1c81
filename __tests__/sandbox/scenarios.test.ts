/** Every scenario of the sandbox, on the bundle: each must end as it says it should. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { differences } from '../../sandbox/differences.ts';
import { loadScenario, scenarioNames } from '../../sandbox/scenario.ts';
import { hasBundle, runGate } from '../support/gate.ts';

const names = scenarioNames();
const suite = hasBundle ? describe : describe.skip;

suite('scenarios, on the bundle', () => {
  const found = new Map<string, string[]>();
  const schema = new URL('../../schema/report.schema.json', import.meta.url);
  const published = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(schema, 'utf8')) as object,
  );

  // Mostly waiting for processes: three at a time.
  beforeAll(async () => {
    const waiting = [...names];
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const scenario = await loadScenario(name);
        const result = await runGate(scenario);
        const invalid = published(result.reportJson)
          ? []
          : (published.errors ?? []).map(
              (error) => `report.json${error.instancePath} ${error.message ?? ''}`,
            );
        found.set(name, [...differences(scenario, result), ...invalid]);
      }
    };
    await Promise.all([work(), work(), work()]);
  }, 120_000);

  test.each(names)('%s', (name) => {
    expect(found.get(name)).toEqual([]);
  });
});
