import { describe, expect, test } from '@jest/globals';
import { policyText, standing } from '../../sandbox/content.ts';
import { hasBundle, runGate } from '../support/gate.ts';

const template = (...statements: object[]): string =>
  JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: { Bucket: { Type: 'String' } },
    Resources: {
      Reader: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: { PolicyDocument: { Version: '2012-10-17', Statement: statements } },
      },
    },
  });
const on = (action: unknown, resource: unknown) => ({ Effect: 'Allow', Action: action, Resource: resource });
const bucket = { Ref: 'Bucket' };

(hasBundle ? describe : describe.skip)('never green on what was not looked at', () => {
  test('a value that nobody knows, once more in another place, is new', async () => {
    const result = await runGate({
      repository: {
        base: { ...standing, 'template.json': template(on('s3:GetObject', bucket)) },
        head: { 'template.json': template(on('s3:GetObject', bucket), on('s3:PutObject', bucket)) },
      },
    });
    expect(result.outputs['verdict']).toBe('incomplete');
    expect(result.exitCode).toBe(2);
  });

  test('a value that nobody knew before is not this change', async () => {
    const result = await runGate({
      repository: {
        base: { ...standing, 'template.json': template(on('s3:GetObject', bucket)) },
        head: { 'template.json': template(on(['s3:GetObject', 's3:GetObjectAcl'], bucket)) },
      },
    });
    expect(result.outputs['verdict']).toBe('passed');
  });

  test.each(['pull_request', 'pull_request_target'] as const)(
    'a link elsewhere that is turned to a standing policy changes what is deployed, and is named (%s)',
    async (event) => {
      const result = await runGate({
        event,
        repository: {
          base: {
            ...standing,
            'policies/wide.json': policyText(on('*', '*')),
            'deploy/current.json': { symlink: '../policies/audit.json' },
            'deploy/readme': { symlink: '../README.md' },
          },
          head: {
            'deploy/current.json': { symlink: '../policies/wide.json' },
            'deploy/readme': { symlink: '../../outside' },
          },
        },
      });
      const { coverage, notices } = result.reportJson as {
        coverage: { file: string; status: string; reason: string }[];
        notices: string[];
      };
      expect(coverage).toMatchObject([
        {
          file: 'deploy/current.json',
          status: 'skipped',
          reason:
            'a symbolic link to ../policies/wide.json, which is not followed: the policies in policies/wide.json are what it stands for',
        },
        {
          file: 'deploy/readme',
          status: 'skipped',
          reason: 'a symbolic link to ../../outside, which is not followed',
        },
      ]);
      expect(notices).toContainEqual(
        expect.stringContaining('deploy/current.json is a symbolic link to ../policies/wide.json'),
      );
      expect(notices.join()).not.toContain('outside');
    },
  );

  test('a policy with a NUL byte in it is no picture', async () => {
    const policy = policyText({ Effect: 'Allow', Action: '*', Resource: '*' });
    const result = await runGate({
      repository: { base: standing, head: { 'infra/new.json': `${policy.slice(0, 5)}\0${policy.slice(5)}` } },
    });
    expect(result.outputs['verdict']).toBe('incomplete');
    expect(result.summary).toContain('NUL');
  });
});
