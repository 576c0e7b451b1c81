import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { accountChecks } from '../../src/account/checks/index.generated.ts';
import { shell, shellWord, withCommands } from '../../src/account/fix.ts';
import { defaultPasswordPolicy, passwordPolicyCommand } from '../../src/account/password-policy.ts';
import { defaultBaselineSettings } from '../../src/account/settings.ts';
import { askCheck } from './facts.ts';
import { tables } from './tables/index.ts';

describe('a fix', () => {
  it.each([
    [
      'aws iam delete-login-profile --user-name bob, or let the user assign an MFA device',
      '`aws iam delete-login-profile --user-name bob`, or let the user assign an MFA device',
    ],
    [
      'name it: aws iam list-access-keys --user-name a,b; aws iam get-user (or `ask`)',
      'name it: `aws iam list-access-keys --user-name a,b`; `aws iam get-user` (or `ask`)',
    ],
    [
      `aws iam put-role-policy --policy-document '{"a":[1, 2]}', and remove the rest`,
      `\`aws iam put-role-policy --policy-document '{"a":[1, 2]}'\`, and remove the rest`,
    ],
    [
      'for region in a-1 b-2; do aws account enable-region --region-name "$region"; done',
      '`for region in a-1 b-2; do aws account enable-region --region-name "$region"; done`',
    ],
    ['sign in as the root user; no command can do it', 'sign in as the root user; no command can do it'],
  ])('%s has its commands apart from the sentence', (text, quoted) => {
    expect(withCommands(text)).toBe(quoted);
    expect(withCommands(quoted)).toBe(quoted);
  });
});

/** The commands of a fix, which stand in backticks. */
const commandsOf = (fix: string): string[] =>
  [...withCommands(fix).matchAll(/`((?:for |aws )[^`]*)`/g)].map(([, command = '']) => command);
/** The text without what is quoted: what a shell acts on. */
const bare = (command: string): string => command.replace(/'[^']*'|"[^"]*"/g, '');

describe('a name in a command', () => {
  it('is one word that says what the name says, to a shell', () => {
    const names = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), 300).filter(
      // No argument of a process holds them.
      (name) => !name.includes('\0') && name.isWellFormed(),
    );
    const odd = [
      "it's",
      '`id`',
      '$(id)',
      'a b',
      'a;b',
      'a\nb',
      '=ls',
      '~',
      '{a,b}',
      '*',
      '\\',
      '"',
      '#',
      '!x',
    ];
    const all = [...odd, ...names];
    const script = `printf '%s\\0' ${all.map(shellWord).join(' ')}`;
    const printed = execFileSync('bash', ['--norc', '-c', script], {
      encoding: 'utf8',
      env: { LC_ALL: 'C.UTF-8' },
    });
    expect(printed.split('\0').slice(0, -1)).toEqual(all);
  });

  it('is as it is where nothing in it means anything', () => {
    for (const name of ['alice', 'svc+mail@example.com', 'a,b', 'arn:aws:iam::111122223333:role/a/b', '-x'])
      expect(shellWord(name)).toBe(name);
  });

  it('stays inside of the command that a fix shows', () => {
    const hostile = "x'; `id` $(id), aws iam delete-user --user-name root\n";
    const text = shell`aws iam delete-login-profile --user-name ${hostile}, or let the user assign an MFA device`;
    const [first, ...more] = commandsOf(text);
    expect(more).toEqual([]);
    expect(bare(first ?? '')).toBe('aws iam delete-login-profile --user-name $');
  });

  /** Every name of the facts, with something behind it that a shell would run. */
  const odd = ' $(id);`id`';
  const named = new Set(['name', 'user', 'arn', 'policyName', 'region', 'analyzerArn', 'id', 'serialNumber']);
  const hostile = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => hostile(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hostile(item, name)]));
    return named.has(key) && typeof value === 'string' && value !== '<root_account>' ? value + odd : value;
  };
  const failing = Object.entries(tables).flatMap(([id, cases]) =>
    cases.filter(({ is }) => is.startsWith('failed')).map((one) => [id, one.when, one] as const),
  );

  it.each(failing)('does nothing in the fix of %s: %s', (id, _when, one) => {
    const { fixes } = askCheck(id, { ...one, facts: hostile(one.facts) as typeof one.facts });
    for (const fix of fixes)
      for (const command of commandsOf(fix)) {
        expect(bare(command)).not.toMatch(/\(id|`/);
        expect(command).not.toContain('`');
      }
  });
});

describe('every command of a fix', () => {
  /** `aws SERVICE OPERATION`, then options with one value at most: no sentence runs on behind it. */
  const form = /^aws [a-z-]+ [a-z0-9-]+( --[a-z0-9-]+( (?!-)\S+)?)*( > \S+)?$/;
  const plain = (command: string): string =>
    command.replace(/'[^']*'|"[^"]*"/g, 'quoted').replace(/^for .* do |; done$/g, '');

  it.each(accountChecks.map(({ id, fix }) => [id, fix] as const))('%s can be pasted as it is', (_id, fix) => {
    for (const command of commandsOf(fix)) expect(plain(command)).toMatch(form);
  });

  it.each(Object.keys(tables))('%s can be pasted as it is, for each resource', (id) => {
    const fixes = (tables[id] ?? []).flatMap((one) => askCheck(id, one).fixes);
    for (const command of fixes.flatMap(commandsOf)) expect(plain(command)).toMatch(form);
  });
});

describe('the command for the password policy', () => {
  const policy = { ...defaultPasswordPolicy, minimumLength: 20, expire: true, maxAge: 30, hardExpiry: true };

  it('is enough for every check at once, and weakens nothing', () => {
    expect(passwordPolicyCommand(policy, defaultBaselineSettings)).toBe(
      'aws iam update-account-password-policy --minimum-password-length 20 --require-symbols --require-numbers ' +
        '--require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password ' +
        '--max-password-age 30 --password-reuse-prevention 24 --no-hard-expiry',
    );
  });

  it('leaves alone what no check asks for', () => {
    const checks = Object.fromEntries(
      ['password-expiration', 'password-symbol', 'password-reuse-prevention'].map((id) => [id, false]),
    );
    const text = passwordPolicyCommand(defaultPasswordPolicy, { ...defaultBaselineSettings, checks });
    expect(text).toContain('--no-require-symbols');
    expect(text).not.toContain('--max-password-age');
    expect(text).not.toContain('--password-reuse-prevention');
  });
});
