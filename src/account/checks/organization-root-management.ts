import { defineCheck, notApplicable, problem } from '../check.ts';

export default defineCheck({
  id: 'organization-root-management',
  title: "Members' root users are managed centrally",
  severity: 'high',
  why: 'Otherwise every member account has a root user with a password that somebody must guard, and lock-outs are mended by signing in with it.',
  fix: 'aws iam enable-organizations-root-credentials-management; aws iam enable-organizations-root-sessions',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html'],
  profile: 'all',
  benchmarks: { cis: { 7: '2.1.1' } },
  facts: ['organizationFeatures', 'organization'],
  *judge({ organizationFeatures, organization }) {
    if (!organization) return yield notApplicable('the account belongs to no organization');
    const missing = ['RootCredentialsManagement', 'RootSessions'].filter(
      (feature) => !organizationFeatures.includes(feature),
    );
    const [first] = missing;
    if (first === undefined) return;
    const credentials = first === 'RootCredentialsManagement';
    yield problem({
      resource: organization.arn,
      message: credentials
        ? 'The root credentials of member accounts are not managed centrally.'
        : 'Privileged root sessions in member accounts are not enabled.',
      evidence: `ListOrganizationsFeatures shows ${organizationFeatures.join(', ') || 'none'}`,
      fix: missing
        .map((feature) =>
          feature === 'RootSessions'
            ? 'aws iam enable-organizations-root-sessions'
            : 'aws iam enable-organizations-root-credentials-management',
        )
        .join('; '),
      subject: missing.join(' '),
      ...(credentials ? {} : { severity: 'low' }),
    });
  },
});
