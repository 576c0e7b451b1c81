import { defineCheck, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { isAdministrator, isAwsManaged, statementName, statementsIn } from '../policy.ts';

export default defineCheck({
  id: 'policy-no-admin-unattached',
  title: 'No unattached policy grants everything',
  severity: 'low',
  why: 'It grants nothing yet. Whoever may attach policies makes an administrator with it in one step, under a name that nobody notices.',
  fix: 'aws iam delete-policy --policy-arn ARN',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-delete.html'],
  profile: 'all',
  benchmarks: { securityHub: ['IAM.1'] },
  facts: ['policies'],
  *judge({ policies }) {
    for (const policy of policies) {
      // A boundary grants nothing, and `*` is what an open one says.
      if (isAwsManaged(policy.arn) || policy.attachmentCount > 0 || policy.boundaryCount > 0) continue;
      if (policy.document === null) {
        yield unknown(`the document of the policy ${policy.arn} is not among what was read`);
        continue;
      }
      const statement = statementsIn(policy.document).find(isAdministrator);
      if (!statement) continue;
      yield problem({
        resource: policy.arn,
        message: `The unattached policy ${policy.name} grants everything.`,
        evidence: `${statementName(statement)} of its default version; AttachmentCount=0`,
        fix: shell`aws iam delete-policy --policy-arn ${policy.arn}`,
      });
    }
  },
});
