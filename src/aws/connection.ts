/**
 * How every AWS client connects. The SDK reads no `HTTPS_PROXY` by itself; Node's agents do when they are given the
 * environment (`proxyEnv`, since Node 24.5), `NO_PROXY` included. Plain http is for loopback only and takes no proxy.
 */
export function connection() {
  return { httpsAgent: { proxyEnv: process.env } };
}
