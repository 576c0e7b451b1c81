/** What a service of the stand-in is: a dialect, and its operations as functions of the account. */
import type { Account } from './account.ts';
import { AwsError, type Dialect, type Input, type Output, word } from './protocols.ts';

export interface Caller {
  readonly arn: string;
  readonly userId: string;
}

export interface Context {
  readonly account: Account;
  readonly region: string;
  readonly caller: Caller;
  /** Every list is cut after this many items. */
  readonly pageSize: number;
  /** State that lives as long as the run. */
  readonly memory: Map<string, number>;
}

export type Operation = (input: Input, context: Context) => Output | Promise<Output>;

export interface Service {
  readonly dialect: Dialect;
  readonly operations: Readonly<Record<string, Operation>>;
  /** Where an operation is allowed by an action of another name. */
  readonly actions?: Readonly<Record<string, string>>;
  /** The ARN that an operation is authorised on; absent: `*`. */
  resource?(operation: string, input: Input, account: Account): string;
}

export function text(input: Input, name: string): string {
  const value = input[name];
  if (typeof value !== 'string' || value === '')
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
    );
  return value;
}

/** One page: at most `size` items from the place that the opaque token names. */
export function page<T>(
  items: readonly T[],
  token: unknown,
  size: number,
  invalid: () => AwsError,
): { items: readonly T[]; next: string | undefined } {
  let from = 0;
  if (token !== undefined && token !== null && token !== '') {
    const decoded = /^page:(\d+)$/.exec(Buffer.from(word(token), 'base64').toString());
    if (!decoded) throw invalid();
    from = Number(decoded[1]);
  }
  const to = from + Math.max(1, size);
  return {
    items: items.slice(from, to),
    next: to < items.length ? Buffer.from(`page:${to}`).toString('base64') : undefined,
  };
}

export function smaller(asked: unknown, pageSize: number): number {
  return asked === undefined ? pageSize : Math.min(Number(asked), pageSize);
}
