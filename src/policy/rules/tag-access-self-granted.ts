import { keyAt, valueAt } from '../document.ts';
import { namesAction } from '../actions.ts';
import { givesPermissions } from '../escalation/problems.ts';
import { isOpen } from '../families/restrictions.ts';
import { definePolicyRule, type RuleExample } from '../rule.ts';
import { actionsMatching } from '../service-reference/service-reference.ts';
import type { ActionValue, Statement } from '../statement.ts';

/** Conditions under which tagging does not give away what tags decide. */
const guarded =
  /^(aws:tagkeys|[^:]+:(request|resource)tag\/.+|ec2:createaction|aws:calledvia.*|aws:viaawsservice)$/;

const example = (more: object, ...at: string[]): RuleExample => ({
  policy: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'ec2:TerminateInstances',
        Resource: '*',
        Condition: { StringEquals: { 'aws:ResourceTag/team': 'app' } },
      },
      { Effect: 'Allow', Action: 'ec2:CreateTags', Resource: '*', ...more },
    ],
  },
  ...(at.length > 0 ? { at } : {}),
});
const condition = 'Statement.0.Condition.StringEquals.aws:ResourceTag/team#key';

export default definePolicyRule({
  id: 'tag-access-self-granted',
  title: 'Access by a tag that its holder can set',
  severity: 'medium',
  why: 'The tag is to decide what may be touched, and the same policy lets its holder put it on anything.',
  fix: 'Let tags be set on creation only, "StringEquals": { "ec2:CreateAction": "RunInstances" }, or keep the key out with a Deny on aws:TagKeys.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html'],
  types: ['IDENTITY_POLICY'],
  examples: {
    bad: [
      example({}, 'Statement.1.Action', condition),
      example({ Action: ['ec2:Describe*', 'ec2:*Tags'] }, 'Statement.1.Action.1', condition),
    ],
    good: [
      example({ Condition: { StringEquals: { 'ec2:CreateAction': 'RunInstances' } } }),
      example({ Resource: 'arn:aws:ec2:*:*:instance/i-0abc' }),
      example({ Action: ['s3:PutObjectTagging', 'ec2:DeleteTags'] }),
      example({ Effect: 'Deny' }),
    ],
  },
  *document(policy) {
    if (!givesPermissions(policy)) return;
    const { statements } = policy;
    for (const { effect, actions, conditions } of statements) {
      if (effect !== 'Allow') continue;
      const byTag = conditions.find((one) => !isOpen(one) && /^[^:]+:resourcetag\/.+$/.test(one.lowerKey));
      if (!byTag) continue;
      const services = new Set(actions.flatMap(({ service }) => service ?? []));
      const setter = statements
        .filter(tagsAnything)
        .flatMap((statement) => statement.actions)
        .find((action) => setsTags(action, services, statements));
      if (!setter) continue;
      yield {
        message: `Its holder can set the tag of ${byTag.key}, which decides what it may touch.`,
        at: [valueAt(...setter.path), keyAt(...byTag.keyPath)],
      };
    }
  },
});

const tagsAnything = ({ effect, resources, conditions }: Statement): boolean =>
  effect === 'Allow' &&
  resources.some((value) => value.known && value.text === '*') &&
  !conditions.some((condition) => guarded.test(condition.lowerKey));

/** Whether the entry gives tagging of one of the services. A Deny of it, for certain tags perhaps, is taken as enough. */
function setsTags(
  action: ActionValue,
  services: ReadonlySet<string>,
  statements: readonly Statement[],
): boolean {
  // What allows everything has a rule of its own.
  if (!action.known || action.service === undefined) return false;
  for (const { id, name, service, accessLevels } of actionsMatching(action.text))
    if (
      services.has(service) &&
      accessLevels.includes('Tagging') &&
      !/^(delete|remove|untag)/i.test(name) &&
      !statements.some((deny) => deny.effect === 'Deny' && namesAction(deny, id.toLowerCase()))
    )
      return true;
  return false;
}
