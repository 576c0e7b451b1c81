/** One HTTP server on 127.0.0.1: the ground that both stand-ins stand on. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WireRequest {
  readonly method: string;
  /** As on the wire: still percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface WireResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `cut`: the connection ends without an answer. */
export type Answer = WireResponse | 'cut';

/** What went over the wire, in the order of arrival: what a scenario asserts. */
export interface RecordedRequest {
  readonly server: 'github' | 'oidc' | 'aws';
  /** `sts:AssumeRoleWithWebIdentity`, or `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** 0 when the connection was cut. */
  readonly status: number;
  readonly region?: string;
  readonly signed?: boolean;
  readonly startedAt: number;
  readonly finishedAt: number;
}

export interface LoopbackServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function listen(answer: (request: WireRequest) => Promise<Answer>): Promise<LoopbackServer> {
  const server = createServer((incoming, outgoing) => {
    void respond(incoming, outgoing, answer);
  });
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: (request: WireRequest) => Promise<Answer>,
): Promise<void> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const [path = '/', ...rest] = (incoming.url ?? '/').split('?');
    const response = await answer({
      method: incoming.method ?? 'GET',
      path,
      query: new URLSearchParams(rest.join('?')),
      headers: flatten(incoming),
      body: Buffer.concat(chunks).toString('utf8'),
    });
    if (response === 'cut') {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(response.status, {
      ...response.headers,
      'content-length': Buffer.byteLength(response.body),
    });
    outgoing.end(response.body);
  } catch (error) {
    // A defect of the stand-in, not a part of any scenario: loud, and unlike anything that AWS or GitHub answers.
    outgoing.writeHead(599, { 'content-type': 'text/plain' });
    outgoing.end(
      `the stand-in broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

function flatten(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return headers;
}
