import { defineCheck, evidence, problem } from '../check.ts';
import { shell } from '../fix.ts';

export default defineCheck({
  id: 'access-analyzer-no-active-findings',
  title: 'No finding of IAM Access Analyzer waits',
  severity: 'medium',
  why: 'The service has found a resource that the world, or another account through a role, can reach. Somebody should archive that as intended, or close it.',
  fix: 'aws accessanalyzer get-finding-v2 --analyzer-arn ARN --id ID, then mend the policy or aws accessanalyzer update-findings --analyzer-arn ARN --ids ID --status ARCHIVED',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings-view.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['analyzerFindings'],
  *judge({ analyzerFindings }) {
    let others = 0;
    const reported = new Set<string>();
    for (const { analyzerArn, region, findings } of analyzerFindings)
      for (const finding of findings) {
        const isRole = finding.type === 'ExternalAccess' && finding.resourceType === 'AWS::IAM::Role';
        if (!isRole && !finding.isPublic) {
          others++;
          continue;
        }
        const resource = finding.resource ?? analyzerArn;
        // IAM is global, so that the analyzers of all regions find the same role.
        if (isRole && reported.has(resource)) continue;
        reported.add(resource);
        yield problem({
          resource,
          message: finding.isPublic
            ? `IAM Access Analyzer says that ${resource} is public.`
            : `IAM Access Analyzer says that ${resource} can be assumed from outside.`,
          evidence: `finding ${finding.id} in ${region}, ACTIVE`,
          fix: shell`aws accessanalyzer get-finding-v2 --region ${region} --analyzer-arn ${analyzerArn} --id ${finding.id}; mend the policy, or aws accessanalyzer update-findings --region ${region} --analyzer-arn ${analyzerArn} --ids ${finding.id} --status ARCHIVED`,
          subject: finding.isPublic ? 'public' : finding.type,
        });
      }
    yield evidence(`${others} other active findings are counted here and not judged`);
  },
});
