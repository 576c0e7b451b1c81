import type { AnalyzerFinding, RegionAnalyzers } from '../../../src/account/facts.ts';
import { role, type Case } from '../facts.ts';

const here = (region: string, type: string | null, status = 'ACTIVE'): RegionAnalyzers => ({
  region,
  analyzers:
    type === null
      ? []
      : [
          {
            arn: `arn:aws:access-analyzer:${region}:111122223333:analyzer/a`,
            name: 'a',
            type,
            status,
            managedBy: null,
          },
        ],
  closedByOrganization: false,
});
const closed = (region: string): RegionAnalyzers => ({ region, analyzers: [], closedByOrganization: true });
const organization = { id: 'o-1', arn: 'arn:o', featureSet: 'ALL', managementAccountId: '999999999999' };
const serviceRole = role('AWSServiceRoleForAccessAnalyzer', {
  path: '/aws-service-role/access-analyzer.amazonaws.com/',
});
const waiting = (...findings: Partial<AnalyzerFinding>[]) => ({
  analyzerFindings: [
    {
      analyzerArn: 'arn:analyzer',
      region: 'eu-west-1',
      findings: findings.map((each, index) => ({
        id: String(index),
        type: 'ExternalAccess',
        resource: `arn:${index}`,
        resourceType: 'AWS::S3::Bucket',
        isPublic: false,
        ...each,
      })),
    },
  ],
});

export const analyzerTable: Readonly<Record<string, readonly Case[]>> = {
  'access-analyzer-external': [
    {
      when: 'one in each region',
      facts: { analyzers: [here('eu-west-1', 'ACCOUNT'), here('us-east-1', 'ORGANIZATION')] },
      is: 'passed',
    },
    {
      when: 'P21: one for unused access does not count',
      facts: { analyzers: [here('eu-west-1', 'ACCOUNT_UNUSED_ACCESS')] },
      is: 'failed high',
    },
    {
      when: 'one for internal access does not count',
      facts: { analyzers: [here('eu-west-1', 'ORGANIZATION_INTERNAL_ACCESS')] },
      is: 'failed high',
    },
    {
      when: 'a disabled one',
      facts: { analyzers: [here('eu-west-1', 'ACCOUNT', 'DISABLED')] },
      is: 'failed high',
    },
    {
      when: 'regions are folded into one problem',
      facts: { analyzers: [here('eu-west-1', null), here('eu-west-2', null), here('us-east-1', 'ACCOUNT')] },
      is: 'failed high',
      says: ['2 of 3 regions', 'for region in eu-west-1 eu-west-2; do'],
    },
    {
      when: 'P22: a member that an organization analyzer probably covers',
      facts: { analyzers: [here('eu-west-1', null)], organization, roles: [serviceRole] },
      is: 'failed low',
      says: ['delegated administrator'],
    },
    {
      when: 'the service-linked role in a standalone account',
      facts: { analyzers: [here('eu-west-1', null)], organization: null, roles: [serviceRole] },
      is: 'failed high',
    },
    {
      when: 'only a region that is not allowed lacks one',
      facts: { analyzers: [here('eu-west-1', 'ACCOUNT'), here('us-west-1', null)] },
      settings: { allowedRegions: ['eu-west-1'] },
      is: 'failed low',
      says: ['outside the allowed'],
    },
    {
      when: 'P24: a region that the organization closed',
      facts: { analyzers: [here('eu-west-1', 'ACCOUNT'), closed('us-west-1')] },
      is: 'passed',
    },
    {
      when: 'one that the settings allow is denied: nobody has looked there',
      facts: { analyzers: [closed('eu-west-1'), here('us-east-1', 'ACCOUNT')] },
      settings: { allowedRegions: ['eu-west-1', 'us-east-1'] },
      is: 'unknown',
      says: ['eu-west-1'],
    },
    {
      when: 'the allowed regions hold no region of the account, as a misspelt list does',
      facts: { analyzers: [here('eu-west-1', null)] },
      settings: { allowedRegions: ['eu-wst-1'] },
      is: 'unknown',
      says: ['eu-wst-1'],
    },
    { when: 'all of them closed', facts: { analyzers: [closed('us-west-1')] }, is: 'not-applicable' },
  ],
  'access-analyzer-unused': [
    {
      when: 'one in one region: IAM is global',
      facts: { analyzers: [here('eu-west-1', 'ACCOUNT_UNUSED_ACCESS'), here('us-east-1', null)] },
      is: 'passed',
    },
    { when: 'none', facts: { analyzers: [here('eu-west-1', 'ACCOUNT')] }, is: 'failed low' },
  ],
  'access-analyzer-no-active-findings': [
    { when: 'nothing waits', facts: waiting(), is: 'passed' },
    {
      when: 'a bucket shared with a known account is only counted',
      facts: waiting({}),
      is: 'passed',
      says: ['1 other'],
    },
    { when: 'a public bucket', facts: waiting({ isPublic: true }), is: 'failed medium', says: ['public'] },
    { when: 'a role', facts: waiting({ resourceType: 'AWS::IAM::Role' }), is: 'failed medium' },
    {
      when: 'the same role in two regions',
      facts: waiting(
        { resourceType: 'AWS::IAM::Role', resource: 'arn:r' },
        { resourceType: 'AWS::IAM::Role', resource: 'arn:r' },
      ),
      is: 'failed medium',
    },
    {
      when: 'unused access',
      facts: waiting({ type: 'UnusedIAMRole', resourceType: 'AWS::IAM::Role' }),
      is: 'passed',
    },
  ],
};
