import type { ScenarioResult } from '../run-scenario.ts';
import type { Scenario } from '../scenario.ts';
export function pullRequestPage(scenario: Scenario, result: ScenarioResult): Promise<string> {
  return Promise.resolve(`${scenario.title} ${result.exitCode}`);
}
