import { valueAt } from '../document.ts';
import { trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

const needed = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];
const Principal = { Service: 'rolesanywhere.amazonaws.com' };

export default defineAccessAnalyzerRule({
  id: 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
  title: 'Missing action for Roles Anywhere trust policy',
  findingType: 'ERROR',
  why: 'IAM Roles Anywhere gives out credentials only when it may assume the role, set the source identity and tag the session.',
  fix: 'Write "Action": ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"].',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  statements: { effect: 'Allow', with: ['Principal'] },
  examples: {
    bad: [trustExample({ Principal, Action: ['sts:AssumeRole', 'sts:TagSession'] }, 'Principal.Service')],
    good: [trustExample({ Principal, Action: needed }), trustExample({ Principal, Action: 'sts:*' })],
  },
  *statement({ effect, actions, principals, element }) {
    if (effect !== 'Allow' || !element('Action') || actions.some(({ known }) => !known)) return;
    const missing = needed.filter((name) => {
      const lower = name.toLowerCase();
      return !actions.some((action) => action.known && action.action.covers(lower));
    });
    if (missing.length === 0) return;
    for (const { type, value } of principals)
      if (type === 'Service' && value.known && value.text === 'rolesanywhere.amazonaws.com')
        yield {
          message: `IAM Roles Anywhere also needs ${missing.join(' and ')}.`,
          at: [valueAt(...value.path)],
          subject: missing.join(),
        };
  },
});
