import type { Node } from '../../node.ts';
import type { SourceText } from '../../source.ts';
import type { ExtractOptions, FileReading, FileTree } from '../extraction.ts';

export function readTerraformPlan(
  _file: SourceText,
  _root: Node,
  _tree: FileTree,
  _options: ExtractOptions,
): Promise<FileReading | null> {
  return Promise.resolve(null);
}
