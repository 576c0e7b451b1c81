import { parseArn } from '../arn.ts';
import { conditionKey } from '../service-reference/service-reference.ts';
import type { Condition, Principal, Statement } from '../statement.ts';

export const githubHost = 'token.actions.githubusercontent.com';

/** GitHub's issuer for everybody, also by the name of its first months, which old roles still have. */
export const isGitHub = (provider: string): boolean =>
  provider === githubHost || provider === 'vstoken.actions.githubusercontent.com';

/** Providers that IAM knows without an ARN. */
const builtIn = new Set([
  'accounts.google.com',
  'graph.facebook.com',
  'www.amazon.com',
  'cognito-identity.amazonaws.com',
]);

/** The provider's URL without `https://`, which its condition keys begin with; nothing for a SAML provider. */
export function oidcProviderOf({ type, value }: Principal): string | undefined {
  if (type !== 'Federated' || !value.known) return undefined;
  if (builtIn.has(value.text.toLowerCase())) return value.text.toLowerCase();
  const resource = parseArn(value.text)?.resource;
  return resource?.startsWith('oidc-provider/')
    ? resource.slice('oidc-provider/'.length).toLowerCase()
    : undefined;
}

/** The OIDC providers that a statement lets in; several principals may stand in one list. */
export function oidcPrincipals(statement: Statement): { principal: Principal; provider: string }[] {
  if (statement.effect !== 'Allow') return [];
  return statement.principals.flatMap((principal) => {
    const provider = oidcProviderOf(principal);
    return provider ? [{ principal, provider }] : [];
  });
}

/**
 * Whether the key is `<provider>:aud`. Provider URLs have a dot, which no service prefix has; SAML's key of that name
 * is something else.
 */
export const isAudience = ({ lowerKey }: Condition): boolean => /^[^:]*\.[^:]*:aud$/.test(lowerKey);

/** GitHub and GitLab document one audience a token; for the built-in providers AWS publishes it. */
const oneAudience = new Set([`${githubHost}:aud`, 'gitlab.com:aud']);

/** Whether the audience is known to be one value. */
export const hasOneAudience = ({ lowerKey }: Condition): boolean =>
  oneAudience.has(lowerKey) || conditionKey(lowerKey)?.multivalued === false;
