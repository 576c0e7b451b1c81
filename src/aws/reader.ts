import type { Account, Fact, FactName, Facts } from '../account/facts.ts';
import type { BaselineSettings } from '../account/settings.ts';
import type { Calls } from './calls.ts';

/** What a reader works with. */
export interface Reading {
  readonly calls: Calls;
  readonly account: Pick<Account, 'id' | 'partition'>;
  readonly settings: Pick<BaselineSettings, 'probeStsEndpoints'>;
  /** The run's own OIDC token and role, where there are any. */
  readonly webIdentity: WebIdentity | null;
  readonly now: () => Date;
  /** Milliseconds between two looks at a credential report in the making; it doubles. */
  readonly pollInterval: number;
  /** Another fact, read at most once whoever asks. */
  readonly fact: <Name extends FactName>(name: Name) => Promise<Fact<Facts[Name]>>;
}

export interface WebIdentity {
  readonly roleArn: string;
  readonly token: string;
}

/** Reads one fact. It may throw: then the fact is not read, and the error's message is the reason. */
export type Reader<Name extends FactName> = (reading: Reading) => Promise<Fact<Facts[Name]>>;
export type Readers = { readonly [Name in FactName]: Reader<Name> };

export const read = <T>(value: T, gaps: readonly string[] = []): Fact<T> =>
  gaps.length > 0 ? { read: true, value, gaps } : { read: true, value };
export const notRead = (reason: string): Fact<never> => ({ read: false, reason });
/** This account has no such thing to read. */
export const inapplicable = (reason: string): Fact<never> => ({ read: false, reason, applicable: false });

export const isoDate = (date: Date): string => date.toISOString();
export const isoDateOrNull = (date: Date | undefined): string | null => date?.toISOString() ?? null;
