import { describe, expect, it } from '@jest/globals';
import { withCommands } from '../../src/account/fix.ts';
import { defaultPasswordPolicy, passwordPolicyCommand } from '../../src/account/password-policy.ts';
import { defaultBaselineSettings } from '../../src/account/settings.ts';

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
