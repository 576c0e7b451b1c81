import { defineCheck, evidence, notApplicable, problem } from '../check.ts';
import { unsaid, userRows } from '../credential-report.ts';
import { accountArn } from '../places.ts';

const identityCenterRoles = '/aws-reserved/sso.amazonaws.com/';

export default defineCheck({
  id: 'identity-federation',
  title: 'People sign in through an identity provider',
  severity: 'medium',
  why: 'With IAM users every account has passwords of its own, which nobody takes away when somebody leaves. Identity Center or another provider has one place for that, and gives credentials that expire.',
  fix: 'Enable IAM Identity Center in the management account (console; no command can do it there), or connect a SAML provider: aws iam create-saml-provider --name NAME --saml-metadata-document file://metadata.xml',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
  ],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.21', 4: '1.21', 5: '1.20', 6: '2.20', 7: '2.19' } },
  facts: ['roles', 'samlProviders', 'credentialReport'],
  *judge({ roles, samlProviders, credentialReport }, { account }) {
    const permissionSets = roles.filter(({ path }) => path.startsWith(identityCenterRoles));
    const found = [
      ...(permissionSets.length > 0 ? [`${permissionSets.length} roles of IAM Identity Center`] : []),
      ...samlProviders.map(({ arn }) =>
        arn.includes(':saml-provider/AWSSSO_') ? `${arn}, which IAM Identity Center made` : arn,
      ),
    ];
    if (found.length > 0) return yield evidence(found.join(', '));
    yield* unsaid(userRows(credentialReport), 'password_enabled');
    const withPassword = userRows(credentialReport).filter(({ passwordEnabled }) => passwordEnabled === true);
    const root = accountArn(account);
    if (withPassword.length === 0)
      return yield account.partition === 'aws-iso' || account.partition === 'aws-iso-b'
        ? notApplicable(
            `the partition ${account.partition} has no IAM Identity Center, and no IAM user has a password`,
          )
        : problem({
            resource: root,
            message:
              'No way for people into the account can be seen: no identity provider and no IAM user with a password.',
            evidence: `no role under ${identityCenterRoles}, ListSAMLProviders is empty`,
            fix: 'nothing, if people come by roles from another account; else enable IAM Identity Center',
            severity: 'low',
            subject: 'no way in',
          });
    yield problem({
      resource: root,
      message: `${withPassword.length} IAM users sign in with passwords of their own, and no identity provider is connected.`,
      evidence: `no role under ${identityCenterRoles}, ListSAMLProviders is empty; users with a password: ${withPassword
        .slice(0, 10)
        .map(({ user }) => user)
        .join(', ')}${withPassword.length > 10 ? ', …' : ''}`,
      fix: 'enable IAM Identity Center in the management account and assign the account, or aws iam create-saml-provider --name NAME --saml-metadata-document file://metadata.xml',
    });
  },
});
