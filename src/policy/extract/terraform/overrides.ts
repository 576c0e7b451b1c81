import type { SourceText } from '../../source.ts';
import type { Attribute, Block, Body, ParsedFile } from './syntax.ts';

type File = ParsedFile & { readonly source: SourceText };

const isOverride = ({ source: { file } }: File): boolean =>
  /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(file);

/**
 * The files of a module with what `override.tf` and `*_override.tf` say in the place of what they override: an
 * argument replaces the one of its name, a nested block all those of its type. What overrides nothing stays.
 * https://developer.hashicorp.com/terraform/language/files/override
 */
export function withOverrides(files: readonly File[]): readonly File[] {
  const base = files.filter((file) => !isOverride(file));
  let merged = base.map(({ body }) => body);
  const overrides = files.filter(isOverride).map((file) => {
    const rest = file.body.blocks.flatMap((override) => {
      const left = override.type === 'locals' ? overrideLocals(override) : overrideBlock(override);
      return left ? [left] : [];
    });
    return { ...file, body: { ...file.body, blocks: rest } };
  });
  return [...base.map((file, index) => ({ ...file, body: merged[index] ?? file.body })), ...overrides];

  /** What is left of it when the modules' own blocks have taken what is theirs. */
  function overrideBlock(override: Block): Block | undefined {
    const isMeant = (block: Block): boolean => nameOf(block) === nameOf(override);
    if (!merged.some(({ blocks }) => blocks.some(isMeant))) return override;
    merged = merged.map((body) => ({
      ...body,
      blocks: body.blocks.map((block) =>
        isMeant(block) ? { ...block, body: mergedBody(block.body, override.body) } : block,
      ),
    }));
    return undefined;
  }

  /** Each local is a thing of its own, whatever block it stands in. */
  function overrideLocals(override: Block): Block | undefined {
    const left = new Map(override.body.attributes);
    merged = merged.map((body) => ({
      ...body,
      blocks: body.blocks.map((block) => {
        if (block.type !== 'locals') return block;
        const own = [...block.body.attributes].map(([name, attribute]): [string, Attribute] => {
          const other = override.body.attributes.get(name);
          if (other) left.delete(name);
          return [name, other ?? attribute];
        });
        return { ...block, body: { ...block.body, attributes: new Map(own) } };
      }),
    }));
    return left.size > 0 ? { ...override, body: { ...override.body, attributes: left } } : undefined;
  }
}

const nameOf = ({ type, labels }: Block): string => [type, ...labels].join('.');

/** A `dynamic` block is one of the blocks that it makes. */
const kindOf = ({ type, labels: [label = ''] }: Block): string => (type === 'dynamic' ? label : type);

function mergedBody(body: Body, override: Body): Body {
  const replaced = new Set([...override.blocks.map(kindOf), ...override.attributes.keys()]);
  return {
    attributes: new Map([...body.attributes, ...override.attributes]),
    blocks: [...body.blocks.filter((block) => !replaced.has(kindOf(block))), ...override.blocks],
  };
}
