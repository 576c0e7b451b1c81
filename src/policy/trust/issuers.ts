/**
 * OIDC issuers that CI and other services run. A shared issuer gives tokens to every customer of the service, so a
 * role must say whose it takes; a private one belongs to one organisation. After AWS's table of shared issuers (User
 * Guide, "secure by default" for OIDC), AWS's RCP samples, and the issuers' own documentation.
 */
export interface SharedIssuer {
  /** The claims that name the customer, and how a value that does begins. */
  readonly tenantClaims: Readonly<Record<string, RegExp>>;
  /** A condition that names the customer. */
  readonly example: string;
}

/** A value that names one thing. */
const literal = /^[^*?$]+$/;
const named = (prefix: string, end = ':'): RegExp => new RegExp(`^${prefix}[^*?$${end}]+${end}`);

export const sharedIssuers: ReadonlyMap<string, SharedIssuer> = new Map<string, SharedIssuer>([
  [
    'gitlab.com',
    {
      tenantClaims: { sub: named('project_path:', '/'), namespace_id: literal, project_id: literal },
      example: '"StringLike": { "gitlab.com:sub": "project_path:acme/app:ref_type:branch:ref:main" }',
    },
  ],
  [
    'app.terraform.io',
    {
      tenantClaims: { sub: named('organization:') },
      example:
        '"StringLike": { "app.terraform.io:sub": "organization:acme:project:*:workspace:app:run_phase:*" }',
    },
  ],
  [
    'agent.buildkite.com',
    {
      tenantClaims: { sub: named('organization:'), organization_id: literal, pipeline_id: literal },
      example: '"StringLike": { "agent.buildkite.com:sub": "organization:acme:pipeline:app:*" }',
    },
  ],
  [
    'oidc.vercel.com',
    {
      tenantClaims: { aud: literal, sub: named('owner:') },
      example: '"StringLike": { "oidc.vercel.com:sub": "owner:acme:project:app:environment:production" }',
    },
  ],
  [
    'api.pulumi.com/oidc',
    {
      tenantClaims: { aud: literal, sub: /^pulumi:.*:org:[^*?$:]+:/ },
      example: '"StringEquals": { "api.pulumi.com/oidc:aud": "aws:acme" }',
    },
  ],
  ...(
    [
      ['scalr.io', 'account:'],
      ['oidc.codefresh.io', 'account:'],
      ['proidc.upbound.io', 'mcp:'],
      ['tokens.cloud.shisho.dev', 'job:'],
    ] as const
  ).map(([host, prefix]): [string, SharedIssuer] => [
    host,
    { tenantClaims: { sub: named(prefix) }, example: `"StringLike": { "${host}:sub": "${prefix}acme:*" }` },
  ]),
  [
    'studio.datachain.ai/api',
    {
      tenantClaims: { sub: named('credentials:', '/') },
      example: '"StringLike": { "studio.datachain.ai/api:sub": "credentials:acme/*" }',
    },
  ],
  [
    'sandboxes.cloud',
    { tenantClaims: { aud: literal }, example: '"StringEquals": { "sandboxes.cloud:aud": "acme" }' },
  ],
  [
    'oidc-configuration.audit-log.githubusercontent.com',
    {
      tenantClaims: { sub: literal },
      example:
        '"StringEquals": { "oidc-configuration.audit-log.githubusercontent.com:sub": "https://github.com/acme" }',
    },
  ],
  [
    'cognito-identity.amazonaws.com',
    {
      tenantClaims: { aud: literal, sub: literal },
      example:
        '"StringEquals": { "cognito-identity.amazonaws.com:aud": "eu-west-1:12345678-1234-1234-1234-123456789012" }',
    },
  ],
  [
    'accounts.google.com',
    {
      tenantClaims: { aud: literal, oaud: literal, sub: literal, 'google/organization_number': literal },
      example: '"StringEquals": { "accounts.google.com:aud": "66677788899900pro0" }',
    },
  ],
  [
    'graph.facebook.com',
    {
      tenantClaims: { app_id: literal },
      example: '"StringEquals": { "graph.facebook.com:app_id": "1234567890" }',
    },
  ],
  [
    'www.amazon.com',
    {
      tenantClaims: { app_id: literal },
      example: '"StringEquals": { "www.amazon.com:app_id": "amzn1.application.abc" }',
    },
  ],
]);

/** An issuer of one organisation, whose tokens go to every job or pod of it. */
export interface PrivateIssuer {
  readonly url: RegExp;
  /** A subject that names one of them. */
  readonly subject: string;
}

export const privateIssuers: readonly PrivateIssuer[] = [
  // Clusters: EKS, and OpenShift on AWS.
  {
    url: /^(oidc\.eks\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\/id|rh-oidc\.s3\.[a-z0-9-]+\.amazonaws\.com|oidc\.op1\.openshiftapps\.com)\//,
    subject: 'system:serviceaccount:app:api',
  },
  { url: /^oidc\.circleci\.com\/org\//, subject: 'org/…/project/…/user/…' },
  { url: /^api\.bitbucket\.org\/2\.0\/workspaces\//, subject: '{…}:{…}' },
  // GitHub with an issuer for one enterprise: by its name, on ghe.com, and Enterprise Server.
  {
    url: /^(token\.actions\.githubusercontent\.com\/.|[^/]+\.ghe\.com(\/|$)|[^/]+\/_services\/token$)/,
    subject: 'repo:octo-org/octo-repo:environment:production',
  },
];
