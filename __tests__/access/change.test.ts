import { describe, expect, test } from '@jest/globals';
import { accessOfChange, type AccessRules } from '../../src/access/change.ts';
import { presets } from '../../src/access/presets.ts';
import type { AccessAnswer } from '../../src/gate/result.ts';
import type { PolicyDocument } from '../../src/policy/document.ts';
import { parseJson } from '../../src/policy/extract/json.ts';
import { wholeFile } from '../../src/policy/extract/located-text.ts';
import { actionNamed } from '../../src/policy/service-reference/service-reference.ts';
import { SourceText } from '../../src/policy/source.ts';

const allow = (more: object = {}): object => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::logs/*',
  ...more,
});
const policy = (...Statement: object[]): object => ({ Version: '2012-10-17', Statement });

function document(file: string, value: object, more: Partial<PolicyDocument> = {}): PolicyDocument {
  const source = new SourceText(file, JSON.stringify(value, null, 2));
  const { root } = parseJson(wholeFile(source));
  if (!root) throw new Error('no document');
  return {
    file,
    name: null,
    type: 'IDENTITY_POLICY',
    resourceType: null,
    use: 'permissions',
    root,
    anchor: root,
    ...more,
  };
}

const noRules: AccessRules = { forbiddenAccess: [], noPublicAccess: null, noNewAccess: [] };

function answers(
  base: readonly PolicyDocument[] | null,
  head: readonly PolicyDocument[],
  rules: Partial<AccessRules> = {},
  renames: [string, string][] = [],
): AccessAnswer[] {
  return accessOfChange({
    head,
    base,
    renames: new Map(renames),
    rules: { ...noRules, ...rules },
    matches: (globs, file) => globs.some((glob) => file.startsWith(glob.replace('**', ''))),
    references: new Map([
      ['reference.json', document('reference.json', policy(allow({ Action: 's3:*' }))).root],
      ['broken.json', null],
    ]),
  });
}

describe('a changed document', () => {
  test('is told in a sentence, on the line of the statement, with an example', () => {
    const [answer, ...more] = answers(
      [document('a.json', policy(allow()))],
      [document('a.json', policy(allow(), allow({ Action: ['s3:GetObject', 's3:DeleteObject'] })))],
    );
    expect(more).toEqual([]);
    expect(answer).toMatchObject({
      kind: 'new-access',
      result: 'FAIL',
      file: 'a.json',
      line: 9,
      statement: 1,
      witness: { action: 's3:DeleteObject' },
      sentences: ['Newly allows `s3:DeleteObject` on `arn:aws:s3:::logs/*` (can destroy).'],
    });
  });

  test('names only the resources where something is new, and the worst first', () => {
    const [answer] = answers(
      [document('a.json', policy(allow()))],
      [
        document(
          'a.json',
          policy(
            allow({ Resource: ['arn:aws:s3:::logs/2024/*', 'arn:aws:s3:::data/*'] }),
            allow({ Action: ['sts:GetCallerIdentity', 'iam:PassRole'], Resource: '*' }),
          ),
        ),
      ],
    );
    expect(answer?.sentences).toEqual([
      'Newly allows `iam:PassRole` on `*` (permission management).',
      'Newly allows `s3:GetObject` on `arn:aws:s3:::data/*`.',
      'Newly allows `sts:GetCallerIdentity` on `*`.',
    ]);
    expect(answer?.witness?.action).toBe('iam:PassRole');
    expect(answer?.removed).toBe('No longer allowed in full: `s3:GetObject` on `arn:aws:s3:::logs/*`.');
    expect(answer?.mermaid?.split('\n')).toHaveLength(4);
  });

  test('says whom and when', () => {
    const resource = { type: 'RESOURCE_POLICY', resourceType: 'AWS::S3::Bucket' } as const;
    const [answer] = answers(
      [document('a.json', policy(allow({ Principal: { AWS: '111122223333' } })), resource)],
      [
        document(
          'a.json',
          policy(
            allow({
              Principal: { AWS: '*' },
              Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
            }),
          ),
          resource,
        ),
      ],
    );
    expect(answer?.sentences).toEqual([
      'Newly allows `s3:GetObject` on `arn:aws:s3:::logs/*` to anyone when `aws:PrincipalOrgID` StringEquals `o-a1b2c3d4e5`.',
    ]);
  });

  test('that was only reordered says nothing new', () => {
    const [answer] = answers(
      [document('a.json', policy(allow(), allow({ Action: 's3:PutObject' })))],
      [document('a.json', policy(allow({ Action: 's3:PutObject' }), allow()))],
    );
    expect(answer).toMatchObject({ result: 'PASS', sentences: [] });
    expect(answer).not.toHaveProperty('removed');
  });

  test('that is no policy is undecided', () => {
    const [answer] = answers(
      [document('a.json', policy(allow()))],
      [document('a.json', policy({ Effect: 'Allow' }))],
    );
    expect(answer).toMatchObject({
      result: 'UNKNOWN',
      reason: 'statement 0: it needs either Action or NotAction',
    });
  });

  test('that is new allows only what is new', () => {
    const [answer] = answers([], [document('a.json', policy(allow()))]);
    expect(answer?.sentences).toEqual(['Newly allows `s3:GetObject` on `arn:aws:s3:::logs/*`.']);
    const statements = ['a', 'b', 'c'].map((bucket) => allow({ Resource: `arn:aws:s3:::${bucket}/*` }));
    const [long] = answers([], [document('a.json', policy(...statements))]);
    expect(long?.sentences?.[0]).toBe('The policy is new: all that it allows is new.');
    expect(long?.sentences).toHaveLength(4);
  });

  test('without a base is not compared', () => {
    expect(answers(null, [document('a.json', policy(allow()))])).toEqual([]);
  });
});

describe('a document is compared with itself', () => {
  const role = (index: number): Partial<PolicyDocument> => ({
    name: `Role.Properties.Policies[${index}].PolicyDocument`,
  });

  test('when its file was renamed', () => {
    expect(
      answers([document('a.json', policy(allow()))], [document('b.json', policy(allow()))], {}, [
        ['b.json', 'a.json'],
      ]),
    ).toEqual([]);
  });

  test('when it moved to another file unchanged', () => {
    expect(answers([document('a.json', policy(allow()))], [document('b.json', policy(allow()))])).toEqual([]);
  });

  test('when it moved to another file under its name', () => {
    const [answer] = answers(
      [document('a.yml', policy(allow({ Action: 's3:*' })), role(0))],
      [document('b.yml', policy(allow()), role(0))],
    );
    expect(answer?.result).toBe('PASS');
  });

  test('when statements moved between the policies of one role', () => {
    const put = allow({ Action: 's3:PutObject' });
    const found = answers(
      [document('a.yml', policy(allow(), put), role(0)), document('a.yml', policy(allow()), role(1))],
      [document('a.yml', policy(allow()), role(0)), document('a.yml', policy(put), role(1))],
    );
    expect(found).toMatchObject([{ result: 'PASS' }]);
  });

  test('when statements moved to a policy that the file gives to the same role', () => {
    const found = answers(
      [document('a.yml', policy(allow(), allow({ Action: 's3:PutObject' })), role(0))],
      [
        document('a.yml', policy(allow()), role(0)),
        document('a.yml', policy(allow({ Action: 's3:PutObject' })), {
          name: 'More.Properties.PolicyDocument',
          attachedTo: 'Role',
        }),
      ],
    );
    expect(found).toMatchObject([{ result: 'PASS' }]);
  });

  test('of several versions, which mean the same where nothing looks like a variable', () => {
    const old = { ...policy(allow()), Version: '2008-10-17' };
    const put = policy(allow({ Action: 's3:PutObject' }));
    const base = [document('a.yml', old, role(0)), document('a.yml', put, role(1))];
    const more = document('a.yml', policy(allow({ Action: 's3:*' })), role(1));
    expect(answers(base, [document('a.yml', old, role(0)), more])).toMatchObject([{ result: 'FAIL' }]);
    const looks = { ...policy(allow({ Resource: 'arn:aws:s3:::${aws:username}' })), Version: '2008-10-17' };
    expect(answers(base, [document('a.yml', looks, role(0)), more])).toMatchObject([{ result: 'UNKNOWN' }]);
  });

  test('but not with another role', () => {
    const other = { name: 'Other.Properties.Policies[0].PolicyDocument' };
    const [answer] = answers(
      [
        document('a.yml', policy(allow()), role(0)),
        document('a.yml', policy(allow({ Action: 's3:*' })), other),
      ],
      [
        document('a.yml', policy(allow({ Action: 's3:*' })), role(0)),
        document('a.yml', policy(allow({ Action: 's3:*' })), other),
      ],
    );
    expect(answer?.result).toBe('FAIL');
  });
});

describe('a bare policy that is new', () => {
  const read = allow();
  const remove = allow({ Action: 's3:DeleteObject' });
  const list = allow({ Action: 's3:ListBucket', Resource: 'arn:aws:s3:::logs' });
  const old = [document('p/all.json', policy(read, list))];
  const takesOver = expect.stringContaining(
    'takes statements over from `p/all.json`, which this change removes',
  );

  test('is compared with what it was split off from, and says so', () => {
    const head = [document('p/read.json', policy(read)), document('p/list.json', policy(list))];
    expect(answers(old, head)).toMatchObject([
      { file: 'p/read.json', result: 'PASS', sentences: [takesOver] },
      { file: 'p/list.json', result: 'PASS', sentences: [takesOver] },
    ]);
  });

  test('is compared with what it was rewritten from', () => {
    expect(answers(old, [document('p/rest.json', policy(read, remove))])).toMatchObject([
      { result: 'FAIL', sentences: [takesOver, expect.stringContaining('s3:DeleteObject')] },
    ]);
  });

  test.each([
    ['of a policy that stays', [...old], [...old, document('p/read.json', policy(read))]],
    ['of a policy in another folder', [...old], [document('q/read.json', policy(read))]],
    ['of no statement of it', [...old], [document('p/new.json', policy(remove))]],
    [
      'of a role that the file names',
      [document('p/all.json', policy(read, list), { name: 'aws_iam_role_policy.a.policy' })],
      [document('p/read.json', policy(read))],
    ],
    [
      'of the policy of a resource',
      [
        document('p/all.json', policy(allow({ Principal: '*' }), allow({ Principal: '*', Action: 's3:*' })), {
          type: 'RESOURCE_POLICY',
        }),
      ],
      [document('p/b.json', policy(allow({ Principal: '*' })), { type: 'RESOURCE_POLICY' })],
    ],
  ])('is all new as a part %s', (_, base, head) => {
    expect(answers(base, head)).toMatchObject([
      { result: 'FAIL', sentences: [expect.stringMatching(/^Newly allows /)] },
    ]);
  });

  test('is all new where the config asks for no new access', () => {
    const rules = { noNewAccess: [{ paths: ['**'], reference: null }] };
    expect(answers(old, [document('p/read.json', policy(read))], rules)).toMatchObject([
      { result: 'FAIL', required: true },
    ]);
  });
});

describe('what the config asks', () => {
  const forbidden = (more: object): Partial<AccessRules> => ({
    forbiddenAccess: [{ name: null, preset: null, actions: [], resources: [], paths: null, ...more }],
  });

  test('forbidden access, by actions and resources', () => {
    const head = [document('a.json', policy(allow({ Action: 's3:*' })))];
    expect(answers(null, head, forbidden({ name: 'No deletion', actions: ['s3:Delete*'] }))).toMatchObject([
      {
        kind: 'forbidden-access',
        result: 'FAIL',
        required: true,
        sentences: [
          expect.stringMatching(
            /^Allows `s3:Delete\w+` on `arn:aws:s3:::logs\/.*`, which "No deletion" forbids\.$/,
          ),
        ],
      },
    ]);
    expect(
      answers(null, head, forbidden({ actions: ['s3:Delete*'], resources: ['arn:aws:s3:::data/*'] })),
    ).toEqual([]);
    expect(answers(null, head, forbidden({ actions: ['s3:Delete*'], paths: ['other/**'] }))).toEqual([]);
  });

  test('forbidden access, by preset', () => {
    const head = [document('a.json', policy(allow({ Action: 'iam:Put*', Resource: '*' })))];
    expect(answers(null, head, forbidden({ preset: 'escalation' }))).toMatchObject([{ result: 'FAIL' }]);
    expect(answers(null, head, forbidden({ preset: 'log-deletion' }))).toEqual([]);
    expect(answers(null, head, forbidden({ preset: 'logs' }))).toMatchObject([
      { result: 'UNKNOWN', reason: expect.stringContaining('the presets are escalation') },
    ]);
  });

  test.each(presets)('preset $name names real actions', ({ actions }) => {
    expect(actions.filter((action) => actionNamed(action)?.id !== action)).toEqual([]);
    expect(actions).toEqual([...new Set(actions)].sort());
  });

  test('no public access, by type of resource', () => {
    const open = policy(allow({ Principal: '*' }));
    const head = (resourceType: string | null): PolicyDocument[] => [
      document('a.json', open, { type: 'RESOURCE_POLICY', resourceType }),
    ];
    const rule = { noPublicAccess: { resourceTypes: null, paths: null } };
    expect(answers(null, head('AWS::S3::Bucket'), rule)).toMatchObject([
      { result: 'FAIL', required: true, witness: { principal: '*' } },
    ]);
    expect(answers(null, head(null), rule)).toMatchObject([{ result: 'FAIL' }]);
    expect(answers(null, head('AWS::EC2::VPCEndpoint'), rule)).toEqual([]);
    expect(
      answers(null, head('AWS::S3::Bucket'), {
        noPublicAccess: { resourceTypes: ['AWS::SQS::Queue'], paths: null },
      }),
    ).toEqual([]);
  });

  test('no new access, by path, against the base or a reference', () => {
    const base = [document('a.json', policy(allow()))];
    const head = [document('a.json', policy(allow({ Action: 's3:*' })))];
    const rule = (reference: string | null): Partial<AccessRules> => ({
      noNewAccess: [{ paths: ['**'], reference }],
    });
    expect(answers(base, head, rule(null))).toMatchObject([{ result: 'FAIL', required: true }]);
    expect(answers(base, head, rule('reference.json'))).toMatchObject([{ result: 'PASS', required: true }]);
    expect(answers(base, head, rule('broken.json'))).toMatchObject([{ result: 'UNKNOWN', required: true }]);
  });
});
