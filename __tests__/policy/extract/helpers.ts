import { extract } from '../../../src/policy/extract/index.ts';
import type { ExtractOptions, Extraction, FileTree } from '../../../src/policy/extract/extraction.ts';
import { toJson, unresolvedIn, type Node } from '../../../src/policy/node.ts';
import { SourceText, type Token } from '../../../src/policy/source.ts';

/** A folder that has exactly these files. */
export function treeOf(files: Readonly<Record<string, string>>): FileTree {
  return {
    read: (path) => {
      const text = files[path];
      return Promise.resolve(text === undefined ? undefined : new SourceText(path, text));
    },
    list: (folder) =>
      Promise.resolve(
        Object.keys(files)
          .filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder)
          .map((path) => path.slice(path.lastIndexOf('/') + 1)),
      ),
  };
}

export function extractFiles(
  files: Readonly<Record<string, string>>,
  options: ExtractOptions = {},
): Promise<Extraction> {
  const sources = Object.entries(files).map(([path, text]) => new SourceText(path, text));
  return extract(sources, treeOf(files), options);
}

/** What a document is, for comparison: name, type, place, value, and what of it is unresolved. */
export function summary({ documents }: Extraction) {
  return documents.map((document) => ({
    name: document.name,
    type: document.type,
    resourceType: document.resourceType,
    line: lineOf(document.anchor),
    policy: toJson(document.root),
    unresolved: unresolvedIn(document.root).map(({ path, node }) => `${path.join('.')}: ${node.expression}`),
  }));
}

export const lineOf = ({ source, start }: Token): number => source.positionAt(start).line;

export const textAt = ({ source, start, end }: Token): string => source.text.slice(start, end);

/** Every node below a root, the root first. */
export function* nodesIn(root: Node): Iterable<Node> {
  yield root;
  if (root.kind === 'array') for (const item of root.items) yield* nodesIn(item);
  else if (root.kind === 'object') for (const { value } of root.members) yield* nodesIn(value);
}
