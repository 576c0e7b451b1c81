import { matches } from '../policy/patterns.ts';

/** An OIDC issuer that serves more than one customer, and the claims that say which one. */
export interface SharedIssuer {
  /** Host and path with `*`, in lower case. */
  readonly issuer: string;
  readonly name: string;
  /** Any one of these is enough; the form is what a value must look like to name a tenant. */
  readonly tenant: readonly (readonly [claim: string, form: RegExp])[];
  readonly example: string;
}

const literal = /^[^*?]+$/;

/** GitHub is not here: its subjects have a grammar of their own. */
const sharedIssuers: readonly SharedIssuer[] = [
  {
    issuer: 'gitlab.com',
    name: 'GitLab.com',
    tenant: [
      ['sub', /^project_path:[^*?/]+\//],
      ['namespace_id', literal],
      ['project_id', literal],
    ],
    example: 'project_path:GROUP/PROJECT:ref_type:branch:ref:main',
  },
  {
    issuer: 'app.terraform.io',
    name: 'HCP Terraform',
    tenant: [['sub', /^organization:[^*?:]+:/]],
    example: 'organization:ORGANIZATION:project:PROJECT:workspace:WORKSPACE:run_phase:apply',
  },
  {
    issuer: 'agent.buildkite.com',
    name: 'Buildkite',
    tenant: [
      ['sub', /^organization:[^*?:]+:/],
      ['organization_id', literal],
      ['pipeline_id', literal],
    ],
    example: 'organization:ORGANIZATION:pipeline:PIPELINE:*',
  },
  {
    issuer: 'oidc.vercel.com*',
    name: 'Vercel',
    tenant: [
      ['aud', literal],
      ['sub', /^owner:[^*?:]+:/],
    ],
    example: 'owner:TEAM:project:PROJECT:environment:production',
  },
  {
    issuer: 'api.pulumi.com/oidc',
    name: 'Pulumi Cloud',
    tenant: [
      ['aud', literal],
      ['sub', /^pulumi:[^*?]*:org:[^*?:]+:/],
    ],
    example: 'pulumi:deploy:org:ORGANIZATION:project:PROJECT:*',
  },
  { issuer: 'scalr.io', name: 'Scalr', tenant: [['sub', /^account:[^*?:]+:/]], example: 'account:ACCOUNT:*' },
  {
    issuer: 'oidc.codefresh.io',
    name: 'Codefresh',
    tenant: [['sub', /^account:[^*?:]+:/]],
    example: 'account:ACCOUNT-ID:pipeline:PIPELINE-ID',
  },
  {
    issuer: 'proidc.upbound.io',
    name: 'Upbound',
    tenant: [['sub', /^mcp:[^*?:/]+[:/]/]],
    example: 'mcp:ORGANIZATION/*',
  },
  {
    issuer: 'tokens.cloud.shisho.dev',
    name: 'Shisho Cloud',
    tenant: [['sub', /^job:[^*?:]+:/]],
    example: 'job:ORGANIZATION:*',
  },
  {
    issuer: 'studio.datachain.ai/api',
    name: 'DataChain Studio',
    tenant: [['sub', /^credentials:[^*?/]+\//]],
    example: 'credentials:TEAM/*',
  },
  {
    issuer: 'sandboxes.cloud',
    name: 'Sandboxes',
    tenant: [['aud', literal]],
    example: 'an audience of your own',
  },
  {
    issuer: 'oidc-configuration.audit-log.githubusercontent.com',
    name: 'GitHub audit log streaming',
    tenant: [['sub', /^https:\/\/github\.com\/[^*?]+$/]],
    example: 'https://github.com/ENTERPRISE',
  },
  {
    issuer: 'accounts.google.com',
    name: 'Google',
    tenant: [
      ['aud', literal],
      ['oaud', literal],
      ['sub', literal],
      ['google/organization_number', literal],
    ],
    example: 'the numeric id of the service account',
  },
  {
    issuer: 'cognito-identity.amazonaws.com',
    name: 'Amazon Cognito',
    tenant: [['aud', literal]],
    example: 'the id of the identity pool',
  },
  {
    issuer: 'graph.facebook.com',
    name: 'Facebook',
    tenant: [['app_id', literal]],
    example: 'the id of the app',
  },
  {
    issuer: 'www.amazon.com',
    name: 'Login with Amazon',
    tenant: [['app_id', literal]],
    example: 'the id of the app',
  },
];

export const sharedIssuer = (issuer: string): SharedIssuer | undefined =>
  sharedIssuers.find((known) => matches(known.issuer, issuer));

/** One cluster's issuer: private, yet every service account in the cluster has its tokens. */
export const isEksIssuer = (issuer: string): boolean =>
  /^oidc(-eks)?\.(eks\.)?[a-z0-9-]+\.(amazonaws\.com(\.cn)?|api\.aws)\/id\/|^oidc\.eks\./.test(issuer);
