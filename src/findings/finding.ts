import type { Place } from './place.ts';
import type { RuleMeta } from './rule-meta.ts';

/** IAM Access Analyzer's four classes of finding. */
export type FindingType = 'ERROR' | 'SECURITY_WARNING' | 'WARNING' | 'SUGGESTION';

/** Who found it: our own analyzer, the service, or the account checks. */
export type Engine = 'offline' | 'access-analyzer' | 'baseline';

/** What a waiver can name besides file and document: the statement that the finding is about, as the file writes it. */
export interface StatementFacts {
  readonly sid: string | null;
  /** Action or NotAction. */
  readonly actions: readonly string[];
  /** Resource or NotResource. */
  readonly resources: readonly string[];
  /** The line on which the statement begins. */
  readonly at: { readonly file: string; readonly line: number };
}

/** A rule or check that fired. */
export interface Finding {
  readonly rule: RuleMeta;
  readonly severity: RuleMeta['severity'];
  /** Only for findings that carry an Access Analyzer code. */
  readonly findingType?: FindingType;
  /** What is wrong here: one sentence that stands alone. */
  readonly message: string;
  /** What shows it, and where that was read: of the account, which no reader can look up in a file. */
  readonly evidence?: string;
  /** The first place is where the annotation goes. */
  readonly places: readonly [Place, ...Place[]];
  /** Name of the policy document inside its file, `null` for a bare document, absent for an account check. */
  readonly document?: string | null;
  /** Absent when the finding is about the whole document, or about the account. */
  readonly statement?: StatementFacts;
  readonly fingerprint: string;
  readonly engine: Engine;
}
