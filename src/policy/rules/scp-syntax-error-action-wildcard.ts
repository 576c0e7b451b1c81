import { valueAt } from '../document.ts';
import { serviceControlExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

export default defineAccessAnalyzerRule({
  id: 'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
  title: 'SCP syntax error: action wildcard',
  findingType: 'ERROR',
  why: 'In a service control policy a wildcard of an action is only valid at the end.',
  fix: 'List the actions one by one, or keep the wildcard at the end: "iam:Get*" instead of "iam:*Role".',
  types: ['SERVICE_CONTROL_POLICY'],
  examples: {
    bad: [
      serviceControlExample({ Action: 'iam:*role' }, 'Action'),
      serviceControlExample({ Action: undefined, NotAction: ['s3:Get*', 'ec2:Run?nstances'] }, 'NotAction.1'),
    ],
    good: [serviceControlExample({ Action: ['iam:Get*', '*', 's3:PutObject', 's3:*'] })],
  },
  *statement({ actions, notActions }) {
    for (const value of [...actions, ...notActions])
      if (value.known && /[*?][^*?]/.test(value.text))
        yield {
          message: `"${value.text}" has a wildcard that is not at its end.`,
          at: [valueAt(...value.path)],
        };
  },
});
