import type { Node } from '../node.ts';
import { parseJson, type ReadProblem } from './json.ts';
import type { LocatedText } from './located-text.ts';
import { maskPlaceholders } from './placeholders.ts';
import { isTemplated, parseTemplatedJson } from './templated.ts';

export interface Parsed {
  /** One for JSON, one for each document of a YAML stream. */
  readonly roots: readonly Node[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads JSON or YAML by content rather than by name: CloudFormation takes JSON style with YAML's liberties,
 * whatever the extension.
 */
export async function parseText(original: LocatedText): Promise<Parsed> {
  const masked = maskPlaceholders(original);
  const { roots, problems } = await parseFilledIn(masked?.text ?? original, original);
  return { roots: masked ? roots.map(masked.unmask) : roots, problems };
}

async function parseFilledIn(text: LocatedText, original: LocatedText): Promise<Parsed> {
  if (text.text.trim() === '') return { roots: [], problems: [] };
  if (isTemplated(text.source.file)) {
    const templated = parseTemplatedJson(original);
    if (templated?.root && (templated.problems.length === 0 || looksLikeJson(original.text)))
      return { roots: [templated.root], problems: templated.problems };
  }
  const json = looksLikeJson(text.text) ? parseJson(text) : undefined;
  if (json && (json.problems.length === 0 || !json.root))
    return { roots: json.root ? [json.root] : [], problems: json.problems };
  const { parseYaml } = await import('./yaml.ts');
  const yaml = parseYaml(text);
  if (yaml.problems.length === 0 || !json) return yaml;
  // Neither JSON nor YAML as it stands: perhaps once a program has filled it in.
  const templated = parseTemplatedJson(original);
  if (templated?.root && templated.problems.length === 0) return { roots: [templated.root], problems: [] };
  return { roots: json.root ? [json.root] : [], problems: json.problems };
}

const looksLikeJson = (text: string): boolean => /^\s*(?:[{[](?![{%#])|\/[/*])/.test(text);
