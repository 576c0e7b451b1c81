import { notApplicable, problem, type CheckContext, type Observation } from './check.ts';
import { unsaid, userRows, type CredentialReport } from './credential-report.ts';
import type { PasswordPolicy } from './facts.ts';
import { passwordPolicyArn } from './places.ts';
import type { BaselineSettings } from './settings.ts';

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
    fix: passwordPolicyCommand(policy, context.settings),
    subject: setting.seen(policy),
  });
}

/**
 * The command that sets right all that the settings ask for, and the same for each check: UpdateAccountPasswordPolicy
 * resets what is left out, so that a command for one setting would undo the one for another.
 */
export function passwordPolicyCommand(policy: PasswordPolicy, settings: BaselineSettings): string {
  const isAsked = (check: string): boolean => settings.checks[check] !== false;
  const flag = (name: string, on: boolean): string => `--${on ? '' : 'no-'}${name}`;
  const { minimumPasswordLength, maxPasswordAgeDays, passwordReusePrevention } = settings;
  const length = isAsked('password-min-length') ? minimumPasswordLength : 0;
  const reuse = isAsked('password-reuse-prevention') ? passwordReusePrevention : 0;
  const barred = Math.max(policy.reusePrevention ?? 0, reuse);
  // "MaxPasswordAge: minimum value of 1, maximum value of 1095"
  const age = Math.min(
    policy.expire ? (policy.maxAge ?? 1095) : 1095,
    isAsked('password-expiration') ? maxPasswordAgeDays : 1095,
  );
  const expires = policy.expire || isAsked('password-expiration');
  const hardExpiry = isAsked('password-expiration-admin-reset')
    ? settings.passwordExpirationAdminReset
    : policy.hardExpiry;
  return [
    'aws iam update-account-password-policy',
    `--minimum-password-length ${Math.max(policy.minimumLength, length)}`,
    flag('require-symbols', policy.requireSymbols || isAsked('password-symbol')),
    flag('require-numbers', policy.requireNumbers || isAsked('password-number')),
    flag('require-uppercase-characters', policy.requireUppercase || isAsked('password-uppercase')),
    flag('require-lowercase-characters', policy.requireLowercase || isAsked('password-lowercase')),
    flag('allow-users-to-change-password', policy.allowUsersToChange || isAsked('password-allow-change')),
    ...(expires ? [`--max-password-age ${age}`] : []),
    ...(barred > 0 ? [`--password-reuse-prevention ${barred}`] : []),
    flag('hard-expiry', hardExpiry),
  ].join(' ');
}
