import { describe, expect, test } from '@jest/globals';
import { lint } from '../../../src/policy/lint.ts';
import { memberOf, type Node } from '../../../src/policy/node.ts';
import { policyRules } from '../../../src/policy/rules/index.generated.ts';
import { exampleDocument, spotsOf } from '../policy-document.ts';

const github = 'token.actions.githubusercontent.com';
const eks = 'oidc.eks.eu-west-1.amazonaws.com/id/ab12';
const federated = (provider: string): object => ({
  Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}`,
});
const statement = (Effect: string, provider: string, Condition: object, more: object = {}): object => ({
  Effect,
  Principal: federated(provider),
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition,
  ...more,
});
const trust = (...Statement: object[]) =>
  exampleDocument({
    policy: { Version: '2012-10-17', Statement },
    type: 'RESOURCE_POLICY',
    resourceType: 'AWS::IAM::AssumeRolePolicyDocument',
  });
const rules = /^trust-(github-oidc-any-repository|oidc-any-tenant|oidc-any-workload)$/;
const found = (...statements: object[]): string[] => {
  const document = trust(...statements);
  return lint(document, policyRules)
    .filter(({ rule }) => rules.test(rule.id))
    .map((finding) => [finding.rule.id, ...spotsOf(document, [finding])].join(' '));
};
const sub = (value: unknown, host = github): object => ({ [`${host}:sub`]: value });

describe('whose repositories a condition lets in', () => {
  const open = (Condition: object): boolean => found(statement('Allow', github, Condition)).length > 0;

  test.each<[string, object, boolean]>([
    ['a repository by its whole name', { StringEquals: { [`${github}:repository`]: 'octo-org/app' } }, false],
    ['any of an owner', { StringLike: { [`${github}:repository`]: 'octo-org/*' } }, false],
    ['any of owners whose name begins so', { StringLike: { [`${github}:repository`]: 'octo*/app' } }, true],
    ['any of owners whose name ends so', { StringLike: { [`${github}:repository`]: '*octo/app' } }, true],
    ['an owner by a part without end', { StringLike: { [`${github}:repository`]: 'octo*' } }, true],
    ['a list of which one is open', { StringLike: sub(['repo:octo-org/app:*', 'repo:*']) }, true],
    ['a wildcard under an operator that has none', { StringEquals: sub('repo:*') }, false],
    ['no value at all', { StringLike: sub([]) }, true],
    ['that the claim is there', { Null: sub('false') }, true],
    ['a claim that a token may lack', { StringEqualsIfExists: { [`${github}:repository`]: 'a/b' } }, true],
    [
      'the claim that every token has, if it is there',
      { StringEqualsIfExists: sub('repo:octo-org/app:ref:x') },
      false,
    ],
    ['an operator that IAM does not have', { StringIs: sub('repo:octo-org/app:ref:x') }, true],
    [
      'the same claim of another provider',
      { StringEquals: sub('repo:octo-org/app:ref:x', 'other.example') },
      true,
    ],
  ])('%s', (_, condition, expected) => expect(open(condition)).toBe(expected));

  test('a value that the file does not tell may name the owner', () => {
    const document = trust(statement('Allow', github, { StringLike: sub('X') }));
    const unknown = (node: Node): Node => {
      if (node.kind === 'array') return { ...node, items: node.items.map(unknown) };
      if (node.kind === 'object')
        return {
          ...node,
          members: node.members.map((member) => ({ ...member, value: unknown(member.value) })),
        };
      return node.kind === 'string' && node.value === 'X'
        ? {
            kind: 'unresolved',
            expression: 'var.subject',
            source: node.source,
            start: node.start,
            end: node.end,
          }
        : node;
    };
    expect(memberOf(document.root, 'Statement')).toBeDefined();
    const codes = lint({ ...document, root: unknown(document.root) }, policyRules).map(({ rule }) => rule.id);
    expect(codes.filter((code) => rules.test(code))).toEqual([]);
  });
});

describe('a Deny for all tokens but some', () => {
  const audience = { StringEquals: { [`${github}:aud`]: 'sts.amazonaws.com' } };
  const allow = statement('Allow', github, audience);
  const fires = ['trust-github-oidc-any-repository Statement.0.Principal.Federated'];
  const besides = (Condition: object, more: object = {}): string[] =>
    found(allow, statement('Deny', github, Condition, more));

  test('says whose tokens the role takes, as a condition of the Allow would', () => {
    expect(found(allow)).toEqual(fires);
    expect(besides({ StringNotLike: sub('repo:octo-org/*') })).toEqual([]);
    expect(besides({ StringNotEquals: sub(['repo:octo-org/app:ref:refs/heads/main']) })).toEqual([]);
    expect(besides({ StringNotLike: sub('repo:octo-org/*') }, { Principal: '*', Action: 'sts:*' })).toEqual(
      [],
    );
    expect(besides({ StringNotEquals: { [`${github}:repository_owner_id`]: '306859' } })).toEqual([]);
    expect(
      found(
        statement('Allow', 'gitlab.com', { StringEquals: { 'gitlab.com:aud': 'https://gitlab.com' } }),
        statement('Deny', 'gitlab.com', { StringNotLike: sub('project_path:acme/*', 'gitlab.com') }),
      ),
    ).toEqual([]);
    expect(
      found(
        statement('Allow', eks, { StringEquals: { [`${eks}:aud`]: 'sts.amazonaws.com' } }),
        statement('Deny', eks, { StringNotEquals: sub('system:serviceaccount:app:api', eks) }),
      ),
    ).toEqual([]);
  });

  test('says nothing where it spares too many, or does not hold for all', () => {
    expect(besides({ StringNotLike: sub(['repo:octo-org/*', 'repo:*/app:*']) })).toEqual(fires);
    // Only those that it names.
    expect(besides({ StringLike: sub('repo:evil/*') })).toEqual(fires);
    // A token without the claim passes.
    const owner = { [`${github}:repository_owner_id`]: '306859' };
    expect(besides({ 'ForAnyValue:StringNotEquals': owner })).toEqual(fires);
    // A second condition that may not hold.
    expect(
      besides({ StringNotLike: sub('repo:octo-org/*'), Bool: { 'aws:SecureTransport': 'false' } }),
    ).toEqual(fires);
    expect(besides({ StringNotLike: sub('repo:octo-org/*') }, { Action: 'sts:TagSession' })).toEqual(fires);
    expect(besides({ StringNotLike: sub('repo:octo-org/*') }, { Principal: federated(eks) })).toEqual(fires);
    expect(besides({ StringNotLike: sub('repo:octo-org/*') }, { Effect: 'Allow' })).not.toEqual([]);
  });
});
