/** The AWS stand-in: one address for all services, as `AWS_ENDPOINT_URL` gives them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { FaultPlan, type Fault } from '../faults.ts';
import { listen, type Answer, type RecordedRequest, type WireRequest } from '../loopback.ts';
import { accessAnalyzer, type CustomCheckAnswer, type ValidatePolicyAnswer } from './access-analyzer.ts';
import type { Account } from './account.ts';
import { iam } from './iam.ts';
import { accountManagement, identityCenter, organizations } from './organizations.ts';
import { decide, type Policy } from './policy.ts';
import { AwsError, readCall, writeError, writeOutput, type Call, type Dialect } from './protocols.ts';
import type { Service } from './service.ts';
import { scopeOf, verifySignature, type Scope } from './sigv4.ts';
import { assumeRoleWithWebIdentity, stsDialect, type Session } from './sts.ts';

export interface AwsOptions {
  readonly account: Account;
  readonly issuers: Readonly<Record<string, string>>;
  readonly validatePolicy?: readonly ValidatePolicyAnswer[];
  readonly customChecks?: readonly CustomCheckAnswer[];
  readonly faults?: readonly Fault[];
  /** Items on a page of every list; small, so that whoever does not page loses something. */
  readonly pageSize?: number;
  record(request: RecordedRequest): void;
}

export interface AwsStandIn {
  readonly url: string;
  /** Credentials that a step before ours left in the environment: a session of this role, without a session policy. */
  ambientCredentials(roleName: string): Record<string, string>;
  close(): Promise<void>;
}

export async function startAws(options: AwsOptions): Promise<AwsStandIn> {
  const { account } = options;
  const sessions = new Map<string, Session>();
  const faults = new FaultPlan(options.faults ?? []);
  const memory = new Map<string, number>();
  const services: readonly Service[] = [
    iam,
    organizations,
    accountManagement,
    identityCenter,
    accessAnalyzer(options.validatePolicy ?? [], options.customChecks ?? []),
  ];

  async function answer(request: WireRequest): Promise<Answer> {
    const startedAt = Date.now();
    const scope = scopeOf(request);
    const handled = await handle(request, scope);
    options.record({
      server: 'aws',
      operation: handled.operation,
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      headers: request.headers,
      body: request.body,
      status: handled.answer === 'cut' ? 0 : handled.answer.status,
      ...(scope ? { region: scope.region } : {}),
      signed: scope !== undefined,
      startedAt,
      finishedAt: Date.now(),
    });
    return handled.answer;
  }

  async function handle(
    request: WireRequest,
    scope: Scope | undefined,
  ): Promise<{ operation: string; answer: Answer }> {
    const service = services.find(({ dialect }) => dialect.signingName === scope?.service);
    // What is not signed can only be a sign-in; what is signed for no service of ours is refused as the front door refuses it.
    const dialect = service?.dialect ?? stsDialect;
    let operation = `${dialect.signingName}:?`;
    try {
      const call = readCall(request, dialect);
      operation = `${dialect.signingName}:${call.operation}`;
      const fault = faults.next(operation, scope?.region);
      if (fault?.kind === 'cut') return { operation, answer: 'cut' };
      if (fault?.kind === 'empty') return { operation, answer: { status: 200, headers: {}, body: '' } };
      if (fault?.kind === 'slow') await sleep(fault.milliseconds ?? 1000);
      else if (fault && !fault.kind.startsWith('denied')) throw failure(fault, dialect);
      if (!service || !scope) return { operation, answer: await signIn(call, request, scope, fault) };
      const session = await authenticate(request, scope, dialect);
      return { operation, answer: await run(service, call, session, scope, fault) };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return { operation, answer: writeError(dialect, error) };
    }
  }

  async function signIn(
    call: Call,
    request: WireRequest,
    scope: Scope | undefined,
    fault: Fault | undefined,
  ): Promise<Answer> {
    if (call.operation === 'GetCallerIdentity') {
      const session = await authenticate(request, scope, stsDialect);
      return writeOutput(call, { UserId: session.userId, Account: account.id, Arn: session.arn });
    }
    if (call.operation !== 'AssumeRoleWithWebIdentity')
      throw new AwsError(
        'InvalidAction',
        `Could not find operation ${call.operation} for version ${stsDialect.version ?? ''}`,
        404,
      );
    if (fault)
      throw new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
    const { session, output } = await assumeRoleWithWebIdentity(call.input, {
      account,
      issuers: options.issuers,
    });
    sessions.set(session.accessKeyId, session);
    return writeOutput(call, output);
  }

  async function authenticate(
    request: WireRequest,
    scope: Scope | undefined,
    dialect: Dialect,
  ): Promise<Session> {
    const query = dialect.protocol === 'query';
    if (!scope)
      throw new AwsError(
        query ? 'MissingAuthenticationToken' : 'MissingAuthenticationTokenException',
        'Missing Authentication Token',
        403,
      );
    const session = sessions.get(scope.accessKeyId);
    const unknown = new AwsError(
      query ? 'InvalidClientTokenId' : 'UnrecognizedClientException',
      'The security token included in the request is invalid.',
      403,
    );
    if (session?.sessionToken !== request.headers['x-amz-security-token']) throw unknown;
    if (!session) throw unknown;
    // A Region that is not enabled does not know the account's sessions.
    const status = account.regions[scope.region];
    if (status !== 'ENABLED' && status !== 'ENABLED_BY_DEFAULT') throw unknown;
    if (session.expiration.getTime() < Date.now())
      throw new AwsError(
        query ? 'ExpiredToken' : 'ExpiredTokenException',
        'The security token included in the request is expired',
        403,
      );
    const problem = await verifySignature(request, scope, session);
    if (problem)
      throw new AwsError(
        query ? 'SignatureDoesNotMatch' : 'InvalidSignatureException',
        problem === 'skew'
          ? 'Signature expired: the request is more than five minutes old'
          : 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
        403,
      );
    return session;
  }

  async function run(
    service: Service,
    call: Call,
    session: Session,
    scope: Scope,
    fault: Fault | undefined,
  ): Promise<Answer> {
    const { dialect, operations } = service;
    const operation = Object.hasOwn(operations, call.operation) ? operations[call.operation] : undefined;
    if (!operation)
      throw dialect.protocol === 'query'
        ? new AwsError(
            'InvalidAction',
            `Could not find operation ${call.operation} for version ${dialect.version ?? ''}`,
            400,
          )
        : new AwsError('UnknownOperationException', '', 404);
    const action = service.actions?.[call.operation] ?? `${dialect.signingName}:${call.operation}`;
    const resource = service.resource?.(call.operation, call.input, account) ?? '*';
    const refusal = fault ? refusalOf(fault) : authorize(session, action, resource, scope.region);
    if (refusal !== undefined)
      throw new AwsError(
        dialect.denied,
        `User: ${session.arn} is not authorized to perform: ${action} on resource: ${resource}${refusal}`,
        dialect.protocol === 'json' ? 400 : 403,
      );
    const { arn, userId } = session;
    const output = await operation(call.input, {
      account,
      region: scope.region,
      caller: { arn, userId },
      pageSize: options.pageSize ?? 3,
      memory,
    });
    return writeOutput(call, output);
  }

  /** Why the caller may not; undefined when it may: the role's policies and the session policy must both say so. */
  function authorize(session: Session, action: string, resource: string, region: string): string | undefined {
    const request = {
      action,
      resource,
      context: { 'aws:requestedregion': [region], 'aws:principalaccount': [account.id] },
    };
    const identity = decide(policiesOf(session), request);
    if (identity === 'denied') return ' with an explicit deny in an identity-based policy';
    if (identity === 'not allowed') return ` because no identity-based policy allows the ${action} action`;
    if (session.sessionPolicy && decide([session.sessionPolicy], request) !== 'allowed')
      return ` because no session policy allows the ${action} action`;
    return undefined;
  }

  function policiesOf({ role }: Session): readonly Policy[] {
    const attached = (role.AttachedManagedPolicies ?? []).map(
      ({ PolicyArn }) => account.policies.find(({ Arn }) => Arn === PolicyArn)?.Document,
    );
    return [
      ...(role.RolePolicyList ?? []).map(({ PolicyDocument }) => PolicyDocument),
      ...attached.filter((policy) => policy !== undefined),
    ];
  }

  const server = await listen(answer);
  return {
    ...server,
    ambientCredentials(roleName) {
      const role = account.roles.find(({ RoleName }) => RoleName === roleName);
      if (!role) throw new Error(`the account has no role ${roleName}`);
      const session: Session = {
        accessKeyId: 'ASIAEXAMPLEAMBIENT01',
        secretAccessKey: 'ambient-secret-of-the-sandbox-0123456789',
        sessionToken: 'ambient-session-token-of-the-sandbox',
        expiration: new Date(Date.now() + 3_600_000),
        arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${role.RoleName}/GitHubActions`,
        userId: `${role.RoleId}:GitHubActions`,
        role,
        sessionPolicy: undefined,
      };
      sessions.set(session.accessKeyId, session);
      return {
        AWS_ACCESS_KEY_ID: session.accessKeyId,
        AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
        AWS_SESSION_TOKEN: session.sessionToken,
      };
    },
  };
}

function refusalOf(fault: Fault): string | undefined {
  if (fault.kind === 'denied-by-service-control-policy')
    return ' with an explicit deny in a service control policy';
  return fault.kind === 'denied' ? ' because no identity-based policy allows it' : undefined;
}

function failure(fault: Fault, dialect: Dialect): AwsError {
  switch (fault.kind) {
    case 'throttled':
      return new AwsError(dialect.throttled.code, 'Rate exceeded', dialect.throttled.status);
    case 'unavailable':
      return new AwsError(
        dialect.unavailable.code,
        'The request processing has failed because of an unknown error, exception or failure.',
        dialect.unavailable.status,
      );
    case 'error':
      if (!fault.error) throw new Error(`the fault on ${fault.operation} does not say which error`);
      return new AwsError(fault.error.code, fault.error.message, fault.error.status);
    default:
      throw new Error(`an AWS operation has no fault of the kind ${fault.kind}`);
  }
}
