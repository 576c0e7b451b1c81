import type { CheckResult } from '../account/check-result.ts';
import type { Finding } from '../findings/finding.ts';
import type { Waiver, WaiverReport } from './waiver.ts';

export type Verdict = 'passed' | 'failed' | 'incomplete';

/** What a finding does to the merge, and why. Marking, not dropping: every finding stays in the result. */
export interface Judged {
  readonly finding: Finding;
  readonly state: 'introduced' | 'existing' | null;
  readonly effect: 'blocks' | 'warns' | 'waived' | 'existing';
  /** One clause that completes "this blocks because …". */
  readonly because: string;
  /** The waiver that accepts it, or the one that has run out. */
  readonly waiver?: Waiver;
}

export type { CheckResult } from '../account/check-result.ts';

/** Something that should have been looked at and could not be. */
export interface Unlooked {
  /** A file, an AWS operation, a service: the thing that was not looked at. */
  readonly what: string;
  readonly reason: string;
  readonly place?: { readonly file: string; readonly line?: number };
}

/** One answer about access; the form of the design's section on `diff`. */
export interface AccessAnswer {
  readonly kind: 'new-access' | 'forbidden-access' | 'public-access';
  readonly result: 'PASS' | 'FAIL' | 'UNKNOWN';
  readonly reason: string | null;
  readonly statement: number | null;
  readonly witness: AccessWitness | null;
  /** The policy asked about. */
  readonly file?: string;
  readonly document?: string | null;
  /** Where in the file: line from 1. */
  readonly line?: number;
  /** Whether the config asks that this must hold: FAIL then blocks, UNKNOWN is incomplete. Otherwise for the reader only. */
  readonly required?: boolean;
  /** What is newly allowed, in words, worst first. */
  readonly sentences?: readonly string[];
  /** What is no longer allowed, in one line. */
  readonly removed?: string;
  /** A small picture in Mermaid's language. */
  readonly mermaid?: string;
  /** What IAM Access Analyzer says to the same question; absent when it was not asked. */
  readonly service?: ServiceVerdict;
}

/** The answer of one of the service's custom policy checks. */
export interface ServiceVerdict {
  readonly check: 'CheckNoNewAccess' | 'CheckAccessNotGranted' | 'CheckNoPublicAccess';
  /** `null`: the question could not be put to it, or it did not answer; `message` says why. */
  readonly result: 'PASS' | 'FAIL' | null;
  readonly message: string;
  /** The service's reasons, which name a statement each. */
  readonly reasons: readonly string[];
  /** Whether it says what the offline engine says; `null` where one of the two has no verdict. */
  readonly agrees: boolean | null;
}

/** Both verdicts in one: what either refuses is refused, and a proof of either settles what the other leaves open. */
export function settled({ result, service }: AccessAnswer): AccessAnswer['result'] {
  if (result === 'FAIL' || service?.result === 'FAIL') return 'FAIL';
  return result === 'PASS' || service?.result === 'PASS' ? 'PASS' : 'UNKNOWN';
}
export interface AccessWitness {
  readonly principal?: '*' | Readonly<Record<string, string>>;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

export interface DocumentResult {
  readonly file: string;
  readonly name: string | null;
  readonly policyType: string;
  readonly resourceType: string | null;
  readonly engine: 'offline' | 'access-analyzer';
  readonly findings: number;
  /** Said when the type is a guess, when the service refused the document, when the engines disagree. */
  readonly notes: readonly string[];
}

export interface Coverage {
  readonly file: string;
  readonly status: 'validated' | 'skipped' | 'unreadable';
  readonly reason: string | null;
  readonly documents: number;
}

/** The gate's own files that this change touches: shown first, because such a change may switch the gate off. */
export interface GateChange {
  readonly file: string;
  readonly what: 'config' | 'workflow' | 'inline-waiver';
  /** What it does, in sentences; the same for a reader who never saw the config. */
  readonly sentences: readonly string[];
}

/** Everything that one run found out: what every report is made from. */
export interface GateResult {
  readonly verdict: Verdict;
  /** One sentence: why the verdict is what it is. */
  readonly because: string;
  readonly documents: readonly DocumentResult[];
  readonly judged: readonly Judged[];
  readonly checks: readonly CheckResult[];
  readonly access: readonly AccessAnswer[];
  readonly coverage: readonly Coverage[];
  readonly unread: readonly Unlooked[];
  /** Things that a reader must know but that do not change the verdict: surfaces that were not available. */
  readonly notices: readonly string[];
  readonly waivers?: readonly WaiverReport[];
  readonly gateChanges?: readonly GateChange[];
  /** AWS requests by `service:Operation`. */
  readonly requests?: Readonly<Record<string, number>>;
  /** Milliseconds by phase. */
  readonly timings: Readonly<Record<string, number>>;
  /** The day of the data that the offline analyzer knows services by, where it looked at any policy. */
  readonly serviceReferenceDate?: string;
  readonly context: RunContext;
}

/** What was compared with what, for links and headings. */
export interface RunContext {
  readonly event: string;
  readonly repository: string | null;
  readonly serverUrl: string | null;
  readonly baseSha: string | null;
  readonly headSha: string | null;
  readonly pullRequest: number | null;
  readonly runUrl: string | null;
  readonly account: { readonly id: string; readonly alias: string | null; readonly partition: string } | null;
  readonly config: { readonly path: string; readonly sha: string | null } | null;
  readonly version: string;
  /** The repository and ref of the action that runs; `null` for one in the workspace (`uses: ./`) and for the command. */
  readonly action: { readonly repository: string; readonly ref: string } | null;
}

/** A run outside of GitHub, of whatever version. */
export const commandContext = (version: string): RunContext => ({
  event: 'command',
  repository: null,
  serverUrl: null,
  baseSha: null,
  headSha: null,
  pullRequest: null,
  runUrl: null,
  account: null,
  config: null,
  version,
  action: null,
});
