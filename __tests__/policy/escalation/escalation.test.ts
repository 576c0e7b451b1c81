import { describe, expect, it, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { lint } from '../../../src/policy/lint.ts';
import { policyRules } from '../../../src/policy/rules/index.generated.ts';
import * as tables from '../../../src/policy/escalation/tables.ts';
import { actionNamed } from '../../../src/policy/service-reference/service-reference.ts';
import { documentOf, exampleDocument } from '../policy-document.ts';

const allow = (Action: unknown, Resource: unknown = '*', more: object = {}): object => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: unknown, Resource: unknown = '*', more: object = {}): object => ({
  ...allow(Action, Resource, more),
  Effect: 'Deny',
});
const own = (Statement: unknown, use: 'permissions' | 'boundary' = 'permissions'): string[] => {
  const document = exampleDocument({ policy: { Version: '2012-10-17', Statement } });
  return lint({ ...document, use }, policyRules)
    .filter(({ findingType }) => !findingType)
    .map(({ rule, severity }) => `${rule.id} ${severity}`);
};

describe('tables', () => {
  it.each(
    Object.values(tables)
      .flat()
      .map((row) => [row.id, row] as const),
  )('%s names actions that AWS has', (_, row) => {
    expect(row.steps.flat().filter((action) => !actionNamed(action))).toEqual([]);
  });
});

describe('what counts', () => {
  test('a Deny without conditions takes the grant away, one under circumstances does not', () => {
    expect(own([allow('iam:*'), deny('iam:*')])).toEqual([]);
    expect(own([allow('iam:PutRolePolicy'), deny('iam:Put*')])).toEqual([]);
    const mfa = { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } };
    expect(own([allow('iam:PutRolePolicy'), deny('iam:*', '*', mfa)])).toEqual([
      'escalates-through-iam high',
    ]);
  });

  test('"deny unless the boundary is set" takes it away too', () => {
    const unless = {
      Condition: { StringNotEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/Dev' } },
    };
    expect(own([allow('iam:PutRolePolicy'), deny('iam:PutRolePolicy', '*', unless)])).toEqual([]);
  });

  test('a Deny for some names leaves the others', () => {
    expect(own([allow('iam:PutRolePolicy'), deny('iam:*', 'arn:aws:iam::*:role/admin')])).toEqual([
      'escalates-through-iam high',
    ]);
  });

  test('the steps of a way may stand in several statements', () => {
    const statements = [
      allow('iam:PassRole'),
      allow('lambda:CreateFunction'),
      allow('lambda:InvokeFunction'),
    ];
    expect(own(statements)).toEqual(['escalates-by-passing-roles high']);
    expect(own(statements.slice(0, 2))).toEqual([]);
  });

  test('conditions on the service limit, circumstances do not', () => {
    const when = (Condition: object): string[] => own(allow('iam:PutRolePolicy', '*', { Condition }));
    expect(when({ StringEquals: { 'aws:ResourceTag/team': 'a' } })).toEqual([]);
    expect(when({ StringEqualsIfExists: { 'aws:ResourceTag/team': 'a' } })).toEqual([
      'escalates-through-iam high',
    ]);
    expect(when({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })).toEqual(['escalates-through-iam high']);
  });

  test('NotAction and NotResource count as what they leave', () => {
    expect(own({ Effect: 'Allow', NotAction: 'iam:Create*', Resource: 'arn:aws:iam::*:*' })).toContain(
      'escalates-through-iam high',
    );
    expect(
      own({ Effect: 'Allow', Action: 'iam:PutRolePolicy', NotResource: 'arn:aws:iam::*:role/admin' }),
    ).toEqual(['escalates-through-iam high']);
  });

  test('a boundary gives nothing', () => {
    expect(own(allow(['iam:Put*Policy', 'secretsmanager:*']), 'boundary')).toEqual([]);
  });

  test('everything is said once', () => {
    expect(own(allow('*'))).toEqual(['grants-full-administration high']);
  });
});

const examples = new URL(
  '../../../../shared/corpora/account/authorization-details/examples/files/example.json',
  import.meta.url,
);
const described = existsSync(examples) ? describe : describe.skip;

described('iam-vulnerable, where ../shared is there', () => {
  interface Listed {
    PolicyName: string;
    PolicyVersionList: { IsDefaultVersion: boolean; Document: unknown }[];
  }
  const { Policies } = existsSync(examples)
    ? (JSON.parse(readFileSync(examples, 'utf8')) as { Policies: Listed[] })
    : { Policies: [] };
  const escalations = /^(grants-full|escalates-|assumes-any)/;
  const fires = ({ PolicyVersionList }: Listed): boolean =>
    PolicyVersionList.some(({ Document }) =>
      lint(documentOf(JSON.stringify(Document)), policyRules).some(({ rule }) => escalations.test(rule.id)),
    );
  const named = (prefix: RegExp): Listed[] => Policies.filter(({ PolicyName }) => prefix.test(PolicyName));

  test('every privesc policy fires', () => {
    expect(named(/^privesc/).length).toBeGreaterThan(25);
    expect(
      named(/^privesc/)
        .filter((policy) => !fires(policy))
        .map(({ PolicyName }) => PolicyName),
    ).toEqual([]);
  });

  test('those that cannot be used are silent, those that only look so fire', () => {
    expect(
      named(/^fp[134]-/)
        .filter(fires)
        .map(({ PolicyName }) => PolicyName),
    ).toEqual([]);
    expect(
      named(/^fn[34]-/)
        .filter((policy) => !fires(policy))
        .map(({ PolicyName }) => PolicyName),
    ).toEqual([]);
  });
});
