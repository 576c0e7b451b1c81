/** The AWS stand-in as AWS's own clients see it: unmodified, pointed at it by nothing but an endpoint. */
import {
  AccessAnalyzerClient,
  CheckNoNewAccessCommand,
  GetAnalyzerCommand,
  paginateListAnalyzers,
  paginateListFindingsV2,
  ValidatePolicyCommand,
} from '@aws-sdk/client-accessanalyzer';
import {
  AccountClient,
  GetAlternateContactCommand,
  GetContactInformationCommand,
  GetRegionOptStatusCommand,
  paginateListRegions,
} from '@aws-sdk/client-account';
import * as iamSdk from '@aws-sdk/client-iam';
import {
  DescribeOrganizationCommand,
  DescribePolicyCommand,
  ListRootsCommand,
  OrganizationsClient,
  paginateListDelegatedAdministrators,
  paginateListPolicies,
} from '@aws-sdk/client-organizations';
import { paginateListInstances, SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loadAccount } from '../../sandbox/aws/account.ts';
import { startAws, type AwsOptions, type AwsStandIn } from '../../sandbox/aws/server.ts';
import { issuer, startOidc, type OidcOptions, type OidcStandIn } from '../../sandbox/github/oidc.ts';
import type { RecordedRequest } from '../../sandbox/loopback.ts';

const roleArn = 'arn:aws:iam::111122223333:role/iam-gate';
const claims = {
  sub: 'repo:acme@9911/infrastructure@724101:pull_request',
  repository: 'acme/infrastructure',
  repository_id: '724101',
  repository_owner: 'acme',
};

interface World {
  readonly aws: AwsStandIn;
  readonly oidc: OidcStandIn;
  readonly requests: RecordedRequest[];
  readonly token: (audience?: string) => Promise<string>;
}
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function world(options: Partial<AwsOptions> & { oidc?: Partial<OidcOptions> } = {}): Promise<World> {
  const requests: RecordedRequest[] = [];
  const record = (request: RecordedRequest) => requests.push(request);
  const oidc = await startOidc({ claims, requestToken: 'ask', record, ...options.oidc });
  const aws = await startAws({
    account: loadAccount('good'),
    issuers: { [issuer]: oidc.url },
    record,
    ...options,
  });
  open.push(oidc, aws);
  return {
    aws,
    oidc,
    requests,
    token: async (audience = 'sts.amazonaws.com') => {
      const answer = await fetch(`${oidc.requestUrl}&audience=${encodeURIComponent(audience)}`, {
        headers: { authorization: 'Bearer ask' },
      });
      return ((await answer.json()) as { value: string }).value;
    },
  };
}

const configuration = (endpoint: string) => ({ endpoint, region: 'eu-west-1', maxAttempts: 1 });

async function signIn(
  { aws, token }: World,
  request: { actions?: string[]; role?: string; duration?: number; token?: string; audience?: string } = {},
) {
  const sts = new STSClient({
    ...configuration(aws.url),
    credentials: { accessKeyId: '', secretAccessKey: '' },
  });
  const { Credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: request.role ?? roleArn,
      RoleSessionName: 'iam-gate-1-1',
      WebIdentityToken: request.token ?? (await token(request.audience)),
      DurationSeconds: request.duration ?? 900,
      ...(request.actions
        ? {
            Policy: JSON.stringify({
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Action: request.actions, Resource: '*' }],
            }),
          }
        : {}),
    }),
  );
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
}

async function signedIn(options: Partial<AwsOptions> = {}, actions?: string[]) {
  const here = await world(options);
  const credentials = await signIn(here, actions ? { actions } : {});
  return { ...here, client: { ...configuration(here.aws.url), credentials } };
}

/** The good account, whose gate role may do everything. */
function unlimited(changes: Readonly<Record<string, unknown>> = {}) {
  const account = loadAccount('good', changes);
  const anything = {
    PolicyName: 'all',
    PolicyDocument: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } },
  } as const;
  return { ...account, roles: account.roles.map((role) => ({ ...role, RolePolicyList: [anything] })) };
}

async function all<T, K>(
  pages: AsyncIterable<T>,
  items: (page: T) => readonly K[] | undefined,
): Promise<{ pages: number; items: K[] }> {
  let count = 0;
  const found: K[] = [];
  for await (const page of pages) {
    count += 1;
    found.push(...(items(page) ?? []));
  }
  return { pages: count, items: found };
}

describe('AssumeRoleWithWebIdentity', () => {
  test('gives a session to a token that GitHub signed for a subject that the role trusts, and the request is unsigned', async () => {
    const here = await world();
    const credentials = await signIn(here);
    const identity = await new STSClient({ ...configuration(here.aws.url), credentials }).send(
      new GetCallerIdentityCommand({}),
    );
    expect(identity).toMatchObject({
      Account: '111122223333',
      Arn: 'arn:aws:sts::111122223333:assumed-role/iam-gate/iam-gate-1-1',
    });
    expect(
      here.requests
        .filter(({ server }) => server === 'aws')
        .map(({ operation, signed }) => ({ operation, signed })),
    ).toEqual([
      { operation: 'sts:AssumeRoleWithWebIdentity', signed: false },
      { operation: 'sts:GetCallerIdentity', signed: true },
    ]);
  });

  const refused: [
    what: string,
    error: string,
    options: Partial<AwsOptions> & { oidc?: Partial<OidcOptions> },
    request: Parameters<typeof signIn>[1],
  ][] = [
    [
      'a subject that the trust policy does not match',
      'AccessDenied',
      { oidc: { claims: { ...claims, sub: 'repo:acme/infrastructure:pull_request' } } },
      {},
    ],
    [
      'another repository, although the subject matches',
      'AccessDenied',
      { oidc: { claims: { ...claims, repository_id: '1' } } },
      {},
    ],
    ['a role that does not exist', 'AccessDenied', {}, { role: 'arn:aws:iam::111122223333:role/nobody' }],
    [
      'a role that trusts somebody else',
      'AccessDenied',
      {},
      { role: 'arn:aws:iam::111122223333:role/app-task' },
    ],
    [
      'an audience that the provider does not list',
      'InvalidIdentityTokenException',
      {},
      { audience: 'sigstore' },
    ],
    [
      'an issuer without a provider in the account',
      'InvalidIdentityTokenException',
      { account: loadAccount('good', { oidcProviders: [] }) },
      {},
    ],
    [
      'a signature by an unpublished key',
      'InvalidIdentityTokenException',
      { oidc: { fault: 'foreign-key' } },
      {},
    ],
    ['a token for later', 'InvalidIdentityTokenException', { oidc: { fault: 'not-yet-valid' } }, {}],
    ['an expired token', 'ExpiredTokenException', { oidc: { lifetime: -30 } }, {}],
    ['no token at all', 'InvalidIdentityTokenException', {}, { token: 'not-a-token' }],
    ['an issuer whose keys cannot be fetched', 'IDPCommunicationErrorException', { issuers: {} }, {}],
    ['more seconds than the role allows', 'ValidationError', {}, { duration: 7200 }],
    ['fewer seconds than STS allows', 'ValidationError', {}, { duration: 60 }],
    [
      'a session policy that is none',
      'MalformedPolicyDocumentException',
      {},
      { actions: ['GetAccountSummary'] },
    ],
    [
      'a session policy over 2,048 characters',
      'ValidationError',
      {},
      { actions: ['iam:Get*', 'x'.repeat(2048)] },
    ],
  ];
  test('refuses a token whose claims were changed, or that is not signed', async () => {
    const here = await world();
    const [header = '', payload = '', signature = ''] = (await here.token()).split('.');
    const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claimed = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    for (const token of [
      `${header}.${encoded({ ...claimed, exp: 4_000_000_000 })}.${signature}`,
      `${encoded({ alg: 'none', typ: 'JWT' })}.${payload}.`,
    ])
      await expect(signIn(here, { token })).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
  });

  test.each(refused)('refuses %s: %s', async (_, error, options, request) => {
    await expect(signIn(await world(options), request)).rejects.toMatchObject({ name: error });
  });
});

describe('signatures and sessions', () => {
  test('a wrong secret, a wrong session token and an unknown key are refused', async () => {
    const { client } = await signedIn();
    const attempt = (credentials: typeof client.credentials) =>
      new iamSdk.IAMClient({ ...client, credentials }).send(new iamSdk.GetAccountSummaryCommand({}));
    await expect(attempt(client.credentials)).resolves.toMatchObject({
      SummaryMap: { AccountMFAEnabled: 1 },
    });
    await expect(attempt({ ...client.credentials, secretAccessKey: 'guessed' })).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
    await expect(attempt({ ...client.credentials, sessionToken: 'guessed' })).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
    await expect(attempt({ ...client.credentials, accessKeyId: 'ASIAUNKNOWN' })).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
  });

  type Signed = { body: string; headers: Record<string, string>; query: Record<string, string> };
  const changed: [what: string, change: (request: Signed) => void][] = [
    [
      'another body',
      (request) => {
        request.body += '&MaxItems=1';
        request.headers['content-length'] = String(request.body.length);
      },
    ],
    ['a header of AWS’s that is not signed', ({ headers }) => (headers['x-amz-extra'] = 'more')],
    ['a hash of no body', ({ headers }) => (headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD')],
    [
      'a scope of another day',
      ({ headers }) =>
        (headers['authorization'] = String(headers['authorization']).replace(/\/\d{8}\//, '/20200101/')),
    ],
    [
      'a scope of another Region',
      ({ headers }) =>
        (headers['authorization'] = String(headers['authorization']).replace('/eu-west-1/', '/us-east-1/')),
    ],
    ['another query', ({ query }) => (query['MaxItems'] = '1')],
    ['a time that is too long ago', ({ headers }) => (headers['x-amz-date'] = '20200101T000000Z')],
  ];
  test.each(changed)('a request that is changed after it was signed is refused: %s', async (_, change) => {
    const { client } = await signedIn();
    const iam = new iamSdk.IAMClient(client);
    iam.middlewareStack.add(
      (next) => (args) => {
        change(args.request as Signed);
        return next(args);
      },
      { step: 'finalizeRequest', priority: 'low', name: 'tamper' },
    );
    await expect(iam.send(new iamSdk.GetAccountSummaryCommand({}))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
  });

  test('a Region that the account has not enabled does not know the session', async () => {
    const { client } = await signedIn();
    const analyzers = new AccessAnalyzerClient({ ...client, region: 'me-central-1' });
    await expect(analyzers.send(new GetAnalyzerCommand({ analyzerName: 'x' }))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
  });

  test('the session policy cuts the role down, in the words of each protocol', async () => {
    const { client } = await signedIn({}, ['iam:GetAccountSummary']);
    const iam = new iamSdk.IAMClient(client);
    await expect(iam.send(new iamSdk.GetAccountSummaryCommand({}))).resolves.toBeDefined();
    await expect(iam.send(new iamSdk.GetAccountPasswordPolicyCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        'because no session policy allows the iam:GetAccountPasswordPolicy action',
      ),
    });
    await expect(
      new OrganizationsClient(client).send(new DescribeOrganizationCommand({})),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(new AccountClient(client).send(new GetContactInformationCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  test('what the role itself may not do stays forbidden without a session policy', async () => {
    const { client } = await signedIn();
    await expect(new iamSdk.IAMClient(client).send(new iamSdk.ListUsersCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('no identity-based policy allows the iam:ListUsers action'),
    });
  });
});

describe('IAM', () => {
  test('the authorization details come in small pages, with policy documents URL-encoded', async () => {
    const { client } = await signedIn({ pageSize: 1 });
    const config = { client: new iamSdk.IAMClient(client) };
    const roles = await all(
      iamSdk.paginateGetAccountAuthorizationDetails(config, { Filter: ['Role'] }),
      (page) => page.RoleDetailList,
    );
    expect(roles.pages).toBe(5);
    expect(roles.items.map(({ RoleName }) => RoleName)).toContain('iam-gate');
    expect(JSON.parse(decodeURIComponent(roles.items[0]?.AssumeRolePolicyDocument ?? ''))).toHaveProperty(
      'Statement',
    );
    const policies = await all(
      iamSdk.paginateGetAccountAuthorizationDetails(config, {
        Filter: ['LocalManagedPolicy', 'AWSManagedPolicy'],
      }),
      (page) => page.Policies,
    );
    expect(policies.items.map(({ Arn }) => Arn)).toEqual([
      'arn:aws:iam::111122223333:policy/app-storage',
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
    ]);
    const users = await all(
      iamSdk.paginateGetAccountAuthorizationDetails(config, { Filter: ['User', 'Group'] }),
      (page) => [...(page.UserDetailList ?? []), ...(page.GroupDetailList ?? [])],
    );
    expect(users.items).toHaveLength(4);
    expect(users.items[0]?.CreateDate).toBeInstanceOf(Date);
  });

  test('a credential report is absent, then being made, then there', async () => {
    const bad = loadAccount('bad');
    const account = { ...bad, credentialReport: { ...bad.credentialReport, pollsUntilReady: 1 } };
    const { client } = await signedIn({ account });
    const iam = new iamSdk.IAMClient(client);
    const get = () => iam.send(new iamSdk.GetCredentialReportCommand({}));
    await expect(get()).rejects.toMatchObject({ name: 'CredentialReportNotPresentException' });
    await expect(iam.send(new iamSdk.GenerateCredentialReportCommand({}))).resolves.toMatchObject({
      State: 'STARTED',
    });
    await expect(get()).rejects.toMatchObject({ name: 'CredentialReportNotReadyException' });
    const report = await get();
    const csv = Buffer.from(report.Content ?? new Uint8Array()).toString();
    expect(csv.split('\n')[0]?.split(',')).toHaveLength(22);
    expect(csv).toContain('\n<root_account>,arn:aws:iam::111122223333:root,');
    expect(csv).toContain('\n"ci,deploy",');
  });

  test('no password policy is NoSuchEntity; each user can be asked about live', async () => {
    const { client } = await signedIn({ account: loadAccount('bad', { passwordPolicy: null }) });
    const iam = new iamSdk.IAMClient(client);
    await expect(iam.send(new iamSdk.GetAccountPasswordPolicyCommand({}))).rejects.toMatchObject({
      name: 'NoSuchEntityException',
    });
    await expect(iam.send(new iamSdk.ListMFADevicesCommand({ UserName: 'carol' }))).resolves.toMatchObject({
      MFADevices: [{ UserName: 'carol' }],
    });
    await expect(iam.send(new iamSdk.ListMFADevicesCommand({ UserName: 'alice' }))).resolves.toMatchObject({
      MFADevices: [],
    });
    await expect(
      iam.send(new iamSdk.GetLoginProfileCommand({ UserName: 'ci,deploy' })),
    ).rejects.toMatchObject({ name: 'NoSuchEntityException' });
    await expect(
      iam.send(new iamSdk.ListAccessKeysCommand({ UserName: 'ci,deploy' })),
    ).resolves.toMatchObject({ AccessKeyMetadata: [{ Status: 'Active' }, { Status: 'Active' }] });
    await expect(iam.send(new iamSdk.ListMFADevicesCommand({ UserName: 'nobody' }))).rejects.toMatchObject({
      name: 'NoSuchEntityException',
    });
  });

  test('the smaller lists', async () => {
    const { client } = await signedIn();
    const iam = new iamSdk.IAMClient(client);
    await expect(iam.send(new iamSdk.GetAccountPasswordPolicyCommand({}))).resolves.toMatchObject({
      PasswordPolicy: { MinimumPasswordLength: 14, HardExpiry: false },
    });
    await expect(iam.send(new iamSdk.ListAccountAliasesCommand({}))).resolves.toMatchObject({
      AccountAliases: ['acme-production'],
    });
    await expect(iam.send(new iamSdk.ListSAMLProvidersCommand({}))).resolves.toMatchObject({
      SAMLProviderList: [{ ValidUntil: expect.any(Date) }],
    });
    await expect(iam.send(new iamSdk.ListOpenIDConnectProvidersCommand({}))).resolves.toMatchObject({
      OpenIDConnectProviderList: [
        { Arn: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      ],
    });
    await expect(
      iam.send(new iamSdk.ListVirtualMFADevicesCommand({ AssignmentStatus: 'Assigned' })),
    ).resolves.toMatchObject({ VirtualMFADevices: [{ User: { UserName: 'alice' } }] });
    await expect(iam.send(new iamSdk.ListServerCertificatesCommand({}))).resolves.toMatchObject({
      ServerCertificateMetadataList: [],
    });
    await expect(
      iam.send(new iamSdk.ListServiceSpecificCredentialsCommand({ AllUsers: true })),
    ).resolves.toMatchObject({ ServiceSpecificCredentials: [] });
    await expect(iam.send(new iamSdk.ListRolesCommand({}))).resolves.toMatchObject({ IsTruncated: true });
    await expect(iam.send(new iamSdk.ListOrganizationsFeaturesCommand({}))).rejects.toMatchObject({
      name: 'AccountNotManagementOrDelegatedAdministratorException',
    });
  });
});

describe('the account’s other services', () => {
  test('Account Management', async () => {
    const { client } = await signedIn({ account: unlimited() });
    const account = new AccountClient(client);
    const regions = await all(paginateListRegions({ client: account }, {}), (page) => page.Regions);
    expect(regions.pages).toBe(12);
    expect(regions.items).toContainEqual({ RegionName: 'eu-central-2', RegionOptStatus: 'ENABLED' });
    await expect(
      account.send(new GetRegionOptStatusCommand({ RegionName: 'af-south-1' })),
    ).resolves.toMatchObject({ RegionOptStatus: 'DISABLED' });
    await expect(
      account.send(new GetAlternateContactCommand({ AlternateContactType: 'SECURITY' })),
    ).resolves.toMatchObject({ AlternateContact: { AlternateContactType: 'SECURITY' } });
    await expect(account.send(new GetContactInformationCommand({}))).resolves.toMatchObject({
      ContactInformation: { CountryCode: 'US' },
    });
  });

  test('a contact that is missing', async () => {
    const { client } = await signedIn({ account: loadAccount('bad') });
    await expect(
      new AccountClient(client).send(new GetAlternateContactCommand({ AlternateContactType: 'SECURITY' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  test('Organizations from a member, from the management account, and without an organization', async () => {
    const member = new OrganizationsClient((await signedIn()).client);
    await expect(member.send(new DescribeOrganizationCommand({}))).resolves.toMatchObject({
      Organization: { FeatureSet: 'ALL', MasterAccountId: '777788889999' },
    });
    await expect(member.send(new ListRootsCommand({}))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    const alone = new OrganizationsClient((await signedIn({ account: loadAccount('bad') })).client);
    await expect(alone.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
      name: 'AWSOrganizationsNotInUseException',
    });

    const managed = await signedIn({ account: loadAccount('management'), pageSize: 1 });
    const client = new OrganizationsClient(managed.client);
    await expect(client.send(new ListRootsCommand({}))).resolves.toMatchObject({
      Roots: [{ PolicyTypes: [{ Status: 'ENABLED' }] }],
    });
    const policies = await all(
      paginateListPolicies({ client }, { Filter: 'SERVICE_CONTROL_POLICY' }),
      (page) => page.Policies,
    );
    expect(policies).toMatchObject({
      pages: 2,
      items: [{ Name: 'FullAWSAccess' }, { Name: 'deny-regions' }],
    });
    await expect(client.send(new DescribePolicyCommand({ PolicyId: 'p-regions1' }))).resolves.toMatchObject({
      Policy: { Content: expect.stringContaining('aws:RequestedRegion') },
    });
    const delegated = await all(
      paginateListDelegatedAdministrators({ client }, {}),
      (page) => page.DelegatedAdministrators,
    );
    expect(delegated.items[0]?.DelegationEnabledDate).toBeInstanceOf(Date);
    await expect(
      new iamSdk.IAMClient(managed.client).send(new iamSdk.ListOrganizationsFeaturesCommand({})),
    ).resolves.toMatchObject({ EnabledFeatures: ['RootCredentialsManagement', 'RootSessions'] });
  });

  test('Identity Center answers in its home Region only', async () => {
    const { client } = await signedIn();
    const instances = (region: string) =>
      all(
        paginateListInstances({ client: new SSOAdminClient({ ...client, region }) }, {}),
        (page) => page.Instances,
      );
    expect((await instances('eu-west-1')).items[0]?.CreatedDate).toBeInstanceOf(Date);
    expect((await instances('us-east-1')).items).toEqual([]);
  });
});

describe('Access Analyzer', () => {
  const policy = `{
    "Version": "2012-10-17",
    "Statement": [
        { "Sid": "", "Effect": "Allow", "Action": ["iam:PassRole"], "Resource": "*",
          "Condition": { "StringEquals": { "aws:TagKeys": "a" } } }
    ]
}`;
  const findings = [
    {
      findingType: 'SECURITY_WARNING',
      issueCode: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
      findingDetails: 'pass',
      at: [
        ['Statement', 0, 'Action', 0],
        ['Statement', 0, 'Resource'],
      ],
    },
    {
      findingType: 'WARNING',
      issueCode: 'MISSING_QUALIFIER',
      findingDetails: 'qualifier',
      at: [['Statement', 0, 'Condition', 'StringEquals', { key: 'aws:TagKeys' }]],
    },
    {
      findingType: 'SUGGESTION',
      issueCode: 'EMPTY_SID_VALUE',
      findingDetails: 'sid',
      at: [['Statement', 0, 'Sid']],
    },
  ] as const;

  test('says what the scenario says, where the service would say it, in its order and in pages', async () => {
    const { client } = await signedIn({
      validatePolicy: [{ contains: 'iam:PassRole', findings }],
      pageSize: 2,
    });
    const analyzer = new AccessAnalyzerClient(client);
    const first = await analyzer.send(
      new ValidatePolicyCommand({ policyDocument: policy, policyType: 'IDENTITY_POLICY' }),
    );
    expect(first.findings?.map(({ issueCode }) => issueCode)).toEqual([
      'EMPTY_SID_VALUE',
      'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    ]);
    expect(first.findings?.[0]?.locations).toEqual([
      {
        path: [{ value: 'Statement' }, { index: 0 }, { value: 'Sid' }],
        span: { start: { line: 4, column: 17, offset: 67 }, end: { line: 4, column: 19, offset: 69 } },
      },
    ]);
    const second = await analyzer.send(
      new ValidatePolicyCommand({
        policyDocument: policy,
        policyType: 'IDENTITY_POLICY',
        nextToken: first.nextToken,
      }),
    );
    expect(second.nextToken).toBeUndefined();
    const location = second.findings?.[0]?.locations?.[0];
    expect(location?.path?.at(-1)).toEqual({ key: 'aws:TagKeys' });
    expect(policy.slice(location?.span?.start?.offset, location?.span?.end?.offset)).toBe('"aws:TagKeys"');
  });

  test('refuses what the service refuses', async () => {
    const { client } = await signedIn();
    const validate = (request: Partial<ConstructorParameters<typeof ValidatePolicyCommand>[0]>) =>
      new AccessAnalyzerClient(client).send(
        new ValidatePolicyCommand({ policyDocument: '{}', policyType: 'IDENTITY_POLICY', ...request }),
      );
    await expect(validate({})).resolves.toMatchObject({ findings: [] });
    await expect(validate({ validatePolicyResourceType: 'AWS::S3::Bucket' })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(validate({ policyDocument: `"${'x'.repeat(40_000)}"` })).rejects.toMatchObject({
      name: 'ValidationException',
      reason: 'fieldValidationFailed',
    });
  });

  test('analyzers and their findings belong to a Region', async () => {
    const { client } = await signedIn({
      account: unlimited({
        analyzers: {
          'eu-west-1': ['a', 'b'].map((name) => ({
            name,
            type: 'ACCOUNT',
            status: 'ACTIVE',
            createdAt: '2025-03-04T09:15:27Z',
            findings: [1, 2, 3].map((n) => ({
              id: `${name}${n}`,
              resourceType: 'AWS::IAM::Role',
              resourceOwnerAccount: '111122223333',
              status: n === 3 ? 'ARCHIVED' : 'ACTIVE',
              findingType: 'ExternalAccess',
              analyzedAt: '2025-03-04T09:15:27Z',
              createdAt: '2025-03-04T09:15:27Z',
              updatedAt: '2025-03-04T09:15:27Z',
            })),
          })),
        },
      }),
      pageSize: 1,
    });
    const analyzer = new AccessAnalyzerClient(client);
    const analyzers = await all(
      paginateListAnalyzers({ client: analyzer }, { type: 'ACCOUNT' }),
      (page) => page.analyzers,
    );
    expect(analyzers).toMatchObject({
      pages: 2,
      items: [{ arn: 'arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/a' }, {}],
    });
    expect(analyzers.items[0]?.createdAt).toBeInstanceOf(Date);
    await expect(analyzer.send(new GetAnalyzerCommand({ analyzerName: 'b' }))).resolves.toMatchObject({
      analyzer: { name: 'b' },
    });
    const found = await all(
      paginateListFindingsV2(
        { client: analyzer },
        { analyzerArn: analyzers.items[0]?.arn, filter: { status: { eq: ['ACTIVE'] } } },
      ),
      (page) => page.findings,
    );
    expect(found.items.map(({ id }) => id)).toEqual(['a1', 'a2']);
    const elsewhere = await all(
      paginateListAnalyzers({ client: new AccessAnalyzerClient({ ...client, region: 'us-east-1' }) }, {}),
      (page) => page.analyzers,
    );
    expect(elsewhere.items).toEqual([]);
  });

  test('custom checks pass unless the scenario says otherwise', async () => {
    const { client } = await signedIn({
      customChecks: [
        {
          check: 'CheckNoNewAccess',
          contains: 'iam:PassRole',
          result: 'FAIL',
          message: 'new access',
          reasons: [{ description: 'New access in the statement with index: 0.', statementIndex: 0 }],
        },
      ],
    });
    const check = (newPolicyDocument: string) =>
      new AccessAnalyzerClient(client).send(
        new CheckNoNewAccessCommand({
          newPolicyDocument,
          existingPolicyDocument: '{}',
          policyType: 'IDENTITY_POLICY',
        }),
      );
    await expect(check(policy)).resolves.toMatchObject({ result: 'FAIL', reasons: [{ statementIndex: 0 }] });
    await expect(check('{}')).resolves.toMatchObject({ result: 'PASS' });
  });
});

describe('faults by operation', () => {
  test('throttled as often as asked, and the SDK gets through by its own retries', async () => {
    const { client, requests } = await signedIn({
      faults: [{ operation: 'iam:GetAccountSummary', kind: 'throttled', times: 1 }],
    });
    const iam = new iamSdk.IAMClient({ ...client, maxAttempts: 2 });
    await expect(iam.send(new iamSdk.GetAccountSummaryCommand({}))).resolves.toBeDefined();
    expect(
      requests.filter(({ operation }) => operation === 'iam:GetAccountSummary').map(({ status }) => status),
    ).toEqual([400, 200]);
  });

  test('denied, denied by an SCP, failing, cut: each in the form of its protocol, in its Region only', async () => {
    const { client } = await signedIn({
      faults: [
        { operation: 'iam:GetAccountSummary', kind: 'denied' },
        { operation: 'access-analyzer:*', kind: 'denied-by-service-control-policy', region: 'us-east-1' },
        { operation: 'account:GetContactInformation', kind: 'unavailable' },
        { operation: 'organizations:DescribeOrganization', kind: 'cut' },
      ],
    });
    await expect(
      new iamSdk.IAMClient(client).send(new iamSdk.GetAccountSummaryCommand({})),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
    const list = (region: string) =>
      all(
        paginateListAnalyzers({ client: new AccessAnalyzerClient({ ...client, region }) }, {}),
        (page) => page.analyzers,
      );
    await expect(list('us-east-1')).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('explicit deny in a service control policy'),
    });
    await expect(list('eu-west-1')).resolves.toMatchObject({ items: [{}] });
    await expect(new AccountClient(client).send(new GetContactInformationCommand({}))).rejects.toMatchObject({
      name: 'InternalServerException',
      $metadata: { httpStatusCode: 500 },
    });
    await expect(new OrganizationsClient(client).send(new DescribeOrganizationCommand({}))).rejects.toThrow(
      /socket hang up|ECONNRESET/,
    );
  });
});
