import { describe, expect, test } from '@jest/globals';
import { explainRefusal } from '../../src/aws/refusal.ts';
import { checkRoleArn, defaultAudience, sessionPolicy } from '../../src/aws/session.ts';

const request = {
  roleArn: 'arn:aws:iam::111122223333:role/iam-gate',
  region: 'eu-west-1',
  audience: 'sts.amazonaws.com',
  claims: {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    sub: 'repo:Octo@1/Repo@2:pull_request',
    iat: 1_700_000_000,
  },
};
const explain = (name: string, message = ''): string => explainRefusal({ name, message }, request);

describe('a refusal of STS', () => {
  test('access denied shows the token and the condition that would match it', () => {
    const text = explain('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    expect(text).toContain('sub repo:Octo@1/Repo@2:pull_request');
    expect(text).toContain('"token.actions.githubusercontent.com:sub": "repo:Octo@1/Repo@2:pull_request"');
    expect(text).toContain('arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com');
  });
  test('a missing provider comes with the command that makes it', () => {
    expect(explain('InvalidIdentityToken', 'No OpenIDConnect provider found in your account')).toContain(
      'aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list sts.amazonaws.com',
    );
  });
  test('a wrong audience comes with the command that adds it', () => {
    expect(explain('InvalidIdentityTokenException', 'Incorrect token audience')).toContain(
      'add-client-id-to-open-id-connect-provider',
    );
  });
  test.each([
    ['ExpiredTokenException', /issued at 2023-11-14/],
    ['RegionDisabledException', /eu-west-1/],
    ['IDPCommunicationError', /run the job again/],
    ['PackedPolicyTooLarge', /please report it/],
    ['TimeoutError', /proxy/],
  ])('%s', (name, expected) => {
    expect(explain(name)).toMatch(expected);
  });
});

describe('before any call', () => {
  test.each(['iam-gate', 'arn:aws:iam::1111:role/x', 'arn:aws:iam::111122223333:user/x', '***'])(
    '%s is no role ARN',
    (arn) => {
      expect(() => checkRoleArn(arn, [])).toThrow(/role-to-assume is no role ARN/);
    },
  );
  test('a role of another account is refused', () => {
    expect(() => checkRoleArn(request.roleArn, ['444455556666'])).toThrow(
      /111122223333, which allowed-account-ids does not name/,
    );
  });
  test('China has an audience of its own', () => {
    expect(defaultAudience('arn:aws-cn:iam::111122223333:role/x')).toBe('sts.amazonaws.com.cn');
  });
  test('the session policy names the calls and fits', () => {
    const policy = sessionPolicy(['iam:GetAccountSummary', 'access-analyzer:ValidatePolicy']);
    expect(JSON.parse(policy)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['access-analyzer:ValidatePolicy', 'iam:GetAccountSummary'],
          Resource: '*',
        },
      ],
    });
  });
});
