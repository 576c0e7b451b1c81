/** One thing read from the account, or the reason why it could not be read. */
export type Fact<T> =
  | { readonly read: true; readonly value: T }
  | { readonly read: false; readonly reason: string };
