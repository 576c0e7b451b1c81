/** STS: a web identity gets a session only when everything that AWS checks is right. */
import { randomBytes } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Account, Role } from './account.ts';
import { list, trusts, type Policy, type RequestContext, type Statement } from './policy.ts';
import { AwsError, type Dialect, type Input, type Output, word } from './protocols.ts';

export const stsDialect: Dialect = {
  signingName: 'sts',
  protocol: 'query',
  namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  version: '2011-06-15',
  denied: 'AccessDenied',
  throttled: { code: 'Throttling', status: 400 },
  unavailable: { code: 'ServiceUnavailable', status: 503 },
};

export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
  readonly arn: string;
  readonly userId: string;
  readonly role: Role;
  readonly sessionPolicy: Policy | undefined;
}

export interface WebIdentity {
  readonly account: Account;
  /** Where the keys of an issuer are found, as the public internet would tell: `https://issuer` → URL on loopback. */
  readonly issuers: Readonly<Record<string, string>>;
}

/** The claims that IAM knows as condition keys of GitHub's provider. */
const claimKeys = [
  'actor',
  'actor_id',
  'aud',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'sub',
  'workflow',
];

const denied = () =>
  new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
const invalid = (message: string) => new AwsError('InvalidIdentityToken', message);

export async function assumeRoleWithWebIdentity(
  input: Input,
  { account, issuers }: WebIdentity,
): Promise<{ session: Session; output: Output }> {
  const roleArn = parameter(input, 'RoleArn', /^arn:[\w-]+:iam::\d{12}:role\/[\x21-\x7f]+$/);
  const sessionName = parameter(input, 'RoleSessionName', /^[\w+=,.@-]{2,64}$/);
  const token = parameter(input, 'WebIdentityToken', /^[\s\S]{4,20000}$/);
  const duration = Number(input['DurationSeconds'] ?? 3600);
  if (!Number.isInteger(duration) || duration < 900 || duration > 43_200)
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${duration}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${duration < 900 ? 'greater than or equal to 900' : 'less than or equal to 43200'}`,
    );
  const sessionPolicy = readSessionPolicy(input['Policy']);

  const claims = await verifiedClaims(token, { account, issuers });
  const provider = providerArn(account, String(claims.iss));
  const role = account.roles.find((candidate) => candidate.Arn === roleArn);
  // STS does not tell a role that is not there from one that does not trust the caller.
  if (!role || !trusts(role.AssumeRolePolicyDocument, provider, identityContext(claims))) throw denied();
  const maximum = role.MaxSessionDuration ?? 3600;
  if (duration > maximum)
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );

  const session: Session = {
    accessKeyId: `ASIA${randomText(16)}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: `IQoJ${randomBytes(180).toString('base64')}`,
    expiration: new Date(Date.now() + duration * 1000),
    arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${role.RoleName}/${sessionName}`,
    userId: `${role.RoleId}:${sessionName}`,
    role,
    sessionPolicy,
  };
  return {
    session,
    output: {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: session.expiration,
      },
      SubjectFromWebIdentityToken: claims.sub,
      AssumedRoleUser: { AssumedRoleId: session.userId, Arn: session.arn },
      ...(sessionPolicy ? { PackedPolicySize: Math.ceil((word(input['Policy']).length / 2048) * 100) } : {}),
      Provider: provider,
      Audience: audienceOf(claims),
    },
  };
}

async function verifiedClaims(token: string, { account, issuers }: WebIdentity): Promise<JWTPayload> {
  let unverified: JWTPayload;
  try {
    unverified = decodeJwt(token);
  } catch {
    throw invalid(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
  const issuer = unverified.iss ?? '';
  const provider = account.oidcProviders.find(({ url }) => `https://${url}` === issuer);
  if (!provider) throw invalid(`No OpenIDConnect provider found in your account for ${issuer}`);
  if (!provider.clientIds.includes(audienceOf(unverified))) throw invalid('Incorrect token audience');
  try {
    const keys = createRemoteJWKSet(new URL(await keysOf(issuers[issuer])), { timeoutDuration: 5000 });
    return (
      await jwtVerify(token, keys, { issuer, algorithms: ['RS256'], requiredClaims: ['exp', 'iat', 'sub'] })
    ).payload;
  } catch (error) {
    if (error instanceof AwsError) throw error;
    if (error instanceof errors.JWTExpired)
      throw new AwsError(
        'ExpiredTokenException',
        `Token expired: current date/time ${Math.floor(Date.now() / 1000)} must be before the expiration date/time${error.payload.exp ?? ''}`,
      );
    throw invalid("Couldn't verify the token's signature or claims with the keys of the identity provider");
  }
}

async function keysOf(base: string | undefined): Promise<string> {
  try {
    if (base === undefined) throw new Error('unknown issuer');
    const response = await fetch(`${base}/.well-known/openid-configuration`);
    const configuration = (await response.json()) as { jwks_uri: string };
    return configuration.jwks_uri;
  } catch {
    throw new AwsError(
      'IDPCommunicationError',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  }
}

export function providerArn(account: Account, issuer: string): string {
  return `arn:${account.partition}:iam::${account.id}:oidc-provider/${issuer.replace('https://', '')}`;
}

function identityContext(claims: JWTPayload): RequestContext {
  const prefix = String(claims.iss).replace('https://', '');
  return Object.fromEntries(
    claimKeys
      .filter((name) => claims[name] !== undefined)
      .map((name) => [`${prefix}:${name}`.toLowerCase(), [word(claims[name])]]),
  );
}

const audienceOf = ({ aud }: JWTPayload): string => (Array.isArray(aud) ? (aud[0] ?? '') : (aud ?? ''));

function parameter(input: Input, name: string, pattern: RegExp): string {
  const value = input[name];
  if (typeof value !== 'string' || !pattern.test(value)) {
    const member = name.slice(0, 1).toLowerCase() + name.slice(1);
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${typeof value === 'string' ? value : 'null'}' at '${member}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${pattern.source}`,
    );
  }
  return value;
}

function readSessionPolicy(value: unknown): Policy | undefined {
  if (value === undefined) return undefined;
  const document = word(value);
  if (document.length > 2048)
    throw new AwsError(
      'ValidationError',
      "1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048",
    );
  let policy: Policy;
  try {
    policy = JSON.parse(document) as Policy;
  } catch {
    throw new AwsError('MalformedPolicyDocument', 'This policy contains invalid Json');
  }
  const statements = list(policy.Statement as Statement | readonly Statement[] | undefined);
  if (policy.Version !== '2012-10-17' || statements.length === 0 || !statements.every(isSound))
    throw new AwsError('MalformedPolicyDocument', 'Syntax errors in policy.');
  return policy;
}

/** What the grammar asks of a statement of an identity policy. */
function isSound(statement: Statement): boolean {
  const { Effect, Action, NotAction, Resource, NotResource, Principal } = statement;
  const actions = [...list(Action), ...list(NotAction)];
  return (
    ['Allow', 'Deny'].includes(Effect) &&
    (Action === undefined) !== (NotAction === undefined) &&
    (Resource === undefined) !== (NotResource === undefined) &&
    Principal === undefined &&
    actions.length > 0 &&
    actions.every((action) => action === '*' || /^[a-z0-9-]+:[\w*?]+$/i.test(action))
  );
}

function randomText(length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join('');
}
