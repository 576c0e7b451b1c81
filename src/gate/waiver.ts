/** A written acceptance of a finding. Absent places match anything; all given ones must match. */
export interface Waiver {
  /** A rule id or check id; `*` stands for any characters. */
  readonly rule: string;
  /** A glob over the finding's file, from the repository's root. */
  readonly file: string | null;
  /** `*` stands for any characters in the following four. */
  readonly document: string | null;
  readonly sid: string | null;
  /** Matches when *each* action of the finding's statement matches one of them. */
  readonly actions: readonly string[] | null;
  /** Matches when *each* resource of the finding's statement, or the resource of the account, matches one of them. */
  readonly resources: readonly string[] | null;
  /** Exactly this finding and nothing worse. */
  readonly fingerprint: string | null;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `2027-01-31`, in UTC. */
  readonly expires: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Where it is written. */
  readonly source: { readonly file: string; readonly line: number };
  /** An inline comment accepts what is found on these lines, or in a statement that begins on one of them. */
  readonly lines?: { readonly first: number; readonly last: number } | undefined;
}

export type WaiverState = 'used' | 'unused' | 'expired' | 'too-long' | 'too-wide' | 'proposed';

/** What became of one waiver in this run. */
export interface WaiverReport {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  /** How many findings it matches. */
  readonly matched: number;
  /** One sentence for whoever keeps the waivers. */
  readonly message: string;
}
