import { keyAt } from '../document.ts';
import { serviceControlExample } from '../examples.ts';
import { hasWildcard } from '../patterns.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { endpointKeyServices } from '../service-reference/overrides/endpoint-key-services.ts';
import type { ActionValue } from '../statement.ts';

const endpointKeys = new Set(['aws:vpceaccount', 'aws:vpceorgid', 'aws:vpceorgpaths']);

/** Whether requests of all that the entry means have the key. */
function isSupported(action: ActionValue): boolean {
  if (!action.known) return true;
  const { service, name } = action;
  if (service === undefined || hasWildcard(service)) return false;
  // The page that lists the services excludes this one action of iam.
  return endpointKeyServices.has(service) && !(service === 'iam' && name === 'passrole');
}

const Condition = { StringNotEqualsIfExists: { 'aws:VpceOrgID': 'o-abcdef0123' } };
const at = 'Condition.StringNotEqualsIfExists.aws:VpceOrgID#key';

export default defineAccessAnalyzerRule({
  id: 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
  title: 'A key of VPC endpoints that not all of these services send',
  findingType: 'WARNING',
  why: 'Requests to the other services never have the key: what is allowed by it is never allowed, what is denied by its absence always.',
  fix: 'Name in Action only services that send it, such as "s3:*" and "kms:*".',
  examples: {
    bad: [
      serviceControlExample({ Action: '*', Condition }, at),
      serviceControlExample({ Action: ['s3:*', 'dynamodb:*'], Condition }, at),
      serviceControlExample({ Action: undefined, NotAction: 'iam:*', Condition }, at),
    ],
    good: [serviceControlExample({ Action: ['s3:*', 'kms:Decrypt'], Condition })],
  },
  concerns: ({ lowerKey }) => endpointKeys.has(lowerKey),
  *condition({ key, lowerKey, keyPath, comparison }, { actions, notActions }) {
    if (!endpointKeys.has(lowerKey) || comparison?.family === 'Null') return;
    if (notActions.length > 0 || actions.some((action) => !isSupported(action)))
      yield { message: `Not every service of this statement sends ${key}.`, at: [keyAt(...keyPath)] };
  },
});
