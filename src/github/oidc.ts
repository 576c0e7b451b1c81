/** The claims of an OIDC token, unverified: to show a person what STS was given. */
export type Claims = Readonly<Record<string, unknown>>;

/** This job cannot have an OIDC token. */
export class NoOidcToken extends Error {}

/** Asks the Actions service for a token. It lives for minutes: ask right before it is used. */
export async function oidcToken(audience: string, fromFork: boolean): Promise<string> {
  if (!process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
    throw new NoOidcToken(
      fromFork
        ? 'this is a pull request from a fork, and GitHub gives it no OIDC token'
        : 'this job cannot request an OIDC token: add `id-token: write` to the permissions of this job (a job-level permissions block replaces the workflow-level one; a reusable workflow needs it in its caller too)',
    );
  const { getIDToken } = await import('@actions/core');
  try {
    return await getIDToken(audience);
  } catch (error) {
    // Its message is spread over several lines, the cause on the last of them.
    const why = (error instanceof Error ? error.message : String(error))
      .replace(/^Error message: |\s+/g, ' ')
      .trim();
    throw new NoOidcToken(`the Actions service gave no OIDC token: ${why}`);
  }
}

export function claimsOf(token: string): Claims {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
  } catch {
    return {};
  }
}
