import type { Severity } from '../findings/severity.ts';

/** What one check came to, as every report shows it. */
export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly status: 'passed' | 'failed' | 'unknown' | 'not-applicable';
  readonly reason: string | null;
  readonly evidence: readonly string[];
}
