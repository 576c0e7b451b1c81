import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { catalog } from '../../src/catalog/catalog.ts';
import { commandContext } from '../../src/gate/result.ts';
import { explanation } from '../../src/report/links.ts';
import { finding, passRoleRule, result } from './results.ts';

const { context } = result();
const ours = 'https://github.com/iam-gate/iam-gate/blob/v1/';

describe('the page that a finding links to', () => {
  it('is the generated one, in the version of the action that runs', () => {
    expect(explanation(context, finding())).toBe(`${ours}docs/rules/PASS_ROLE_WITH_STAR_IN_RESOURCE.md`);
    expect(
      explanation(
        {
          ...context,
          serverUrl: 'https://github.example/',
          action: { repository: 'a/b', ref: 'releases/#1' },
        },
        finding(),
      ),
    ).toBe('https://github.example/a/b/blob/releases/%231/docs/rules/PASS_ROLE_WITH_STAR_IN_RESOURCE.md');
  });

  it('is there for every rule and check', () => {
    for (const entry of catalog) {
      if (entry.kind === 'omitted') continue;
      const [rule, engine] =
        entry.kind === 'rule' ? ([entry.rule, 'offline'] as const) : ([entry.check, 'baseline'] as const);
      const page = explanation(context, finding({ rule, engine })) ?? '';
      expect(page.startsWith(ours)).toBe(true);
      expect({
        page,
        there: existsSync(join(import.meta.dirname, '../..', page.slice(ours.length))),
      }).toEqual({ page, there: true });
    }
  });

  it("is AWS's where nobody says where ours stand, and for a code that only the service knows", () => {
    const [aws] = passRoleRule.references;
    expect(explanation(commandContext('1.0.0'), finding())).toBe(aws);
    expect(explanation({ ...context, action: null }, finding())).toBe(aws);
    expect(explanation(context, finding({ rule: { ...passRoleRule, undocumented: true } }))).toBe(aws);
    expect(
      explanation(context, finding({ rule: { ...passRoleRule, undocumented: true, references: [] } })),
    ).toBeNull();
  });
});
