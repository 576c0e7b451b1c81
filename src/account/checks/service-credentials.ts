import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { daysBetween, olderThan } from '../time.ts';
import { userArnOf } from '../places.ts';

/** API keys of these act with the user's rights over the internet, as access keys do. */
const apiKeys = /^(bedrock|logs)\.amazonaws\.com$/;

export default defineCheck({
  id: 'service-credentials',
  title: 'Service-specific credentials expire or are rotated',
  severity: 'high',
  why: 'Long-lived API keys for Bedrock and CloudWatch Logs work from anywhere for whoever finds one, and no key report lists them.',
  fix: 'aws iam delete-service-specific-credential --user-name NAME --service-specific-credential-id ID',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_bedrock.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['serviceCredentials'],
  *judge({ serviceCredentials }, { account, settings }) {
    for (const credential of serviceCredentials) {
      if (!credential.active) continue;
      const { user, service, idEnd, createDate, expirationDate } = credential;
      const endless = apiKeys.test(service) && expirationDate === null;
      const old =
        !apiKeys.test(service) &&
        createDate !== '' &&
        olderThan(createDate, settings.maxAccessKeyAgeDays, account.readAt);
      if (!endless && !old) continue;
      yield problem({
        resource: userArnOf(account, user),
        message: endless
          ? `The user ${user} has an API key for ${service} that never expires.`
          : `The credential of the user ${user} for ${service} is ${daysBetween(createDate, account.readAt)} days old; ${settings.maxAccessKeyAgeDays} are allowed.`,
        evidence: `credential …${idEnd}, ${endless ? 'no ExpirationDate' : `CreateDate=${createDate.slice(0, 10)}`}`,
        fix: shell`aws iam list-service-specific-credentials --user-name ${user}; aws iam delete-service-specific-credential --user-name ${user} --service-specific-credential-id ID`,
        subject: `${service} ${idEnd}`,
        ...(endless ? {} : { severity: 'low' }),
      });
    }
  },
});
