import type { Node } from '../../node.ts';
import type { ExtractOptions, FileReading } from '../extraction.ts';
import { textOf } from '../located-text.ts';
import { parseText } from '../parse.ts';
import { nameOf, unreadOf } from '../plain.ts';
import { TemplateReader } from './reader.ts';

/** Every policy of a CloudFormation or SAM template, with its functions evaluated. */
export async function readCloudFormation(
  root: Node,
  options: ExtractOptions,
  depth = 0,
): Promise<FileReading> {
  const reader = new TemplateReader(root, options);
  const outer = reader.usesSam ? await readSam(reader) : reader.read();
  const readings = [outer];
  for (const { path, text } of depth < 3 ? reader.nestedTemplates() : []) {
    const { roots, problems } = await parseText(textOf(text));
    const prefix = nameOf(path) ?? '';
    readings.push({
      documents: [],
      unread: problems.slice(0, 1).map((problem) => unreadOf(root.source.file, problem)),
    });
    for (const inner of roots)
      readings.push(named(await readCloudFormation(inner, options, depth + 1), prefix));
  }
  return {
    ...outer,
    documents: readings.flatMap(({ documents }) => documents),
    unread: readings.flatMap(({ unread }) => unread),
  };
}

async function readSam(reader: TemplateReader): Promise<FileReading> {
  const { samReader } = await import('./sam/index.ts');
  return reader.read(samReader(reader));
}

const named = (reading: FileReading, prefix: string): FileReading => ({
  ...reading,
  documents: reading.documents.map((document) => ({ ...document, name: `${prefix}.${document.name ?? ''}` })),
});
