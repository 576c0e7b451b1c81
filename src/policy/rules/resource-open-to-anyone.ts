import { valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { anyoneIn } from '../families/anyone.ts';
import { hasComplement, isGuard } from '../families/restrictions.ts';
import { definePolicyRule, exceptTrustPolicies } from '../rule.ts';
import { actionsMatching } from '../service-reference/service-reference.ts';
import type { ActionValue, Statement } from '../statement.ts';

const reads = new Set(['List', 'Read']);

/** Whether all that the entry means only reads; what AWS does not publish may do anything. */
function onlyReads(action: ActionValue): boolean {
  if (!action.known) return true;
  let any = false;
  for (const { accessLevels } of actionsMatching(action.text)) {
    any = true;
    if (!accessLevels.every((level) => reads.has(level))) return false;
  }
  return any;
}

/** An API's policy for its callers: without one it is public too, and Deny statements say who is kept out. */
const isApiCall = ({ actions }: Statement): boolean =>
  actions.length > 0 && actions.every(({ known, service }) => known && service === 'execute-api');

/** A function's URL without sign-in is public by declaration, and the policy only repeats it. */
const isPublicUrl = ({ conditions }: Statement): boolean =>
  conditions.some(
    ({ lowerKey, values }) =>
      lowerKey === 'lambda:invokedviafunctionurl' ||
      (lowerKey === 'lambda:functionurlauthtype' &&
        values.every((value) => !value.known || value.text === 'NONE')),
  );

/** What is there to be shared: everybody reading it is what it is made for. */
const sharable = new Set(['AWS::ECR::PublicRepository', 'AWS::Lambda::LayerVersion']);

/** `sqs:SendMessage, sqs:PurgeQueue`, of a long list the first ones. */
function named(actions: readonly ActionValue[]): string {
  const texts = actions.flatMap((action) => (action.known && !onlyReads(action) ? action.text : []));
  return texts.length > 0 ? texts.slice(0, 3).join(', ') : 'what NotAction leaves';
}

const anyone = { Principal: '*' };

export default definePolicyRule({
  id: 'resource-open-to-anyone',
  title: 'Open to everybody',
  severity: 'critical',
  why: 'Everybody, with an AWS account or without, can do this. Nothing ties the caller to a known account, organisation, network or source.',
  fix: 'Name the principal, or add a condition such as "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } or "ArnEquals": { "aws:SourceArn": "arn:aws:sns:eu-west-1:111122223333:topic" }.',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: exceptTrustPolicies,
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['Principal', 'NotPrincipal'] },
  examples: {
    bad: [
      bucketExample({ ...anyone, Action: 's3:*' }, 'Principal'),
      bucketExample({ ...anyone, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, 'Principal'),
      bucketExample(
        {
          Principal: { AWS: ['111122223333', '*'] },
          Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app' } },
        },
        'Principal.AWS.1',
      ),
      {
        type: 'RESOURCE_POLICY',
        resourceType: 'AWS::Lambda::Function',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 'lambda:InvokeFunctionUrl',
              Resource: 'arn:aws:lambda:eu-west-1:111122223333:function:web',
              Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } },
            },
          ],
        },
        at: ['Statement.0.Principal'],
      },
    ],
    good: [
      bucketExample({ Principal: { AWS: '111122223333' } }),
      bucketExample({ ...anyone, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
      bucketExample({ ...anyone, Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      bucketExample({ ...anyone, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
      {
        type: 'RESOURCE_POLICY',
        resourceType: 'AWS::S3::Bucket',
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::app/*' },
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 's3:*',
              Resource: ['arn:aws:s3:::app', 'arn:aws:s3:::app/*'],
              Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } },
            },
          ],
        },
      },
    ],
  },
  *statement(statement, { document, statements }) {
    if (statement.effect !== 'Allow' || document.use !== 'permissions') return;
    if (document.resourceType === 'AWS::EC2::VPCEndpoint') return;
    const principal = anyoneIn(statement);
    if (!principal || isApiCall(statement)) return;
    if (statement.conditions.some(isGuard) || hasComplement(statement, statements)) return;
    const reading = statement.actions.length > 0 && statement.actions.every(onlyReads);
    yield {
      message: reading ? 'Everybody can read this.' : `Everybody can call ${named(statement.actions)}.`,
      at: [valueAt(...principal.value.path)],
      ...(isPublicUrl(statement) || (reading && sharable.has(document.resourceType ?? ''))
        ? { severity: 'medium' }
        : reading
          ? { severity: 'high' }
          : {}),
    };
  },
});
