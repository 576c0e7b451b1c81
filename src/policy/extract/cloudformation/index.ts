import type { Node } from '../../node.ts';
import type { ExtractOptions, FileReading } from '../extraction.ts';
import { TemplateReader } from './reader.ts';

/** Every policy of a CloudFormation or SAM template, with its functions evaluated. */
export async function readCloudFormation(root: Node, options: ExtractOptions): Promise<FileReading> {
  const reader = new TemplateReader(root, options);
  if (!reader.usesSam) return reader.read();
  const { readSamResource, readSamGlobals } = await import('./sam/index.ts');
  readSamGlobals(reader);
  return reader.read(readSamResource);
}
