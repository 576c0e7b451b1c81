/**
 * Keys that name an account, an organisation or a network, so that a wildcard or a variable in their value gives
 * the boundary away. The list is the one that the User Guide prints for the checks WILDCARD_USAGE_TOO_PERMISSIVE and
 * VARIABLE_USAGE_TOO_PERMISSIVE; in lower case.
 */
export const sensitiveKeys: ReadonlySet<string> = new Set(
  [
    'aws:PrincipalAccount',
    'aws:PrincipalOrgID',
    'aws:ResourceAccount',
    'aws:ResourceOrgID',
    'aws:SourceAccount',
    'aws:SourceOrgID',
    'aws:SourceVpc',
    'aws:SourceVpce',
    'aws:VpceAccount',
    'aws:VpceOrgID',
  ].map((key) => key.toLowerCase()),
);
