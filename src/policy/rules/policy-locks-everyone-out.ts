import { valueAt } from '../document.ts';
import { namesAction } from '../actions.ts';
import { overlaps } from '../patterns.ts';
import { definePolicyRule, exceptTrustPolicies, type RuleExample } from '../rule.ts';

/** The action that changes such a policy; where the policy keeps everybody from it, only AWS Support can help. */
const changing: ReadonlyMap<string, string> = new Map([
  ['AWS::S3::Bucket', 's3:putbucketpolicy'],
  ['AWS::SQS::Queue', 'sqs:setqueueattributes'],
  ['AWS::SNS::Topic', 'sns:settopicattributes'],
  ['AWS::SecretsManager::Secret', 'secretsmanager:putresourcepolicy'],
  ['AWS::ECR::Repository', 'ecr:setrepositorypolicy'],
  ['AWS::KMS::Key', 'kms:putkeypolicy'],
]);

const example = (resourceType: string, statement: object, at: string[] = []): RuleExample => ({
  policy: { Version: '2012-10-17', Statement: [statement] },
  type: 'RESOURCE_POLICY',
  resourceType,
  ...(at.length > 0 ? { at } : {}),
});
const root = { AWS: 'arn:aws:iam::111122223333:root' };
const bucket = 'arn:aws:s3:::app';

export default definePolicyRule({
  id: 'policy-locks-everyone-out',
  title: 'A policy that nobody can change any more',
  severity: 'high',
  why: 'Nobody is left who may change the policy of this resource, its owner and administrators included.',
  fix: 'Keep an administrator: "Principal": { "AWS": "arn:aws:iam::111122223333:root" } with "kms:*" in a key policy, or an exception in the Deny.',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html'],
  types: ['RESOURCE_POLICY'],
  resourceKinds: exceptTrustPolicies,
  examples: {
    bad: [
      example('AWS::KMS::Key', { Effect: 'Allow', Principal: root, Action: 'kms:Decrypt', Resource: '*' }, [
        'Statement',
      ]),
      example(
        'AWS::S3::Bucket',
        { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [bucket, `${bucket}/*`] },
        ['Statement.0.Action'],
      ),
      example(
        'AWS::S3::Bucket',
        { Effect: 'Deny', Principal: '*', NotAction: 's3:GetObject', Resource: '*' },
        ['Statement.0.NotAction'],
      ),
    ],
    good: [
      example('AWS::KMS::Key', { Effect: 'Allow', Principal: root, Action: 'kms:*', Resource: '*' }),
      example('AWS::S3::Bucket', { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: `${bucket}/*` }),
      example('AWS::S3::Bucket', {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: bucket,
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    ],
  },
  *document({ document, statements }) {
    const type = document.resourceType ?? '';
    const action = changing.get(type);
    if (!action) return;
    for (const statement of statements) {
      if (statement.effect !== 'Deny' || statement.element('Condition')) continue;
      const everybody = statement.principals.some(({ value }) => value.known && value.text === '*');
      // A bucket is not its objects.
      const itself = statement.resources.some(
        (value) =>
          value.known && (type !== 'AWS::S3::Bucket' || value.text === '*' || !value.text.includes('/')),
      );
      if (everybody && itself && namesAction(statement, action))
        yield {
          message: 'Everybody is denied to change this policy.',
          at: [valueAt(...statement.path, statement.actions.length > 0 ? 'Action' : 'NotAction')],
        };
    }
    // Only a key has no other way in than its policy. What cannot be read may let somebody in.
    // An argument of a Terraform module is a part that the module adds to: `module.kms.key_statements`.
    if (/^module\.[^.]+\.[^.]+$/.test(document.name ?? '')) return;
    if (type !== 'AWS::KMS::Key' || statements.length === 0 || document.root.kind !== 'object') return;
    const letsSomebody = statements.some(
      (statement) =>
        statement.node.kind === 'unresolved' ||
        (statement.effect !== 'Deny' &&
          (statement.notActions.length > 0 ||
            statement.actions.some((value) => !value.known || overlaps(value.action.lower, action)))),
    );
    if (!letsSomebody)
      yield { message: 'No statement allows kms:PutKeyPolicy to anybody.', at: [valueAt('Statement')] };
  },
});
