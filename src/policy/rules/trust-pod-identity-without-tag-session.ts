import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { definePolicyRule, trustPolicies } from '../rule.ts';

const Principal = { Service: 'pods.eks.amazonaws.com' };

export default definePolicyRule({
  id: 'trust-pod-identity-without-tag-session',
  title: 'Pods cannot assume the role',
  severity: 'medium',
  why: 'EKS Pod Identity tags every session. Without sts:TagSession its call is refused and pods start without credentials.',
  fix: 'Add the action: "Action": ["sts:AssumeRole", "sts:TagSession"].',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html'],
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  examples: {
    bad: [trustExample({ Principal, Action: 'sts:AssumeRole' }, 'Action')],
    good: [
      trustExample({ Principal, Action: ['sts:AssumeRole', 'sts:TagSession'] }),
      trustExample({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }),
    ],
  },
  *document({ statements }) {
    const ofPods = statements.filter(
      ({ effect, principals }) =>
        effect === 'Allow' &&
        principals.some(
          ({ type, value }) => type === 'Service' && value.known && value.text === 'pods.eks.amazonaws.com',
        ),
    );
    const allows = (action: string): boolean =>
      ofPods.some(({ actions }) => actions.some((value) => !value.known || value.action.covers(action)));
    const [first] = ofPods;
    if (first && allows('sts:assumerole') && !allows('sts:tagsession'))
      yield {
        message: 'EKS Pod Identity also needs sts:TagSession.',
        at: [valueAt(...first.path, 'Action')],
      };
  },
});
