import { attributesAt } from './argument-paths.ts';
import type { ModuleInstance } from './module.ts';
import { policyArguments, type PolicyArgument } from './policy-arguments.ts';
import { allReferences, referencesIn } from './references.ts';
import type { Block } from './syntax.ts';

/** The type of the argument that refers to a policy document, though its value is another one now. */
export function typesByReference(module: ModuleInstance): ReadonlyMap<string, PolicyArgument> {
  const types = new Map<string, PolicyArgument>();
  for (const { body } of module.parsed.files)
    for (const { type, labels, body: inner } of body.blocks) {
      const known = type === 'resource' ? policyArguments[labels[0] ?? ''] : undefined;
      for (const [path, as] of Object.entries(known ?? {}))
        for (const { value } of attributesAt(inner, path))
          for (const reference of allReferences(value, module))
            if (!types.has(reference)) types.set(reference, as);
    }
  return types;
}

/** The policies that a `permissions_boundary` refers to: they grant nothing. */
export function boundariesIn(module: ModuleInstance): Set<string> {
  const found = new Set<string>();
  for (const { body } of module.parsed.files)
    for (const block of body.blocks) {
      const boundary = block.body.attributes.get('permissions_boundary');
      if (boundary) for (const reference of referencesIn(boundary.value)) found.add(reference);
    }
  return found;
}

/** Whose policy it is: the address that `role = aws_iam_role.task.id` begins with. */
export function ownerOf({ labels: [type = ''], body }: Block): string | undefined {
  const kind = /^aws_iam_(role|user|group)_policy$/.exec(type)?.[1];
  const value = kind === undefined ? undefined : body.attributes.get(kind)?.value;
  const expression = value?.source.text.slice(value.start, value.end).replace(/^"\$\{(.*)\}"$/s, '$1');
  return /^(aws_iam_(?:role|user|group)\.[\w-]+(?:\[[^\]]*\])?)\.\w+$/.exec(expression ?? '')?.[1];
}
