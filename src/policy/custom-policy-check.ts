/** IAM Access Analyzer's custom policy checks, as an adapter asks them. */

/** One paid request to IAM Access Analyzer: a custom policy check. */
export type CustomCheck = { readonly policy: string } & (
  | {
      readonly check: 'CheckNoNewAccess';
      readonly policyType: CheckedPolicyType;
      readonly reference: string;
    }
  | {
      readonly check: 'CheckAccessNotGranted';
      readonly policyType: CheckedPolicyType;
      readonly access: { readonly actions: readonly string[]; readonly resources: readonly string[] };
    }
  | { readonly check: 'CheckNoPublicAccess'; readonly resourceType: string }
);
/** They take no guardrails. */
export type CheckedPolicyType = 'IDENTITY_POLICY' | 'RESOURCE_POLICY';

export type CustomCheckAnswer =
  | {
      readonly kind: 'answered';
      readonly result: 'PASS' | 'FAIL';
      readonly message: string;
      readonly reasons: readonly string[];
    }
  /** The service does not take this request. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It should have answered and did not. */
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Asks each request once. At most `spare` requests are repeated, all together: a repeated request may be paid for, too.
 */
export type AskCustomChecks = (
  requests: readonly CustomCheck[],
  spare: number,
) => Promise<readonly CustomCheckAnswer[]>;
