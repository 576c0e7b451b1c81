import { valueAt } from '../document.ts';
import { sizeAbove } from '../policy-size.ts';
import type { Policy, Problem } from '../rule.ts';

/** A problem for the document as a whole when it has more characters than the quota, white space not counted. */
export function* sizeProblems({ document }: Policy, quota: number, of: string): Generator<Problem> {
  // Of a document in another format the JSON may be longer than what is written, but not by this much.
  if ((document.root.end - document.root.start) * 8 <= quota) return;
  const size = sizeAbove(document, quota);
  if (size === undefined) return;
  const text = (count: number): string => count.toLocaleString('en-US');
  yield {
    message: `The policy has ${text(size)} characters without white space; ${of} may have ${text(quota)}.`,
    at: [valueAt()],
    // It must not get a new name with each edit, and must when the policy outgrows the next thousand.
    subject: String(Math.floor(size / 1000)),
  };
}
