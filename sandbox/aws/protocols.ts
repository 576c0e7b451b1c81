/** The three protocols that the gate's services speak: query-XML, JSON 1.1 and REST-JSON. */
import { randomUUID } from 'node:crypto';
import type { WireRequest, WireResponse } from '../loopback.ts';

export type Input = Readonly<Record<string, unknown>>;
export type Output = Readonly<Record<string, unknown>>;

/** The text of a member that should be text; empty when it is not. */
export const word = (value: unknown): string => (typeof value === 'string' ? value : '');

export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: Output;
  constructor(code: string, message: string, status = 400, fields: Output = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

/** A Map in an output is the query protocol's map of entries; a Date is written as the protocol writes it. */
export interface Dialect {
  /** The service's name in the credential scope and before the colon of its IAM actions. */
  readonly signingName: string;
  readonly protocol: 'query' | 'json' | 'rest-json';
  /** Query: the namespace of the answer. JSON 1.1: what stands before the operation in `x-amz-target`. */
  readonly namespace: string;
  readonly version?: string;
  /** REST-JSON: `METHOD /path/{label}` to operation. */
  readonly routes?: Readonly<Record<string, string>>;
  readonly denied: string;
  readonly throttled: { readonly code: string; readonly status: number };
  readonly unavailable: { readonly code: string; readonly status: number };
}

export interface Call {
  readonly dialect: Dialect;
  readonly operation: string;
  readonly input: Input;
}

export function readCall(request: WireRequest, dialect: Dialect): Call {
  if (dialect.protocol === 'rest-json') return restCall(request, dialect);
  if (request.method !== 'POST' || request.path !== '/')
    throw new AwsError('InvalidAction', `${request.method} ${request.path} is no operation`, 404);
  if (dialect.protocol === 'json') {
    const [prefix, operation = ''] = (request.headers['x-amz-target'] ?? '').split('.');
    if (prefix !== dialect.namespace || request.headers['content-type'] !== 'application/x-amz-json-1.1')
      throw new AwsError('UnknownOperationException', '', 404);
    return { dialect, operation, input: json(request.body) };
  }
  const form = new URLSearchParams(request.body);
  if (form.get('Version') !== dialect.version)
    throw new AwsError('InvalidAction', `Could not find version ${form.get('Version') ?? ''}`, 404);
  return { dialect, operation: form.get('Action') ?? '', input: unflatten(form) };
}

function restCall(request: WireRequest, dialect: Dialect): Call {
  for (const [route, operation] of Object.entries(dialect.routes ?? {})) {
    const [method, template = ''] = route.split(' ');
    const names: string[] = [];
    const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      return '([^/]+)';
    });
    const match = new RegExp(`^${pattern}/?$`).exec(request.path);
    if (method !== request.method || !match) continue;
    const labels = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')] as const);
    const body = request.body === '' ? {} : json(request.body);
    return {
      dialect,
      operation,
      input: { ...Object.fromEntries(request.query), ...body, ...Object.fromEntries(labels) },
    };
  }
  throw new AwsError('UnknownOperationException', '', 404);
}

function json(body: string): Input {
  try {
    return JSON.parse(body === '' ? '{}' : body) as Input;
  } catch {
    throw new AwsError('SerializationException', 'The request body is not valid JSON');
  }
}

/** `Filter.member.1=User` → `{ Filter: ['User'] }`. */
function unflatten(form: URLSearchParams): Input {
  const input: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (name === 'Action' || name === 'Version') continue;
    const [, key = name, index, field] = /^([^.]+)(?:\.member\.(\d+)(?:\.(.+))?)?$/.exec(name) ?? [];
    if (index === undefined) input[key] = value;
    else {
      const members = (input[key] ??= []) as unknown[];
      const at = Number(index) - 1;
      if (field === undefined) members[at] = value;
      else members[at] = { ...(members[at] as Output | undefined), [field]: value };
    }
  }
  return input;
}

export function writeOutput(call: Call, output: Output): WireResponse {
  const requestId = randomUUID();
  const { dialect, operation } = call;
  if (dialect.protocol !== 'query') {
    const type = dialect.protocol === 'json' ? 'application/x-amz-json-1.1' : 'application/json';
    const body = JSON.stringify(output, dialect.protocol === 'json' ? epochDates : undefined);
    return { status: 200, headers: { 'content-type': type, 'x-amzn-requestid': requestId }, body };
  }
  const body =
    `<${operation}Response xmlns="${dialect.namespace}"><${operation}Result>${xmlOf(output)}</${operation}Result>` +
    `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`;
  return { status: 200, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
}

/** JSON 1.1 writes a time as seconds; REST-JSON of Access Analyzer as ISO text, which `Date` gives by itself. */
function epochDates(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key];
  return original instanceof Date ? original.getTime() / 1000 : value;
}

export function writeError(dialect: Dialect, error: AwsError): WireResponse {
  const requestId = randomUUID();
  const { code, message, status, fields } = error;
  if (dialect.protocol === 'query') {
    const body =
      `<ErrorResponse xmlns="${dialect.namespace}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>` +
      `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
    return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
  }
  const type = dialect.protocol === 'json' ? 'application/x-amz-json-1.1' : 'application/json';
  const named = dialect.protocol === 'json' ? { __type: code, Message: message } : { message };
  return {
    status,
    headers: { 'content-type': type, 'x-amzn-requestid': requestId, 'x-amzn-errortype': code },
    body: JSON.stringify({ ...named, ...fields }),
  };
}

function xmlOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString().replace(/\.\d+Z$/, 'Z');
  if (value instanceof Map)
    return [...(value as Map<string, unknown>)]
      .map(([key, item]) => `<entry><key>${escapeXml(key)}</key><value>${xmlOf(item)}</value></entry>`)
      .join('');
  if (Array.isArray(value)) return value.map((item) => `<member>${xmlOf(item)}</member>`).join('');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, item]) => item !== undefined && item !== null)
      .map(([name, item]) => `<${name}>${xmlOf(item)}</${name}>`)
      .join('');
  return escapeXml(typeof value === 'string' ? value : JSON.stringify(value));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;');
}
