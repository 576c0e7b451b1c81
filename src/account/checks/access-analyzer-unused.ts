import { defineCheck, evidence, problem } from '../check.ts';
import { accountArn } from '../places.ts';

const unusedAccess = new Set(['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS']);

export default defineCheck({
  id: 'access-analyzer-unused',
  title: 'IAM Access Analyzer watches unused access',
  severity: 'low',
  why: 'It names roles, keys and permissions that nobody uses, across regions. It costs money per role and user.',
  fix: 'aws accessanalyzer create-analyzer --analyzer-name unused-access --type ACCOUNT_UNUSED_ACCESS --configuration unusedAccess={unusedAccessAge=90}',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['analyzers'],
  *judge({ analyzers }, { account }) {
    // IAM is global: one region is enough.
    const active = analyzers.flatMap(({ region, analyzers: inRegion }) =>
      inRegion.some(({ type, status }) => unusedAccess.has(type) && status === 'ACTIVE') ? [region] : [],
    );
    if (active.length > 0) return yield evidence(`active in ${active.join(', ')}`);
    yield problem({
      resource: accountArn(account),
      message: 'No active analyzer watches unused access.',
      evidence:
        'ListAnalyzers shows none of type ACCOUNT_UNUSED_ACCESS or ORGANIZATION_UNUSED_ACCESS in any region',
      fix: 'aws accessanalyzer create-analyzer --analyzer-name unused-access --type ACCOUNT_UNUSED_ACCESS --configuration unusedAccess={unusedAccessAge=90}',
    });
  },
});
