import { memberOf, type Node } from '../node.ts';

/**
 * What the CDK writes beside its templates: the cloud assembly's and the assets' manifests, the construct tree.
 * They repeat what the templates have, or hold no policy.
 */
export function cdkOutputKind(file: string, root: Node): string | undefined {
  const version = memberOf(root, 'version') !== undefined;
  if (version && memberOf(root, 'artifacts') && /(?:^|\/)manifest\.json$/.test(file))
    return `the CDK's manifest of an assembly; its templates (${templatesIn(root).join(', ') || 'none'}) hold the policies`;
  if (version && memberOf(root, 'files') && file.endsWith('.assets.json'))
    return "the CDK's manifest of assets";
  const app = memberOf(memberOf(root, 'tree')?.value, 'id')?.value;
  if (version && app?.kind === 'string' && /(?:^|\/)tree\.json$/.test(file))
    return "the CDK's construct tree, which repeats what the templates have";
  return undefined;
}

function templatesIn(root: Node): string[] {
  const artifacts = memberOf(root, 'artifacts')?.value;
  if (artifacts?.kind !== 'object') return [];
  return artifacts.members.flatMap(({ value }) => {
    const template = memberOf(memberOf(value, 'properties')?.value, 'templateFile')?.value;
    return template?.kind === 'string' ? [template.value] : [];
  });
}
