import { notApplicable, problem, type CheckContext, type Observation } from './check.ts';
import { unsaid, userRows, type CredentialReport } from './credential-report.ts';
import type { PasswordPolicy } from './facts.ts';
import { passwordPolicyArn } from './places.ts';

/**
 * What IAM enforces where the account set nothing: 8 characters, three of the four kinds of character, no expiry.
 * No kind is required by name, so that each of the four settings counts as off.
 */
export const defaultPasswordPolicy: PasswordPolicy = {
  minimumLength: 8,
  requireSymbols: false,
  requireNumbers: false,
  requireUppercase: false,
  requireLowercase: false,
  allowUsersToChange: true,
  expire: false,
  maxAge: null,
  reusePrevention: null,
  hardExpiry: false,
};

/** The policy as GetAccountPasswordPolicy shows it, in the SDK's form or in the command line's. */
export function passwordPolicyFact(policy: {
  readonly MinimumPasswordLength?: number | undefined;
  readonly RequireSymbols?: boolean | undefined;
  readonly RequireNumbers?: boolean | undefined;
  readonly RequireUppercaseCharacters?: boolean | undefined;
  readonly RequireLowercaseCharacters?: boolean | undefined;
  readonly AllowUsersToChangePassword?: boolean | undefined;
  readonly ExpirePasswords?: boolean | undefined;
  readonly MaxPasswordAge?: number | undefined;
  readonly PasswordReusePrevention?: number | undefined;
  readonly HardExpiry?: boolean | undefined;
}): PasswordPolicy {
  const maxAge = policy.MaxPasswordAge ?? null;
  return {
    // The least that a policy of one's own can ask for, were the field missing.
    minimumLength: policy.MinimumPasswordLength ?? 6,
    requireSymbols: policy.RequireSymbols ?? false,
    requireNumbers: policy.RequireNumbers ?? false,
    requireUppercase: policy.RequireUppercaseCharacters ?? false,
    requireLowercase: policy.RequireLowercaseCharacters ?? false,
    allowUsersToChange: policy.AllowUsersToChangePassword ?? false,
    // "ExpirePasswords … is true if MaxPasswordAge contains a value greater than 0."
    expire: policy.ExpirePasswords ?? (maxAge ?? 0) > 0,
    maxAge,
    reusePrevention: policy.PasswordReusePrevention ?? null,
    hardExpiry: policy.HardExpiry ?? false,
  };
}

/** Why the password policy does not matter in this account; `null` when it does. */
export function passwordPolicyExemption(report: CredentialReport, { settings }: CheckContext): string | null {
  if (settings.passwordPolicy === 'always') return null;
  if (userRows(report).some(({ passwordEnabled }) => passwordEnabled === true)) return null;
  return 'no IAM user has a password, and the policy governs nothing else (`password-policy: always` judges it all the same)';
}

/** Whether nobody has a password is not known while a row does not say it. */
export function* passwordPolicyDoubts(report: CredentialReport, context: CheckContext) {
  if (passwordPolicyExemption(report, context) !== null) yield* unsaid(userRows(report), 'password_enabled');
}

/** Judges one setting of the policy in force. */
export function* judgePasswordSetting(
  facts: { readonly passwordPolicy: PasswordPolicy | null; readonly credentialReport: CredentialReport },
  context: CheckContext,
  setting: {
    /** What is wrong with the policy, `null` when nothing is. */
    readonly fault: (policy: PasswordPolicy) => string | null;
    readonly seen: (policy: PasswordPolicy) => string;
    /** Options of `aws iam update-account-password-policy` that set it right. */
    readonly options: string;
  },
): Generator<Observation, void, undefined> {
  yield* passwordPolicyDoubts(facts.credentialReport, context);
  const exemption = passwordPolicyExemption(facts.credentialReport, context);
  if (exemption !== null) return yield notApplicable(exemption);
  const policy = facts.passwordPolicy ?? defaultPasswordPolicy;
  const fault = setting.fault(policy);
  if (fault === null) return;
  const inForce = facts.passwordPolicy ? "the account's own policy" : 'the default policy is in force';
  yield problem({
    resource: passwordPolicyArn(context.account),
    message: fault,
    evidence: `${setting.seen(policy)} (${inForce})`,
    fix: passwordPolicyCommand(policy, setting.options),
    subject: setting.seen(policy),
  });
}

/**
 * UpdateAccountPasswordPolicy resets every setting that is left out, so that a command with one option alone
 * would weaken the others: this one repeats what is in force.
 */
export function passwordPolicyCommand(policy: PasswordPolicy, changed: string): string {
  const set = new Set(changed.match(/--(?:no-)?[a-z-]+/g)?.map((option) => option.replace('--no-', '--')));
  const flag = (name: string, on: boolean): string => `--${on ? '' : 'no-'}${name}`;
  const kept: [name: string, text: string][] = [
    ['--minimum-password-length', `--minimum-password-length ${policy.minimumLength}`],
    ['--require-symbols', flag('require-symbols', policy.requireSymbols)],
    ['--require-numbers', flag('require-numbers', policy.requireNumbers)],
    ['--require-uppercase-characters', flag('require-uppercase-characters', policy.requireUppercase)],
    ['--require-lowercase-characters', flag('require-lowercase-characters', policy.requireLowercase)],
    ['--allow-users-to-change-password', flag('allow-users-to-change-password', policy.allowUsersToChange)],
    ...(policy.maxAge
      ? [['--max-password-age', `--max-password-age ${policy.maxAge}`] as [string, string]]
      : []),
    ...(policy.reusePrevention
      ? [
          ['--password-reuse-prevention', `--password-reuse-prevention ${policy.reusePrevention}`] as [
            string,
            string,
          ],
        ]
      : []),
    ['--hard-expiry', flag('hard-expiry', policy.hardExpiry)],
  ];
  const rest = kept.filter(([name]) => !set.has(name)).map(([, text]) => text);
  return ['aws iam update-account-password-policy', changed, ...rest].join(' ');
}
