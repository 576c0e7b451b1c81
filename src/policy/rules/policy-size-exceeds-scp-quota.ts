import { valueAt } from '../document.ts';
import { serviceControlExample } from '../examples.ts';
import { sizeAbove } from '../policy-size.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

/**
 * AWS Organizations stored at most 5,120 characters until May 2026 and stores 10,240 since. What fits today is not
 * reported: a blocked merge needs a better reason than an older quota.
 */
const quota = 10_240;

const many = Array.from({ length: 500 }, (_, index) => `ec2:Action${String(index).padStart(10, '0')}`);

export default defineAccessAnalyzerRule({
  id: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
  title: 'Policy size exceeds SCP quota',
  findingType: 'ERROR',
  why: 'AWS Organizations refuses a service control policy that is longer than its quota.',
  fix: 'Split the policy: five may hang on one root, organizational unit or account. Blanks outside of texts do not count.',
  types: ['SERVICE_CONTROL_POLICY'],
  limits:
    "What the service counts as the quota is not published: today's quota of AWS Organizations is taken, white space not counted.",
  examples: {
    bad: [{ ...serviceControlExample({ Action: many }), at: [''] }],
    good: [serviceControlExample({ Action: many.slice(0, 200) })],
  },
  *document({ document }) {
    const size = sizeAbove(document, quota);
    if (size !== undefined)
      yield {
        message: `The policy has ${size} characters, and a service control policy may have ${quota}.`,
        at: [valueAt()],
        subject: '',
      };
  },
});
