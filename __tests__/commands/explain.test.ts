import { describe, expect, test } from '@jest/globals';
import { catalog } from '../../src/catalog/catalog.ts';
import { explain } from '../../src/commands/explain.ts';
import type { Terminal } from '../../src/commands/terminal.ts';

async function run(...args: string[]): Promise<{ out: string; exit: number }> {
  let out = '';
  const terminal: Terminal = {
    out: (text) => (out += text),
    error: () => undefined,
    cwd: '/',
    env: {},
    isTerminal: false,
    columns: 80,
  };
  const exit = await explain(args, terminal);
  return { out, exit };
}

describe('iam-gate explain', () => {
  test('says what, why, fix and example of a code', async () => {
    const { out, exit } = await run('MISSING_EFFECT');
    expect(exit).toBe(0);
    expect(out).toContain('MISSING_EFFECT\nMissing effect (ERROR, high, every policy)');
    expect(out).toContain('Fix  Add "Effect": "Allow"');
    expect(out).toContain('Reported at Statement.0:');
    expect(out).toContain('See  https://docs.aws.amazon.com/IAM/');
  });

  test('knows codes, rules and checks in any case, with - or _', async () => {
    expect((await run('missing-effect')).out).toContain('MISSING_EFFECT\n');
    expect((await run('ROOT-MFA')).out).toContain('root-mfa\n');
  });

  test('says why a code has no rule', async () => {
    expect((await run('SCP_SYNTAX_ERROR_NOTRESOURCE')).out).toContain('AWS withdrew the check');
  });

  test('asks back for a name that is nearly one', async () => {
    await expect(run('MISSING_EFECT')).rejects.toThrow('Did you mean MISSING_EFFECT?');
    await expect(run('zzzzzzzzzz')).rejects.toThrow('explain --list');
  });

  test('is misused without a name', async () => {
    await expect(run()).rejects.toThrow('or --list');
    await expect(run('MISSING_EFFECT', '--list')).rejects.toThrow('or --list');
    await expect(run('MISSING_EFFECT', '--format', 'sarif')).rejects.toThrow('--format is one of');
  });

  test('lists every rule, every check and every code without a rule', async () => {
    const { out } = await run('--list');
    for (const { id } of catalog) expect(out).toContain(`  ${id} `);
    const listed = JSON.parse((await run('--list', '--format', 'json')).out) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(catalog.map(({ id }) => id));
  });

  test('lists apart what of the service no rule can reproduce exactly, with the reason', async () => {
    const { out } = await run('--list');
    const apart = out.slice(out.indexOf('may be given more or less often'));
    for (const entry of catalog)
      if (entry.kind === 'rule' && entry.rule.findingType)
        expect(apart.includes(`  ${entry.id} `)).toBe(entry.rule.limits !== undefined);
    expect(apart).toMatch(/RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL +\S.* is not published/);
    const listed = JSON.parse((await run('--list', '--format', 'json')).out) as Record<string, unknown>[];
    expect(listed.find(({ id }) => id === 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL')).toMatchObject({
      limits: expect.stringContaining('is not published') as unknown,
    });
  });

  test('gives machines the whole entry', async () => {
    const entry = JSON.parse((await run('MISSING_EFFECT', '--format', 'json')).out) as Record<
      string,
      unknown
    >;
    expect(entry).toMatchObject({
      id: 'MISSING_EFFECT',
      kind: 'rule',
      severity: 'high',
      page: 'docs/rules/MISSING_EFFECT.md',
    });
  });
});
