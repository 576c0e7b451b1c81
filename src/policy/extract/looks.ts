import type { SourceText, Token } from '../source.ts';

/** An effect as every format writes it: `"Effect": "Allow"`, `Effect: Deny`, `effect = "Allow"`, `\"Effect\":\"Allow\"`. */
const effect = /\beffect\\*["']?\s*(?:[:=]|=>)\s*\\*["']?(?:allow|deny)\b/i;

/** Where a text looks as if a policy stood in it, for files that gave none. */
export function looksLikePolicy(file: SourceText): { reason: string; at: Token } | undefined {
  const match = effect.exec(file.text);
  // CloudFormation's stack policies have IAM's grammar and actions of their own.
  if (!match || /["']update:[\w*]+["']/i.test(file.text)) return undefined;
  return {
    reason:
      'This looks like a statement of a policy, but it stands where no policy is known to be, so it was not validated. ' +
      'Name the file in the configuration with its policy type, or exclude it.',
    at: { source: file, start: match.index, end: match.index + match[0].length },
  };
}
