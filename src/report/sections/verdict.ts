/** The first line, and the last. */

import { settled, type GateResult } from '../../gate/result.ts';
import {
  code,
  join,
  link,
  say,
  paragraph,
  prose,
  strong,
  type Block,
  type Inline,
} from '../markdown-nodes.ts';
import { withEffect } from './findings.ts';
import { plural, words } from './words.ts';

/** The verdict, and what was looked at: the line that is read when nothing else is. */
export function headline(result: GateResult): Inline {
  const blocking = withEffect(result, 'blocks').length;
  const forbidden = requiredAccess(result, 'FAIL').length;
  const title = {
    failed: `⛔ iam-gate: blocked by ${[
      ...(blocking > 0 ? [plural(blocking, 'finding')] : []),
      ...(forbidden > 0 ? [`forbidden access in ${plural(forbidden, 'document')}`] : []),
    ].join(' and ')}`,
    incomplete: '⚠️ iam-gate: incomplete, not everything could be looked at',
    passed: '✅ iam-gate: nothing blocks',
  }[result.verdict];
  return say`${strong(ownText(title))} · ${checked(result)}`;
}

/** Our own text, which may hold a pictograph. */
function ownText(text: string): Inline {
  const [, sign = '', rest = ''] = /^(\S+) iam-gate: (.*)$/u.exec(text) ?? [];
  const node = prose(rest);
  switch (sign) {
    case '⛔':
      return say`⛔ iam-gate: ${node}`;
    case '⚠️':
      return say`⚠️ iam-gate: ${node}`;
    default:
      return say`✅ iam-gate: ${node}`;
  }
}

function checked(result: GateResult): Inline {
  const { account } = result.context;
  const engines = new Set(result.documents.map(({ engine }) => engine));
  const how =
    engines.size === 2
      ? ' (IAM Access Analyzer and the offline analyzer)'
      : engines.has('access-analyzer')
        ? ' (IAM Access Analyzer)'
        : engines.has('offline')
          ? ' (offline analyzer)'
          : '';
  const parts: Inline[] = [
    words(
      `${plural(result.documents.length, 'policy', 'policies')}${how} in ${plural(result.coverage.length, 'file')}`,
    ),
  ];
  if (result.checks.length > 0) parts.push(words(plural(result.checks.length, 'account check')));
  if (account)
    parts.push(say`account ${code(account.alias === null ? account.id : `${account.id} ${account.alias}`)}`);
  return join(parts, ' · ');
}

export function requiredAccess(result: GateResult, answer: 'FAIL' | 'UNKNOWN'): GateResult['access'] {
  return result.access.filter((given) => given.required === true && settled(given) === answer);
}

/** Which commits, which config, which run. */
export function footer(result: GateResult): Block {
  const { context } = result;
  const parts: Inline[] = [
    ...(context.headSha === null ? [] : [say`head ${code(context.headSha.slice(0, 12))}`]),
    ...(context.baseSha === null ? [] : [say`base ${code(context.baseSha.slice(0, 12))}`]),
    ...(context.config === null
      ? []
      : [
          say`config ${code(context.config.sha === null ? context.config.path : `${context.config.path}@${context.config.sha.slice(0, 12)}`)}`,
        ]),
    ...(context.runUrl === null ? [] : [link(say`run`, context.runUrl)]),
    say`iam-gate ${code(context.version)}`,
  ];
  return paragraph(join(parts, ' · '));
}
