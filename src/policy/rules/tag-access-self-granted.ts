import { keyAt, valueAt } from '../document.ts';
import { namesAction } from '../actions.ts';
import { givesPermissions } from '../escalation/problems.ts';
import { isOpen } from '../families/restrictions.ts';
import type { Path } from '../node.ts';
import { remembered } from '../remembered.ts';
import { definePolicyRule, type Policy, type RuleExample } from '../rule.ts';
import { actionsMatching, type Action } from '../service-reference/service-reference.ts';
import type { Statement } from '../statement.ts';

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
  weighsConditions: true,
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
    let setters: ReadonlyMap<string, Path> | undefined;
    for (const { effect, actions, conditions } of policy.statements) {
      if (effect !== 'Allow') continue;
      const byTag = conditions.find((one) => !isOpen(one) && /^[^:]+:resourcetag\/.+$/.test(one.lowerKey));
      if (!byTag) continue;
      setters ??= tagSetters(policy);
      const service = actions.find(
        (action) => action.service !== undefined && setters?.has(action.service),
      )?.service;
      const setter = service === undefined ? undefined : setters.get(service);
      if (setter)
        yield {
          message: `Its holder can set the tag of ${byTag.key}, which decides what it may touch.`,
          at: [valueAt(...setter), keyAt(...byTag.keyPath)],
        };
    }
  },
});

/** The services whose resources the policy lets be tagged at will, by the entry that does. */
function tagSetters({ statements }: Policy): ReadonlyMap<string, Path> {
  const setters = new Map<string, Path>();
  // A Deny, for certain tags perhaps, is taken as enough.
  const denied = remembered((action) =>
    statements.some((deny) => deny.effect === 'Deny' && namesAction(deny, action)),
  );
  for (const statement of statements)
    if (tagsAnything(statement))
      for (const entry of statement.actions) {
        // What allows everything has a rule of its own.
        if (!entry.known || entry.service === undefined || setters.has(entry.service)) continue;
        for (const service of servicesTaggedBy(entry.text, denied))
          if (!setters.has(service)) setters.set(service, entry.path);
      }
  return setters;
}

const tagsAnything = ({ effect, resources, conditions }: Statement): boolean =>
  effect === 'Allow' &&
  resources.some((value) => value.known && value.text === '*') &&
  !conditions.some((condition) => guarded.test(condition.lowerKey));

function servicesTaggedBy(pattern: string, denied: (action: string) => boolean): ReadonlySet<string> {
  const services = new Set<string>();
  for (const { id, service } of taggingActions(pattern))
    if (!services.has(service) && !denied(id.toLowerCase())) services.add(service);
  return services;
}

/** Actions that set tags; those that take them away give nobody anything. */
const taggingActions = remembered((pattern): readonly Action[] =>
  [...actionsMatching(pattern)].filter(
    ({ name, accessLevels }) => accessLevels.includes('Tagging') && !/^(delete|remove|untag)/i.test(name),
  ),
);
