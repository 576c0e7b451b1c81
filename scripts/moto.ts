/**
 * A second opinion on the account checks: seeds moto through its public API, reads it back as the gate would,
 * and compares the outcomes. Then moto's own evaluation of IAM policies proves that the published policy is
 * enough, and that each action taken away turns the checks that need it unknown and none of them green.
 */
import { readFileSync } from 'node:fs';
import {
  AddUserToGroupCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreateLoginProfileCommand,
  CreateRoleCommand,
  CreateSAMLProviderCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  UpdateAccountPasswordPolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { assess, enabledChecks } from '../src/account/assess.ts';
import { accountChecks } from '../src/account/checks/index.generated.ts';
import type { FactName } from '../src/account/facts.ts';
import { factActions } from '../src/account/permissions.ts';
import { defaultBaselineSettings } from '../src/account/settings.ts';
import type { AwsCredentials } from '../src/aws/calls.ts';
import { readAccount } from '../src/aws/read-account.ts';

const endpoint = process.env['AWS_ENDPOINT_URL'];
if (!endpoint) throw new Error('AWS_ENDPOINT_URL must name the moto server');

/** What moto answers for; the rest is 404 or 500 there (Account Management, Access Analyzer). */
const known: readonly FactName[] = [
  'summary',
  'passwordPolicy',
  'credentialReport',
  'users',
  'groups',
  'roles',
  'policies',
  'samlProviders',
  'organization',
];
const settings = defaultBaselineSettings;
const checks = enabledChecks(accountChecks, settings);
const judged = checks.filter(({ facts }) => facts.every((fact) => known.includes(fact)));

const root: AwsCredentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' };
const client = { region: 'us-east-1', credentials: root };
const iam = new IAMClient(client);
const account = '123456789012';
const trust = (principal: unknown, action: string, condition?: unknown): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: principal,
        Action: action,
        ...(condition ? { Condition: condition } : {}),
      },
    ],
  });

async function seed(): Promise<void> {
  await iam.send(new CreateGroupCommand({ GroupName: 'people' }));
  for (const UserName of ['alice', 'robot']) await iam.send(new CreateUserCommand({ UserName }));
  await iam.send(new AddUserToGroupCommand({ GroupName: 'people', UserName: 'alice' }));
  await iam.send(new CreateLoginProfileCommand({ UserName: 'alice', Password: 'Correct-horse-battery-9' }));
  await iam.send(new CreateAccessKeyCommand({ UserName: 'robot' }));
  await iam.send(
    new PutUserPolicyCommand({
      UserName: 'robot',
      PolicyName: 'all',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: '*:*', Resource: ['arn:aws:s3:::x', '*'] },
      }),
    }),
  );
  const roles: readonly (readonly [string, string])[] = [
    ['open', trust('*', 'sts:AssumeRole')],
    ['partner', trust({ AWS: 'arn:aws:iam::444455556666:root' }, 'sts:AssumeRole')],
    [
      'deploy',
      trust(
        { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
        'sts:AssumeRoleWithWebIdentity',
        {
          StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme*' },
        },
      ),
    ],
    ['iam-gate', trust({ AWS: `arn:aws:iam::${account}:root` }, 'sts:AssumeRole')],
  ];
  for (const [RoleName, AssumeRolePolicyDocument] of roles)
    await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
}

/** What a good administrator would do next. */
async function mend(): Promise<void> {
  await iam.send(
    new UpdateAccountPasswordPolicyCommand({
      MinimumPasswordLength: 14,
      RequireSymbols: true,
      RequireNumbers: true,
      RequireUppercaseCharacters: true,
      RequireLowercaseCharacters: true,
      AllowUsersToChangePassword: true,
      MaxPasswordAge: 90,
      PasswordReusePrevention: 24,
    }),
  );
  await iam.send(new CreateSAMLProviderCommand({ Name: 'Corp', SAMLMetadataDocument: 'x'.repeat(1024) }));
  await new OrganizationsClient(client).send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
}

async function read(credentials: AwsCredentials) {
  const reading = await readAccount({
    region: 'us-east-1',
    credentials,
    account: {
      id: account,
      partition: 'aws',
      callerArn: `arn:aws:sts::${account}:assumed-role/iam-gate/moto`,
    },
    needed: known,
    settings,
    pollInterval: 10,
    limits: { attempts: 1 },
  });
  const { results } = assess(judged, reading.facts, reading.account, settings);
  return { ...reading, status: Object.fromEntries(results.map(({ id, status }) => [id, status])), results };
}

let faults = 0;
let compared = 0;
function expectStatus(
  what: string,
  status: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>>,
): void {
  for (const [id, wanted] of Object.entries(expected)) {
    compared++;
    if (status[id] === wanted) continue;
    faults++;
    console.log(`moto: ${what}: ${id} is ${status[id] ?? 'not there'}, expected ${wanted}`);
  }
}

await seed();
expectStatus('a bad account', (await read(root)).status, {
  'password-policy-custom': 'failed',
  'password-min-length': 'failed',
  'password-uppercase': 'failed',
  'password-reuse-prevention': 'failed',
  'password-allow-change': 'passed',
  'policy-no-admin': 'failed',
  'role-trust-no-public': 'failed',
  'role-trust-cross-account': 'failed',
  'role-trust-github-oidc': 'failed',
  'user-permissions-via-groups': 'failed',
  'user-console-mfa': 'failed',
  'access-key-age': 'passed',
  'access-key-unused': 'passed',
  'password-age': 'passed',
  'identity-federation': 'failed',
  'organization-member': 'failed',
  'root-no-access-keys': 'passed',
  // Its credential report has no row for the root user.
  'root-not-used': 'unknown',
});
await mend();
expectStatus('the account mended', (await read(root)).status, {
  'password-policy-custom': 'passed',
  'password-min-length': 'passed',
  'password-symbol': 'passed',
  'password-expiration': 'passed',
  'password-expiration-admin-reset': 'passed',
  'password-reuse-prevention': 'passed',
  'identity-federation': 'passed',
  'organization-member': 'passed',
  'policy-no-admin': 'failed',
});

// Least privilege, by moto's own evaluation of IAM.
const published = JSON.parse(readFileSync('docs/permissions.json', 'utf8')) as {
  Statement: [{ Action: string[] }];
};
const actions = published.Statement[0].Action;
await grant(actions);
const { Credentials } = await new STSClient(client).send(
  new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/iam-gate`, RoleSessionName: 'moto' }),
);
const session: AwsCredentials = {
  accessKeyId: Credentials?.AccessKeyId ?? '',
  secretAccessKey: Credentials?.SecretAccessKey ?? '',
  sessionToken: Credentials?.SessionToken ?? '',
};
const enough = await asRole(actions);
for (const [name, fact] of Object.entries(enough.facts)) {
  compared++;
  if (fact.read) continue;
  faults++;
  console.log(`moto: the published policy is not enough to read ${name}: ${fact.reason}`);
}
const needed = [...new Set(known.flatMap((fact) => factActions[fact]))];
for (const action of needed) {
  const less = await asRole(actions.filter((each) => each !== action));
  const without = known.filter((fact) => factActions[fact].includes(action));
  for (const check of judged.filter(({ facts }) => facts.some((fact) => without.includes(fact)))) {
    // The report that was made above is still there: ordering one is not needed then.
    const spare = action === 'iam:GenerateCredentialReport' && less.facts.credentialReport?.read;
    compared++;
    const status = less.status[check.id];
    const named = less.results.find(({ id }) => id === check.id)?.reason?.includes(action) ?? false;
    if (spare || status === 'not-applicable' || (status === 'unknown' && named)) continue;
    faults++;
    console.log(
      `moto: without ${action} the check ${check.id} is ${status ?? 'not there'}${named ? '' : ', and nothing names the action'}`,
    );
  }
}
console.log(
  `moto: ${compared} answers compared, ${faults} differ; ${needed.length} actions taken away in turn`,
);
process.exitCode = faults > 0 ? 1 : 0;

async function grant(allowed: readonly string[]): Promise<void> {
  const PolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: allowed, Resource: '*' }],
  });
  await iam.send(new PutRolePolicyCommand({ RoleName: 'iam-gate', PolicyName: 'iam-gate', PolicyDocument }));
}

/** Reads with the role's session while moto enforces its policies. */
async function asRole(allowed: readonly string[]) {
  await grant(allowed);
  await enforceAfter('0');
  try {
    return await read(session);
  } finally {
    await enforceAfter('Infinity');
  }
}

async function enforceAfter(requests: string): Promise<void> {
  const answer = await fetch(`${endpoint}/moto-api/reset-auth`, { method: 'POST', body: requests });
  if (!answer.ok) throw new Error(`moto did not take reset-auth: ${answer.status}`);
}
