/** GitHub's token service for Actions: signs a token with the claims of the run, publishes its keys. */
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import {
  listen,
  type Answer,
  type LoopbackServer,
  type RecordedRequest,
  type WireRequest,
} from '../loopback.ts';

export const issuer = 'https://token.actions.githubusercontent.com';

export interface OidcOptions {
  readonly claims: Readonly<Record<string, string>>;
  /** Bearer of ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string;
  /** Seconds between issue and expiry; GitHub's documented sample has 300. Below zero: expired when it is handed out. */
  readonly lifetime?: number;
  /**
   * `foreign-key`: the signature is not by a published key. `not-yet-valid`: the token is for later. `unavailable`: the
   * service answers 503.
   */
  readonly fault?: 'foreign-key' | 'not-yet-valid' | 'unavailable';
  record(request: RecordedRequest): void;
}

interface Keys {
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}
// Making an RSA key takes longer than everything else here: one pair for the process.
const pairs = new Map<string, Promise<Keys>>();
function keys(name: string): Promise<Keys> {
  let pair = pairs.get(name);
  if (!pair) {
    pair = generateKeyPair('RS256', { extractable: true }).then(async ({ publicKey, privateKey }) => ({
      privateKey,
      jwk: { ...(await exportJWK(publicKey)), kid: name, use: 'sig', alg: 'RS256' },
    }));
    pairs.set(name, pair);
  }
  return pair;
}

export interface OidcStandIn extends LoopbackServer {
  /** What goes into ACTIONS_ID_TOKEN_REQUEST_URL: it has a query already, as GitHub's has. */
  readonly requestUrl: string;
}

export async function startOidc(options: OidcOptions): Promise<OidcStandIn> {
  const published = await keys('sandbox-1');
  let base = '';

  async function answer(request: WireRequest): Promise<Answer> {
    const startedAt = Date.now();
    const response = await respond(request);
    options.record({
      server: 'oidc',
      operation: `${request.method} ${request.path}`,
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      headers: request.headers,
      body: request.body,
      status: response.status,
      startedAt,
      finishedAt: Date.now(),
    });
    return response;
  }

  async function respond(request: WireRequest) {
    if (request.method === 'GET' && request.path === '/.well-known/openid-configuration')
      return json(200, {
        issuer,
        jwks_uri: `${base}/.well-known/jwks`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', ...Object.keys(options.claims)],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
      });
    if (request.method === 'GET' && request.path === '/.well-known/jwks')
      return json(200, { keys: [published.jwk] });
    if (request.method === 'GET' && request.path === '/idtoken') {
      if (request.headers['authorization'] !== `Bearer ${options.requestToken}`)
        return json(401, { message: 'Unauthorized' });
      if (options.fault === 'unavailable') return json(503, { message: 'Service unavailable' });
      const value = await token(
        request.query.get('audience') ?? `https://github.com/${options.claims['repository_owner'] ?? ''}`,
      );
      return json(200, { count: value.length, value });
    }
    return json(404, { message: 'Not Found' });
  }

  async function token(audience: string): Promise<string> {
    const signer = options.fault === 'foreign-key' ? await keys('foreign') : published;
    const now = Math.floor(Date.now() / 1000);
    const lifetime = options.lifetime ?? 300;
    const issued = lifetime < 0 ? now + lifetime - 300 : now;
    return new SignJWT({ ...options.claims, jti: randomUUID() })
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: 'sandbox-1' })
      .setIssuer(options.claims['iss'] ?? issuer)
      .setAudience(audience)
      .setNotBefore(options.fault === 'not-yet-valid' ? now + 600 : issued - 600)
      .setIssuedAt(issued)
      .setExpirationTime(now + lifetime)
      .sign(signer.privateKey);
  }

  const server = await listen(answer);
  base = server.url;
  return { ...server, requestUrl: `${server.url}/idtoken?api-version=2.0` };
}

const json = (status: number, body: unknown) => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});
