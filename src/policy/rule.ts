import type { FindingType } from '../findings/finding.ts';
import type { RuleMeta } from '../findings/rule-meta.ts';
import type { PolicyDocument, PolicyType, Spot } from './document.ts';
import type { Statement } from './statement.ts';

/** What a rule reports: what is wrong and where, by path. The engine finds the line. */
export interface Problem {
  readonly message: string;
  /** The first spot is where the annotation goes. */
  readonly at: readonly [Spot, ...Spot[]];
  /**
   * What makes this problem this one, for the fingerprint, when the texts at its spots do not say:
   * it must change when the problem gets worse.
   */
  readonly subject?: string;
}

export interface RuleExample {
  readonly policy: unknown;
  readonly type?: PolicyType;
  readonly resourceType?: string;
  /** For a bad example: the spots expected, as `Statement.0.Action`, a key as `…#key`; in order. */
  readonly at?: readonly string[];
}

/** Something that can be wrong with a policy document: data plus one generator. */
export interface PolicyRule extends RuleMeta {
  /** Only for a rule that reproduces a code of IAM Access Analyzer. */
  readonly findingType?: FindingType;
  readonly types: readonly PolicyType[];
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
  statement?(statement: Statement, document: PolicyDocument): Iterable<Problem>;
  document?(document: PolicyDocument, statements: readonly Statement[]): Iterable<Problem>;
}

export const definePolicyRule = (rule: PolicyRule): PolicyRule => rule;
