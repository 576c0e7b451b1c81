import { parseArn } from '../arn.ts';
import { valueAt } from '../document.ts';
import { identityExample } from '../examples.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { replaceVariables } from '../variables.ts';

export default defineAccessAnalyzerRule({
  id: 'WILDCARD_IN_SERVICE_NAME',
  title: 'A wildcard in the name of a service',
  findingType: 'SUGGESTION',
  why: 'It also means services that AWS starts later, which nobody has looked at.',
  fix: 'Write the full name of the service, one entry a service: "codecommit:GitPull".',
  examples: {
    bad: [
      identityExample({ Resource: ['arn:aws:s3:::logs', 'arn:aws:*code*::111122223333:*'] }, 'Resource.1'),
      identityExample({ Action: ['s*:GetObject', 's3:*'] }, 'Action.0'),
    ],
    good: [
      identityExample({ Action: '*', Resource: '*' }),
      identityExample({ Action: 's3:*', Resource: 'arn:*:s3:::*' }),
    ],
  },
  *statement({ actions, notActions, resources, notResources }) {
    for (const entries of [actions, notActions])
      for (const action of entries)
        if (action.known && action.action.hasWildcard && action.service && hasWildcard(action.service))
          yield {
            message: `"${action.text}" means every service whose name fits.`,
            at: [valueAt(...action.path)],
          };
    for (const entries of [resources, notResources])
      for (const resource of entries) {
        const arn = resource.known ? parseArn(resource.text) : undefined;
        if (resource.known && arn && hasWildcard(replaceVariables(arn.service, '')))
          yield {
            message: `"${resource.text}" means every service whose name fits.`,
            at: [valueAt(...resource.path)],
          };
      }
  },
});
