/** Signature Version 4, verified by signing the request again with the kept secret: AWS's own signer is the judge. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { WireRequest } from '../loopback.ts';

/** The hash that the signer asks for, by node's own implementation. */
class Sha256 {
  readonly #secret: SourceData | undefined;
  #hash: Running;

  constructor(secret?: SourceData) {
    this.#secret = secret;
    this.#hash = this.#start();
  }
  #start(): Running {
    return this.#secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(this.#secret));
  }
  update(data: SourceData): void {
    this.#hash.update(bytes(data));
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.#hash.digest()));
  }
  reset(): void {
    this.#hash = this.#start();
  }
}
interface Running {
  update(data: Uint8Array): unknown;
  digest(): Buffer;
}
type SourceData = string | ArrayBuffer | ArrayBufferView;
const bytes = (data: SourceData): Uint8Array =>
  typeof data === 'string'
    ? Buffer.from(data)
    : ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data);

export interface Scope {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** The credential scope of the `Authorization` header; undefined when the request is not signed. */
export function scopeOf(request: WireRequest): Scope | undefined {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/([^/,]+)\/aws4_request, *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})$/.exec(
      request.headers['authorization'] ?? '',
    );
  if (!match) return undefined;
  const [, accessKeyId = '', date = '', region = '', service = '', signedHeaders = '', signature = ''] =
    match;
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}

export interface SigningCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export type SignatureProblem = 'signature' | 'skew' | 'headers';

/** AWS accepts five minutes of difference between the two clocks. */
const allowedSkew = 5 * 60_000;

export async function verifySignature(
  request: WireRequest,
  scope: Scope,
  credentials: SigningCredentials,
): Promise<SignatureProblem | undefined> {
  const stamp = request.headers['x-amz-date'] ?? '';
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (!match) return 'headers';
  const [, year, month, day, hour, minute, second] = match;
  const signingDate = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Math.abs(Date.now() - signingDate.getTime()) > allowedSkew) return 'skew';
  if (scope.date !== stamp.slice(0, 8)) return 'headers';
  // "You must include the host header and any x-amz-* headers in the signature."
  const mustBeSigned = Object.keys(request.headers).filter((name) => name.startsWith('x-amz-'));
  if (['host', ...mustBeSigned].some((name) => !scope.signedHeaders.includes(name))) return 'headers';
  // The signer takes a given hash for the body's own.
  const hash = request.headers['x-amz-content-sha256'];
  if (hash !== undefined && hash !== createHash('sha256').update(request.body).digest('hex'))
    return 'headers';

  const headers: Record<string, string> = {};
  for (const name of scope.signedHeaders) {
    const value = request.headers[name];
    if (value === undefined) return 'headers';
    headers[name] = value;
  }
  const query: Record<string, string[]> = {};
  for (const [name, value] of request.query) (query[name] ??= []).push(value);
  const signer = new SignatureV4({
    credentials,
    region: scope.region,
    service: scope.service,
    sha256: Sha256,
    applyChecksum: 'x-amz-content-sha256' in headers,
  });
  const signed = await signer.sign(
    {
      method: request.method,
      protocol: 'http:',
      hostname: (headers['host'] ?? '').split(':')[0] ?? '',
      path: request.path,
      query,
      headers,
      body: request.body,
    },
    { signingDate, signableHeaders: new Set(scope.signedHeaders), unsignableHeaders: new Set() },
  );
  const expected = /Signature=([0-9a-f]{64})/.exec(signed.headers['authorization'] ?? '')?.[1] ?? '';
  const same =
    expected.length === scope.signature.length &&
    timingSafeEqual(Buffer.from(expected), Buffer.from(scope.signature));
  return same ? undefined : 'signature';
}
