import { parseArn } from '../arn.ts';
import { valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { definePolicyRule, exceptTrustPolicies } from '../rule.ts';

const role = 'arn:aws:iam::111122223333:role/admin';

export default definePolicyRule({
  id: 'deny-not-principal',
  title: 'A Deny with NotPrincipal that denies more than it says',
  severity: 'medium',
  why: 'The exception must name the account, the role and the session of the caller. Where one is missing, and for callers with a permissions boundary, it denies them as well.',
  fix: 'Use "Principal": "*" with "ArnNotEquals": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin" }.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
  ],
  types: ['RESOURCE_POLICY'],
  resourceKinds: exceptTrustPolicies,
  statements: { effect: 'Deny', with: ['NotPrincipal'] },
  examples: {
    bad: [
      bucketExample(
        { Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: role } },
        'NotPrincipal.AWS',
      ),
    ],
    good: [
      bucketExample({
        Effect: 'Deny',
        Principal: undefined,
        NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' },
      }),
      bucketExample({
        Effect: 'Deny',
        Principal: '*',
        Condition: { ArnNotEquals: { 'aws:PrincipalArn': role } },
      }),
    ],
  },
  *statement({ notPrincipals }) {
    const known = notPrincipals.flatMap(({ type, value }) => (type === 'AWS' && value.known ? [value] : []));
    const roots = new Set(
      known.flatMap(
        ({ text }) => (/^\d{12}$/.test(text) ? text : /^arn:[^:]+:iam::(\d{12}):root$/.exec(text)?.[1]) ?? [],
      ),
    );
    for (const value of known) {
      const arn = parseArn(value.text);
      if (!arn || arn.resource === 'root') continue;
      if (!roots.has(arn.account) || (arn.service === 'iam' && arn.resource.startsWith('role/')))
        yield {
          message: `The exception of "${value.text}" does not hold for its sessions.`,
          at: [valueAt(...value.path)],
        };
    }
  },
});
