import { defineCheck, problem } from '../check.ts';
import { callerIsPinned, hasExternalId, isAnyone, trustFix, trustPlace, trusts, untold } from '../trust.ts';

const operations = ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'];

export default defineCheck({
  id: 'role-trust-no-public',
  title: 'No role can be assumed by anybody',
  severity: 'critical',
  why: 'With Principal "*" every AWS account in the world can take the role, and with it everything that the role may do.',
  fix: 'Name the principal: "Principal": { "AWS": "arn:aws:iam::444455556666:role/Deploy" }, or require "aws:PrincipalOrgID".',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
  ],
  profile: 'recommended',
  benchmarks: {},
  facts: ['roles'],
  *judge({ roles }) {
    yield* untold(roles);
    const seen = new Set<unknown>();
    for (const trust of operations.flatMap((operation) => trusts(roles, operation))) {
      if (!isAnyone(trust) || seen.has(trust.statement)) continue;
      seen.add(trust.statement);
      if (callerIsPinned(trust) || hasExternalId(trust)) continue;
      yield problem({
        resource: trust.role.arn,
        message: `Anybody with an AWS account can assume the role ${trust.role.name}.`,
        evidence: `${trustPlace(trust)}: Principal * and no condition that ties the caller to an account or organization`,
        fix: trustFix(trust.role, 'name the principal, or add StringEquals aws:PrincipalOrgID'),
        subject: String(trust.statement.index),
      });
    }
  },
});
