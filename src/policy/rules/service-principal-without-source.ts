import { valueAt } from '../document.ts';
import { isGuard } from '../families/restrictions.ts';
import { definePolicyRule, exceptTrustPolicies, type RuleExample } from '../rule.ts';
import type { Condition } from '../statement.ts';

/**
 * Services that say for whose resource they call, by the resource they call. Others do not send it, or can only be
 * used by who owns the resource, and are never reported. After the user guides of SNS, SQS, Lambda and KMS.
 */
const callers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'AWS::SNS::Topic': 's3 cloudwatch events budgets codestar-notifications ses',
    'AWS::SNS::TopicPolicy': 's3 cloudwatch events budgets codestar-notifications ses',
    'AWS::SQS::Queue': 's3 sns events',
    'AWS::SQS::QueuePolicy': 's3 sns events',
    'AWS::Lambda::Function':
      's3 sns events apigateway elasticloadbalancing logs iot cognito-idp config ses secretsmanager',
    'AWS::Lambda::Permission':
      's3 sns events apigateway elasticloadbalancing logs iot cognito-idp config ses secretsmanager',
    'AWS::KMS::Key': 'cloudfront cloudtrail ses',
  }).map(([type, services]) => [type, new Set(services.split(' ').map((name) => `${name}.amazonaws.com`))]),
);

const sourceKeys = /^aws:source(arn|account|orgid|orgpaths|owner)$/;
/** What only the right caller knows. */
const secretKeys = /^(kms:encryptioncontext:.+|lambda:eventsourcetoken)$/;

/** Whether a condition says for whom; where it only holds for requests with the key, allow-condition-optional tells. */
const namesSource = (condition: Condition): boolean =>
  secretKeys.test(condition.lowerKey) ||
  (sourceKeys.test(condition.lowerKey) &&
    (isGuard(condition) ||
      condition.comparison?.ifExists === true ||
      condition.comparison?.qualifier === 'ForAllValues'));

const example = (
  resourceType: string,
  Service: string,
  more: object = {},
  at: string[] = [],
): RuleExample => ({
  policy: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service }, Action: 'sqs:SendMessage', Resource: '*', ...more },
    ],
  },
  type: 'RESOURCE_POLICY',
  resourceType,
  ...(at.length > 0 ? { at } : {}),
});

export default definePolicyRule({
  id: 'service-principal-without-source',
  title: 'A service that may call for anybody',
  severity: 'medium',
  why: 'The service works for every AWS customer: somebody else can have it call this resource, with what they choose.',
  fix: 'Say for whom: "StringEquals": { "aws:SourceAccount": "111122223333" }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: exceptTrustPolicies,
  weighsConditions: true,
  statements: { effect: 'Allow', with: ['Principal'] },
  examples: {
    bad: [
      example('AWS::SQS::Queue', 'sns.amazonaws.com', {}, ['Statement.0.Principal.Service']),
      example('AWS::Lambda::Function', 's3.amazonaws.com', { Action: 'lambda:InvokeFunction' }, [
        'Statement.0.Principal.Service',
      ]),
      example(
        'AWS::SQS::Queue',
        'sns.amazonaws.com',
        { Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } } },
        ['Statement.0.Principal.Service'],
      ),
    ],
    good: [
      example('AWS::SQS::Queue', 'sns.amazonaws.com', {
        Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:topic' } },
      }),
      example('AWS::SQS::Queue', 's3.amazonaws.com', {
        Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:amzn-s3-demo-bucket' } },
      }),
      example('AWS::SQS::Queue', 's3.amazonaws.com', {
        Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::amzn-s3-demo-bucket' } },
      }),
      example('AWS::SQS::Queue', 'apigateway.amazonaws.com'),
      example('AWS::SQS::Queue', 'sns.amazonaws.com', { Effect: 'Deny' }),
    ],
  },
  *statement({ effect, principals, conditions }, { document }) {
    const services = callers.get(document.resourceType ?? '');
    if (!services || effect !== 'Allow' || conditions.some(namesSource)) return;
    for (const { type, value } of principals)
      if (type === 'Service' && value.known && services.has(value.text.toLowerCase()))
        yield { message: `${value.text} may call this resource for anybody.`, at: [valueAt(...value.path)] };
  },
});
