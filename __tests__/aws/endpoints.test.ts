import { describe, expect, test } from '@jest/globals';
import { reviewEndpoints } from '../../src/aws/endpoints.ts';

describe('an endpoint in the environment', () => {
  test.each([
    ['https://vpce-1.sts.eu-west-1.vpce.amazonaws.com', 0, 0],
    ['https://sts.cn-north-1.amazonaws.com.cn', 0, 0],
    ['https://amazonaws.com.attacker.example', 1, 0],
    ['http://127.0.0.1:4566', 1, 0],
    ['http://sts.amazonaws.com', 0, 1],
    ['not an address', 0, 1],
    ['', 0, 0],
  ])('%s gives %i notices and %i refusals', (value, notices, refused) => {
    const review = reviewEndpoints({ AWS_ENDPOINT_URL_STS: value, PATH: 'http://x' });
    expect([review.notices.length, review.refused.length]).toEqual([notices, refused]);
  });
});
