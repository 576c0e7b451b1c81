/** What the config asks of access, each through the whole gate: the verdict, and the sentence that a reader gets. */
import { describe, expect, test } from '@jest/globals';
import { config, policyText, standing } from '../../sandbox/content.ts';
import { hasBundle, runGate } from '../support/gate.ts';

const allow = (action: string | string[], rest: object = {}) => ({
  Effect: 'Allow',
  Action: action,
  Resource: 'arn:aws:s3:::acme-logs/*',
  ...rest,
});
const bucket = `${config}  - { paths: ['buckets/*.json'], type: RESOURCE_POLICY, resource-type: 'AWS::S3::Bucket' }\n`;

interface Row {
  readonly settings: string;
  readonly base?: Record<string, string>;
  readonly head: Record<string, string>;
  readonly verdict: 'failed' | 'passed';
  /** Parts of the comment. */
  readonly says: readonly string[];
}

const rows: Record<string, Row> = {
  'a preset': {
    settings: `${config}forbidden-access:\n  - preset: escalation\n`,
    head: {
      'policies/deploy.json': policyText(
        allow('iam:PutRolePolicy', { Resource: 'arn:aws:iam::111122223333:role/app' }),
      ),
    },
    verdict: 'failed',
    says: [
      'Allows `iam:PutRolePolicy` on `arn:aws:iam::111122223333:role/app`, which "Raising one’s own permissions" forbids.',
      'can give themselves everything',
    ],
  },
  'a list of ours': {
    settings: `${config}forbidden-access:\n  - { name: Keep the logs, actions: ['s3:Delete*'], resources: ['arn:aws:s3:::acme-logs/*'] }\n`,
    head: { 'policies/logs.json': policyText(allow('s3:DeleteObject')) },
    verdict: 'failed',
    says: ['Allows `s3:DeleteObject` on `arn:aws:s3:::acme-logs/example`, which "Keep the logs" forbids.'],
  },
  'a list of ours, where the policy denies it': {
    settings: `${config}forbidden-access:\n  - { name: Keep the logs, actions: ['s3:Delete*'] }\n`,
    head: {
      'policies/logs.json': policyText(
        allow(['s3:GetObject', 's3:DeleteObject']),
        allow('s3:Delete*', { Effect: 'Deny', Resource: '*' }),
      ),
    },
    verdict: 'passed',
    says: [],
  },
  'no public access': {
    settings: `${bucket}no-public-access: true\n`,
    head: { 'buckets/logs.json': policyText(allow('s3:GetObject', { Principal: '*' })) },
    verdict: 'failed',
    says: ['lets in someone whom nothing ties to a known account, organisation or network', 's3:GetObject'],
  },
  'no new access, against the base version': {
    settings: `${config}no-new-access:\n  - paths: ['policies/audit*.json']\n`,
    base: { 'policies/audit-logs.json': policyText(allow('s3:GetObject')) },
    head: { 'policies/audit-logs.json': policyText(allow(['s3:GetObject', 's3:PutObject'])) },
    verdict: 'failed',
    says: ['`s3:PutObject`'],
  },
  'no new access, beyond a reference policy': {
    settings: `${config}no-new-access:\n  - { paths: ['policies/app-*.json'], reference: reference/app.json }\n`,
    base: { 'reference/app.json': policyText(allow('s3:Get*')) },
    head: { 'policies/app-a.json': policyText(allow(['s3:GetObject', 's3:PutObject'])) },
    verdict: 'failed',
    says: ['`s3:PutObject`'],
  },
  'no new access, within a reference policy': {
    settings: `${config}no-new-access:\n  - { paths: ['policies/app-*.json'], reference: reference/app.json }\n`,
    base: { 'reference/app.json': policyText(allow('s3:Get*')) },
    head: { 'policies/app-a.json': policyText(allow('s3:GetObject')) },
    verdict: 'passed',
    says: [],
  },
};

(hasBundle ? describe : describe.skip)('what the config asks of access', () => {
  test.each(Object.entries(rows))('%s', async (_, { settings, base = {}, head, verdict, says }) => {
    const result = await runGate({
      repository: { base: { ...standing, '.github/iam-gate.yml': settings, ...base }, head },
      inputs: { baseline: 'off' },
    });
    expect([result.outputs['verdict'], result.exitCode]).toEqual([verdict, verdict === 'failed' ? 1 : 0]);
    for (const text of says) expect(result.comment?.body ?? '').toContain(text);
    const [file] = Object.keys(head);
    const blocking = result.annotations.filter(({ level }) => level === 'error');
    if (verdict === 'failed') expect(blocking).toContainEqual(expect.objectContaining({ file }));
    else expect(blocking).toEqual([]);
  });
});
