import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policyTypes, validatedResourceTypes, type PolicyDocument } from '../../src/policy/document.ts';
import { lint } from '../../src/policy/lint.ts';
import { memberOf, type Node, type ObjectNode } from '../../src/policy/node.ts';
import type { PolicyRule, RuleExample, Surroundings } from '../../src/policy/rule.ts';
import { policyRules } from '../../src/policy/rules/index.generated.ts';
import { documentOf, exampleDocument, spotsOf } from './policy-document.ts';

const codes = (document: PolicyDocument, surroundings?: Surroundings): string[] =>
  lint(document, policyRules, surroundings).map(({ rule }) => rule.id);

/** Findings with their places in words, which do not move when the layout does. */
const placed = (document: PolicyDocument): string[] =>
  lint(document, policyRules).map(
    (finding) => `${finding.rule.id} ${spotsOf(document, [finding]).join(' ')}`,
  );

const word = fc.constantFrom(
  '*',
  'iam:PassRole',
  's3:Get*',
  's3:GetObject',
  'nosuch:Do',
  'arn:aws:s3:::logs/*',
  'arn:aws:iam:eu-west-1::role/*',
  '${aws:username}',
  '${',
  '10.0.0.0/8',
  'true',
  '',
  'o-1*',
);
const words = fc.oneof(word, fc.array(word, { maxLength: 4 }));
const operator = fc.constantFrom(
  'StringLike',
  'StringEquals',
  'Bool',
  'IpAddress',
  'ForAnyValue:StringLike',
  'Null',
  'NullIfExists',
  'stringlike',
  'NumericLessThan',
);
const key = fc.constantFrom(
  'aws:SourceIp',
  'aws:PrincipalOrgID',
  'aws:TagKeys',
  's3:prefix',
  'aws:ResourceTag',
  'aws:ResourceTag/team',
  'aws:PrincipalArn',
  'aws:MultiFactorAuthPresent',
  'iam:PassedToService',
  'kms:ViaService',
  'nosuch:key',
  'token.actions.githubusercontent.com:sub',
  'sts:ExternalId',
  'nokey',
  'aws:username',
);
const statement = fc.record(
  {
    Sid: fc.constantFrom('A', 'a', '', 'my sid'),
    Effect: fc.constantFrom('Allow', 'Deny', 'Permit'),
    Principal: fc.oneof(fc.constant('*'), fc.record({ AWS: words }), fc.record({ Service: words })),
    Action: words,
    NotAction: words,
    Resource: words,
    NotResource: words,
    Condition: fc.dictionary(operator, fc.dictionary(key, words, { maxKeys: 3 }), { maxKeys: 3 }),
  },
  { requiredKeys: [] },
);
const policy = fc.record(
  {
    Version: fc.constantFrom('2012-10-17', '2008-10-17', '2020-01-01'),
    Id: word,
    Statement: fc.array(statement, { maxLength: 3 }),
  },
  { requiredKeys: ['Statement'] },
);
const kind = fc.record({
  type: fc.constantFrom(...policyTypes),
  resourceType: fc.constantFrom(null, 'AWS::SQS::Queue', ...validatedResourceTypes),
});

describe('findings do not depend on how the text is laid out', () => {
  test('white space moves places and changes nothing else', () => {
    fc.assert(
      fc.property(policy, kind, fc.integer({ min: 1, max: 8 }), (value, overrides, indent) => {
        expect(placed(documentOf(JSON.stringify(value, null, indent), overrides))).toEqual(
          placed(documentOf(JSON.stringify(value), overrides)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('members may stand in any order', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, member]) => [name, reversed(member)]),
            )
          : value;
    fc.assert(
      fc.property(policy, kind, (value, overrides) => {
        expect(codes(documentOf(JSON.stringify(reversed(value)), overrides)).sort()).toEqual(
          codes(documentOf(JSON.stringify(value), overrides)).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('one value is a list of one', () => {
    const listed = (value: unknown, name = ''): unknown => {
      if (Array.isArray(value)) return value.map((item) => listed(item));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(
          Object.entries(value).map(([member, inner]) => [member, listed(inner, member)]),
        );
      // These may not be lists.
      return typeof value !== 'string' || ['', 'Version', 'Id', 'Sid', 'Effect', 'Principal'].includes(name)
        ? value
        : [value];
    };
    fc.assert(
      fc.property(policy, kind, (value, overrides) => {
        expect(codes(documentOf(JSON.stringify(listed(value)), overrides)).sort()).toEqual(
          codes(documentOf(JSON.stringify(value), overrides)).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('the case of actions does not count', () => {
    const shouted = (value: unknown, name = ''): unknown => {
      if (Array.isArray(value)) return value.map((item) => shouted(item, name));
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(
          Object.entries(value).map(([member, inner]) => [member, shouted(inner, member)]),
        );
      // A policy variable is not an action.
      return typeof value === 'string' && /^(Not)?Action$/.test(name) && !value.includes('$')
        ? value.toUpperCase()
        : value;
    };
    fc.assert(
      fc.property(policy, kind, (value, overrides) => {
        expect(placed(documentOf(JSON.stringify(shouted(value)), overrides))).toEqual(
          placed(documentOf(JSON.stringify(value), overrides)),
        );
      }),
      { numRuns: 60 },
    );
  });

  describe('the case of condition keys does not count', () => {
    const shouted = (value: unknown, depth = 0): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map((item) => shouted(item, depth));
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) =>
          // Below Condition stand the operators, and below those the keys.
          depth === 2
            ? [name.toUpperCase(), member]
            : [name, shouted(member, depth > 0 || name === 'Condition' ? depth + 1 : 0)],
        ),
      );
    };
    const lowered = (found: readonly string[]): string[] => found.map((one) => one.toLowerCase());

    test('in any policy', () => {
      fc.assert(
        fc.property(policy, kind, (value, overrides) => {
          expect(lowered(placed(documentOf(JSON.stringify(shouted(value)), overrides)))).toEqual(
            lowered(placed(documentOf(JSON.stringify(value), overrides))),
          );
        }),
        { numRuns: 60 },
      );
    });

    test('in the examples of every rule', () => {
      for (const { id, examples } of policyRules)
        if (id !== 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE')
          for (const example of [...examples.bad, ...examples.good])
            expect([
              id,
              ...lowered(placed(exampleDocument({ ...example, policy: shouted(example.policy) }))),
            ]).toEqual([id, ...lowered(placed(exampleDocument(example)))]);
    });
  });

  test('findings come by their first place, then by rule', () => {
    fc.assert(
      fc.property(policy, kind, (value, overrides) => {
        const order = lint(documentOf(JSON.stringify(value), overrides), policyRules).map(
          ({ places, rule }) => ({
            offset: Math.min(
              ...places.map((place) => (place.kind === 'source' ? place.span.start.offset : 0)),
            ),
            id: rule.id,
          }),
        );
        const sorted = order.toSorted(
          (one, other) => one.offset - other.offset || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
        );
        expect(order).toEqual(sorted);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a rule is shown', () => {
  test('what it says of elements and condition keys leaves out nothing that it would report', () => {
    const shownAll = policyRules.map((rule) => ({
      ...rule,
      statements: rule.statements?.effect ? { effect: rule.statements.effect } : {},
      concerns: () => true,
    }));
    fc.assert(
      fc.property(policy, kind, (value, overrides) => {
        const document = documentOf(JSON.stringify(value), overrides);
        const fingerprints = (rules: readonly PolicyRule[]): string[] =>
          lint(document, rules).map(({ rule, fingerprint }) => `${rule.id} ${fingerprint}`);
        expect(fingerprints(policyRules)).toEqual(fingerprints(shownAll));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a statement that breaks the grammar', () => {
  test('has only that finding, and its neighbours keep theirs', () => {
    const document = documentOf(
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          { Sid: 'not ok', Effect: 'Allow', Action: 'iam:PassRole', Resource: { Ref: 'Role' } },
          { Effect: 'Allow', Action: 's3:Nothing', Resource: 'arn:aws:s3:::logs' },
        ],
      }),
    );
    expect(placed(document)).toEqual([
      'DATA_TYPE_MISMATCH Statement.0.Resource',
      'INVALID_ACTION Statement.1.Action',
    ]);
  });
});

describe('what the file does not tell', () => {
  test('is never reported and never a wildcard', () => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: 'X' }],
    });
    const known = documentOf(text);
    // The same tree with every text that is not of the grammar unresolved.
    const blind = (node: Node): Node => {
      if (node.kind === 'object')
        return {
          ...node,
          members: node.members.map((member) => ({
            ...member,
            value: ['Version', 'Effect'].includes(member.key) ? member.value : blind(member.value),
          })),
        } satisfies ObjectNode;
      if (node.kind === 'array') return { ...node, items: node.items.map(blind) };
      return {
        kind: 'unresolved',
        expression: '${var.x}',
        source: node.source,
        start: node.start,
        end: node.end,
      };
    };
    const root = blind(known.root);
    expect(codes({ ...known, root })).toEqual([]);
    for (const type of policyTypes) {
      const whole: PolicyDocument = {
        ...known,
        type,
        root: { kind: 'unresolved', expression: '${var.policy}', source: root.source, start: 0, end: 5 },
      };
      expect(codes(whole)).toEqual([]);
    }
  });
});

describe('conditions that the file does not tell', () => {
  /** The same policy, its statements under a condition that nobody knows besides those that they have. */
  const withUnknown = (root: Node): Node => {
    if (root.kind !== 'object') return root;
    const { source, start, end } = root;
    const unresolved: Node = { kind: 'unresolved', expression: 'var.conditions', source, start, end };
    const unknownOf = (statement: Node): Node => {
      if (statement.kind !== 'object') return statement;
      const written = memberOf(statement, 'Condition')?.value;
      const condition: ObjectNode = {
        ...statement,
        members: [
          ...(written?.kind === 'object' ? written.members : []),
          { key: 'StringLike', value: unresolved, source, start, end },
        ],
      };
      return {
        ...statement,
        members: [
          ...statement.members.filter(({ key }) => key !== 'Condition'),
          { key: 'Condition', value: condition, source, start, end },
        ],
      };
    };
    return {
      ...root,
      members: root.members.map((member) =>
        member.key !== 'Statement'
          ? member
          : {
              ...member,
              value:
                member.value.kind === 'array'
                  ? { ...member.value, items: member.value.items.map(unknownOf) }
                  : unknownOf(member.value),
            },
      ),
    };
  };
  const found = (rule: PolicyRule, example: RuleExample): string[] => {
    const document = exampleDocument(example);
    return codes({ ...document, root: withUnknown(document.root) }, example.surroundings).filter(
      (code) => code === rule.id,
    );
  };

  test.each(policyRules.filter((rule) => rule.weighsConditions).map((rule) => [rule.id, rule] as const))(
    'may make right what %s reports',
    (_, rule) => {
      for (const example of rule.examples.bad) expect(found(rule, example)).toEqual([]);
    },
  );

  test('make nothing else right', () => {
    const document = documentOf(
      JSON.stringify({
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: ['s3:Nothing', 'iam:PutRolePolicy'], Resource: '*' },
      }),
    );
    expect(codes({ ...document, root: withUnknown(document.root) })).toEqual(['INVALID_ACTION']);
  });
});

describe('any input at all', () => {
  test('any JSON value gives findings, never a crash', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), kind, (text, overrides) => {
        expect(Array.isArray(lint(documentOf(text, overrides), policyRules))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  test('any JSON value in the place of any element', () => {
    const names = fc.constantFrom(
      'Sid',
      'Effect',
      'Principal',
      'NotPrincipal',
      'Action',
      'NotAction',
      'Resource',
      'NotResource',
      'Condition',
      '__proto__',
      'constructor',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(names, fc.jsonValue({ maxDepth: 4 })), { maxLength: 6 }),
        kind,
        (members, overrides) => {
          const body = members
            .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
            .join();
          lint(documentOf(`{"Version":"2012-10-17","Statement":[{${body}}]}`, overrides), policyRules);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('lone surrogates, __proto__ and members written twice', () => {
    const document = documentOf(
      String.raw`{"Version":"2012-10-17","__proto__":1,"Statement":{"Effect":"Deny","Effect":"Allow","Action":"s3:Get\ud800","Resource":"arn:aws:s3:::\udfff"}}`,
    );
    expect(placed(document)).toEqual([
      'INVALID_POLICY_ELEMENT __proto__#key',
      'INVALID_ACTION Statement.Action',
    ]);
  });

  const seconds = (work: () => void): number => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  const many = (count: number, one: (index: number) => unknown): string =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: Array.from({ length: count }, (_, index) => one(index)),
    });

  const allow = (Action: unknown, Resource: unknown, more: object = {}): object => ({
    Effect: 'Allow',
    Action,
    Resource,
    ...more,
  });
  const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;

  test.each<[string, string, Partial<PolicyDocument>?]>([
    ['100,000 statements', many(100_000, () => ({ Effect: 'Deny', Action: 's3:GetObject', Resource: '*' }))],
    ['3,000 statements that allow everything', many(3_000, () => allow('*', '*'))],
    [
      '3,000 statements that create roles, or empower them, of other names each',
      many(3_000, (index) => allow(index % 2 ? 'iam:CreateRole' : 'iam:PutRolePolicy', role(`a${index}-*`))),
    ],
    [
      '3,000 statements that start functions, or deny it, beside iam:PassRole',
      many(3_000, (index) => ({
        ...allow(['iam:PassRole', 'lambda:CreateFunction'], `arn:aws:lambda:*:*:function:a${index}-*`),
        Effect: index % 2 ? 'Allow' : 'Deny',
      })),
    ],
    [
      '3,000 statements that are open to everybody, or keep all but some out',
      many(3_000, (index) => ({
        ...allow('s3:GetObject', `arn:aws:s3:::app/${index}`),
        Principal: '*',
        ...(index % 2
          ? {}
          : { Effect: 'Deny', Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } } }),
      })),
      { type: 'RESOURCE_POLICY', resourceType: 'AWS::S3::Bucket' },
    ],
    [
      '3,000 statements of which each exempts other roles',
      many(3_000, (index) => ({
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::*:role/a${index}-*` } },
      })),
      { type: 'SERVICE_CONTROL_POLICY' },
    ],
    [
      '3,000 statements that ask for a tag, or set any',
      many(3_000, (index) =>
        index % 2
          ? allow('ec2:*Tags', '*')
          : allow('ec2:*', '*', { Condition: { StringEquals: { [`aws:ResourceTag/a${index}`]: 'x' } } }),
      ),
    ],
    [
      'names of megabytes that may mean the same',
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          allow('iam:CreateRole', role('*ab'.repeat(400_000))),
          allow('iam:PutRolePolicy', [role('*ba'.repeat(400_000)), role('?a'.repeat(500_000))]),
          allow('s3:GetObject', [
            `arn:aws:s3:::*${'a?'.repeat(500_000)}b*`,
            `arn:aws:s3:::${'a'.repeat(1_000_000)}`,
          ]),
        ],
      }),
    ],
    [
      'values as deep as the reader goes',
      JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Action: JSON.parse(`${'['.repeat(190)}"s3:*"${']'.repeat(190)}`) as unknown,
          Resource: JSON.parse(`${'{"a":'.repeat(190)}1${'}'.repeat(190)}`) as unknown,
          Principal: JSON.parse(`${'{"AWS":'.repeat(190)}1${'}'.repeat(190)}`) as unknown,
        },
      }),
    ],
    [
      '2,000 wrong actions on 2,000 resources',
      many(1, () => ({
        Effect: 'Allow',
        Action: Array.from({ length: 2_000 }, (_, index) => `s3:Wrong${index}`),
        Resource: Array.from({ length: 2_000 }, (_, index) => `arn:aws:s3:::bucket${index}`),
      })),
    ],
    [
      '3,000 condition keys',
      many(1, () => ({
        Effect: 'Allow',
        Action: '*',
        Resource: '*',
        Condition: {
          StringEquals: Object.fromEntries(
            Array.from({ length: 3_000 }, (_, index) => [`s3:key${index}`, 'x']),
          ),
        },
      })),
    ],
    [
      'wildcards built to backtrack',
      many(1, () => ({
        Effect: 'Allow',
        Action: Array.from({ length: 100 }, (_, index) => `s3:${'*a'.repeat(index)}`),
        Resource: Array.from(
          { length: 100 },
          (_, index) => `arn:aws:iam::111122223333:role/${'a*'.repeat(index)}b`,
        ),
      })),
    ],
    [
      'texts of hundreds of kilobytes',
      many(1, () => ({
        Effect: 'Allow',
        Action: ['s3:Get' + '*a'.repeat(100_000), 's3:Get' + 'a'.repeat(200_000)],
        Resource: ['arn:aws:iam::111122223333:role/' + '*a?'.repeat(60_000), '${'.repeat(100_000)],
        Condition: { StringLike: { 'aws:username': ['*'.repeat(200_000), '${a'.repeat(60_000)] } },
      })),
    ],
  ])('%s take seconds, not minutes', (_, text, overrides = {}) => {
    const document = documentOf(text, overrides);
    expect(seconds(() => lint(document, policyRules))).toBeLessThan(15);
  });
});
