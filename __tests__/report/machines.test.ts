import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import type * as Sarif from 'sarif';
import type { Finding } from '../../src/findings/finding.ts';
import type { Judged } from '../../src/gate/result.ts';
import { json, reportOf } from '../../src/report/json.ts';
import { junit } from '../../src/report/junit.ts';
import { sarif } from '../../src/report/sarif.ts';
import { green, hostile, judged, result, rich, waiver } from './results.ts';

describe('report.json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ strict: false }).compile(schema);
  test.each([
    ['everything', rich()],
    ['nothing', green()],
    [
      'an account finding',
      result({
        judged: [
          judged({
            of: { places: [{ kind: 'resource', arn: 'arn:aws:iam::1:user/ann' }], engine: 'baseline' },
          }),
        ],
      }),
    ],
  ])('has the published form: %s', (_, of) => {
    expect({ valid: validate(JSON.parse(json(of))), errors: validate.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });
  test('the schema refuses what is not of that form', () => {
    expect(validate({ ...reportOf(green()), verdict: 'green' })).toBe(false);
    expect(validate({ ...reportOf(green()), findings: undefined })).toBe(false);
  });
  test('a finding, with every name that is promised', () => {
    expect(reportOf(result()).findings[0]).toMatchObject({
      rule: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
      findingType: 'SECURITY_WARNING',
      severity: 'high',
      title: expect.any(String),
      message: expect.any(String),
      why: expect.any(String),
      fix: expect.any(String),
      url: expect.stringMatching(/^https:/),
      document: null,
      places: [
        {
          file: 'policies/deploy.json',
          span: { start: { line: 14, column: 18, offset: 280 }, end: { line: 14, column: 21, offset: 283 } },
        },
      ],
      engine: 'offline',
      fingerprint: expect.any(String),
      state: 'introduced',
      effect: 'blocks',
      because: expect.any(String),
    });
  });

  test('gives findings as the service does: by first offset, then by code, whatever their weight', () => {
    const at = (line: number, over: Partial<Finding> = {}): Judged => judged({ of: { line, ...over } });
    const behind = at(30, { places: [...at(30).finding.places, ...at(2).finding.places] });
    const account = judged({ of: { places: [{ kind: 'resource', arn: 'arn:aws:iam::1:user/ann' }] } });
    const slr = at(14, { rule: { ...at(14).finding.rule, id: 'CREATE_SLR_WITH_STAR_IN_RESOURCE' } });
    const other = judged({ of: { file: 'policies/a.json', line: 99 } });
    const given = [account, at(14), slr, at(7, { severity: 'low' }), behind, other];
    expect(reportOf(result({ judged: given })).findings.map(({ rule, places }) => [rule, places[0]])).toEqual(
      [other, behind, given[3], slr, given[1], account].map((one) => {
        const [place] = one?.finding.places ?? [];
        return [
          one?.finding.rule.id,
          place?.kind === 'source' ? { file: place.file, span: place.span } : { resource: place?.arn },
        ];
      }),
    );
  });
  test('says of what day the data about services is, where a policy was looked at', () => {
    expect(reportOf(result({ serviceReferenceDate: '2026-09-26' })).serviceReference).toEqual({
      date: '2026-09-26',
    });
    expect(reportOf(result()).serviceReference).toBeNull();
  });
});

describe('SARIF', () => {
  const runOf = (of = rich()): Sarif.Run => {
    const [run] = (JSON.parse(sarif(of, 'prod')) as Sarif.Log).runs;
    if (!run) throw new Error('there is one run');
    return run;
  };
  test('the whole log', () => {
    expect(sarif(rich(), 'prod')).toMatchSnapshot();
  });
  test('columns count from 1, the end exclusive', () => {
    expect(runOf().results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 14,
      startColumn: 19,
      endLine: 14,
      endColumn: 22,
      charOffset: 280,
      charLength: 3,
    });
  });
  test('fingerprints do not depend on the line, and equal findings of a file are told apart', () => {
    const of = (line: number) => judged({ of: { line, fingerprint: 'f' } });
    const prints = (lines: number[]) =>
      runOf(result({ judged: lines.map(of) })).results?.map(
        ({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'],
      );
    expect(prints([3, 9])).toEqual(['f:1', 'f:2']);
    expect(prints([30, 90])).toEqual(['f:1', 'f:2']);
  });
  test('accepted findings are suppressed, with the reason; an inline waiver in the source', () => {
    const of = (lines?: { first: number; last: number }) =>
      runOf(result({ judged: [judged({ effect: 'waived', because: 'why', waiver: { ...waiver, lines } })] }))
        .results?.[0]?.suppressions;
    expect(of()).toEqual([{ kind: 'external', status: 'accepted', justification: 'why' }]);
    expect(of({ first: 1, last: 1 })?.[0]?.kind).toBe('inSource');
  });
  test('the category makes the run its own', () => {
    expect(runOf().automationDetails?.id).toBe('iam-gate/prod/');
  });
  test('every rule has help, every result a rule and a place', () => {
    const run = runOf(
      result({
        judged: [judged({ of: { places: [{ kind: 'resource', arn: 'arn:aws:iam::1:user/ann' }] } })],
      }),
    );
    for (const rule of run.tool.driver.rules ?? []) expect(rule.help?.text).toBeTruthy();
    for (const { ruleIndex, locations } of run.results ?? []) {
      expect(run.tool.driver.rules?.[ruleIndex ?? -1]).toBeDefined();
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('.github/iam-gate.yml');
    }
  });
  test('what was not looked at is a notification, and the run did not succeed', () => {
    const [invocation] = runOf({ ...rich(), verdict: 'incomplete' }).invocations ?? [];
    expect(invocation).toMatchObject({ executionSuccessful: false });
    expect(
      invocation?.toolExecutionNotifications?.[0]?.locations?.[0]?.physicalLocation?.region?.startLine,
    ).toBe(3);
  });
  test('text is no link', () => {
    expect(
      runOf(result({ judged: [judged({ of: { message: '[x](1) ${aws:username}' } })] })).results?.[0]?.message
        .text,
    ).toBe('\\[x\\](1) ${aws:username}');
  });
  test('more than code scanning takes: the worst are kept and the rest is told', () => {
    const one = judged();
    const run = runOf(result({ judged: Array.from({ length: 25_003 }, () => one) }));
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toContain(
      '3 findings more',
    );
  });
});

describe('JUnit', () => {
  test('the whole file', () => {
    expect(junit(rich())).toMatchSnapshot();
  });
  test('keeps every text, whatever it is, in its place', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      processEntities: true,
      htmlEntities: true,
      trimValues: false,
    });
    for (const any of hostile) {
      const { testsuites } = parser.parse(junit(result({ judged: [judged({ of: { message: any } })] }))) as {
        testsuites: { testsuite: { testcase: { failure: { message: string } } } };
      };
      const legal = any.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
      expect(testsuites.testsuite.testcase.failure.message).toBe(legal);
    }
  });
  test('counts what it holds; a file without findings passes', () => {
    const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      junit(rich()),
    ) as {
      testsuites: {
        testsuite: { name: string; tests: string; failures: string; errors: string; skipped: string }[];
      };
    };
    expect(
      testsuites.testsuite.map(({ name, tests, failures, errors, skipped }) => [
        name,
        tests,
        failures,
        errors,
        skipped,
      ]),
    ).toEqual([
      ['policies/deploy.json', '2', '1', '0', '0'],
      ['infra/template.yaml', '1', '1', '0', '0'],
      ['policies/old.json', '3', '0', '0', '3'],
      ['policies/legacy.json', '1', '0', '0', '1'],
      ['account', '3', '1', '1', '0'],
      ['not looked at', '1', '0', '1', '0'],
    ]);
    expect(junit(green())).toContain('<testcase name="no findings" classname="policies/deploy.json"/>');
  });
});
