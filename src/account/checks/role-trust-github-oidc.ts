import { defineCheck, evidence, problem } from '../check.ts';
import { githubWeaknesses, isGitHub } from '../github-trust.ts';
import { trustFix, trustPlace, trusts, untold } from '../trust.ts';

export default defineCheck({
  id: 'role-trust-github-oidc',
  title: 'Roles for GitHub Actions name their repository',
  severity: 'critical',
  why: "All of GitHub has one OIDC issuer: only the token's subject says whose workflow it is. A role that does not test the owner is open to every GitHub user; `repo:acme*` also lets in acme-evil.",
  fix: '"Condition": { "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:OWNER/REPOSITORY:ref:refs/heads/main" } }',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    'https://docs.github.com/en/actions/reference/security/oidc',
  ],
  profile: 'recommended',
  benchmarks: {},
  facts: ['roles'],
  *judge({ roles }) {
    yield* untold(roles);
    const github = trusts(roles, 'sts:AssumeRoleWithWebIdentity').filter(isGitHub);
    for (const trust of github)
      for (const { severity, message, seen } of githubWeaknesses(trust))
        yield problem({
          resource: trust.role.arn,
          message: `The role ${trust.role.name} ${message}.`,
          evidence: `${trustPlace(trust)}: ${seen}`,
          fix: trustFix(
            trust.role,
            'test aud with StringEquals sts.amazonaws.com, and sub with repo:OWNER/REPOSITORY:ref:refs/heads/main or an environment',
          ),
          severity,
          subject: `${trust.statement.index} ${message} ${seen}`,
        });
    yield evidence(`${new Set(github.map(({ role }) => role.arn)).size} roles trust GitHub Actions`);
  },
});
