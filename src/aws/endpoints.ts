import { NoSession } from './session.ts';

/** Names of AWS's own hosts, in all its partitions. */
const awsHosts =
  /(^|\.)(amazonaws\.com(\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;

/**
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` are AWS's own convention, for private endpoints and stand-ins. Only a
 * trusted step can set them, but credentials go there: https, or http on loopback, and a foreign host is named.
 *
 * @returns notices, one for each host that is not AWS's: the reader is told where the credentials went
 * @throws NoSession for an address that credentials must not be sent to
 */
export function foreignEndpoints(env: Readonly<Record<string, string | undefined>>): string[] {
  const notices: string[] = [];
  for (const [name, value] of Object.entries(env)) {
    if (!/^AWS_ENDPOINT_URL(_|$)/.test(name) || !value) continue;
    const url = URL.canParse(value) ? new URL(value) : null;
    const host = url?.hostname ?? '';
    const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
    if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)))
      throw new NoSession(
        `${name} is ${JSON.stringify(value)}: expected an https address, or http on loopback`,
      );
    if (!awsHosts.test(host))
      notices.push(`AWS calls went to ${host}, which is no host of AWS's: ${name} says so.`);
  }
  return notices;
}
