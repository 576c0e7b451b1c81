import { valueAt } from '../document.ts';
import type { Node } from '../node.ts';
import type { Policy, Problem } from '../rule.ts';

/** A problem for the document as a whole when it has more characters than the quota, white space not counted. */
export function* sizeProblems({ document }: Policy, quota: number, of: string): Generator<Problem> {
  const size = sizeOf(document.root);
  if (size <= quota) return;
  const text = (count: number): string => count.toLocaleString('en-US');
  yield {
    message: `The policy has ${text(size)} characters without white space; ${of} may have ${text(quota)}.`,
    at: [valueAt()],
    // It must not get a new name with each edit, and must when the policy outgrows the next thousand.
    subject: String(Math.floor(size / 1000)),
  };
}

/**
 * Characters of the document as JSON, white space not counted, neither between nor inside values: what IAM counts,
 * whatever format holds the document. Iterative: documents may be nested deeply.
 */
export function sizeOf(root: Node): number {
  let size = 0;
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop())
    switch (node.kind) {
      case 'object':
        // Two braces, a comma between members, a colon in each.
        size += 2 + Math.max(0, node.members.length - 1) + node.members.length;
        for (const { key, value } of node.members) {
          size += textSize(key);
          open.push(value);
        }
        break;
      case 'array':
        size += 2 + Math.max(0, node.items.length - 1);
        for (const item of node.items) open.push(item);
        break;
      case 'string':
        size += textSize(node.value);
        break;
      case 'unresolved':
        size += textSize(node.text ?? node.expression);
        break;
      case 'number':
        size += node.text.length;
        break;
      case 'boolean':
        size += node.value ? 4 : 5;
        break;
      case 'null':
        size += 4;
        break;
    }
  return size;
}

/** Quotes included; what JSON must escape counts with its backslash. */
function textSize(text: string): number {
  let size = 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 34 && code !== 92 && code < 0x80) size++;
    else if (!/\s/.test(text.charAt(index))) size += code === 34 || code === 92 ? 2 : 1;
  }
  return size;
}
