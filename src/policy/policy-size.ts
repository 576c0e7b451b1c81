import type { PolicyDocument } from './document.ts';
import { toJson } from './node.ts';

/**
 * How many characters a policy has for the service's quotas, where these are more than the quota: white space does not
 * count, neither between the tokens nor inside of texts. A document that is written as JSON is counted as it stands,
 * another one as the JSON that it means.
 */
export function sizeAbove({ root }: PolicyDocument, quota: number): number | undefined {
  const { text } = root.source;
  const isJson = /^\{\s*["}]/.test(text.slice(root.start, root.start + 200));
  if (isJson && root.end - root.start <= quota) return undefined;
  const size = withoutSpace(isJson ? text.slice(root.start, root.end) : JSON.stringify(toJson(root)));
  return size > quota ? size : undefined;
}

function withoutSpace(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== 32 && (code < 9 || code > 13)) count++;
  }
  return count;
}
