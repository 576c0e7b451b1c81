/** What the config file's `baseline` section can change. Every default is the value that the benchmarks ask for. */
export interface BaselineSettings {
  /** `recommended`: the checks that are on by default; `all`: the further ones too. */
  readonly profile: 'recommended' | 'all';
  /** Switches single checks on or off by id, whatever the profile says. */
  readonly checks: Readonly<Record<string, boolean>>;
  /** Regions that the account may use, `null` when nobody said. */
  readonly allowedRegions: readonly string[] | null;
  /** Ids of accounts that roles may trust. */
  readonly trustedAccounts: readonly string[];
  /** Ids of accounts that may be delegated administrators. */
  readonly trustedDelegatedAdministrators: readonly string[];
  /** Names or ARNs, with `*`, of principals that may hold administrator rights (break-glass, deployment). */
  readonly adminPrincipals: readonly string[];
  /** Names or ARNs, with `*`, of IAM users that may sign in or hold policies directly (break-glass, services). */
  readonly exemptUsers: readonly string[];
  /** `when-users`: judged only where an IAM user has a password. */
  readonly passwordPolicy: 'when-users' | 'always';
  readonly minimumPasswordLength: number;
  readonly passwordReusePrevention: number;
  readonly maxPasswordAgeDays: number;
  /** What "password expiration requires administrator reset" should be. */
  readonly passwordExpirationAdminReset: boolean;
  readonly maxAccessKeyAgeDays: number;
  readonly maxUnusedCredentialDays: number;
  /** How long two keys may be active at once, counted from the newer one. */
  readonly keyRotationGraceDays: number;
  /** The root user must not have been used within that many days. */
  readonly rootUnusedDays: number;
  readonly maxUnusedRoleDays: number;
  readonly maxRoleSessionHours: number;
  /** Warn that many days before SAML metadata expires. */
  readonly samlExpiryWarningDays: number;
  /** Sends one AssumeRoleWithWebIdentity per region to learn whether its STS endpoint is active. */
  readonly probeStsEndpoints: boolean;
}

export const defaultBaselineSettings: BaselineSettings = {
  profile: 'recommended',
  checks: {},
  allowedRegions: null,
  trustedAccounts: [],
  trustedDelegatedAdministrators: [],
  adminPrincipals: [],
  exemptUsers: [],
  passwordPolicy: 'when-users',
  minimumPasswordLength: 14,
  passwordReusePrevention: 24,
  maxPasswordAgeDays: 90,
  passwordExpirationAdminReset: false,
  maxAccessKeyAgeDays: 90,
  maxUnusedCredentialDays: 45,
  keyRotationGraceDays: 14,
  rootUnusedDays: 30,
  maxUnusedRoleDays: 90,
  maxRoleSessionHours: 4,
  samlExpiryWarningDays: 30,
  probeStsEndpoints: false,
};
