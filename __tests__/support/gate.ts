/**
 * The whole gate for a test: the bundle, run by the runner stand-in against a GitHub and an AWS on loopback.
 * `IAM_GATE_DIST` names another folder than `dist/` to take the bundle from.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runScenario, type ScenarioResult } from '../../sandbox/run-scenario.ts';
import type { Scenario } from '../../sandbox/scenario.ts';

export type { Scenario, ScenarioResult };

/** The folder of the bundle. */
export const bundle = process.env['IAM_GATE_DIST'] ?? join(import.meta.dirname, '../../dist');

/** Whether there is a bundle to run; `npm run build` makes it. */
export const hasBundle = existsSync(join(bundle, 'index.js'));

/** A scenario needs no expectations here: the test has its own. */
export function runGate(scenario: Omit<Scenario, 'expected' | 'title' | 'story'>): Promise<ScenarioResult> {
  return runScenario(
    { title: 'Change the policies', story: '', expected: { verdict: 'passed', exitCode: 0 }, ...scenario },
    { main: bundle },
  );
}
