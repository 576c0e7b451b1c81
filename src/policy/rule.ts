import type { FindingType } from '../findings/finding.ts';
import type { RuleMeta } from '../findings/rule-meta.ts';
import type { Severity } from '../findings/severity.ts';
import {
  policyTypes,
  validatedResourceTypes,
  type DocumentUse,
  type PolicyDocument,
  type PolicyType,
  type Spot,
  type ValidatedResourceType,
} from './document.ts';
import type { StatementElement } from './grammar.ts';
import type { Condition, Statement } from './statement.ts';

/** A condition without its values. */
export type ConditionHead = Pick<Condition, 'operator' | 'comparison' | 'lowerKey'>;

/** What a rule reports: what is wrong and where, by path. The engine finds the line. */
export interface Problem {
  readonly message: string;
  /**
   * The first spot is where the annotation goes. For a code of the service they stand in the service's order: actions
   * before what they meet (a principal, a resource, a condition), whatever comes first in the text.
   */
  readonly at: readonly [Spot, ...Spot[]];
  /**
   * What makes this problem this one, for the fingerprint, when the texts at its spots do not say:
   * it must change when the problem gets worse.
   */
  readonly subject?: string;
  /** Where one rule finds problems of different weight; the rule's own without it. */
  readonly severity?: Severity;
}

export interface RuleExample {
  readonly policy: unknown;
  readonly type?: PolicyType;
  readonly resourceType?: string;
  /** `permissions` without it. */
  readonly use?: DocumentUse;
  readonly surroundings?: Surroundings;
  /**
   * For a bad example: the spots expected, as `Statement.0.Action`, a key as `…#key`, the whole document as
   * the empty text; in order.
   */
  readonly at?: readonly string[];
}

/** What a resource policy hangs on: a type that the service has checks of its own for, or another one. */
export type ResourceKind = ValidatedResourceType | 'other';

export const everyType = policyTypes;
export const resourceAndControlPolicies = ['RESOURCE_POLICY', 'RESOURCE_CONTROL_POLICY'] as const;
export const trustPolicies = ['AWS::IAM::AssumeRolePolicyDocument'] as const;
export const exceptTrustPolicies = [
  ...validatedResourceTypes.filter((type) => type !== 'AWS::IAM::AssumeRolePolicyDocument'),
  'other',
] as const;

/** What is known about the place that the policies are for, and stands in none of them. */
export interface Surroundings {
  /** The accounts that policies may let in, our own among them; without a list nobody is a stranger. */
  readonly knownAccounts?: readonly string[];
  /** `octo-org/octo-repo`, as GitHub writes it. */
  readonly repository?: string | null;
}

/** One document as the rules see it. */
export interface Policy {
  readonly document: PolicyDocument;
  readonly surroundings: Surroundings;
  /** Of a resource policy; `undefined` for the other types. */
  readonly resourceKind: ResourceKind | undefined;
  /** `Version` where it is a text. */
  readonly version: string | undefined;
  /** The statements whose values have the types that the grammar asks for. */
  readonly statements: readonly Statement[];
}

/** Something that can be wrong with a policy document: data plus one generator. */
export interface PolicyRule extends RuleMeta {
  /** Only for a rule that reproduces a code of IAM Access Analyzer. */
  readonly findingType?: FindingType;
  readonly types: readonly PolicyType[];
  /** Which resource policies, where `types` has them; all without it. */
  readonly resourceKinds?: readonly ResourceKind[];
  /**
   * The statements that it can have something to say about: of this effect, with one of these elements. It is shown
   * no others, nor their conditions.
   */
  readonly statements?: { readonly effect?: 'Allow' | 'Deny'; readonly with?: readonly StatementElement[] };
  /** Runs on a statement with a value of the wrong JSON type too, where other rules do not: the service stops there. */
  readonly runsOnMismatch?: boolean;
  /**
   * Whether a further condition of the statement can make right what it reports. Such a rule does not see statements
   * that have conditions which the file does not tell.
   */
  readonly weighsConditions?: true;
  /** Where the service may see more or less than this rule, because AWS does not publish what it looks at. */
  readonly limits?: string;
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
  /** Once a document. */
  document?(policy: Policy): Iterable<Problem>;
  /** Once a statement. */
  statement?(statement: Statement, policy: Policy): Iterable<Problem>;
  /** Which conditions `condition` is shown, by operator and key: asked once for each pair of them, not once a document. */
  concerns?(head: ConditionHead): boolean;
  /** Once a condition key under an operator. */
  condition?(condition: Condition, statement: Statement, policy: Policy): Iterable<Problem>;
}

export const definePolicyRule = (rule: PolicyRule): PolicyRule => rule;

/** What a rule for one of the service's codes has to say itself; the rest follows from its code and type. */
export type AccessAnalyzerRule = Omit<PolicyRule, 'severity' | 'references' | 'types' | 'findingType'> & {
  readonly findingType: FindingType;
  /** Every policy type without it. */
  readonly types?: readonly PolicyType[];
};

/** How bad the service's four classes of finding are. */
export const severityOfType: Readonly<Record<FindingType, Severity>> = {
  ERROR: 'high',
  SECURITY_WARNING: 'high',
  WARNING: 'medium',
  SUGGESTION: 'low',
};

export const defineAccessAnalyzerRule = (rule: AccessAnalyzerRule): PolicyRule => ({
  types: everyType,
  ...rule,
  severity: severityOfType[rule.findingType],
  references: [accessAnalyzerPage(rule.findingType, rule.id)],
});

const checksPage =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html';

/** The service's own page about a code, which it gives as `learnMoreLink`. */
export function accessAnalyzerPage(findingType: FindingType, code: string): string {
  const type = findingType === 'WARNING' ? 'general-warning' : hyphenated(findingType);
  return `${checksPage}#access-analyzer-reference-policy-checks-${type}-${hyphenated(code)}`;
}

const hyphenated = (name: string): string => name.toLowerCase().replaceAll('_', '-');
