import { memberOf, type Node, type Path } from '../node.ts';

/** A Kubernetes manifest's name for its policies: `Role/reader`, as kubectl writes it. */
export function manifestPrefix(root: Node): Path | undefined {
  const version = memberOf(root, 'apiVersion')?.value;
  const kind = memberOf(root, 'kind')?.value;
  if (version?.kind !== 'string' || kind?.kind !== 'string') return undefined;
  const name = memberOf(memberOf(root, 'metadata')?.value, 'name')?.value;
  return [name?.kind === 'string' ? `${kind.value}/${name.value}` : kind.value];
}
