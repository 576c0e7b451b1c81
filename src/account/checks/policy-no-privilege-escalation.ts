import { compareSeverity } from '../../findings/severity.ts';
import byCreatingPrincipals from '../../policy/rules/escalates-by-creating-principals.ts';
import byPassingRoles from '../../policy/rules/escalates-by-passing-roles.ts';
import throughExistingCompute from '../../policy/rules/escalates-through-existing-compute.ts';
import throughIam from '../../policy/rules/escalates-through-iam.ts';
import { defineCheck, problem, unknown } from '../check.ts';
import { policyFacts } from '../grants.ts';
import { heldPolicies, holding, isListed, policyIn, removalCommand } from '../policy.ts';

/** The rules that documents in files are judged by: the same policy gets the same answer in both places. */
const rules = [throughIam, byPassingRoles, throughExistingCompute, byCreatingPrincipals];

export default defineCheck({
  id: 'policy-no-privilege-escalation',
  title: 'No policy lets its holder become administrator',
  severity: 'medium',
  why: 'A permission to change permissions, or to run something with a stronger role, is every permission: one more call and its holder has them.',
  fix: 'Name the resources, require a permissions boundary, or leave the action out: `iam-gate explain escalates-through-iam` shows how.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  profile: 'all',
  benchmarks: {},
  facts: policyFacts,
  *judge(facts, { settings }) {
    for (const held of heldPolicies(facts)) {
      if (isListed(settings.adminPrincipals, held.holder)) continue;
      const policy = policyIn(held.document);
      if (!policy) {
        yield unknown(
          `the document of the policy ${held.policyArn ?? held.policyName} is not among what was read`,
        );
        continue;
      }
      const ways = rules
        .flatMap((rule) => [...(rule.document?.(policy) ?? [])].map((way) => ({ rule, ...way })))
        .sort((left, right) =>
          compareSeverity(left.severity ?? left.rule.severity, right.severity ?? right.rule.severity),
        );
      const [worst] = ways;
      if (!worst) continue;
      yield problem({
        resource: held.holder.arn,
        message: `${holding(held)} can make itself administrator. ${worst.message}`,
        evidence: [...new Set(ways.map(({ rule, message }) => `${rule.id}: ${message}`))].join(' '),
        fix: `${removalCommand(held)}, and grant what is used instead`,
        subject: `${held.policyArn ?? held.policyName} ${ways.map(({ rule, subject }) => `${rule.id} ${subject ?? ''}`).join(' ')}`,
      });
    }
  },
});
