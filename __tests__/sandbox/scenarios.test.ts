/** Every scenario of the sandbox, on the bundle: each must end as it says it should. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { differences } from '../../sandbox/differences.ts';
import { loadScenario, scenarioNames } from '../../sandbox/scenario.ts';
import { hasBundle, runGate } from '../support/gate.ts';

const names = scenarioNames();
const suite = hasBundle ? describe : describe.skip;

suite('scenarios, on the bundle', () => {
  const found = new Map<string, string[]>();

  // Mostly waiting for processes: three at a time.
  beforeAll(async () => {
    const waiting = [...names];
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const scenario = await loadScenario(name);
        found.set(name, differences(scenario, await runGate(scenario)));
      }
    };
    await Promise.all([work(), work(), work()]);
  }, 120_000);

  test.each(names)('%s', (name) => {
    expect(found.get(name)).toEqual([]);
  });
});
