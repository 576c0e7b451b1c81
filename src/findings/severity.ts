/** How bad a finding is, worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;

export type Severity = (typeof severities)[number];

/** Sorts worst first: negative when `left` is worse than `right`. */
export function compareSeverity(left: Severity, right: Severity): number {
  return severities.indexOf(left) - severities.indexOf(right);
}

/** One step less bad; low stays low. */
export const milder = (severity: Severity): Severity => severities[severities.indexOf(severity) + 1] ?? 'low';

/** Whether `severity` is as bad as `threshold` or worse. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return compareSeverity(severity, threshold) <= 0;
}
