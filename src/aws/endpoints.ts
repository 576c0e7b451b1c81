/** Names of AWS's own hosts, in all its partitions. */
const awsHosts =
  /(^|\.)(amazonaws\.com(\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;

export interface EndpointReview {
  /** Hosts that are not AWS's: the reader is told where the session goes. */
  readonly notices: readonly string[];
  /** Addresses that credentials must not be sent to. */
  readonly refused: readonly string[];
}

/**
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` are AWS's own convention, for private endpoints and stand-ins. Only a
 * trusted step can set them, but credentials go there: https, or http on loopback, and a foreign host is named.
 */
export function reviewEndpoints(env: Readonly<Record<string, string | undefined>>): EndpointReview {
  const notices: string[] = [];
  const refused: string[] = [];
  for (const [name, value] of Object.entries(env)) {
    if (!/^AWS_ENDPOINT_URL(_|$)/.test(name) || !value) continue;
    const url = URL.canParse(value) ? new URL(value) : null;
    const host = url?.hostname ?? '';
    const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
    if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)))
      refused.push(`${name} is ${JSON.stringify(value)}: expected an https address, or http on loopback`);
    else if (!awsHosts.test(host))
      notices.push(`AWS calls went to ${host}, which is no host of AWS's: ${name} says so.`);
  }
  return { notices, refused };
}
