import { keyAt } from '../document.ts';
import { conditionExample } from '../examples.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';
import { conditionKey } from '../service-reference/service-reference.ts';

export default defineAccessAnalyzerRule({
  id: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
  title: 'StringLike on a key that holds an ARN',
  findingType: 'SECURITY_WARNING',
  why: 'A wildcard of StringLike also spans the colons of an ARN, so a pattern meant for one service or account matches others.',
  fix: 'Use ArnLike or ArnNotLike, which compare the six parts of an ARN one by one.',
  examples: {
    bad: [
      conditionExample(
        { StringLike: { 'aws:SourceArn': 'arn:aws:s3:::logs-*' } },
        'StringLike.aws:SourceArn#key',
      ),
      conditionExample(
        { StringNotLikeIfExists: { 'AWS:PrincipalArn': 'arn:aws:iam::*:role/admin' } },
        'StringNotLikeIfExists.AWS:PrincipalArn#key',
      ),
    ],
    good: [
      conditionExample({ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::logs-*' } }),
      conditionExample({ StringEquals: { 'aws:SourceArn': 'arn:aws:s3:::logs' } }),
      conditionExample({ StringLike: { 'aws:PrincipalTag/arn': 'arn:aws:s3:::logs-*' } }),
    ],
  },
  concerns: ({ comparison }) => comparison?.base === 'StringLike' || comparison?.base === 'StringNotLike',
  *condition({ comparison, key, lowerKey, keyPath, operator }) {
    if (comparison?.base !== 'StringLike' && comparison?.base !== 'StringNotLike') return;
    if (conditionKey(lowerKey)?.type === 'ARN')
      yield { message: `${key} holds an ARN and is compared with ${operator}.`, at: [keyAt(...keyPath)] };
  },
});
