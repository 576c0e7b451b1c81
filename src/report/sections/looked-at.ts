/** What was looked at beside the policies, and what could not be. */

import { settled, type GateResult, type RunContext } from '../../gate/result.ts';
import { docsAddress, fileNode } from '../links.ts';
import {
  bullets,
  code,
  join,
  link,
  say,
  paragraph,
  prose,
  table,
  type Block,
  type Inline,
} from '../markdown-nodes.ts';
import { accessName } from './access.ts';
import { leftOut, plural, words } from './words.ts';

/**
 * What should have been looked at and could not be, and files that were left aside. One cause is told once, with all that
 * it keeps from being known: a denied call may leave twenty checks open.
 */
export function notLookedAt(result: GateResult, most: number): Block[] {
  const byReason = new Map<string, Inline[]>();
  const tell = (reason: string, name: Inline): void => {
    const names = byReason.get(reason);
    if (names) names.push(name);
    else byReason.set(reason, [name]);
  };
  for (const { what, reason, place } of result.unread) {
    const where = place ? fileNode(result.context, place.file, place.line) : null;
    tell(reason, where === null ? code(what) : what === place?.file ? where : join([where, code(what)], ' '));
  }
  const named = new Set(result.unread.flatMap(({ place, what }) => [place?.file, what]));
  for (const { file, status, reason } of result.coverage)
    if (status === 'unreadable' && !named.has(file))
      tell(reason ?? 'no reason given', fileNode(result.context, file));
  for (const { id, status, reason } of result.checks)
    if (status === 'unknown' && !named.has(checkName(id))) tell(reason ?? 'not known', code(id));
  for (const answer of result.access)
    if (settled(answer) === 'UNKNOWN') tell(answer.reason ?? 'not decided', accessName(result, answer));
  const items = [...byReason].map(([reason, names]) => {
    const left = names.length - most;
    const shown = names.slice(0, most);
    return say`${join(left > 0 ? [...shown, words(`${left} more`)] : shown, ', ')}: ${prose(reason, 400)}`;
  });
  return items.length === 0 ? [] : [bullets(items.slice(0, most)), ...leftOut(items.length - most, 'item')];
}

/** How a check is called among what was not looked at. */
const checkName = (id: string): string => `the check ${id}`;

/** The account: failed checks with their evidence, the rest as numbers. */
export function account(result: GateResult, evidence: number): Block[] {
  const { checks } = result;
  if (checks.length === 0) return [];
  const counts = (['passed', 'failed', 'unknown', 'not-applicable'] as const)
    .map((status) => ({ status, count: checks.filter((check) => check.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status.replace('-', ' ')}`);
  const failed = checks.filter(({ status }) => status === 'failed');
  return [
    paragraph(words(`${plural(checks.length, 'check')}: ${counts.join(', ')}.`)),
    ...(failed.length > 0
      ? [
          table(
            evidence > 0 ? ['Severity', 'Check', 'Evidence'] : ['Severity', 'Check'],
            failed.map((check) => [
              words(check.severity),
              join([prose(check.title, 200), checkNode(result.context, check.id)], '<br>'),
              ...(evidence > 0 ? [evidenceNode(check.evidence, evidence)] : []),
            ]),
          ),
        ]
      : []),
  ];
}

function checkNode(context: RunContext, id: string): Inline {
  const page = docsAddress(context, `checks/${id}.md`);
  return page === null ? code(id) : link(code(id), page);
}

function evidenceNode(evidence: readonly string[], most: number): Inline {
  const shown = evidence.slice(0, most).map((text) => prose(text, 200));
  const left = evidence.length - shown.length;
  return join([...shown, ...(left > 0 ? [words(`and ${plural(left, 'more', 'more')}`)] : [])], '<br>');
}

export function notices(result: GateResult): Block[] {
  return result.notices.length === 0
    ? []
    : [
        bullets(result.notices.slice(0, 20).map((notice) => prose(notice, 400))),
        ...leftOut(result.notices.length - 20, 'notice'),
      ];
}
