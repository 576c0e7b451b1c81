import { defineCheck, problem } from '../check.ts';
import { conditionsOn, isClosed, trustFix, trustPlace, trusts, untold } from '../trust.ts';

/**
 * Services whose documentation says that they send the source keys when they assume a role, and asks for the
 * condition. EC2, Lambda, ECS tasks and most others never send them: a condition would lock them out.
 */
const sendsSourceKeys = new Set([
  'access-analyzer',
  'bedrock',
  'cloudtrail',
  'codebuild',
  'codepipeline',
  'config',
  'delivery.logs',
  'dms',
  'export.rds',
  'firehose',
  'grafana',
  'iotevents',
  'lakeformation',
  'macie',
  'mediaconvert',
  'sagemaker',
  'scheduler',
  'states',
  'transfer',
  'vpc-flow-logs',
]);

const sourceKeys = ['aws:SourceAccount', 'aws:SourceArn', 'aws:SourceOrgID', 'aws:SourceOrgPaths'];

export default defineCheck({
  id: 'role-trust-service',
  title: 'Roles for services that name their source test it',
  severity: 'low',
  why: 'Another customer of the service could name this role in a resource of theirs. Services that say for which account they work can be held to yours.',
  fix: '"Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } }',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
  ],
  profile: 'all',
  benchmarks: {},
  facts: ['roles'],
  *judge({ roles }, { account }) {
    yield* untold(roles);
    for (const trust of trusts(roles, 'sts:AssumeRole')) {
      if (trust.principal.type !== 'Service') continue;
      const service = trust.text.replace(/\.amazonaws\.com(\.cn)?$/, '');
      if (!sendsSourceKeys.has(service)) continue;
      if (sourceKeys.some((key) => conditionsOn(trust.statement, key).some(isClosed))) continue;
      yield problem({
        resource: trust.role.arn,
        message: `The role ${trust.role.name} does not say for which account ${trust.text} may use it.`,
        evidence: `${trustPlace(trust)}: no aws:SourceAccount, aws:SourceArn or aws:SourceOrgID`,
        fix: trustFix(trust.role, `add StringEquals aws:SourceAccount ${account.id}`),
        subject: trust.text,
      });
    }
  },
});
