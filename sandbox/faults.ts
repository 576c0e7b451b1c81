/** What goes wrong on purpose, by operation. */
export interface Fault {
  /** `iam:GetAccountSummary`, `iam:*`, or for GitHub `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`. */
  readonly operation: string;
  readonly kind:
    | 'denied'
    | 'denied-by-service-control-policy'
    | 'throttled'
    | 'unavailable'
    | 'slow'
    | 'cut'
    /** A success with nothing in it, as a proxy between may send one. */
    | 'empty'
    | 'not-found'
    | 'primary-rate-limit'
    | 'secondary-rate-limit'
    | 'error';
  /** How often before the operation works again; absent: always. */
  readonly times?: number;
  /** Only in this AWS Region. */
  readonly region?: string;
  /** For `slow`: how long. */
  readonly milliseconds?: number;
  /** For the rate limits: seconds in `retry-after`; absent: the header is missing, as it sometimes is. */
  readonly retryAfter?: number;
  /** For `error`: the documented error to answer with. */
  readonly error?: { readonly code: string; readonly message: string; readonly status: number };
}

/** Hands out the faults of one run, each as often as it says. */
export class FaultPlan {
  readonly #left: { fault: Fault; times: number }[];

  constructor(faults: readonly Fault[]) {
    this.#left = faults.map((fault) => ({ fault, times: fault.times ?? Number.POSITIVE_INFINITY }));
  }

  next(operation: string, region?: string): Fault | undefined {
    const entry = this.#left.find(
      ({ fault, times }) =>
        times > 0 &&
        (fault.region === undefined || fault.region === region) &&
        (fault.operation === operation ||
          (fault.operation.endsWith('*') && operation.startsWith(fault.operation.slice(0, -1)))),
    );
    if (entry) entry.times -= 1;
    return entry?.fault;
  }
}
