import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { assumeRole } from '../../src/aws/session.ts';

/** A proxy that writes down where it is asked to go, and goes nowhere. */
let proxy: Server;
let asked: string[];
const names = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'AWS_ENDPOINT_URL_STS'];
let before: Record<string, string | undefined>;

beforeEach(async () => {
  before = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  for (const name of names) Reflect.deleteProperty(process.env, name);
  asked = [];
  proxy = createServer();
  proxy.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  process.env['HTTPS_PROXY'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterEach(async () => {
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
  for (const name of names) {
    const value = before[name];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

const assume = () =>
  assumeRole({
    roleArn: 'arn:aws:iam::111122223333:role/iam-gate',
    region: 'eu-west-1',
    audience: 'sts.amazonaws.com',
    token: 'token',
    claims: {},
    sessionName: 'iam-gate',
    actions: ['access-analyzer:ValidatePolicy'],
    allowedAccountIds: [],
    mask: () => undefined,
    notice: () => undefined,
  });

describe('a proxy', () => {
  test('HTTPS_PROXY is the way to AWS, and a refusal says so', async () => {
    await expect(assume()).rejects.toThrow(/HTTPS_PROXY/);
    expect(new Set(asked)).toEqual(new Set(['sts.eu-west-1.amazonaws.com:443']));
  });

  test('NO_PROXY names the hosts that are reached without it', async () => {
    // Nothing listens on port 1: without a proxy the connection is refused there.
    process.env['AWS_ENDPOINT_URL_STS'] = 'https://127.0.0.1:1';
    process.env['NO_PROXY'] = '127.0.0.1';
    await expect(assume()).rejects.toThrow(/ECONNREFUSED/);
    expect(asked).toEqual([]);
  });
});
