import type { Unlooked } from '../gate/result.ts';

/** What is collected while a run goes on: whatever happens, the report is made from it. */
export interface Collected {
  readonly unread: Unlooked[];
  readonly notices: string[];
  readonly timings: Record<string, number>;
  /** How often each IAM action was asked for. */
  readonly requests: Record<string, number>;
  /** A fault of ours came up. */
  broke: boolean;
}

export const nothingCollected = (): Collected => ({
  unread: [],
  notices: [],
  timings: {},
  requests: {},
  broke: false,
});

export function countRequest({ requests }: Collected, action: string): void {
  requests[action] = (requests[action] ?? 0) + 1;
}
