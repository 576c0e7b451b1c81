import { validatedResourceTypes, valueAt } from '../document.ts';
import { bucketExample, trustExample } from '../examples.ts';
import { contentsOf, isActionOf } from '../resource-policy-contents.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'UNSUPPORTED_ACTION_IN_POLICY',
  title: 'Unsupported action in policy',
  findingType: 'ERROR',
  why: 'This action is not asked of the resource that the policy hangs on, so the statement says nothing, and AWS refuses the policy.',
  fix: 'Keep the actions of the resource itself. Others belong to the policy of the user or role, or of another resource.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: validatedResourceTypes,
  examples: {
    bad: [
      bucketExample({ Action: ['s3:GetObject', 'kms:Decrypt'] }, 'Action.1'),
      trustExample({ Action: 's3:GetObject' }, 'Action'),
    ],
    good: [
      bucketExample({ Action: ['s3:*', '*', 's3:GetObject', 's3:ListBucket'] }),
      trustExample({ Action: 'sts:*' }),
    ],
  },
  *statement({ actions, notActions }, { resourceKind }) {
    if (!resourceKind) return;
    for (const list of [actions, notActions])
      for (const action of list)
        // Actions that do not exist are INVALID_ACTION; a wildcard for the whole service is about whatever there is.
        if (action.known && action.action.fault === 'none' && !isActionOf(resourceKind, action.text))
          yield {
            message: `${action.text} is not an action on the ${contentsOf(resourceKind)?.name ?? 'role'} that the policy is for.`,
            at: [valueAt(...action.path)],
          };
  },
});
