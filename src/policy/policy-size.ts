import type { PolicyDocument } from './document.ts';
import { toJson } from './node.ts';

/**
 * How many characters a policy has for the service's quotas: white space does not count, neither between the tokens
 * nor inside of texts. A document that is written as JSON is counted as it stands, another one as the JSON that it means.
 */
export function policySize({ root }: PolicyDocument): number {
  const written = root.source.text.slice(root.start, root.end);
  return withoutSpace(/^\s*\{\s*["}]/.test(written) ? written : JSON.stringify(toJson(root)));
}

function withoutSpace(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== 32 && (code < 9 || code > 13)) count++;
  }
  return count;
}
