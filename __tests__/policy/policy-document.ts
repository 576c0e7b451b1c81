import type { Finding } from '../../src/findings/finding.ts';
import type { PolicyDocument } from '../../src/policy/document.ts';
import { parseJson } from '../../src/policy/extract/json.ts';
import { wholeFile } from '../../src/policy/extract/located-text.ts';
import type { Node } from '../../src/policy/node.ts';
import type { RuleExample } from '../../src/policy/rule.ts';
import { SourceText } from '../../src/policy/source.ts';

/** A bare document of that text, as it stands in `policy.json`. */
export function documentOf(text: string, overrides: Partial<PolicyDocument> = {}): PolicyDocument {
  const { root, problems } = parseJson(wholeFile(new SourceText('policy.json', text)));
  if (!root || problems.length > 0) throw new Error(`not JSON: ${problems[0]?.reason ?? text.slice(0, 80)}`);
  return {
    file: 'policy.json',
    name: null,
    type: 'IDENTITY_POLICY',
    resourceType: null,
    use: 'permissions',
    root,
    anchor: root,
    ...overrides,
  };
}

export function exampleDocument(
  { policy, type, resourceType, use }: RuleExample,
  indent = 2,
): PolicyDocument {
  return documentOf(JSON.stringify(policy, null, indent), {
    type: type ?? 'IDENTITY_POLICY',
    resourceType: resourceType ?? null,
    use: use ?? 'permissions',
  });
}

/** Where findings point, in the words of a rule's examples: `Statement.0.Action`, a key as `…#key`, the document as ``. */
export function spotsOf(document: PolicyDocument, findings: readonly Finding[]): string[] {
  const names = new Map<string, string>();
  const open: [Node, string][] = [[document.root, '']];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, name] = next;
    const child = (step: string | number): string => (name === '' ? String(step) : `${name}.${step}`);
    names.set(`${node.start}-${node.end}`, name);
    if (node.kind === 'array') node.items.forEach((item, index) => open.push([item, child(index)]));
    else if (node.kind === 'object')
      for (const member of node.members) {
        names.set(`${member.start}-${member.end}`, `${child(member.key)}#key`);
        open.push([member.value, child(member.key)]);
      }
  }
  return findings.flatMap(({ places }) =>
    places.map((place) => {
      if (place.kind !== 'source') return place.arn;
      const { start, end } = place.span;
      return names.get(`${start.offset}-${end.offset}`) ?? `${start.offset}-${end.offset}`;
    }),
  );
}
