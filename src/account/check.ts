import type { RuleMeta } from '../findings/rule-meta.ts';
import type { Severity } from '../findings/severity.ts';
import type { Account, FactName, Facts } from './facts.ts';
import { withCommands } from './fix.ts';
import type { BaselineSettings } from './settings.ts';

/** Where a benchmark asks for the same thing. CIS renumbers itself, so its ids stand by major version. */
export interface Benchmarks {
  readonly cis?: Readonly<Partial<Record<3 | 4 | 5 | 6 | 7, string>>>;
  readonly securityHub?: readonly string[];
}

/** What is wrong with one resource of the account. */
export interface AccountProblem {
  /** ARN. */
  readonly resource: string;
  /** One sentence that stands alone. */
  readonly message: string;
  /** What was seen, with where it was read. */
  readonly evidence: string;
  /** What to do, best as the exact command, which is set in backticks here. */
  readonly fix: string;
  /** When this one is less bad than the check (a warning of the benchmarks is `low`). */
  readonly severity?: Severity;
  /** What makes this problem this one, besides check and resource: it must change when it gets worse. */
  readonly subject?: string;
  /** The IAM user whose row of the credential report says so: it is read again, live, before it counts. */
  readonly user?: string;
}

/** One thing that a check says about the account. */
export type Observation =
  | { readonly kind: 'problem'; readonly problem: AccountProblem }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'evidence'; readonly text: string };

export const problem = (found: AccountProblem): Observation => ({
  kind: 'problem',
  problem: { ...found, fix: withCommands(found.fix) },
});
/** The check has nothing to judge here; yield it and return. */
export const notApplicable = (reason: string): Observation => ({ kind: 'not-applicable', reason });
/** The facts were read and still do not say. */
export const unknown = (reason: string): Observation => ({ kind: 'unknown', reason });
/** What a check that passes rests on. */
export const evidence = (text: string): Observation => ({ kind: 'evidence', text });

/** The role that the gate runs as. */
export interface GateRole {
  /** As STS names it. */
  readonly callerArn: string;
  /** The IAM actions that this run needs. */
  readonly actions: readonly string[];
}

/** Everything that a check may look at besides its facts. */
export interface CheckContext {
  readonly account: Account;
  readonly settings: BaselineSettings;
  readonly gateRole: GateRole | null;
}

/**
 * Something that must be right in the account: data plus one generator that sees only the facts it declares.
 * Without `facts` the check is unknown; `optionalFacts` only sharpen the answer and may be `undefined`.
 */
export interface AccountCheck<
  Name extends FactName = FactName,
  Optional extends FactName = FactName,
> extends RuleMeta {
  readonly facts: readonly Name[];
  readonly optionalFacts?: readonly Optional[];
  readonly profile: 'recommended' | 'all';
  readonly benchmarks: Benchmarks;
  judge(
    facts: Pick<Facts, Name> & Partial<Pick<Facts, Optional>>,
    context: CheckContext,
  ): Iterable<Observation, void, undefined>;
}

export const defineCheck = <const Name extends FactName, const Optional extends FactName = never>(
  check: AccountCheck<Name, Optional>,
): AccountCheck<Name, Optional> => check;
