import type { GateResult, Judged } from '../gate/result.ts';
import { placeText } from './links.ts';

/** JUnit's XML, which every CI shows: a suite a file, a test case a finding; a file without findings is a passed case. */
export function junit(result: GateResult): string {
  const suites = [...filesOf(result)].map(([name, judged]) =>
    suite(name, judged.map(caseOf), judged.length === 0),
  );
  const checks = result.checks.map((check) =>
    testCase(
      check.id,
      'account',
      check.status === 'failed'
        ? element('failure', { message: check.title, type: check.severity }, check.evidence.join('\n'))
        : check.status === 'unknown'
          ? element('error', { message: check.reason ?? 'unknown' }, '')
          : check.status === 'not-applicable'
            ? element('skipped', { message: check.reason ?? 'not applicable' }, '')
            : '',
    ),
  );
  const unread = result.unread.map(({ what, reason }) =>
    testCase(what, 'not looked at', element('error', { message: reason }, '')),
  );
  const all = [
    ...suites,
    ...(checks.length > 0 ? [wrap('account', checks)] : []),
    ...(unread.length > 0 ? [wrap('not looked at', unread)] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="iam-gate">\n${all.join('\n')}\n</testsuites>\n`;
}

function filesOf(result: GateResult): Map<string, Judged[]> {
  const files = new Map<string, Judged[]>();
  for (const { file, status } of result.coverage) if (status === 'validated') files.set(file, []);
  for (const judged of result.judged) {
    const [place] = judged.finding.places;
    // The account's findings are the failed checks below.
    if (place.kind !== 'source') continue;
    const known = files.get(place.file);
    if (known) known.push(judged);
    else files.set(place.file, [judged]);
  }
  return files;
}

function suite(name: string, cases: readonly string[], clean: boolean): string {
  return wrap(name, clean ? [testCase('no findings', name, '')] : cases);
}

function wrap(name: string, cases: readonly string[]): string {
  const number = (tag: string): number => cases.filter((text) => text.includes(`<${tag} `)).length;
  return `<testsuite name="${xml(name)}" tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}">\n${cases.join('\n')}\n</testsuite>`;
}

function caseOf({ finding, effect, because }: Judged): string {
  const { rule } = finding;
  const name = `${rule.id} ${placeText(finding)}`;
  const details = `${finding.message}\n${rule.why}\nFix: ${rule.fix}\n${because}`;
  const inner = {
    blocks: element('failure', { message: finding.message, type: finding.severity }, details),
    warns: element('system-out', {}, details),
    existing: element('skipped', { message: because }, ''),
    waived: element('skipped', { message: because }, ''),
  }[effect];
  return testCase(name, finding.document ?? '', inner);
}

function testCase(name: string, group: string, inner: string): string {
  const start = `  <testcase name="${xml(name)}" classname="${xml(group)}"`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</testcase>`;
}

function element(tag: string, attributes: Readonly<Record<string, string>>, text: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(value)}"`);
  return `<${tag}${list.join('')}>${xml(text)}</${tag}>`;
}

/** XML has no way to write most control characters. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (character) => (/[\t\n\r]/.test(character) ? character : '\ufffd'))
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
