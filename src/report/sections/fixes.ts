/** Why, what to do, and how to accept it instead. */

import type { GateResult, Judged, RunContext } from '../../gate/result.ts';
import { bullets, code, fence, say, paragraph, prose, strong, type Block } from '../markdown-nodes.ts';
import { ruleNode, grouped } from './findings.ts';
import { plural, words, folded } from './words.ts';

/** Why and what to do, once a rule: those that block first. */
export function howToFix({ context }: GateResult, judged: readonly Judged[], most: number): Block[] {
  const rules = grouped(judged, ({ rule }) => rule.id);
  const shown = [...rules.values()].slice(0, most);
  const left = rules.size - shown.length;
  return folded('Why, and how to fix', fixes(context, shown, left));
}

function fixes(context: RunContext, shown: readonly (readonly Judged[])[], left: number): Block[] {
  return [
    ...shown.flatMap((group) => {
      const [{ finding } = {}] = group;
      if (!finding) return [];
      return [
        paragraph(say`${strong(prose(finding.rule.title))} ${ruleNode(context, finding)}`),
        paragraph(prose(finding.rule.why)),
        ...fixBlocks([...new Set(group.map(({ finding: { rule } }) => rule.fix))]),
      ];
    }),
    ...(left > 0 ? [paragraph(words(`${plural(left, 'rule')} more: the job summary has them.`))] : []),
  ];
}

/** A check has a command for each resource that it found: so many are shown. */
const mostCommands = 10;

/** One fix of one line is a sentence; of several lines, code below its first sentence; several fixes are a list. */
function fixBlocks(fixes: readonly string[]): Block[] {
  if (fixes.length > 1) {
    const left = fixes.length - mostCommands;
    const more = left > 0 ? [say`${left} more, in ${code('report.json')}.`] : [];
    return [bullets([...fixes.slice(0, mostCommands).map((fix) => prose(fix)), ...more])];
  }
  const [fix = ''] = fixes;
  const [first = '', ...rest] = fix.trim().split('\n');
  if (rest.length === 0) return [paragraph(prose(first))];
  if (/[:.]$/.test(first))
    return [paragraph(prose(first)), fence(rest.join('\n').replace(/^\n+/, ''), languageOf(rest.join('\n')))];
  return [fence(fix.trim(), languageOf(fix))];
}

/** Waivers to paste into the config, whose three last values only a person can give. */
export function acceptance(judged: readonly Judged[], configPath: string, most: number): Block[] {
  const blocking = judged.filter(({ effect }) => effect === 'blocks').slice(0, most);
  if (blocking.length === 0) return [];
  const entries = blocking.map(({ finding }) => {
    const [place] = finding.places;
    const where =
      place.kind === 'source'
        ? `file: ${JSON.stringify(place.file)}`
        : `resource: ${JSON.stringify(place.arn)}`;
    return [
      `  - rule: ${finding.rule.id}`,
      `    ${where}`,
      `    fingerprint: ${finding.fingerprint}`,
      '    reason: # why this is acceptable',
      '    owner: # who answers for it',
      '    expires: # last day, such as 2027-01-31',
    ].join('\n');
  });
  return [
    paragraph(say`In ${code(configPath)}; it holds from the merge on:`),
    fence(`waivers:\n${entries.join('\n')}`, 'yaml'),
  ];
}

function languageOf(text: string): 'json' | '' {
  return /^\s*[[{"]/.test(text) ? 'json' : '';
}
