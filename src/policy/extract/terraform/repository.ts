import { posix } from 'node:path';
import { SourceText } from '../../source.ts';
import type { FileTree } from '../extraction.ts';
import { parseHcl, parseTemplate } from './hcl.ts';
import { jsonVariables, parseTerraformJson } from './json-syntax.ts';
import { withOverrides } from './overrides.ts';
import { hclParser, type Parser } from './parser.ts';
import type { Attribute, ParsedFile, TemplateExpression } from './syntax.ts';

/** All configuration files of one folder. */
export interface ParsedModule {
  /** From the repository's root, `''` for the root itself. */
  readonly folder: string;
  readonly files: readonly (ParsedFile & { readonly source: SourceText })[];
  /** What `terraform.tfvars` and `*.auto.tfvars` set; the last file that sets a name wins. */
  readonly variables: ReadonlyMap<string, Attribute>;
}

const isConfiguration = (name: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/.test(name);
/** What Terraform takes values from without being told to. */
const isValues = (name: string): boolean => /(?:^terraform|\.auto)\.tfvars(?:\.json)?$/.test(name);

/**
 * The repository as an evaluation needs it. Evaluation is synchronous; what it asks for and is not here yet is
 * noted, loaded by `load`, and there when the evaluation is run again.
 */
export class Repository {
  readonly #tree: FileTree;
  readonly #given: ReadonlyMap<string, SourceText>;
  readonly #texts = new Map<string, SourceText | undefined>();
  readonly #lists = new Map<string, readonly string[]>();
  readonly #modules = new Map<string, ParsedModule>();
  readonly #templates = new Map<SourceText, TemplateExpression | undefined>();
  readonly #wanted = new Map<string, () => Promise<void>>();
  #parser: Parser | undefined;

  constructor(tree: FileTree, given: readonly SourceText[]) {
    this.#tree = tree;
    this.#given = new Map(given.map((source) => [source.file, source]));
  }

  /** Loads what was asked for; `false` when nothing was. */
  async load(): Promise<boolean> {
    this.#parser ??= await hclParser();
    const wanted = [...this.#wanted.values()];
    this.#wanted.clear();
    await Promise.all(wanted.map((task) => task()));
    return wanted.length > 0;
  }

  /** A file of the repository; `undefined` if there is none, or none yet. */
  text(path: string): SourceText | undefined {
    if (!this.#texts.has(path))
      this.#wanted.set(`text ${path}`, async () => void this.#texts.set(path, await this.#read(path)));
    return this.#texts.get(path);
  }

  list(folder: string): readonly string[] | undefined {
    if (!this.#lists.has(folder))
      this.#wanted.set(
        `list ${folder}`,
        async () => void this.#lists.set(folder, await this.#tree.list(folder)),
      );
    return this.#lists.get(folder);
  }

  template(path: string): TemplateExpression | SourceText | undefined {
    const source = this.text(path);
    if (!source || !this.#parser) return undefined;
    if (!this.#templates.has(source))
      this.#templates.set(
        source,
        parseTemplate(this.#parser, source.text, (start, end) => ({ source, start, end })),
      );
    return this.#templates.get(source) ?? source;
  }

  module(folder: string): ParsedModule | undefined {
    const parsed = this.#modules.get(folder);
    if (!parsed) this.#wanted.set(`module ${folder}`, () => this.#loadModule(folder));
    return parsed;
  }

  /** A file that belongs to no module's configuration, as a module of its own: values, and what Terragrunt reads. */
  alone(source: SourceText): ParsedModule | undefined {
    const name = posix.basename(source.file);
    if (!this.#parser || isConfiguration(name)) return undefined;
    const file = (name.endsWith('.json') ? jsonVariables : parseHcl)(this.#parser, source);
    return { folder: folderOf(source.file), files: [{ source, ...file }], variables: new Map() };
  }

  async #loadModule(folder: string): Promise<void> {
    const parser = (this.#parser ??= await hclParser());
    const given = [...this.#given.keys()]
      .filter((file) => folderOf(file) === folder)
      .map((file) => posix.basename(file));
    const names = [...new Set([...(await this.#tree.list(folder)), ...given])].sort();
    // OpenTofu takes `main.tofu` instead of `main.tf`.
    const replaced = (name: string): boolean => names.includes(name.replace(/\.tf(?=$|\.json$)/, '.tofu'));
    const wanted = names.filter(
      (name) => isConfiguration(name) && (name.includes('.tofu') || !replaced(name)),
    );
    const files: ParsedModule['files'][number][] = [];
    for (const name of wanted) {
      const source = await this.#read(posix.join(folder, name));
      if (source)
        files.push({ source, ...(name.endsWith('.json') ? parseTerraformJson : parseHcl)(parser, source) });
    }
    const variables = new Map<string, Attribute>();
    // terraform.tfvars comes before the automatic files, which come in the order of their names.
    const values = names
      .filter(isValues)
      .sort((left, right) => Number(left.includes('.auto.')) - Number(right.includes('.auto.')));
    for (const name of values) {
      const source = await this.#read(posix.join(folder, name));
      if (!source) continue;
      const { body } = (name.endsWith('.json') ? jsonVariables : parseHcl)(parser, source);
      for (const [variable, attribute] of body.attributes) variables.set(variable, attribute);
    }
    this.#modules.set(folder, { folder, files: withOverrides(files.map(withChecks)), variables });
  }

  /** Where a path leads that stands in a file of this folder; `undefined` when that is out of the repository. */
  inside(folder: string, path: string): string | undefined {
    if (posix.isAbsolute(path) || /^[a-zA-Z]:|\\|\0/.test(path)) return undefined;
    const target = posix.join(folder, path).replace(/\/$/, '');
    const repositories = this.#tree.repositories ?? [''];
    if (!repositories.some((root) => isBelow(root, folder) && isBelow(root, target))) return undefined;
    return target === '.' ? '' : target;
  }

  async #read(path: string): Promise<SourceText | undefined> {
    return this.#given.get(path) ?? (await this.#tree.read(path));
  }
}

/** A data source in a `check` block is one as any other, which only the check uses. */
function withChecks<T extends ParsedFile>(file: T): T {
  const blocks = file.body.blocks.flatMap((block) =>
    block.type === 'check' ? block.body.blocks.filter(({ type }) => type === 'data') : [block],
  );
  return { ...file, body: { ...file.body, blocks } };
}

/** Both from the tree's root: everything but what starts with one more `../` is below `../..`. */
function isBelow(root: string, path: string): boolean {
  const isAbove = /^(?:\.\.\/?)*$/.test(root);
  return isAbove
    ? !`${posix.join(path, '.')}/`.startsWith(`${posix.join(root, '..')}/`)
    : path === root || path.startsWith(`${root}/`);
}

export function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return folder === '.' ? '' : folder;
}
