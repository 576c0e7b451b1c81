import type { Finding } from '../findings/finding.ts';
import { settled, type GateResult, type Judged, type RunContext } from '../gate/result.ts';
import { docsAddress, explanation, fileNode, placeNode, placeText } from './links.ts';
import {
  bullets,
  code,
  details,
  fence,
  heading,
  join,
  link,
  say,
  paragraph,
  prose,
  strong,
  table,
  type Block,
  type Inline,
} from './markdown-nodes.ts';
import { serviceSentence } from './service-verdict.ts';

/** The parts that comment and job summary are made of. Each gives no blocks when it has nothing to say. */

export const plural = (count: number, singular: string, several = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : several}`;

/** Our own words with a number: never text from outside. */
const words = (text: string): Inline => prose(text);

export function withEffect(result: GateResult, ...effects: readonly Judged['effect'][]): Judged[] {
  return result.judged.filter(({ effect }) => effects.includes(effect));
}

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

function ruleNode(context: RunContext, finding: Finding): Inline {
  const page = explanation(context, finding);
  return page === null ? code(finding.rule.id) : link(code(finding.rule.id), page);
}

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

function grouped(judged: readonly Judged[], keyOf: (finding: Finding) => string): Map<string, Judged[]> {
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

function accessName(
  result: GateResult,
  { file, line, document, kind }: GateResult['access'][number],
): Inline {
  const where = file === undefined ? code(kind) : fileNode(result.context, file, line);
  return document ? say`${where} ${code(document)}` : where;
}

/** What the change newly allows, in sentences and, where there is one, in a picture. */
export function access(result: GateResult, most: number): Block[] {
  const telling = result.access.filter(
    (answer) =>
      settled(answer) === 'FAIL' || (answer.sentences?.length ?? 0) > 0 || answer.removed !== undefined,
  );
  if (telling.length === 0) return [];
  const ordered = telling.toSorted(
    (left, right) => Number(right.required ?? false) - Number(left.required ?? false),
  );
  const blocks = ordered.slice(0, most).flatMap((answer): Block[] => {
    const name = accessName(result, answer);
    const mark = answer.required === true && settled(answer) === 'FAIL' ? say`⛔ ${name}` : name;
    const sentences = (answer.sentences ?? []).slice(0, 20).map((sentence) => prose(sentence, 600));
    const told = sentences.length > 0 || !answer.witness ? sentences : [witnessNode(answer.witness)];
    const lines = [...told, ...(answer.removed === undefined ? [] : [prose(answer.removed, 600)])];
    const service = serviceSentence(answer);
    const more = (answer.sentences?.length ?? 0) - sentences.length;
    return [
      paragraph(join([strong(mark), ...accessWords[answer.kind]], ' ')),
      ...(lines.length > 0 ? [bullets(lines)] : []),
      ...leftOut(more, 'sentence'),
      ...(service === undefined ? [] : [paragraph(prose(service, 1000))]),
      ...pictureOf(answer.mermaid),
    ];
  });
  return [heading(3, say`Access`), ...blocks, ...leftOut(telling.length - most, 'document')];
}

const accessWords = {
  // Its sentences say it themselves.
  'new-access': [],
  'forbidden-access': [say`allows what the config forbids:`],
  'public-access': [say`lets in someone whom nothing ties to a known account, organisation or network:`],
} as const;

function witnessNode({
  principal,
  action,
  resource,
  context,
}: NonNullable<GateResult['access'][number]['witness']>): Inline {
  const who =
    principal === undefined
      ? 'a caller'
      : principal === '*'
        ? 'anybody'
        : Object.values(principal).join(', ');
  const keys = Object.entries(context).map(([key, values]) => code(`${key} = ${values.join(', ')}`));
  const request = say`for example ${code(who)} may call ${code(action)} on ${code(resource)}`;
  return keys.length === 0 ? request : say`${request} with ${join(keys.slice(0, 5), ', ')}`;
}

/** A picture is dropped when it is large or does more than draw: Mermaid has directives and clicks. */
function pictureOf(mermaid: string | undefined): Block[] {
  if (mermaid === undefined || mermaid.length > 4000) return [];
  if (/%%\{|^\s*(?:click|link|links|callback|href|---)\b|:\/\/|javascript:|<|@\{/im.test(mermaid)) return [];
  return [fence(mermaid, 'mermaid')];
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

export function leftOut(count: number, noun: string): Block[] {
  return count > 0 ? [paragraph(words(`${plural(count, `more ${noun}`)}, left out here for length.`))] : [];
}

/** A folded part, or nothing when it is empty. */
export function folded(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [details(title, blocks)];
}
