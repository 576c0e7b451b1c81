/** The story of a repository that adopts the gate: what the platform team, the developer and the security team see in turn. */
import { describe, expect, test } from '@jest/globals';
import { config, passAnyRole, policyText, standing } from '../../sandbox/content.ts';
import { hasBundle, runGate, type Scenario, type ScenarioResult } from '../support/gate.ts';

const old = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `policies/old-${index}.json`,
    policyText({ ...passAnyRole, Sid: `Old${index}` }),
  ]),
);
const adopted = { ...standing, ...old };
const before = Object.fromEntries(
  Object.entries(adopted).filter(([file]) => file !== '.github/iam-gate.yml'),
);

const deploy = { 'policies/deploy.json': policyText(passAnyRole) };
const day = (fromToday: number): string =>
  new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
const configWithWaiver = (expires: string): string => `${config}waivers:
  - rule: PASS_ROLE_WITH_STAR_IN_RESOURCE
    file: policies/deploy.json
    reason: The old deployer goes away in spring, OPS-12.
    owner: '@acme/platform'
    expires: ${expires}
`;
const waived = (expires: string): Scenario['repository']['base'] => ({
  ...adopted,
  '.github/iam-gate.yml': configWithWaiver(expires),
});
const run = (repository: Scenario['repository']): Promise<ScenarioResult> => runGate({ repository });
const blocking = ({ reportJson }: ScenarioResult): string[] =>
  (reportJson as { findings: { effect: string; rule: string; places: { file: string }[] }[] }).findings
    .filter(({ effect }) => effect === 'blocks')
    .map(({ places, rule }) => `${places[0]?.file ?? ''} ${rule}`);

(hasBundle ? describe : describe.skip)('an old repository with 40 findings adopts the gate', () => {
  test('in one step: the pull request that brings the gate is green, though it touches every old policy', async () => {
    const reindented = Object.fromEntries(
      Object.entries(old).map(([file, text]) => [file, JSON.stringify(JSON.parse(text), null, 4)]),
    );
    const result = await run({ base: before, head: { ...reindented, '.github/iam-gate.yml': config } });
    expect(blocking(result)).toEqual([]);
    expect(result.outputs).toMatchObject({ verdict: 'passed', blocking: '0' });
    expect(result.comment?.body).toContain('There before: 40 findings');
  });

  test('a finding that a change introduces blocks', async () => {
    const result = await run({ base: adopted, head: deploy });
    expect(result.outputs['verdict']).toBe('failed');
    expect(blocking(result)).toEqual(['policies/deploy.json PASS_ROLE_WITH_STAR_IN_RESOURCE']);
    // What to paste into the config stands in the comment.
    expect(result.comment?.body).toContain('waivers:\n  - rule: PASS_ROLE_WITH_STAR_IN_RESOURCE');
  });

  test('a waiver beside it does not let it pass, but says that it will hold after the merge', async () => {
    const result = await run({
      base: adopted,
      head: { ...deploy, '.github/iam-gate.yml': configWithWaiver(day(60)) },
    });
    expect(result.outputs['verdict']).toBe('failed');
    expect(result.comment?.body).toMatch(/after the merge/);
  });

  test('a waiver that was merged before lets it pass, and names who accepted it until when', async () => {
    const result = await run({ base: waived(day(60)), head: deploy });
    expect(blocking(result)).toEqual([]);
    expect(result.outputs['verdict']).toBe('passed');
    expect(result.summary).toContain(`until ${day(60)}`);
    expect(result.summary).toContain('@acme/platform');
  });

  test('once it has expired the finding blocks again, and says whose waiver it was and since when', async () => {
    const result = await run({ base: waived(day(-3)), head: deploy });
    expect(result.outputs['verdict']).toBe('failed');
    expect(blocking(result)).toEqual(['policies/deploy.json PASS_ROLE_WITH_STAR_IN_RESOURCE']);
    expect(result.comment?.body).toContain('@acme/platform');
    expect(result.comment?.body).toContain(day(-3));
  });
});
