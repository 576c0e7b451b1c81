import * as z from 'zod';
import { severities } from '../findings/severity.ts';

/**
 * The published form of `report.json` and of `--format json`. Additions are allowed within a version, these names stay.
 * Only the generator and the tests load this file: a run writes the report without it.
 */
const position = z.object({
  line: z.int().min(1).describe('From 1.'),
  column: z.int().min(0).describe('From 0, in UTF-16 code units.'),
  offset: z.int().min(0).describe('From 0, in UTF-16 code units of the file as it stands.'),
});
const span = z.object({ start: position, end: position.describe('Exclusive.') });
const severity = z.enum(severities);
const place = z.union([z.object({ file: z.string(), span }), z.object({ resource: z.string() })]);

const waiver = z.object({
  rule: z.string(),
  reason: z.string(),
  owner: z.string(),
  expires: z.string(),
  tags: z.record(z.string(), z.string()),
  source: z.object({ file: z.string(), line: z.int() }),
});

const finding = z.object({
  rule: z.string(),
  findingType: z.enum(['ERROR', 'SECURITY_WARNING', 'WARNING', 'SUGGESTION']).nullable(),
  severity,
  title: z.string(),
  message: z.string(),
  evidence: z.string().nullable().describe('What shows it, for a finding in the account.'),
  why: z.string(),
  fix: z.string(),
  url: z
    .string()
    .nullable()
    .describe('The page that explains the rule: ours where its address is known, else the first reference.'),
  references: z.array(z.string()).describe("AWS's pages about it."),
  document: z.string().nullable(),
  places: z.array(place).min(1).describe('The first is where the annotation goes.'),
  engine: z.enum(['offline', 'access-analyzer', 'baseline']),
  fingerprint: z.string(),
  statement: z
    .object({ sid: z.string().nullable(), actions: z.array(z.string()), resources: z.array(z.string()) })
    .nullable(),
  state: z.enum(['introduced', 'existing']).nullable(),
  effect: z.enum(['blocks', 'warns', 'waived', 'existing']),
  because: z.string(),
  waiver: waiver.nullable(),
});

const witness = z.object({
  principal: z.union([z.literal('*'), z.record(z.string(), z.string())]).optional(),
  action: z.string(),
  resource: z.string(),
  context: z.record(z.string(), z.array(z.string())),
});

export const reportSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: z.object({ name: z.literal('iam-gate'), version: z.string() }),
    serviceReference: z
      .object({ date: z.string().regex(/^\d{4}-\d\d-\d\d$/) })
      .nullable()
      .describe('Of what day the data about the services of AWS is; null where no policy was looked at.'),
    verdict: z.enum(['passed', 'failed', 'incomplete']),
    because: z.string(),
    documents: z.array(
      z.object({
        file: z.string(),
        name: z.string().nullable(),
        policyType: z.string(),
        resourceType: z.string().nullable(),
        engine: z.enum(['offline', 'access-analyzer']),
        findings: z.int(),
        notes: z.array(z.string()),
      }),
    ),
    findings: z
      .array(finding)
      .describe(
        'By file, then in the order in which IAM Access Analyzer gives findings: by first offset, then by code.',
      ),
    checks: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        severity,
        status: z.enum(['passed', 'failed', 'unknown', 'not-applicable']),
        reason: z.string().nullable(),
        evidence: z.array(z.string()),
      }),
    ),
    access: z.array(
      z.object({
        kind: z.enum(['new-access', 'forbidden-access', 'public-access']),
        result: z.enum(['PASS', 'FAIL', 'UNKNOWN']),
        reason: z.string().nullable(),
        statement: z.int().nullable(),
        witness: witness.nullable(),
        file: z.string().optional(),
        document: z.string().nullable().optional(),
        line: z.int().optional(),
        required: z.boolean().optional(),
        sentences: z.array(z.string()).optional(),
        removed: z.string().optional(),
        service: z
          .object({
            check: z.enum(['CheckNoNewAccess', 'CheckAccessNotGranted', 'CheckNoPublicAccess']),
            result: z.enum(['PASS', 'FAIL']).nullable(),
            message: z.string(),
            reasons: z.array(z.string()),
            agrees: z.boolean().nullable(),
          })
          .optional()
          .describe("The verdict of IAM Access Analyzer's custom policy check on the same question."),
      }),
    ),
    coverage: z.array(
      z.object({
        file: z.string(),
        status: z.enum(['validated', 'skipped', 'unreadable']),
        reason: z.string().nullable(),
        documents: z.int(),
      }),
    ),
    unread: z.array(
      z.object({
        what: z.string(),
        reason: z.string(),
        place: z.object({ file: z.string(), line: z.int().optional() }).optional(),
      }),
    ),
    gateChanges: z.array(
      z.object({
        file: z.string(),
        what: z.enum(['config', 'workflow', 'inline-waiver']),
        sentences: z.array(z.string()),
      }),
    ),
    waivers: z.array(
      z.object({
        waiver,
        state: z.enum(['used', 'unused', 'expired', 'too-long', 'too-wide', 'proposed']),
        matched: z.int(),
        message: z.string(),
      }),
    ),
    notices: z.array(z.string()),
    timings: z.record(z.string(), z.number()).describe('Milliseconds by phase.'),
    requests: z.record(z.string(), z.int()).describe('AWS requests by operation.'),
    context: z.object({
      event: z.string(),
      repository: z.string().nullable(),
      baseSha: z.string().nullable(),
      headSha: z.string().nullable(),
      pullRequest: z.int().nullable(),
      runUrl: z.string().nullable(),
      account: z.object({ id: z.string(), alias: z.string().nullable(), partition: z.string() }).nullable(),
      config: z.object({ path: z.string(), sha: z.string().nullable() }).nullable(),
    }),
  })
  .describe('Report of iam-gate');

export type Report = z.infer<typeof reportSchema>;
