import { defineCheck, evidence, problem } from '../check.ts';
import { shell } from '../fix.ts';

export default defineCheck({
  id: 'delegated-administrators-trusted',
  title: 'Delegated administrators are known',
  severity: 'low',
  why: 'A delegated administrator acts for the whole organization in its service. Each belongs on a list, so that one more is seen.',
  fix: 'aws organizations deregister-delegated-administrator --account-id ID --service-principal SERVICE, or name the account under `trusted-delegated-administrators`',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html',
  ],
  profile: 'all',
  benchmarks: { cis: { 7: '2.1.5' } },
  facts: ['delegatedAdministrators'],
  *judge({ delegatedAdministrators }, { settings }) {
    for (const { id, arn } of delegatedAdministrators)
      if (!settings.trustedDelegatedAdministrators.includes(id))
        yield problem({
          resource: arn,
          message: `The account ${id} is a delegated administrator and not among the known ones.`,
          evidence: 'ListDelegatedAdministrators shows it',
          fix: shell`aws organizations list-delegated-services-for-account --account-id ${id}, then aws organizations deregister-delegated-administrator --account-id ${id} --service-principal SERVICE, or name it under \`trusted-delegated-administrators\``,
        });
    yield evidence(`${delegatedAdministrators.length} delegated administrators`);
  },
});
