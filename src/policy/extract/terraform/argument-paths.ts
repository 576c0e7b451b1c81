import { nestedBlocks } from './instances.ts';
import type { Scope } from './scope.ts';
import type { Attribute, Body } from './syntax.ts';

/** The arguments that a path of the tables means, `block.argument` each of its nested blocks. */
export function argumentsAt(
  body: Body,
  path: string,
  scope: Scope,
): { attribute: Attribute; scope: Scope; suffix: string }[] {
  const [first = '', second] = path.split('.');
  if (second === undefined) {
    const attribute = body.attributes.get(first);
    return attribute ? [{ attribute, scope, suffix: first }] : [];
  }
  return nestedBlocks(body, first, scope).flatMap((nested, index) => {
    const attribute = nested.block.body.attributes.get(second);
    return attribute ? [{ attribute, scope: nested.scope, suffix: `${first}[${index}].${second}` }] : [];
  });
}

/** The same, as written. */
export function attributesAt(body: Body, path: string): Attribute[] {
  const [first = '', second] = path.split('.');
  const attribute = body.attributes.get(first);
  if (second === undefined) return attribute ? [attribute] : [];
  return body.blocks.flatMap((block) => {
    const inner = block.type === 'dynamic' ? block.body.blocks.find(({ type }) => type === 'content') : block;
    const is = block.type === first || block.labels[0] === first;
    const found = is ? inner?.body.attributes.get(second) : undefined;
    return found ? [found] : [];
  });
}
