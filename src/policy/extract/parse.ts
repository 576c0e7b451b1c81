import type { Node } from '../node.ts';
import { parseJson, type ReadProblem } from './json.ts';
import type { LocatedText } from './located-text.ts';
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
export async function parseText(text: LocatedText): Promise<Parsed> {
  if (text.text.trim() === '') return { roots: [], problems: [] };
  if (isTemplated(text.source.file)) {
    const templated = parseTemplatedJson(text);
    if (templated?.root) return { roots: [templated.root], problems: templated.problems };
  }
  const json = /^\s*(?:[{[]|\/[/*])/.test(text.text) ? parseJson(text) : undefined;
  if (json && (json.problems.length === 0 || !json.root))
    return { roots: json.root ? [json.root] : [], problems: json.problems };
  const { parseYaml } = await import('./yaml.ts');
  const yaml = parseYaml(text);
  if (yaml.problems.length === 0 || !json) return yaml;
  // Neither JSON nor YAML as it stands: perhaps once a program has filled it in.
  const templated = parseTemplatedJson(text);
  if (templated?.root && templated.problems.length === 0) return { roots: [templated.root], problems: [] };
  return { roots: json.root ? [json.root] : [], problems: json.problems };
}
