import { defineCheck, evidence, problem, unknown } from '../check.ts';
import { accountArn } from '../places.ts';

export default defineCheck({
  id: 'sts-global-endpoint-token-version',
  title: 'Tokens of the global STS endpoint work in every region',
  severity: 'low',
  why: 'Version 1 tokens, which the global endpoint gives out by default, are refused in opt-in regions. People then reach for long-lived keys.',
  fix: 'aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token, or use regional endpoints only',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['summary', 'regions'],
  *judge({ summary, regions }, { account }) {
    const version = summary['GlobalEndpointTokenVersion'];
    if (version === undefined)
      return yield unknown('GetAccountSummary did not tell GlobalEndpointTokenVersion');
    const optedIn = regions.filter(({ status }) => status === 'ENABLED').map(({ name }) => name);
    if (version >= 2 || optedIn.length === 0)
      return yield evidence(
        `GlobalEndpointTokenVersion=${version}, ${optedIn.length} opt-in regions enabled`,
      );
    yield problem({
      resource: accountArn(account),
      message: `Tokens of the global STS endpoint are refused in ${optedIn.join(', ')}.`,
      evidence: `GlobalEndpointTokenVersion=${version}`,
      fix: 'aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token',
    });
  },
});
