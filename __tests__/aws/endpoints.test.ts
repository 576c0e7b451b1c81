import { describe, expect, test } from '@jest/globals';
import { foreignEndpoints } from '../../src/aws/endpoints.ts';
import { NoSession } from '../../src/aws/session.ts';

const review = (value: string) => () => foreignEndpoints({ AWS_ENDPOINT_URL_STS: value, PATH: 'http://x' });

describe('an endpoint in the environment', () => {
  test.each([
    'https://vpce-1.sts.eu-west-1.vpce.amazonaws.com',
    'https://sts.cn-north-1.amazonaws.com.cn',
    '',
  ])("%j is AWS's own", (value) => {
    expect(review(value)()).toEqual([]);
  });

  test.each([
    ['https://amazonaws.com.attacker.example', 'amazonaws.com.attacker.example'],
    ['http://127.0.0.1:4566', '127.0.0.1'],
  ])('%s is named, since the credentials go there', (value, host) => {
    expect(review(value)()).toEqual([expect.stringContaining(`AWS calls went to ${host}`)]);
  });

  test.each(['http://sts.amazonaws.com', 'not an address'])('%s is refused', (value) => {
    expect(review(value)).toThrow(NoSession);
    expect(review(value)).toThrow('AWS_ENDPOINT_URL_STS');
  });
});
