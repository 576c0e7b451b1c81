import { AsyncLocalStorage } from 'node:async_hooks';
import pLimit, { type LimitFunction } from 'p-limit';
import { connection } from './connection.ts';

/** What every client of one run shares. */
export interface ClientOptions {
  readonly region: string;
  /** Absent: the SDK's own chain finds them. */
  readonly credentials?: AwsCredentials;
}
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

export interface CallLimits {
  /** Milliseconds that one call may take with all its attempts. */
  readonly call: number;
  /** Milliseconds that one attempt may take. */
  readonly attempt: number;
  /** Milliseconds after which nothing more is waited for. */
  readonly overall: number;
  readonly attempts: number;
  /** A list that is longer is cut, and says so. */
  readonly pages: number;
}
export const defaultCallLimits: CallLimits = {
  call: 20_000,
  attempt: 8_000,
  overall: 60_000,
  attempts: 8,
  pages: 500,
};

/** One call that came back, for the log. */
export interface CallRecord {
  /** IAM action: `iam:GetAccountSummary`. */
  readonly action: string;
  readonly region: string;
  readonly milliseconds: number;
  readonly error: string | null;
}

/** One page of a list. IAM says by a flag whether there is more, the other services by the token alone. */
export interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  readonly next: string | undefined;
  readonly truncated?: boolean | undefined;
}

/** What an SDK client is to us. */
interface SdkClient {
  readonly middlewareStack: { add(middleware: never, options: never): void };
  destroy(): void;
}
type Configuration = Readonly<Record<string, unknown>>;
type SdkClientClass<Client extends SdkClient> = new (configuration: never) => Client;

/**
 * Throttling passes with patience, which `attempts` is for; a server that fails so often does not work, and a page
 * that is none of the service's (a proxy's, in HTML) is asked for once more only.
 */
const attemptsAt = (error: Error): number => (error.name === 'SyntaxError' ? 2 : 3);

/** IAM throttles without saying at what rate; the regional services are as many doors as regions. */
const inFlight: Readonly<Record<string, number>> = { iam: 8, organizations: 4 };
const inFlightElsewhere = 40;

/**
 * All calls of one run: clients made once, no more in flight than a service takes, every call ended by a
 * deadline of its own and by one for all, every request counted.
 */
export class Calls {
  readonly region: string;
  readonly limits: CallLimits;
  readonly records: CallRecord[] = [];
  /** Requests sent, retries included. */
  requests = 0;
  readonly #options: ClientOptions;
  readonly #clients = new Map<string, SdkClient>();
  readonly #queues = new Map<string, LimitFunction>();
  readonly #overall: AbortSignal;
  /** The call that a request belongs to, for the error of its last attempt. */
  readonly #current = new AsyncLocalStorage<{ lastError: string | null; serverErrors: number }>();

  constructor(options: ClientOptions, limits: CallLimits = defaultCallLimits) {
    this.region = options.region;
    this.limits = limits;
    this.#options = options;
    this.#overall = AbortSignal.timeout(limits.overall);
  }

  /** The client of a service in a region, made at the first use. */
  client<Client extends SdkClient>(
    type: SdkClientClass<Client>,
    region = this.region,
    signed = true,
  ): Client {
    const key = `${type.name} ${region}`;
    const known = this.#clients.get(key);
    // The class is a part of the key.
    if (known) return known as Client;
    const { credentials } = this.#options;
    const configuration: Configuration = {
      region,
      ...(credentials && signed ? { credentials } : {}),
      retryMode: 'adaptive',
      maxAttempts: this.limits.attempts,
      requestHandler: {
        ...connection(),
        connectionTimeout: 3_000,
        requestTimeout: this.limits.attempt,
        throwOnRequestTimeout: true,
      },
    };
    const client = new type(configuration as never);
    this.#countRequests(client);
    this.#clients.set(key, client);
    return client;
  }

  /** Sends one call; its options carry the signal that ends it. Throws {@link CallError}. */
  async send<Answer>(
    action: string,
    call: (options: { abortSignal: AbortSignal }) => Promise<Answer>,
    region = this.region,
  ): Promise<Answer> {
    return this.#queue(action)(async () => {
      const started = performance.now();
      const signal = AbortSignal.any([this.#overall, AbortSignal.timeout(this.limits.call)]);
      const current = { lastError: null, serverErrors: 0 };
      let error: string | null = null;
      try {
        return await until(
          signal,
          this.#current.run(current, () => call({ abortSignal: signal })),
        );
      } catch (cause) {
        const seconds = (this.#overall.aborted ? this.limits.overall : this.limits.call) / 1000;
        const failure = new CallError(action, region, cause, current.lastError, seconds);
        error = failure.code;
        throw failure;
      } finally {
        this.records.push({ action, region, milliseconds: Math.round(performance.now() - started), error });
      }
    });
  }

  /**
   * Sends one call for one part of its answer. An answer without it (a proxy's page, an empty body) comes with
   * status 200 and is none: taken for an empty one it would turn checks green.
   */
  async get<Answer, Part>(
    action: string,
    call: (options: { abortSignal: AbortSignal }) => Promise<Answer>,
    part: (answer: Answer) => Part | undefined,
    region = this.region,
  ): Promise<Part> {
    const value = part(await this.send(action, call, region));
    if (value === undefined) throw unanswered(action, region);
    return value;
  }

  /**
   * All items of a list that comes in pages.
   *
   * @returns the items, and what is known to be missing: the list was cut, or broke off.
   */
  async list<Answer, Item>(
    action: string,
    page: (token: string | undefined, options: { abortSignal: AbortSignal }) => Promise<Answer>,
    read: (answer: Answer) => Page<Item>,
    region = this.region,
  ): Promise<{ items: Item[]; gaps: string[] }> {
    const items: Item[] = [];
    let token: string | undefined;
    let answered = false;
    for (let number = 1; ; number++) {
      const answer = await this.send(action, (options) => page(token, options), region);
      const { items: more, next, truncated } = read(answer);
      items.push(...(more ?? []));
      answered ||= more !== undefined || truncated !== undefined;
      const isLast = truncated === undefined ? !next : !truncated;
      if (isLast && !answered) throw unanswered(action, region);
      if (isLast) return { items, gaps: [] };
      const cut = `after ${number} pages and ${items.length} items`;
      if (!next)
        return { items, gaps: [`${action} broke off ${cut}: there is more, and it did not say where`] };
      if (number >= this.limits.pages || next === token) return { items, gaps: [`${action} was cut ${cut}`] };
      token = next;
    }
  }

  /** Closes the connections, which would keep the process alive for seconds. */
  close(): void {
    for (const client of this.#clients.values()) client.destroy();
    this.#clients.clear();
  }

  #queue(action: string): LimitFunction {
    const service = action.slice(0, action.indexOf(':'));
    let queue = this.#queues.get(service);
    if (!queue) {
      queue = pLimit(inFlight[service] ?? inFlightElsewhere);
      this.#queues.set(service, queue);
    }
    return queue;
  }

  /** Inside the retries, so that each attempt counts and its error is known when a deadline ends the call. */
  #countRequests(client: SdkClient): void {
    const middleware = (next: (request: unknown) => Promise<unknown>) => async (request: unknown) => {
      this.requests++;
      try {
        return await next(request);
      } catch (error) {
        const current = this.#current.getStore();
        if (!current) throw error;
        current.lastError = nameOf(error);
        if (isServerError(error) && ++current.serverErrors >= attemptsAt(error)) throw final(error);
        throw error;
      }
    };
    client.middlewareStack.add(
      middleware as never,
      { step: 'deserialize', priority: 'high', name: 'countRequests' } as never,
    );
  }
}

const isServerError = (error: unknown): error is Error =>
  error instanceof Error &&
  Number((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode) >= 500 &&
  !/throttl|slowdown|toomany|limitexceeded/i.test(nameOf(error));

/** The same error without the marks by which the SDK's retries know one that may pass; they look at a cause too. */
const final = ({ name, message }: Error): Error => Object.assign(new Error(message), { name });

/** The promise, or the signal's reason when that comes first: an SDK that sleeps between attempts does not look. */
async function until<Answer>(signal: AbortSignal, promise: Promise<Answer>): Promise<Answer> {
  // Nobody listens any more once the signal came first.
  promise.catch(() => undefined);
  if (signal.aborted) throw signal.reason as Error;
  let end = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(signal.reason as Error);
  });
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([promise, ended]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Why a call gave no answer, in words that name the operation, the error and the permission that would help. */
export class CallError extends Error {
  readonly action: string;
  readonly region: string;
  /** The service's error code (`AccessDenied`, `Throttling`), `Timeout`, or the name of what was thrown. */
  readonly code: string;
  /** An explicit deny in a service control policy: the organization's guardrail and not a missing permission. */
  readonly deniedByOrganization: boolean;

  constructor(action: string, region: string, cause: unknown, lastError: string | null, seconds: number) {
    const code = codeOf(cause);
    const text = cause instanceof Error ? clean(cause.message) : '';
    const byOrganization = isDenied(code) && /service control policy|resource control policy/i.test(text);
    super(explain(action, region, code, text, lastError, byOrganization, seconds), { cause });
    this.action = action;
    this.region = region;
    this.code = code;
    this.deniedByOrganization = byOrganization;
  }
}

class Unanswered extends Error {
  override readonly name = 'Unanswered';
}
const unanswered = (action: string, region: string): CallError =>
  new CallError(action, region, new Unanswered(), null, 0);

/** The query protocol says `AccessDenied`, the JSON protocols `AccessDeniedException`. */
export const isDenied = (code: string): boolean => /^AccessDenied(Exception)?$|^Unauthorized/.test(code);

function explain(
  action: string,
  region: string,
  code: string,
  text: string,
  lastError: string | null,
  byOrganization: boolean,
  seconds: number,
): string {
  const where = action.startsWith('access-analyzer:') || action.startsWith('sso:') ? ` in ${region}` : '';
  const call = `${action}${where}`;
  if (code === 'Unanswered')
    return `${call} was answered without what was asked for, which AWS does not do; look at proxies and AWS_ENDPOINT_URL`;
  if (byOrganization) return `${call} is denied by a policy of the organization (${code})`;
  if (isDenied(code))
    return `${call} was denied (${code}); the role needs ${/explicit deny/i.test(text) ? `no explicit deny of ${action}` : `the permission ${action}`}`;
  if (code === 'Timeout') {
    const last = lastError ? `, after ${lastError}` : '';
    return `${call} gave no answer within ${seconds} s${last}; run again`;
  }
  if (/throttl|toomanyrequests|limitexceeded|rate exceeded|slowdown/i.test(`${code} ${text}`))
    return `${call} was throttled (${code}) after every retry; run again later`;
  if (/UnrecognizedClient|InvalidClientTokenId/.test(code))
    return `${call} did not accept the credentials (${code}); a region that is not enabled answers so too`;
  return `${call} failed (${code}${text ? `: ${text}` : ''})`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  if (error.name === 'AbortError' || (error.name === 'TimeoutError' && !('$metadata' in error)))
    return 'Timeout';
  return nameOf(error);
}

/** The wire's code where the SDK keeps one beside its own name. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const { code } = error as NodeJS.ErrnoException;
  return error.name === 'Error' && code ? code : error.name;
}

/** One line of a text that came over the wire. */
// eslint-disable-next-line no-control-regex
const clean = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').slice(0, 300);
