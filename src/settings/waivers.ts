import type { Waiver } from '../gate/waiver.ts';
import type { ConfigProblem, ReadConfig } from './config-file.ts';

/** The waivers of a config, and those that lack a tag which the config requires. */
export function waiversOf(
  config: ReadConfig,
  path: string,
): { waivers: Waiver[]; problems: ConfigProblem[] } {
  const required = config.values['required-tags'] ?? [];
  const problems: ConfigProblem[] = [];
  const waivers = (config.values.waivers ?? []).map((entry, index): Waiver => {
    const line = config.lineOf(['waivers', index]);
    const missing = required.filter((tag) => !Object.hasOwn(entry.tags ?? {}, tag));
    if (missing.length > 0)
      problems.push({
        file: path,
        line,
        column: 1,
        message: `The waiver for \`${entry.rule}\` lacks the tag ${missing.map((tag) => `\`${tag}\``).join(', ')}, which required-tags asks for.`,
      });
    const places = [entry.file, entry.document, entry.sid, entry.action, entry.resource, entry.fingerprint];
    if (/^\*+$/.test(entry.rule) && places.every((place) => place === undefined))
      problems.push({
        file: path,
        line,
        column: 1,
        message:
          'The waiver names neither a rule nor a place, so it would accept everything: say what it accepts.',
      });
    return {
      rule: entry.rule,
      file: entry.file ?? null,
      document: entry.document ?? null,
      sid: entry.sid ?? null,
      actions: listOf(entry.action),
      resources: listOf(entry.resource),
      fingerprint: entry.fingerprint ?? null,
      reason: entry.reason,
      owner: entry.owner,
      expires: entry.expires,
      tags: entry.tags ?? {},
      source: { file: path, line },
    };
  });
  return { waivers, problems };
}

function listOf(value: string | string[] | undefined): string[] | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? [value] : value;
}
