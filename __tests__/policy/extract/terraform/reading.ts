import { SourceText, spanOf } from '../../../../src/policy/source.ts';
import type { PolicyDocument } from '../../../../src/policy/document.ts';
import type { ExtractOptions, FileTree, Unread } from '../../../../src/policy/extract/extraction.ts';
import { readTerraform } from '../../../../src/policy/extract/terraform/index.ts';
import { toJson, unresolvedIn, type Node } from '../../../../src/policy/node.ts';

/** A repository of these files. */
export function treeOf(files: Readonly<Record<string, string>>): FileTree {
  return {
    read: (path) => Promise.resolve(path in files ? new SourceText(path, files[path] ?? '') : undefined),
    list: (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const names = Object.keys(files).filter((path) => path.startsWith(prefix));
      return Promise.resolve(
        names.map((path) => path.slice(prefix.length)).filter((name) => !name.includes('/')),
      );
    },
  };
}

export interface Read {
  readonly documents: readonly PolicyDocument[];
  readonly unread: readonly Unread[];
  readonly skipped: Readonly<Record<string, string | undefined>>;
}

/** Reads the files named, or all Terraform files of the repository. */
export async function read(
  files: Readonly<Record<string, string>>,
  changed = Object.keys(files).filter((name) => /\.(tf|tofu)(\.json)?$/.test(name)),
  options: ExtractOptions = {},
): Promise<Read> {
  const sources = changed.map((name) => new SourceText(name, files[name] ?? ''));
  const readings = await readTerraform(sources, treeOf(files), options);
  return {
    documents: [...readings.values()].flatMap(({ documents }) => documents),
    unread: [...readings.values()].flatMap(({ unread }) => unread),
    skipped: Object.fromEntries([...readings].map(([name, { skipped }]) => [name, skipped])),
  };
}

/** One file, `main.tf`, that holds one policy. */
export async function readOne(
  text: string,
  more: Readonly<Record<string, string>> = {},
): Promise<PolicyDocument> {
  const { documents, unread } = await read({ 'main.tf': text, ...more }, ['main.tf']);
  const [document] = documents;
  if (documents.length !== 1 || !document)
    throw new Error(`expected one policy: ${JSON.stringify([documents.map(({ name }) => name), unread])}`);
  return document;
}

export const policyOf = ({ root }: PolicyDocument): unknown => toJson(root);
export const names = ({ documents }: Read): (string | null)[] => documents.map(({ name }) => name);

/** The text at a value's token, as an editor would mark it. */
export const textAt = (node: Node | undefined): string | undefined =>
  node?.source.text.slice(node.start, node.end);
export const placeOf = (node: Node | undefined): string =>
  node ? `${node.source.file}:${spanOf(node).start.line}:${spanOf(node).start.column}` : 'nowhere';
export const unresolved = ({ root }: PolicyDocument): string[] =>
  unresolvedIn(root).map(({ path, node }) => `${path.join('.')} = ${node.text ?? node.expression}`);

/** The value of an expression, as the resource of a policy, with `more` around it. */
export async function valueOf(expression: string, more = ''): Promise<unknown> {
  const document = await readOne(`
    resource "aws_iam_policy" "p" {
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = ${expression} }] })
    }
    ${more}`);
  return (policyOf(document) as { Statement: { Resource: unknown }[] }).Statement[0]?.Resource;
}
