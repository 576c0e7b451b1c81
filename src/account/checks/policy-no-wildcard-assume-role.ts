import { defineCheck } from '../check.ts';
import { parseArn } from '../../policy/arn.ts';
import { hasWildcard } from '../../policy/patterns.ts';
import { judgeGrants, policyFacts } from '../grants.ts';
import { allowsAction, isEverything, isLimited, texts } from '../policy.ts';

/** A name with a fixed beginning, or a fixed name in any account, is a choice; any role at all is not. */
function isAnyRole(resource: string): boolean {
  if (isEverything(resource)) return true;
  const arn = parseArn(resource);
  if (!arn) return false;
  return hasWildcard(arn.account) || /^(\*|role\/?\*)$/.test(arn.resource);
}

export default defineCheck({
  id: 'policy-no-wildcard-assume-role',
  title: 'No policy lets its holder assume any role',
  severity: 'medium',
  why: 'Whoever may assume any role has the rights of the strongest one that trusts the account, here or in another account.',
  fix: 'Name the roles: "Resource": "arn:aws:iam::111122223333:role/Deploy".',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html'],
  profile: 'all',
  benchmarks: {},
  facts: policyFacts,
  *judge(facts) {
    yield* judgeGrants(facts, (statement) => {
      if (!allowsAction(statement, 'sts:AssumeRole') || isLimited(statement)) return null;
      const wide = texts(statement.resources).filter(isAnyRole);
      if (statement.notResources.length > 0) wide.push(`all but ${texts(statement.notResources).join(', ')}`);
      return wide.length > 0
        ? { may: `may assume ${wide.join(', ')}`, seen: `Allow sts:AssumeRole on ${wide.join(', ')}` }
        : null;
    });
  },
});
