import type { Region } from '../../../src/account/facts.ts';
import { policyOf, type Case } from '../facts.ts';

const region = (name: string, status: Region['status']): Region => ({ name, status });
const defaults = [region('us-east-1', 'ENABLED_BY_DEFAULT'), region('eu-west-1', 'ENABLED_BY_DEFAULT')];
const allowed = { allowedRegions: ['eu-west-1'] };
const organization = {
  id: 'o-1',
  arn: 'arn:aws:organizations::111122223333:organization/o-1',
  featureSet: 'ALL',
  managementAccountId: '111122223333',
};
const scp = (condition: unknown, targets = ['r-1']) => [
  {
    id: 'p-1',
    arn: 'arn:p',
    name: 'regions',
    awsManaged: false,
    targets,
    document: policyOf({ Effect: 'Deny', NotAction: 'iam:*', Resource: '*', Condition: condition }),
  },
];

export const regionTable: Readonly<Record<string, readonly Case[]>> = {
  'regions-opt-in': [
    {
      when: 'a status that nobody knows yet',
      facts: { regions: [{ name: 'eu-central-2', status: 'PENDING' as 'ENABLED' }] },
      settings: { allowedRegions: ['eu-west-1'] },
      is: 'unknown',
      says: ['eu-central-2 PENDING'],
    },
    {
      when: 'P12: only default regions: they can never be disabled',
      facts: { regions: defaults },
      settings: allowed,
      is: 'passed',
      says: ['cannot be disabled', 'us-east-1'],
    },
    {
      when: 'an opt-in region that is not allowed',
      facts: { regions: [...defaults, region('me-south-1', 'ENABLED')] },
      settings: allowed,
      is: 'failed medium',
      says: ['aws account disable-region --region-name me-south-1'],
    },
    {
      when: 'one that is',
      facts: { regions: [region('me-south-1', 'ENABLED')] },
      settings: { allowedRegions: ['me-south-1'] },
      is: 'passed',
    },
    {
      when: 'one that is being enabled',
      facts: { regions: [region('me-south-1', 'ENABLING')] },
      settings: allowed,
      is: 'failed medium',
    },
    {
      when: 'P13: one that is being disabled',
      facts: { regions: [region('me-south-1', 'DISABLING')] },
      settings: allowed,
      is: 'unknown',
    },
    {
      when: 'a disabled one',
      facts: { regions: [region('me-south-1', 'DISABLED')] },
      settings: allowed,
      is: 'passed',
    },
    {
      when: 'nobody said which are allowed',
      facts: { regions: [region('me-south-1', 'ENABLED')] },
      is: 'not-applicable',
      says: ['me-south-1'],
    },
  ],
  'sts-regional-endpoints': [
    {
      when: 'the others are off',
      facts: {
        stsEndpoints: [
          { region: 'eu-west-1', active: true },
          { region: 'eu-west-2', active: false },
        ],
      },
      settings: allowed,
      is: 'passed',
    },
    {
      when: 'one is active outside the allowed regions',
      facts: { stsEndpoints: [{ region: 'eu-west-2', active: true }] },
      settings: allowed,
      is: 'failed low',
    },
    {
      when: 'nobody said which are allowed',
      facts: { stsEndpoints: [{ region: 'eu-west-2', active: true }] },
      is: 'not-applicable',
    },
  ],
  'sts-global-endpoint-token-version': [
    {
      when: 'version 2',
      facts: { summary: { GlobalEndpointTokenVersion: 2 }, regions: [region('me-south-1', 'ENABLED')] },
      is: 'passed',
    },
    {
      when: 'version 1 and no opt-in region',
      facts: { summary: { GlobalEndpointTokenVersion: 1 }, regions: defaults },
      is: 'passed',
    },
    {
      when: 'version 1 and one opt-in region',
      facts: { summary: { GlobalEndpointTokenVersion: 1 }, regions: [region('me-south-1', 'ENABLED')] },
      is: 'failed low',
    },
    { when: 'the summary does not tell', facts: { summary: {}, regions: defaults }, is: 'unknown' },
  ],
  'org-region-deny-scp': [
    {
      when: 'one is attached',
      facts: {
        serviceControlPolicies: scp({ StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1'] } }),
        organization,
      },
      settings: allowed,
      is: 'passed',
      says: ['r-1'],
    },
    {
      when: 'it is attached to nothing',
      facts: {
        serviceControlPolicies: scp({ StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1'] } }, []),
        organization,
      },
      settings: allowed,
      is: 'failed medium',
      says: ['attached to nothing'],
    },
    {
      when: 'it leaves another region open',
      facts: {
        serviceControlPolicies: scp({
          StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] },
        }),
        organization,
      },
      settings: allowed,
      is: 'failed medium',
    },
    {
      when: 'an empty list of regions, which Prowler takes',
      facts: {
        serviceControlPolicies: scp({ StringNotEquals: { 'aws:RequestedRegion': [] } }),
        organization,
      },
      is: 'failed medium',
    },
    {
      when: 'a Deny of the allowed regions instead of the others',
      facts: {
        serviceControlPolicies: scp({ StringEquals: { 'aws:RequestedRegion': ['eu-west-1'] } }),
        organization,
      },
      is: 'failed medium',
    },
    { when: 'there is none', facts: { serviceControlPolicies: [], organization }, is: 'failed medium' },
    {
      when: 'no organization',
      facts: { serviceControlPolicies: [], organization: null },
      is: 'not-applicable',
    },
  ],
};
