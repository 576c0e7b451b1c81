import { memberOf, type Node } from '../../node.ts';
import type { Token } from '../../source.ts';
import type { FileTree } from '../extraction.ts';
import { folderOf, Repository, type ParsedModule } from './repository.ts';
import type { Block } from './syntax.ts';
import { tokenOf } from './value.ts';

/**
 * Where the configuration says what a plan shows. A plan does not tell which folder it was made in: it is the
 * plan's own or one above it, the first that declares what the address begins with.
 */
export class PlanSources {
  readonly #tree: FileTree;
  readonly #configuration: Node | undefined;
  readonly #folders: readonly string[];
  readonly #repository: Repository;
  readonly #modules = new Map<string, Promise<ParsedModule | undefined>>();

  constructor(file: string, root: Node, tree: FileTree) {
    this.#tree = tree;
    this.#configuration = memberOf(memberOf(root, 'configuration')?.value, 'root_module')?.value;
    this.#repository = new Repository(tree, []);
    const folders: string[] = [];
    for (let folder = folderOf(file); ; folder = folderOf(folder)) {
      folders.push(folder);
      if (folder === '' || folder.endsWith('..')) break;
    }
    this.#folders = folders;
  }

  /** The argument of a resource, or the block where the argument is not written; `undefined` where no file has it. */
  async find(address: string, argument: string): Promise<Token | undefined> {
    const steps = address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, '').split('.');
    for (const folder of this.#folders) {
      const found = await this.#findIn(folder, this.#configuration, steps);
      if (found) return argumentOf(found, argument);
    }
    return undefined;
  }

  async #findIn(
    folder: string,
    configuration: Node | undefined,
    [kind, label = '', ...below]: readonly string[],
  ): Promise<Block | undefined> {
    if (kind !== 'module') return blockIn(await this.#module(folder), 'resource', kind ?? '', label);
    const call = memberOf(memberOf(configuration, 'module_calls')?.value, label)?.value;
    const source = memberOf(call, 'source')?.value;
    if (source?.kind !== 'string' || !/^\.\.?(?:\/|$)/.test(source.value)) return undefined;
    if (!blockIn(await this.#module(folder), 'module', label)) return undefined;
    const inner = this.#repository.inside(folder, source.value);
    return inner === undefined ? undefined : this.#findIn(inner, memberOf(call, 'module')?.value, below);
  }

  #module(folder: string): Promise<ParsedModule | undefined> {
    const known = this.#modules.get(folder) ?? this.#load(folder);
    this.#modules.set(folder, known);
    return known;
  }

  async #load(folder: string): Promise<ParsedModule | undefined> {
    // Most folders above a plan have no configuration, and are not worth a parser.
    if (!(await this.#tree.list(folder)).some((name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name)))
      return undefined;
    if (!this.#repository.module(folder)) await this.#repository.load();
    return this.#repository.module(folder);
  }
}

function blockIn(module: ParsedModule | undefined, ...names: string[]): Block | undefined {
  const blocks = module?.files.flatMap(({ body }) => body.blocks) ?? [];
  return blocks.find(({ type, labels }) => [type, ...labels].join('.') === names.join('.'));
}

/** `policy`, or `inline_policy[1].policy`. */
function argumentOf(block: Block, path: string): Token {
  const [, first = '', index = '0', second = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(path) ?? [];
  const attribute = block.body.attributes.get(first);
  if (attribute) return tokenOf(attribute);
  const nested = block.body.blocks.filter(({ type, labels }) => type === first || labels[0] === first);
  const inner = nested[Number(index)] ?? nested[0];
  return tokenOf(inner?.body.attributes.get(second) ?? inner?.header ?? block.header);
}
