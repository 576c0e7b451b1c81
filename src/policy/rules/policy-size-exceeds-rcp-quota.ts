import { valueAt } from '../document.ts';
import { resourceControlExample } from '../examples.ts';
import { sizeAbove } from '../policy-size.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { policySizeQuota } from '../service-reference/overrides/quotas.ts';

const quota = policySizeQuota.resourceControl;

const many = Array.from({ length: 300 }, (_, index) => `s3:Action${String(index).padStart(10, '0')}`);

export default defineAccessAnalyzerRule({
  id: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
  title: 'Policy size exceeds RCP quota',
  findingType: 'ERROR',
  why: 'AWS Organizations refuses a resource control policy that is longer than its quota.',
  fix: 'Split the policy: five may hang on one root, organizational unit or account. Blanks outside of texts do not count.',
  types: ['RESOURCE_CONTROL_POLICY'],
  examples: {
    bad: [{ ...resourceControlExample({ Action: many }), at: [''] }],
    good: [resourceControlExample({ Action: many.slice(0, 100) })],
  },
  *document({ document }) {
    const size = sizeAbove(document, quota);
    if (size !== undefined)
      yield {
        message: `The policy has ${size} characters, and a resource control policy may have ${quota}.`,
        at: [valueAt()],
        subject: '',
      };
  },
});
