/** The claims of the token that STS refused; the values are GitHub's. */
export type TokenClaims = Readonly<Record<string, unknown>>;

export interface RefusedRequest {
  readonly roleArn: string;
  readonly region: string;
  readonly audience: string;
  readonly claims: TokenClaims;
}

/**
 * Why STS refused, as far as anybody can know: STS never says which condition failed, but we hold the token and can
 * show what it said and what trust policy would have let it in.
 */
export function explainRefusal(error: { name: string; message: string }, request: RefusedRequest): string {
  const { roleArn, region, audience } = request;
  const account = roleArn.split(':')[4] ?? '';
  const [issuer, subject, tokenAudience] = (['iss', 'sub', 'aud'] as const).map((name) => {
    const claim = request.claims[name];
    return typeof claim === 'string' ? claim : 'none';
  });
  const host = (issuer ?? '').replace(/^https:\/\//, '');
  const token = `The token says iss ${issuer}, aud ${tokenAudience}, sub ${subject}.`;
  const refused = `STS refused to let this job assume ${roleArn}`;
  switch (error.name) {
    case 'AccessDenied':
    case 'AccessDeniedException':
      return [
        `${refused}: either no such role exists in the account ${account}, or its trust policy does not match the token. ${token}`,
        'A trust policy with this condition matches it:',
        JSON.stringify(
          { StringEquals: { [`${host}:aud`]: tokenAudience, [`${host}:sub`]: subject } },
          null,
          2,
        ),
        `Its principal has to be {"Federated": "arn:${roleArn.split(':')[1] ?? 'aws'}:iam::${account}:oidc-provider/${host}"}. A service control policy can deny the call too; CloudTrail's AssumeRoleWithWebIdentity event shows the same sub.`,
      ].join('\n');
    case 'InvalidIdentityToken':
    case 'InvalidIdentityTokenException':
      if (/provider/i.test(error.message))
        return `${refused}: the account ${account} has no OIDC provider for this issuer. ${token} Create one: aws iam create-open-id-connect-provider --url ${issuer} --client-id-list ${audience}`;
      if (/audience/i.test(error.message))
        return `${refused}: the OIDC provider does not list this audience. ${token} Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:${roleArn.split(':')[1] ?? 'aws'}:iam::${account}:oidc-provider/${host} --client-id ${audience}`;
      return `${refused}: it could not verify the token (${error.message}). ${token} STS must be able to read ${issuer}/.well-known/openid-configuration over the public internet.`;
    case 'IDPCommunicationError':
    case 'IDPCommunicationErrorException':
      return `${refused}: it could not reach the token's issuer in time, also after retries. ${token} This usually passes: run the job again.`;
    case 'ExpiredTokenException':
      return `${refused}: the token had expired, though it was fresh. Is the runner's clock right? It says ${new Date().toISOString()}, the token was issued at ${issuedAt(request.claims)}.`;
    case 'IDPRejectedClaim':
    case 'IDPRejectedClaimException':
      return `${refused}: the issuer rejected a claim. ${token}`;
    case 'RegionDisabledException':
      return `${refused}: STS is not active in ${region} for the account ${account}. Use another aws-region, or activate it under Account settings in the IAM console.`;
    case 'MalformedPolicyDocument':
    case 'MalformedPolicyDocumentException':
    case 'PackedPolicyTooLarge':
    case 'PackedPolicyTooLargeException':
      return `${refused} with our session policy: ${error.message}. This is a fault of iam-gate: please report it.`;
    case 'ValidationError':
      return `${refused}: ${error.message}. The session lasts 900 s, the shortest that there is; is the role's ARN right?`;
    default:
      return `STS in ${region} could not be asked for ${roleArn}: ${error.name}: ${error.message}. If the runner reaches AWS through a proxy or a VPC endpoint, check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL_STS.`;
  }
}

function issuedAt(claims: TokenClaims): string {
  const seconds = Number(claims['iat']);
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : 'an unknown time';
}
