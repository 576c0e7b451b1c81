import { faultsOf } from '../arn-faults.ts';
import { parseArn } from '../arn.ts';
import { validatedResourceTypes, valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { contentsOf } from '../resource-policy-contents.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
  title: 'Unsupported resource ARN in policy',
  findingType: 'ERROR',
  why: 'A policy on a resource is about this resource and what is in it. AWS refuses one that names another.',
  fix: 'Write the ARN of the resource itself: for a bucket "arn:aws:s3:::logs" and "arn:aws:s3:::logs/*".',
  types: ['RESOURCE_POLICY'],
  resourceKinds: validatedResourceTypes.filter((type) => type !== 'AWS::IAM::AssumeRolePolicyDocument'),
  statements: { with: ['Resource', 'NotResource'] },
  examples: {
    bad: [
      bucketExample({ Resource: '*' }, 'Resource'),
      bucketExample(
        { Resource: ['arn:aws:s3:::logs', 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd'] },
        'Resource.1',
      ),
      {
        ...bucketExample({ Resource: 'arn:aws:s3:::logs/*' }, 'Resource'),
        resourceType: 'AWS::S3::AccessPoint',
      },
    ],
    good: [
      bucketExample({ Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'] }),
      {
        ...bucketExample({ Resource: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/logs/object/*' }),
        resourceType: 'AWS::S3::AccessPoint',
      },
    ],
  },
  *statement({ resources, notResources }, { resourceKind }) {
    const contents = contentsOf(resourceKind);
    if (!contents) return;
    for (const list of [resources, notResources])
      for (const value of list) {
        if (!value.known) continue;
        const arn = parseArn(value.text);
        // What is no ARN, or none that AWS has, has codes of its own.
        if (value.text === '*' || (arn && !contents.holds(arn) && faultsOf(value.text).length === 0))
          yield {
            message: `"${value.text}" is not the ARN of a ${contents.name} or of something in it.`,
            at: [valueAt(...value.path)],
          };
      }
  },
});
