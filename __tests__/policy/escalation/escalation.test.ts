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

  /** Every combination that the row means, with iam:PassRole where a role is passed. */
  const ways = ({ steps, services }: tables.EscalationRow): string[][] =>
    steps.reduce<string[][]>(
      (found, step) => found.flatMap((way) => step.map((action) => [...way, action])),
      services ? [['iam:PassRole']] : [[]],
    );

  it.each(
    Object.values(tables)
      .flat()
      .flatMap((row) => ways(row).map((actions) => [row.id, actions] as const)),
  )('%s is found by %j, split over statements too, and each of them is needed', (_, actions) => {
    const whole = own(allow(actions));
    expect(whole).not.toEqual([]);
    expect(own(actions.map((action) => allow(action)))).toEqual(whole);
    expect(own(allow(actions.map((action) => action.replace(/.$/, '?').toUpperCase())))).toEqual(
      expect.arrayContaining(whole),
    );
    for (const action of actions) {
      const without = own(actions.filter((other) => other !== action).map((other) => allow(other)));
      expect(own([allow(actions), deny(action)])).toEqual(without);
      expect(without).not.toEqual(whole);
    }
  });
});

describe('what counts', () => {
  test('a Deny without conditions takes the grant away, one under circumstances does not', () => {
    expect(own([allow('iam:*'), deny('iam:*')])).toEqual([]);
    expect(own([allow('iam:PutRolePolicy'), deny('iam:Put*')])).toEqual([]);
    const mfa = { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } };
    expect(own([allow('iam:PutRolePolicy'), deny('iam:*', '*', mfa)])).toEqual([
      'escalates-through-iam medium',
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
    expect(when({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })).toEqual([
      'escalates-through-iam medium',
    ]);
    expect(when({ StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } })).toEqual([
      'escalates-through-iam high',
    ]);
  });

  test('a Deny gives nothing, and what the file does not tell gives nothing', () => {
    const elsewhere = { Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } };
    expect(own(deny('iam:*', '*', elsewhere))).toEqual([]);
    expect(own([deny(['iam:PassRole', 'ec2:*'], '*', elsewhere), allow('iam:PassRole')])).toEqual([]);
  });

  test('NotAction and NotResource count as what they leave', () => {
    expect(own({ Effect: 'Allow', NotAction: 'iam:Create*', Resource: 'arn:aws:iam::*:*' })).toContain(
      'escalates-through-iam high',
    );
    expect(
      own({ Effect: 'Allow', Action: 'iam:PutRolePolicy', NotResource: 'arn:aws:iam::*:role/admin' }),
    ).toEqual(['escalates-through-iam high']);
  });

  test('a Deny with NotAction or NotResource takes what it does not spare', () => {
    expect(own([allow('iam:*'), { Effect: 'Deny', NotAction: 'iam:Get*', Resource: '*' }])).toEqual([]);
    expect(own([allow('iam:*'), { Effect: 'Deny', NotAction: 'iam:Put*', Resource: '*' }])).toEqual([
      'escalates-through-iam high',
    ]);
    const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
    expect(
      own([
        allow(['iam:CreateRole', 'iam:PutRolePolicy'], role('app-*')),
        { Effect: 'Deny', Action: 'iam:*', NotResource: role('other-*') },
      ]),
    ).toEqual([]);
    expect(
      own([
        allow(['iam:CreateRole', 'iam:PutRolePolicy'], role('app-*')),
        { Effect: 'Deny', Action: 'iam:*', NotResource: role('app-x*') },
      ]),
    ).toEqual(['escalates-by-creating-principals high']);
  });

  test('a boundary or policy that is an administrator limits nothing', () => {
    const when = (key: string, arn: string): string[] =>
      own(allow(['iam:AttachRolePolicy'], '*', { Condition: { ArnLike: { [key]: arn } } }));
    for (const key of ['iam:PermissionsBoundary', 'iam:PolicyARN']) {
      expect(when(key, '*')).toEqual(['escalates-through-iam high']);
      expect(when(key, 'arn:aws:iam::aws:policy/PowerUser*')).toEqual(['escalates-through-iam high']);
      expect(when(key, 'arn:aws:iam::111122223333:policy/Developer')).toEqual([]);
    }
  });

  test('a boundary gives nothing', () => {
    expect(own(allow(['iam:Put*Policy', 'secretsmanager:*']), 'boundary')).toEqual([]);
  });

  test('everything is said once', () => {
    expect(own(allow('*'))).toEqual(['grants-full-administration high']);
    expect(own([allow('*'), allow(['iam:PassRole', 'lambda:*'])])).toEqual([
      'grants-full-administration high',
    ]);
  });

  test('the message names the actions that the policy gives, not others of the same way', () => {
    const document = exampleDocument({
      policy: {
        Version: '2012-10-17',
        Statement: [allow(['iam:PassRole', 'codebuild:UpdateProject', 'codebuild:StartBuildBatch'])],
      },
    });
    expect(
      lint(document, policyRules)
        .filter(({ rule }) => rule.id === 'escalates-by-passing-roles')
        .map(({ message }) => message),
    ).toEqual([expect.stringContaining('codebuild:UpdateProject + codebuild:StartBuildBatch')]);
  });
});

describe('a way that takes more than the permission weighs one step less', () => {
  const signedIn = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
  const notSignedIn = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };
  const network = '203.0.113.0/24';
  const way = 'iam:PutRolePolicy';
  const severity = (...statements: object[]): string | undefined => own(statements)[0]?.split(' ')[1];

  test.each<[string, object, string]>([
    ['MFA', signedIn, 'medium'],
    ['MFA not long ago', { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }, 'medium'],
    ['a network', { IpAddress: { 'aws:SourceIp': network } }, 'medium'],
    ['an endpoint', { StringEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } }, 'medium'],
    ['no MFA', { Bool: { 'aws:MultiFactorAuthPresent': 'false' } }, 'high'],
    ['MFA where a key says so', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }, 'high'],
    ['the whole internet', { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0'] } }, 'high'],
    ['a time', { DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }, 'high'],
  ])('an Allow under %s', (_, Condition, expected) =>
    expect(severity(allow(way, '*', { Condition }))).toBe(expected),
  );

  test.each<[string, object, string]>([
    ['without MFA', deny('*', '*', { Condition: notSignedIn }), 'medium'],
    [
      'without MFA, of all but the registration of a device',
      { Effect: 'Deny', NotAction: 'iam:EnableMFADevice', Resource: '*', Condition: notSignedIn },
      'medium',
    ],
    [
      'from elsewhere',
      deny('iam:*', '*', { Condition: { NotIpAddress: { 'aws:SourceIp': network } } }),
      'medium',
    ],
    [
      'from elsewhere, calls of AWS services apart',
      deny('*', '*', {
        Condition: {
          NotIpAddress: { 'aws:SourceIp': network },
          Bool: { 'aws:ViaAWSService': 'false' },
        },
      }),
      'medium',
    ],
    // Access keys have no such key in the request, so that the Deny does not hold for them.
    ['without MFA, if asked', deny('*', '*', { Condition: { Bool: Object.values(notSignedIn)[0] } }), 'high'],
    ['with MFA', deny('*', '*', { Condition: { BoolIfExists: Object.values(signedIn)[0] } }), 'high'],
    ['of something else', deny('s3:*', '*', { Condition: notSignedIn }), 'high'],
    ['of one role', deny('*', 'arn:aws:iam::*:role/app', { Condition: notSignedIn }), 'high'],
    [
      'only of some tag besides',
      deny('*', '*', { Condition: { ...notSignedIn, StringEquals: { 'aws:PrincipalTag/a': 'b' } } }),
      'high',
    ],
    [
      'of all without MFA but those of another tag',
      deny('*', '*', { Condition: { ...notSignedIn, StringNotEquals: { 'aws:PrincipalTag/a': 'b' } } }),
      'high',
    ],
    [
      'whose MFA key is missing',
      deny('*', '*', { Condition: { Null: { 'aws:MultiFactorAuthAge': 'true' } } }),
      'high',
    ],
    [
      'from outside of two networks, one of them everywhere',
      deny('*', '*', { Condition: { NotIpAddress: { 'aws:SourceIp': [network, '0.0.0.0/0'] } } }),
      'high',
    ],
    [
      'of several resources, all among them',
      deny('*', ['arn:aws:s3:::app', '*'], { Condition: notSignedIn }),
      'medium',
    ],
    ['from no network', deny('*', '*', { Condition: { NotIpAddress: { 'aws:SourceIp': [] } } }), 'high'],
    ['of nobody', allow('s3:*', '*', { Condition: notSignedIn }), 'high'],
  ])('beside a Deny %s', (_, other, expected) => expect(severity(allow(way), other)).toBe(expected));

  test('whichever way it is', () => {
    const mfa = { Condition: signedIn };
    const of = (Action: unknown, Resource: unknown = '*'): string[] => own(allow(Action, Resource, mfa));
    expect(of('*')).toEqual(['grants-full-administration medium']);
    expect(of(['iam:CreateRole', way], 'arn:aws:iam::*:role/app-*')).toEqual([
      'escalates-by-creating-principals medium',
    ]);
    expect(of(['iam:PassRole', 'ec2:RunInstances'])).toEqual(['escalates-by-passing-roles medium']);
    expect(of('ssm:SendCommand')).toEqual(['escalates-through-existing-compute low']);
    expect(of('iam:DeleteUserPermissionsBoundary')).toEqual(['removes-own-guardrail low']);
  });

  test('the message says what it takes, and the easiest of several ways decides', () => {
    const document = exampleDocument({
      policy: { Version: '2012-10-17', Statement: [allow(way, '*', { Condition: signedIn })] },
    });
    expect(lint(document, policyRules).map(({ message }) => message)).toEqual([
      'Its holder can write itself any permission: iam:PutRolePolicy. It takes multi-factor authentication, so this weighs one step less.',
    ]);
    const denied = (action: string): object => deny(action, '*', { Condition: notSignedIn });
    expect(own([allow(['iam:CreatePolicyVersion', way]), denied(way)])).toEqual([
      'escalates-through-iam high',
      'escalates-through-iam medium',
    ]);
    expect(own([allow('iam:*'), denied(way)])).toEqual(['escalates-through-iam high']);
    for (const one of ['iam:PutUserPolicy', way])
      expect(own([allow(['iam:PutUserPolicy', way]), denied(one)])).toEqual(['escalates-through-iam high']);
    const mfa = { Condition: signedIn };
    expect(own([allow(way, '*', mfa), allow('iam:PutRole*')])).toEqual(['escalates-through-iam high']);
  });
});

describe('passing roles', () => {
  const launch = ['lambda:CreateFunction', 'lambda:InvokeFunction'];
  const fires = ['escalates-by-passing-roles high'];

  test('what is started needs no open name: its holder chooses one that fits', () => {
    expect(own([allow('iam:PassRole'), allow(launch, 'arn:aws:lambda:*:*:function:app-*')])).toEqual(fires);
    expect(
      own([
        allow('iam:PassRole'),
        allow('ec2:RunInstances', ['arn:aws:ec2:*:*:instance/*', 'arn:aws:ec2:*:*:subnet/subnet-1']),
      ]),
    ).toEqual(fires);
    const mine = 'arn:aws:lambda:*:*:function:app-*';
    expect(own([allow('iam:PassRole'), allow(launch, mine), deny('lambda:Create*', mine)])).toEqual([]);
    expect(own([allow('iam:PassRole'), allow(launch, mine), deny('lambda:Create*', `${mine}-x`)])).toEqual(
      fires,
    );
  });

  test('the service that the role may go to decides, in Allow and in Deny', () => {
    const service = (operator: string, ...names: string[]): object => ({
      Condition: { [operator]: { 'iam:PassedToService': names.map((name) => `${name}.amazonaws.com`) } },
    });
    const passed = (more: object, ...denies: object[]): string[] =>
      own([allow(launch), allow('iam:PassRole', '*', more), ...denies]);
    expect(passed(service('StringEquals', 'ec2'))).toEqual([]);
    expect(passed(service('StringEquals', 'ec2', 'lambda'))).toEqual(fires);
    expect(passed(service('StringLike', '*'))).toEqual(fires);
    expect(passed({}, deny('iam:PassRole', '*', service('StringNotEquals', 'ec2')))).toEqual([]);
    expect(passed({}, deny('iam:PassRole', '*', service('StringNotEquals', 'lambda')))).toEqual(fires);
    expect(passed({}, deny('iam:PassRole', '*', service('StringEquals', 'lambda')))).toEqual([]);
    expect(passed({}, deny('iam:Get*', '*', service('StringEquals', 'lambda')))).toEqual(fires);
  });

  test('all services but IAM, with any role, is administrator too', () => {
    const powerUser = {
      Effect: 'Allow',
      NotAction: ['iam:*', 'organizations:*', 'account:*'],
      Resource: '*',
    };
    expect(own(powerUser)).toEqual(['allows-all-but-listed-actions medium']);
    expect(own([powerUser, allow('iam:PassRole')])).toEqual([
      'allows-all-but-listed-actions medium',
      ...fires,
    ]);
  });
});

test('the document of a command is no limit, its instances are', () => {
  const document = 'arn:aws:ssm:*:*:document/AWS-RunShellScript';
  expect(own(allow('ssm:SendCommand', [document, 'arn:aws:ec2:*:*:instance/*']))).toEqual([
    'escalates-through-existing-compute medium',
  ]);
  expect(own(allow('ssm:SendCommand', [document, 'arn:aws:ec2:*:*:instance/i-0abc']))).toEqual([]);
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
