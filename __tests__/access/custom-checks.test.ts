import { describe, expect, test } from '@jest/globals';
import {
  accessNotGrantedQuestion,
  noNewAccessQuestion,
  noPublicAccessQuestion,
  verdictOf,
  withinBudget,
  type ServiceQuestion,
} from '../../src/access/custom-checks.ts';
import type { PolicyDocument } from '../../src/policy/document.ts';
import { parseJson } from '../../src/policy/extract/json.ts';
import { wholeFile } from '../../src/policy/extract/located-text.ts';
import { SourceText } from '../../src/policy/source.ts';

const allow = (action: string) => ({ Sid: 'Same', Effect: 'Allow', Action: action, Resource: '*' });

function document(action: string, more: Partial<PolicyDocument> = {}): PolicyDocument {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [allow(action)] });
  const { root } = parseJson(wholeFile(new SourceText('a.json', text)));
  if (!root) throw new Error('no document');
  const own = { file: 'a.json', name: null, type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
  return { ...own, root, anchor: root, ...more } as PolicyDocument;
}

const forbidden = (action: string, ...actions: string[]): ServiceQuestion => {
  const question = accessNotGrantedQuestion(document(action), { actions, resources: [] });
  if (!question) throw new Error('no question');
  return question;
};

describe('what is put to the service', () => {
  test('the documents of one owner go as one policy, without the Sids that need not be unique in it', () => {
    const [request] =
      noNewAccessQuestion([document('s3:Get*'), document('s3:List*')], [document('s3:*').root])?.requests ??
      [];
    const { Statement } = JSON.parse(request?.policy ?? '') as {
      Statement: { Action: string; Sid?: string }[];
    };
    expect(Statement.map(({ Action, Sid }) => [Action, Sid])).toEqual([
      ['s3:Get*', undefined],
      ['s3:List*', undefined],
    ]);
  });
  test('a new document is not: everything in it is new', () => {
    expect(noNewAccessQuestion([document('s3:Get*')], [])).toBeNull();
  });
  test('a guardrail is not: the checks take identity and resource policies', () => {
    const guardrail = document('s3:*', { type: 'SERVICE_CONTROL_POLICY' });
    expect(noNewAccessQuestion([guardrail], [guardrail.root])).toBeNull();
  });
  test.each([
    ['arn:aws:s3:::any*', true],
    ['arn:*:s3:::any', false],
    ['arn:aws:iam::*:role/x', false],
  ])('%s is a resource that it takes: %s', (resource, taken) => {
    const question = accessNotGrantedQuestion(document('s3:*'), { actions: [], resources: [resource] });
    expect(question?.unaskable === undefined).toBe(taken);
  });
  test('a policy whose resource nobody knows cannot be asked about being public', () => {
    const question = noPublicAccessQuestion(document('s3:*', { type: 'RESOURCE_POLICY' }));
    expect(question.requests).toEqual([]);
    expect(question.unaskable).toContain('type of resource');
  });
});

describe('a budget', () => {
  test('pays for whole questions in their order, and for the same request once', () => {
    const many = Array.from({ length: 150 }, (_, index) => `s3:A${index}`);
    const [one, same, two, other] = [
      forbidden('s3:Get*', 's3:B'),
      forbidden('s3:Get*', 's3:B'),
      forbidden('s3:Get*', ...many),
      forbidden('s3:Put*', 's3:B'),
    ] as const;
    const { requests, left } = withinBudget([one, same, two, other], 2);
    expect(requests).toEqual([one.requests[0], other.requests[0]]);
    expect([...left]).toEqual([two]);
  });
});

describe('the answers to one question', () => {
  const question = forbidden('s3:Get*', 's3:B');
  const answered = (result: 'PASS' | 'FAIL') =>
    ({ kind: 'answered', result, message: result, reasons: [] }) as const;
  const failed = { kind: 'failed', reason: 'denied' } as const;
  test('one FAIL decides', () => {
    expect(verdictOf(question, [answered('PASS'), failed, answered('FAIL')], 'PASS')).toMatchObject({
      result: 'FAIL',
      agrees: false,
    });
  });
  test('PASS takes all of them', () => {
    expect(verdictOf(question, [answered('PASS'), failed], 'PASS')).toMatchObject({
      result: null,
      message: 'denied',
    });
    expect(verdictOf(question, [answered('PASS')], 'UNKNOWN')).toMatchObject({
      result: 'PASS',
      agrees: null,
    });
  });
});
