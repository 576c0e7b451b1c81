/** What was found: as rows, in short, accepted. */

import type { Finding } from '../../findings/finding.ts';
import type { GateResult, Judged, RunContext } from '../../gate/result.ts';
import { explanation, fileNode, placeNode, placeText } from '../links.ts';
import { bullets, code, join, link, say, prose, table, type Block, type Inline } from '../markdown-nodes.ts';
import { words, leftOut } from './words.ts';

export function withEffect(result: GateResult, ...effects: readonly Judged['effect'][]): Judged[] {
  return result.judged.filter(({ effect }) => effects.includes(effect));
}

const signs = { blocks: say`⛔`, warns: say`⚠️`, existing: say`▫️`, waived: say`🕒` } as const;

/**
 * A sign and a wide column, so that a narrow screen shows what is wrong without scrolling: severity and place stand below
 * the sentence, and between them, where it blocks and was not just said, what to do.
 */
export const findingColumns = ['', 'Finding'] as const;

export function findingRows(result: GateResult, judged: readonly Judged[]): Inline[][] {
  const told = new Set<string>();
  return judged.map(({ finding, effect }) => {
    const { rule } = finding;
    const where = placeNode(result.context, finding.places[0]);
    const fix = effect === 'blocks' && !told.has(rule.fix) ? shortFix(rule.fix) : undefined;
    told.add(rule.fix);
    return [
      signs[effect],
      join(
        [
          prose(finding.message, 600),
          ...(fix === undefined ? [] : [say`Fix: ${prose(fix)}`]),
          join([words(finding.severity), where, ruleNode(result.context, finding)], ' · '),
        ],
        '<br>',
      ),
    ];
  });
}

/** A fix that fits into a row: its first line, where that is a sentence of its own. */
function shortFix(fix: string): string | undefined {
  const [first = ''] = fix.trim().split('\n');
  return first.length <= 240 && first.endsWith('.') ? first : undefined;
}

/** What the change does to the gate itself: the rows that come first. */
export function gateChangeRows(result: GateResult): Inline[][] {
  return (result.gateChanges ?? []).map((change) => {
    const sentences = change.sentences.slice(0, 10).map((sentence) => prose(sentence, 300));
    return [say`🔧`, join([...sentences, fileNode(result.context, change.file)], '<br>')];
  });
}

export function ruleNode(context: RunContext, finding: Finding): Inline {
  const page = explanation(context, finding);
  return page === null ? code(finding.rule.id) : link(code(finding.rule.id), page);
}

/** Who accepts what, why and until when. */
export function waived(result: GateResult, most: number): Block[] {
  const list = withEffect(result, 'waived');
  const rows = list
    .slice(0, most)
    .map(({ finding, waiver }) => [
      join([placeNode(result.context, finding.places[0]), code(finding.rule.id)], '<br>'),
      join(
        [
          prose(waiver?.reason ?? '', 300),
          say`${code(waiver?.owner ?? '')} until ${prose(waiver?.expires ?? '')}`,
        ],
        '<br>',
      ),
    ]);
  return list.length === 0
    ? []
    : [table(['Finding', 'Accepted because'], rows), ...leftOut(list.length - rows.length, 'waived finding')];
}

export function grouped(
  judged: readonly Judged[],
  keyOf: (finding: Finding) => string,
): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = keyOf(one.finding);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Findings of which a reader only needs to know that they are there: by rule, then by place. */
export function compact(judged: readonly Judged[], most: number): Block[] {
  const byRule = grouped(judged, ({ severity, rule }) => `${severity} ${rule.id}`);
  let left = most;
  const items = [...byRule.values()].flatMap((entries) => {
    const shown = entries.slice(0, Math.max(0, left));
    left -= shown.length;
    const [first] = shown;
    if (!first) return [];
    const places = join(
      shown.map(({ finding }) => code(placeText(finding))),
      ', ',
    );
    return [
      say`${words(first.finding.severity)} ${code(first.finding.rule.id)} (${entries.length}): ${places}`,
    ];
  });
  return items.length === 0
    ? leftOut(judged.length, 'finding')
    : [bullets(items), ...leftOut(judged.length - (most - left), 'finding')];
}

/** Waivers that somebody should look after, and those that this change proposes. */
export function waiverNotes(result: GateResult, most: number): Block[] {
  const notes = (result.waivers ?? []).filter(({ state }) => state !== 'used');
  return notes.length === 0
    ? []
    : [
        bullets(notes.slice(0, most).map(({ message }) => prose(message, 600))),
        ...leftOut(notes.length - most, 'waiver'),
      ];
}
