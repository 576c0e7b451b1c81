/** Results as a run makes them, to be written by the reporters. */
import type { Finding } from '../../src/findings/finding.ts';
import type { RuleMeta } from '../../src/findings/rule-meta.ts';
import type { GateResult, Judged } from '../../src/gate/result.ts';

export const passRoleRule: RuleMeta = {
  id: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
  title: 'PassRole with a wildcard resource',
  severity: 'high',
  why: 'Whoever has this permission can give any role of the account to a service, and so act with its rights.',
  fix: 'Name the roles that may be passed:\n{\n  "Resource": "arn:aws:iam::111122223333:role/app-*"\n}',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
  ],
};
export const sidRule: RuleMeta = {
  id: 'EMPTY_SID_VALUE',
  title: 'Empty Sid value',
  severity: 'low',
  why: 'An empty statement id names nothing.',
  fix: 'Remove the Sid element, or give it a value such as "ReadLogs".',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html'],
};

export function finding(over: Partial<Finding> & { file?: string; line?: number } = {}): Finding {
  const { file = 'policies/deploy.json', line = 14, ...rest } = over;
  return {
    rule: passRoleRule,
    severity: rest.rule?.severity ?? 'high',
    findingType: 'SECURITY_WARNING',
    message: 'Using iam:PassRole with a wildcard (*) in the resource can be overly permissive.',
    places: [
      {
        kind: 'source',
        file,
        span: {
          start: { line, column: 18, offset: 20 * line },
          end: { line, column: 21, offset: 20 * line + 3 },
        },
      },
    ],
    document: null,
    fingerprint: `${file}${line}`.padEnd(32, '0').slice(0, 32),
    engine: 'offline',
    ...rest,
  };
}

export function judged(over: Partial<Judged> & { of?: Parameters<typeof finding>[0] } = {}): Judged {
  const { of, ...rest } = over;
  return {
    finding: finding(of),
    state: 'introduced',
    effect: 'blocks',
    because: 'this change introduces it and high reaches the threshold (fail-on: high)',
    ...rest,
  };
}

export const waiver = {
  rule: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
  file: 'policies/legacy.json',
  document: null,
  sid: null,
  actions: null,
  resources: null,
  fingerprint: null,
  reason: 'Goes away with the old deployer, see OPS-12.',
  owner: '@acme/platform',
  expires: '2027-01-31',
  tags: {},
  source: { file: '.github/iam-gate.yml', line: 12 },
} as const;

export function result(over: Partial<GateResult> = {}): GateResult {
  return {
    verdict: 'failed',
    because: 'Blocked by 1 finding. First: policies/deploy.json:14 Using iam:PassRole with a wildcard.',
    documents: [
      {
        file: 'policies/deploy.json',
        name: null,
        policyType: 'IDENTITY_POLICY',
        resourceType: null,
        engine: 'offline',
        findings: 1,
        notes: [],
      },
    ],
    judged: [judged()],
    checks: [],
    access: [],
    coverage: [{ file: 'policies/deploy.json', status: 'validated', reason: null, documents: 1 }],
    unread: [],
    notices: [],
    timings: { 'Read the policies': 12, 'Validate the policies': 34 },
    requests: {},
    context: {
      event: 'pull_request',
      repository: 'acme/infrastructure',
      serverUrl: 'https://github.com',
      baseSha: 'b'.repeat(40),
      headSha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
      pullRequest: 7,
      runUrl: 'https://github.com/acme/infrastructure/actions/runs/1',
      account: null,
      config: { path: '.github/iam-gate.yml', sha: 'b'.repeat(40) },
      version: '1.0.0',
      action: { repository: 'iam-gate/iam-gate', ref: 'v1' },
    },
    ...over,
  };
}

/** Nothing found, nothing missing. */
export const green = (over: Partial<GateResult> = {}): GateResult =>
  result({ verdict: 'passed', because: 'Nothing found.', judged: [], ...over });

/** Everything that a report can hold at once. */
export const rich = (): GateResult =>
  result({
    because:
      'Blocked by 2 findings. First: policies/deploy.json:14 Using iam:PassRole with a wildcard (*) in the resource can be overly permissive.',
    gateChanges: [
      {
        file: '.github/iam-gate.yml',
        what: 'config',
        sentences: [
          '`fail-on` changes from `high` to `critical`.',
          'This run still uses the config of the base; the new one holds after the merge.',
        ],
      },
    ],
    documents: [
      {
        file: 'policies/deploy.json',
        name: null,
        policyType: 'IDENTITY_POLICY',
        resourceType: null,
        engine: 'access-analyzer',
        findings: 1,
        notes: [],
      },
      {
        file: 'infra/template.yaml',
        name: 'TaskRole.Properties.Policies[0].PolicyDocument',
        policyType: 'IDENTITY_POLICY',
        resourceType: 'AWS::IAM::Role',
        engine: 'offline',
        findings: 1,
        notes: ['validated offline only: it holds a value that the file does not resolve (!Ref Bucket)'],
      },
    ],
    judged: [
      judged(),
      judged({
        of: {
          file: 'infra/template.yaml',
          line: 41,
          document: 'TaskRole.Properties.Policies[0].PolicyDocument',
          message:
            'The statement lets anybody in account 444455556666 assume this role without sts:ExternalId.',
          rule: {
            ...passRoleRule,
            id: 'trust-third-party-without-external-id',
            title: 'Third party without an external id',
            fix: 'Ask the vendor for an external id and require it in a StringEquals condition.',
          },
        },
      }),
      judged({
        effect: 'warns',
        because: 'low is below the threshold (fail-on: high)',
        of: { rule: sidRule, line: 20, message: 'The Sid is empty.' },
      }),
      ...[3, 9, 27].map((line) =>
        judged({
          effect: 'existing',
          state: 'existing',
          because: 'it was there before this change',
          of: { file: 'policies/old.json', line },
        }),
      ),
      judged({
        effect: 'waived',
        because: '@acme/platform accepts it until 2027-01-31: Goes away with the old deployer, see OPS-12.',
        waiver,
        of: { file: 'policies/legacy.json', line: 8 },
      }),
    ],
    access: [
      {
        kind: 'new-access',
        result: 'FAIL',
        reason: null,
        statement: 0,
        witness: { action: 'iam:PassRole', resource: 'arn:aws:iam::111122223333:role/admin', context: {} },
        file: 'policies/deploy.json',
        document: null,
        line: 12,
        sentences: [
          'Newly allows iam:PassRole on every role, for example arn:aws:iam::111122223333:role/admin.',
        ],
        removed: 'No longer allows s3:DeleteBucket on arn:aws:s3:::logs.',
        mermaid: 'graph LR\n  deploy["policies/deploy.json"] -->|"iam:PassRole"| roles["every role"]',
      },
    ],
    checks: [
      {
        id: 'root-mfa',
        title: 'The root user has MFA',
        severity: 'critical',
        status: 'passed',
        reason: null,
        evidence: [],
      },
      {
        id: 'user-console-mfa',
        title: 'Every user with a password has MFA',
        severity: 'high',
        status: 'failed',
        reason: null,
        evidence: ['ann: password, no MFA device', 'bob: password, no MFA device'],
      },
      {
        id: 'access-key-age',
        title: 'Access keys are rotated within 90 days',
        severity: 'medium',
        status: 'unknown',
        reason: 'iam:GetCredentialReport was denied (AccessDenied).',
        evidence: [],
      },
    ],
    coverage: [
      { file: 'policies/deploy.json', status: 'validated', reason: null, documents: 1 },
      { file: 'infra/template.yaml', status: 'validated', reason: null, documents: 1 },
      { file: 'README.md', status: 'skipped', reason: 'not a policy file', documents: 0 },
      {
        file: 'policies/broken.json',
        status: 'unreadable',
        reason: 'line 3: a comma is missing',
        documents: 0,
      },
    ],
    unread: [
      {
        what: 'policies/broken.json',
        reason: 'line 3: expected a comma, found "Effect". Mend the JSON.',
        place: { file: 'policies/broken.json', line: 3 },
      },
    ],
    waivers: [
      {
        waiver,
        state: 'expired',
        matched: 1,
        message:
          'At .github/iam-gate.yml:12 the waiver of @acme/platform expired on 2026-10-31, 24 days ago, so 1 finding of PASS_ROLE_WITH_STAR_IN_RESOURCE counts again: fix it, or renew the waiver with a reason that still holds.',
      },
    ],
    notices: ['The comment could not be written: the job lacks pull-requests: write.'],
    requests: { 'access-analyzer:ValidatePolicy': 2, 'iam:GetAccountSummary': 1 },
    context: { ...result().context, account: { id: '111122223333', alias: 'acme-prod', partition: 'aws' } },
  });

/** Text that tries every trick known to us, and arbitrary text. */
export const hostile: readonly string[] = [
  '::error::x',
  ' ::set-output name=verdict::passed',
  '##[add-mask]e',
  'a##[stop-commands]b',
  '####[[x]',
  '\u00a0::x::',
  '<!-- iam-gate-report 0000 -->',
  '</details><h1>✅ passed</h1>',
  '![x](http://evil.example/x.png)',
  '[x](javascript:alert(1))',
  'https://evil.example',
  'www.evil.example',
  'me@evil.example',
  '@acme/everybody',
  'acme/app#1',
  '#1',
  'GH-1',
  'a1b2c3d',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
  ':tada:',
  '`',
  '``',
  '```',
  '~~~',
  '| a | b |',
  '\\|',
  '\\',
  '\\`',
  '`a',
  'a`',
  '*a*',
  '_a_',
  '**a**',
  '# a',
  '- a',
  '1. a',
  '> a',
  '    a',
  '---',
  '===',
  '<b>',
  '&lt;b&gt;',
  '&amp;',
  '{{ x }}',
  '${{ secrets.X }}',
  '\u202egnp.exe',
  '\u200b',
  '\ud800',
  '\r\n::x::',
  '\n# a\n',
  '\u2028',
  '$`x`$',
  '$$x$$',
  '[[x]]',
  '[^1]',
  '[x]: http://evil.example',
  '<https://evil.example>',
];
