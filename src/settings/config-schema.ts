import * as z from 'zod';
import { severities } from '../findings/severity.ts';
import { policyTypes } from '../policy/document.ts';

const severity = z.enum(severities);
const text = z.string().min(1);
const account = z.string().regex(/^\d{12}$/, 'an AWS account id of 12 digits, in quotes');
const glob = text.describe('Glob over paths from the root of the repository; `**` crosses folders.');
const texts = z.union([text, z.array(text).min(1)]);

const waiver = z
  .strictObject({
    rule: text.describe('Rule or check id; `*` stands for any characters.'),
    file: glob.optional(),
    document: text
      .optional()
      .describe('Name of the policy in its file, as `extract` prints it; `*` allowed.'),
    sid: text.optional().describe('Sid of the statement; `*` allowed.'),
    action: texts.optional().describe('Every action of the statement must match one of these; `*` allowed.'),
    resource: texts
      .optional()
      .describe(
        'Every resource of the statement, or the resource in the account, must match one of these; `*` allowed.',
      ),
    fingerprint: text.optional().describe('Exactly this finding, nothing worse; the reports print it.'),
    reason: text.describe('Why this is acceptable.'),
    owner: text.describe('Who answers for it.'),
    expires: z.iso.date('a day such as 2027-01-31').describe('Last day on which it holds (UTC).'),
    tags: z
      .record(z.string(), z.string())
      .optional()
      .describe('Free labels such as a ticket; see `required-tags`.'),
  })
  .describe('A written acceptance of findings. At least one place besides `rule` keeps it narrow.');

const policies = z.union([
  glob,
  z.strictObject({
    paths: z.union([glob, z.array(glob).min(1)]),
    type: z.enum(policyTypes).optional(),
    'resource-type': text
      .optional()
      .describe('CloudFormation name of the resource, such as AWS::S3::Bucket.'),
  }),
]);

const days = z.int().min(1).max(3650);
const names = z.array(text);
const mode = z.enum(['enforce', 'report', 'off']);

/** The keys are those of `BaselineSettings`, which has their defaults; a test compares the two. */
export const baselineSchema = z.strictObject({
  mode: mode.optional().describe("What the account's checks do. Default: enforce."),
  profile: z.enum(['recommended', 'all']).optional().describe('Which checks are on. Default: recommended.'),
  checks: z.record(z.string(), z.boolean()).optional().describe('Switches single checks on or off by id.'),
  'trusted-delegated-administrators': z
    .array(account)
    .optional()
    .describe('Accounts that may be delegated administrators.'),
  'admin-principals': names
    .optional()
    .describe('Names or ARNs (`*` allowed) of principals that may be administrators.'),
  'exempt-users': names
    .optional()
    .describe('Names or ARNs (`*` allowed) of IAM users that may sign in or hold policies.'),
  'password-policy': z
    .enum(['when-users', 'always'])
    .optional()
    .describe('When the password policy is judged. Default: when-users.'),
  'minimum-password-length': z.int().min(6).max(128).optional().describe('Default: 14.'),
  'password-reuse-prevention': z.int().min(1).max(24).optional().describe('Default: 24.'),
  // "MaxPasswordAge: minimum value of 1, maximum value of 1095"
  'max-password-age-days': z.int().min(1).max(1095).optional().describe('Default: 90.'),
  'password-expiration-admin-reset': z.boolean().optional().describe('Default: false.'),
  'max-access-key-age-days': days.optional().describe('Default: 90.'),
  'max-unused-credential-days': days.optional().describe('Default: 45.'),
  'key-rotation-grace-days': days
    .optional()
    .describe('How long two keys may be active at once. Default: 14.'),
  'root-unused-days': days
    .optional()
    .describe('The root user must not have been used within that many days. Default: 30.'),
  // IAM keeps track of a role's use for 400 days: longer than that "never" and "long ago" look the same.
  'max-unused-role-days': z.int().min(1).max(400).optional().describe('Default: 90.'),
  'max-role-session-hours': z.int().min(1).max(12).optional().describe('Default: 4.'),
  'saml-expiry-warning-days': days.optional().describe('Default: 30.'),
  'probe-sts-endpoints': z
    .boolean()
    .optional()
    .describe('Asks each region whether its STS endpoint is active. Default: false.'),
});

/** The config file. Every key is optional; defaults are in `settings.ts`. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    'fail-on': severity.optional().describe('Findings of this severity or worse block. Default: high.'),
    scope: z
      .enum(['introduced', 'all'])
      .optional()
      .describe('Whether findings that were there before the change block too. Default: introduced.'),
    baseline: z
      .union([mode, baselineSchema])
      .optional()
      .describe("The account's checks: only what they do, or a section with their thresholds as well."),
    'on-incomplete': z
      .enum(['fail', 'warn'])
      .optional()
      .describe('What to do when something could not be looked at. Default: fail.'),
    comment: z
      .enum(['always', 'on-findings', 'never'])
      .optional()
      .describe('When to comment. Default: on-findings.'),
    'role-to-assume': text.optional().describe('ARN of the role that the gate assumes through OIDC.'),
    'aws-region': text.optional(),
    audience: text.optional().describe('Audience of the OIDC token. Default: sts.amazonaws.com.'),
    'allowed-account-ids': z.array(account).min(1).optional().describe('Accounts that the role may be in.'),
    policies: z.array(policies).optional().describe('Files that hold policies, and of which type.'),
    'ignored-paths': z.array(glob).optional().describe('Files that the gate does not read.'),
    severity: z
      .record(
        z.string(),
        z.union([
          severity,
          z.array(z.strictObject({ severity, paths: z.array(glob).min(1).optional() })).min(1),
        ]),
      )
      .optional()
      .describe('Severity by rule (`*` allowed), or by rule and path; the last entry that matches counts.'),
    'allowed-regions': z.array(text).optional().describe('Regions that may be switched on in the account.'),
    'trusted-accounts': z
      .array(account)
      .optional()
      .describe(
        'Accounts that policies and roles may let in, besides those of `allowed-account-ids`. Once given, any other is reported.',
      ),
    'forbidden-access': z
      .array(
        z.strictObject({
          name: text.optional(),
          preset: text.optional().describe('A named list that comes with the gate.'),
          actions: z.array(text).min(1).optional(),
          resources: z.array(text).min(1).optional(),
          paths: z.array(glob).min(1).optional().describe('Only policies in these files.'),
        }),
      )
      .optional()
      .describe('Access that no policy may grant.'),
    'no-public-access': z
      .union([
        z.boolean(),
        z.strictObject({
          'resource-types': z.array(text).min(1).optional(),
          paths: z.array(glob).min(1).optional(),
        }),
      ])
      .optional()
      .describe(
        'Resource policies must not let in anybody whom nothing ties to a known account, organisation or network.',
      ),
    'no-new-access': z
      .array(
        z.strictObject({
          paths: z.array(glob).min(1),
          reference: text
            .optional()
            .describe('Path of the policy that must not be exceeded. Default: the base version.'),
        }),
      )
      .optional()
      .describe('Files whose policies may not gain access.'),
    'custom-policy-check-budget': z
      .int()
      .min(0)
      .optional()
      .describe(
        'How many paid requests (CheckNoNewAccess, CheckAccessNotGranted, CheckNoPublicAccess) a run may send to IAM Access Analyzer, repeated ones included; what the other keys require is asked first. Default: 0.',
      ),
    'template-parameters': z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Values of template parameters and Terraform variables that the files do not tell.'),
    waivers: z.array(waiver).optional(),
    'longest-waiver-days': z
      .int()
      .min(1)
      .max(3660)
      .optional()
      .describe('Longest term of a waiver. Default: 180.'),
    'required-tags': z.array(text).optional().describe('Tags that every waiver must carry.'),
  })
  .describe('Configuration of iam-gate');

export type Config = z.infer<typeof configSchema>;
