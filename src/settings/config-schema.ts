import * as z from 'zod/mini';
import { severities } from '../findings/severity.ts';
import { policyTypes } from '../policy/document.ts';

// The form of zod that a run loads fastest, which comes without words of its own.
z.config(z.locales.en());

const severity = z.enum(severities);
const text = z.string().check(z.minLength(1));
const account = z.string().check(z.regex(/^\d{12}$/, 'an AWS account id of 12 digits, in quotes'));
const glob = text.check(z.describe('Glob over paths from the root of the repository; `**` crosses folders.'));
const texts = z.union([text, z.array(text).check(z.minLength(1))]);

/** A key that may be left out, with what editors and docs/configuration.md say of it. */
function optional<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
): z.ZodMiniOptional<Schema> {
  return z.optional(schema).check(z.describe(description));
}

const waiver = z
  .strictObject({
    rule: text.check(z.describe('Rule or check id; `*` stands for any characters.')),
    file: z.optional(glob),
    document: optional(text, 'Name of the policy in its file, as `extract` prints it; `*` allowed.'),
    sid: optional(text, 'Sid of the statement; `*` allowed.'),
    action: optional(texts, 'Every action of the statement must match one of these; `*` allowed.'),
    resource: optional(
      texts,
      'Every resource of the statement, or the resource in the account, must match one of these; `*` allowed.',
    ),
    fingerprint: optional(text, 'Exactly this finding, nothing worse; the reports print it.'),
    reason: text.check(z.describe('Why this is acceptable.')),
    owner: text.check(z.describe('Who answers for it.')),
    expires: z.iso.date('a day such as 2027-01-31').check(z.describe('Last day on which it holds (UTC).')),
    tags: optional(z.record(z.string(), z.string()), 'Free labels such as a ticket; see `required-tags`.'),
  })
  .check(z.describe('A written acceptance of findings. At least one place besides `rule` keeps it narrow.'));

const policies = z.union([
  glob,
  z.strictObject({
    paths: z.union([glob, z.array(glob).check(z.minLength(1))]),
    type: z.optional(z.enum(policyTypes)),
    'resource-type': optional(text, 'CloudFormation name of the resource, such as AWS::S3::Bucket.'),
  }),
]);

const days = z.int().check(z.gte(1), z.lte(3650));
const names = z.array(text);
const mode = z.enum(['enforce', 'report', 'off']);

/** The keys are those of `BaselineSettings`, which has their defaults; a test compares the two. */
export const baselineSchema = z.strictObject({
  mode: optional(mode, "What the account's checks do. Default: enforce."),
  profile: optional(z.enum(['recommended', 'all']), 'Which checks are on. Default: recommended.'),
  checks: optional(z.record(z.string(), z.boolean()), 'Switches single checks on or off by id.'),
  'trusted-delegated-administrators': optional(
    z.array(account),
    'Accounts that may be delegated administrators.',
  ),
  'admin-principals': optional(
    names,
    'Names or ARNs (`*` allowed) of principals that may be administrators.',
  ),
  'exempt-users': optional(
    names,
    'Names or ARNs (`*` allowed) of IAM users that may sign in or hold policies.',
  ),
  'password-policy': optional(
    z.enum(['when-users', 'always']),
    'When the password policy is judged. Default: when-users.',
  ),
  'minimum-password-length': optional(z.int().check(z.gte(6), z.lte(128)), 'Default: 14.'),
  'password-reuse-prevention': optional(z.int().check(z.gte(1), z.lte(24)), 'Default: 24.'),
  // "MaxPasswordAge: minimum value of 1, maximum value of 1095"
  'max-password-age-days': optional(z.int().check(z.gte(1), z.lte(1095)), 'Default: 90.'),
  'password-expiration-admin-reset': optional(z.boolean(), 'Default: false.'),
  'max-access-key-age-days': optional(days, 'Default: 90.'),
  'max-unused-credential-days': optional(days, 'Default: 45.'),
  'key-rotation-grace-days': optional(days, 'How long two keys may be active at once. Default: 14.'),
  'root-unused-days': optional(
    days,
    'The root user must not have been used within that many days. Default: 30.',
  ),
  // IAM keeps track of a role's use for 400 days: longer than that "never" and "long ago" look the same.
  'max-unused-role-days': optional(z.int().check(z.gte(1), z.lte(400)), 'Default: 90.'),
  'max-role-session-hours': optional(z.int().check(z.gte(1), z.lte(12)), 'Default: 4.'),
  'saml-expiry-warning-days': optional(days, 'Default: 30.'),
  'probe-sts-endpoints': optional(
    z.boolean(),
    'Asks each region whether its STS endpoint is active. Default: false.',
  ),
});

/** The config file. Every key is optional; defaults are in `settings.ts`. */
export const configSchema = z
  .strictObject({
    $schema: z.optional(z.string()),
    'fail-on': optional(severity, 'Findings of this severity or worse block. Default: high.'),
    scope: optional(
      z.enum(['introduced', 'all']),
      'Whether findings that were there before the change block too. Default: introduced.',
    ),
    baseline: optional(
      z.union([mode, baselineSchema]),
      "The account's checks: only what they do, or a section with their thresholds as well.",
    ),
    'on-incomplete': optional(
      z.enum(['fail', 'warn']),
      'What to do when something could not be looked at. Default: fail.',
    ),
    comment: optional(z.enum(['always', 'on-findings', 'never']), 'When to comment. Default: on-findings.'),
    'role-to-assume': optional(text, 'ARN of the role that the gate assumes through OIDC.'),
    'aws-region': z.optional(text),
    audience: optional(text, 'Audience of the OIDC token. Default: sts.amazonaws.com.'),
    'allowed-account-ids': optional(
      z.array(account).check(z.minLength(1)),
      'Accounts that the role may be in.',
    ),
    policies: optional(z.array(policies), 'Files that hold policies, and of which type.'),
    'ignored-paths': optional(z.array(glob), 'Files that the gate does not read.'),
    severity: optional(
      z.record(
        z.string(),
        z.union([
          severity,
          z
            .array(z.strictObject({ severity, paths: z.optional(z.array(glob).check(z.minLength(1))) }))
            .check(z.minLength(1)),
        ]),
      ),
      'Severity by rule (`*` allowed), or by rule and path; the last entry that matches counts.',
    ),
    'allowed-regions': optional(z.array(text), 'Regions that may be switched on in the account.'),
    'trusted-accounts': optional(
      z.array(account),
      'Accounts that policies and roles may let in, besides those of `allowed-account-ids`. Once given, any other is reported.',
    ),
    'forbidden-access': optional(
      z.array(
        z.strictObject({
          name: z.optional(text),
          preset: optional(text, 'A named list that comes with the gate.'),
          actions: z.optional(z.array(text).check(z.minLength(1))),
          resources: z.optional(z.array(text).check(z.minLength(1))),
          paths: optional(z.array(glob).check(z.minLength(1)), 'Only policies in these files.'),
        }),
      ),
      'Access that no policy may grant.',
    ),
    'no-public-access': optional(
      z.union([
        z.boolean(),
        z.strictObject({
          'resource-types': z.optional(z.array(text).check(z.minLength(1))),
          paths: z.optional(z.array(glob).check(z.minLength(1))),
        }),
      ]),
      'Resource policies must not let in anybody whom nothing ties to a known account, organisation or network.',
    ),
    'no-new-access': optional(
      z.array(
        z.strictObject({
          paths: z.array(glob).check(z.minLength(1)),
          reference: optional(
            text,
            'Path of the policy that must not be exceeded. Default: the base version.',
          ),
        }),
      ),
      'Files whose policies may not gain access.',
    ),
    'custom-policy-check-budget': optional(
      z.int().check(z.gte(0)),
      'How many paid requests (CheckNoNewAccess, CheckAccessNotGranted, CheckNoPublicAccess) a run may send to IAM Access Analyzer, repeated ones included; what the other keys require is asked first. Default: 0.',
    ),
    'template-parameters': optional(
      z.record(z.string(), z.unknown()),
      'Values of template parameters and Terraform variables that the files do not tell.',
    ),
    waivers: z.optional(z.array(waiver)),
    'longest-waiver-days': optional(
      z.int().check(z.gte(1), z.lte(3660)),
      'Longest term of a waiver. Default: 180.',
    ),
    'required-tags': optional(z.array(text), 'Tags that every waiver must carry.'),
  })
  .check(z.describe('Configuration of iam-gate'));

export type Config = z.infer<typeof configSchema>;
