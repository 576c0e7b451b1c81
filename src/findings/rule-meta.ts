import type { Severity } from './severity.ts';

/** What a reader is told about a rule or a check, whoever found the problem. */
export interface RuleMeta {
  /** The service's issue code (`PASS_ROLE_WITH_STAR_IN_RESOURCE`) or a kebab-case id of our own (`root-mfa`). */
  readonly id: string;
  /** A few words, no full stop. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters: one to three sentences for somebody whose merge is blocked. */
  readonly why: string;
  /** What to do: text or code that can be pasted. */
  readonly fix: string;
  /** Pages that say more, AWS's first; a finding links to our own page of the rule, which names them. */
  readonly references: readonly string[];
  /** Ids under which older waivers may still name it. */
  readonly formerIds?: readonly string[];
  /** A code that only the service knows: no page of ours explains it. */
  readonly undocumented?: true;
}
