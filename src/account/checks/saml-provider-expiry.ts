import { defineCheck, notApplicable, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { dateOf, daysBetween } from '../time.ts';

export default defineCheck({
  id: 'saml-provider-expiry',
  title: 'SAML metadata is valid for a while yet',
  severity: 'medium',
  why: 'On the day it expires nobody can sign in through that provider, and people are let in by emergency users instead.',
  fix: 'Download new metadata from the identity provider: aws iam update-saml-provider --saml-metadata-document file://metadata.xml --saml-provider-arn ARN',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html'],
  profile: 'recommended',
  benchmarks: {},
  facts: ['samlProviders'],
  *judge({ samlProviders }, { account, settings }) {
    if (samlProviders.length === 0) return yield notApplicable('the account has no SAML provider');
    for (const { arn, validUntil } of samlProviders) {
      if (validUntil === null) continue;
      const days = daysBetween(account.readAt, validUntil);
      if (days >= settings.samlExpiryWarningDays) continue;
      const expired = validUntil <= account.readAt;
      yield problem({
        resource: arn,
        message: expired
          ? `The metadata of the SAML provider ${arn.split('/').at(-1) ?? arn} expired on ${dateOf(validUntil)}.`
          : `The metadata of the SAML provider ${arn.split('/').at(-1) ?? arn} expires in ${days} days.`,
        evidence: `ValidUntil=${dateOf(validUntil)}`,
        fix: shell`aws iam update-saml-provider --saml-metadata-document file://metadata.xml --saml-provider-arn ${arn}`,
        subject: expired ? 'expired' : 'expires',
        ...(expired ? {} : { severity: 'low' }),
      });
    }
  },
});
