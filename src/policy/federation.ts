/** What a federated principal is; `undefined` for a text of another form. */
export function providerKind(principal: string): 'saml' | 'oidc' | undefined {
  if (/^arn:[^:]+:iam::\d{12}:saml-provider\/./.test(principal)) return 'saml';
  if (/^arn:[^:]+:iam::\d{12}:oidc-provider\/./.test(principal)) return 'oidc';
  // The providers that every account knows: accounts.google.com, cognito-identity.amazonaws.com.
  return /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?$/i.test(principal) ? 'oidc' : undefined;
}
