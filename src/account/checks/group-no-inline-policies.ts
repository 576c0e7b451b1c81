import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';

export default defineCheck({
  id: 'group-no-inline-policies',
  title: 'Groups hold managed policies only',
  severity: 'low',
  why: 'An inline policy has no versions, cannot be found by name and cannot be shared: nobody reviews it.',
  fix: 'aws iam create-policy --policy-name NAME --policy-document file://policy.json, attach it, delete the inline one',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['groups'],
  *judge({ groups }) {
    for (const group of groups)
      for (const { name } of group.inlinePolicies)
        yield problem({
          resource: group.arn,
          message: `The group ${group.name} holds the inline policy ${name}.`,
          evidence: 'it is in GroupPolicyList',
          fix: shell`aws iam get-group-policy --group-name ${group.name} --policy-name ${name}; make a managed policy of it; aws iam delete-group-policy --group-name ${group.name} --policy-name ${name}`,
          subject: name,
        });
  },
});
