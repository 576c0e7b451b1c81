import type { PolicyType } from './document.ts';
import type { RuleExample } from './rule.ts';

/** Elements of one statement; `undefined` removes what the frame around it would give. */
type Elements = Readonly<Record<string, unknown>>;

/**
 * Makes an example of one statement: what matters is said, the frame around it is added.
 * `at` are the expected spots from the statement on, `Condition.Bool#key`; the empty text is the statement.
 */
type ExampleOf = (elements: Elements, ...at: string[]) => RuleExample;

function exampleOf(frame: Elements, type?: PolicyType, resourceType?: string): ExampleOf {
  return (elements, ...at) => ({
    policy: { Version: '2012-10-17', Statement: [{ Sid: undefined, ...frame, ...elements }] },
    ...(type ? { type } : {}),
    ...(resourceType ? { resourceType } : {}),
    ...(at.length > 0 ? { at: at.map((spot) => `Statement.0${spot && `.${spot}`}`) } : {}),
  });
}

/** An identity policy that reads a bucket. */
export const identityExample = exampleOf({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::logs/*',
});

/** A bucket policy that lets another account read. */
export const bucketExample = exampleOf(
  {
    Effect: 'Allow',
    Principal: { AWS: '111122223333' },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::logs/*',
  },
  'RESOURCE_POLICY',
  'AWS::S3::Bucket',
);

/** A role's trust policy. */
export const trustExample = exampleOf(
  { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/deploy' }, Action: 'sts:AssumeRole' },
  'RESOURCE_POLICY',
  'AWS::IAM::AssumeRolePolicyDocument',
);

export const serviceControlExample = exampleOf(
  { Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' },
  'SERVICE_CONTROL_POLICY',
);

export const resourceControlExample = exampleOf(
  { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' },
  'RESOURCE_CONTROL_POLICY',
);

/** An identity policy with this member `Condition`. */
export const conditionExample = (condition: unknown, ...at: string[]): RuleExample =>
  identityExample({ Condition: condition }, ...at.map((spot) => `Condition${spot && `.${spot}`}`));

/** A document as it stands, with the spots expected from its root on. */
export const documentExample = (
  policy: unknown,
  at: readonly string[] = [],
  type?: PolicyType,
): RuleExample => ({
  policy,
  ...(type ? { type } : {}),
  ...(at.length > 0 ? { at } : {}),
});
