import type { Principal, Statement } from '../statement.ts';

/** The principal of a statement that means everybody: `"*"`, or `*` among AWS principals. */
export const anyoneIn = ({ principals }: Statement): Principal | undefined =>
  principals.find(({ type, value }) => (type === '*' || type === 'AWS') && value.known && value.text === '*');
