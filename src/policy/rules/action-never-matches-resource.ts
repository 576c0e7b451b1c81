import { parseArn, type Arn } from '../arn.ts';
import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { overlaps } from '../patterns.ts';
import { definePolicyRule } from '../rule.ts';
import type { ResourceType } from '../service-reference/service-reference.ts';
import { replaceVariables } from '../variables.ts';

/** Whether some ARN of the type fits. Empty fields of either side take anything: others report those. */
function canMean(arn: Arn, { arnService, region, account, resourcePattern }: ResourceType): boolean {
  const field = (text: string): string => (text.startsWith('$') ? '*' : text);
  return (
    overlaps(arn.service, field(arnService)) &&
    overlaps(arn.region, field(region)) &&
    overlaps(arn.account, field(account)) &&
    overlaps(arn.resource, resourcePattern)
  );
}

/**
 * Two services share this prefix, and for actions that both have the data lists the resource types of the first only:
 * AddTags of a listener.
 */
const incomplete: ReadonlySet<string | undefined> = new Set(['elasticloadbalancing']);

export default definePolicyRule({
  id: 'action-never-matches-resource',
  title: 'An action on resources that it does not take',
  severity: 'medium',
  why: 'No request for this action can be about any of these resources, so the permission does nothing.',
  fix: 'Use the ARN of what the action works on: s3:GetObject takes "arn:aws:s3:::amzn-s3-demo-bucket/*", s3:ListBucket takes "arn:aws:s3:::amzn-s3-demo-bucket".',
  references: [
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  types: ['IDENTITY_POLICY'],
  statements: { effect: 'Allow', with: ['Resource'] },
  examples: {
    bad: [
      identityExample(
        { Action: ['s3:GetObject', 's3:ListBucket'], Resource: 'arn:aws:s3:::app' },
        'Action.0',
      ),
      identityExample(
        { Action: 'sqs:SendMessage', Resource: ['arn:aws:sns:eu-west-1:111122223333:t'] },
        'Action',
      ),
    ],
    good: [
      identityExample({
        Action: ['s3:GetObject', 's3:ListBucket'],
        Resource: ['arn:aws:s3:::app', 'arn:aws:s3:::app/*'],
      }),
      identityExample({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::${aws:PrincipalTag/bucket}' }),
      identityExample({ Action: 's3:ListAllMyBuckets', Resource: 'arn:aws:s3:::app' }),
      identityExample({ Action: 's3:Get*', Resource: 'arn:aws:s3:::app' }),
      identityExample({
        Action: 'elasticloadbalancing:AddTags',
        Resource: 'arn:aws:elasticloadbalancing:*:*:listener/net/*/*/*',
      }),
    ],
  },
  *statement({ effect, actions, resources }) {
    if (effect !== 'Allow' || resources.length === 0) return;
    const arns: Arn[] = [];
    for (const value of resources) {
      // One resource that may be anything is enough to stay silent.
      const arn = value.known ? parseArn(replaceVariables(value.text, '*')) : undefined;
      if (!arn) return;
      arns.push(arn);
    }
    // Actions of a service share its types.
    const fits = new Map<ResourceType, boolean>();
    const isMeant = (type: ResourceType): boolean => {
      let answer = fits.get(type);
      if (answer === undefined) fits.set(type, (answer = arns.some((arn) => canMean(arn, type))));
      return answer;
    };
    for (const value of actions) {
      if (!value.known || value.action.hasWildcard || incomplete.has(value.service)) continue;
      const types = value.action.published?.resources ?? [];
      if (types.length > 0 && !types.some(({ type }) => isMeant(type)))
        yield { message: `${value.text} works on none of these resources.`, at: [valueAt(...value.path)] };
    }
  },
});
