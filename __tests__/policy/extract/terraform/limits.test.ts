import { describe, expect, it } from '@jest/globals';
import { read } from './reading.ts';

const policy = (resource: string): string =>
  `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = ${resource} }] })\n}\n`;

/** What a file made to keep the gate busy gives, in a time that a run can bear. */
async function bounded(files: Readonly<Record<string, string>>): Promise<string[]> {
  const start = performance.now();
  const { unread } = await read(files);
  expect(performance.now() - start).toBeLessThan(10_000);
  return unread.map(({ reason }) => reason);
}

const doubling = (first: string, next: (before: string) => string, count = 60): string => {
  const lines = Array.from({ length: count }, (_, index) => `  l${index + 1} = ${next(`local.l${index}`)}`);
  return `locals {\n  l0 = ${first}\n${lines.join('\n')}\n}\n`;
};

describe('limits', () => {
  it.each([
    ['lists that double', doubling('["a"]', (before) => `concat(${before}, ${before})`)],
    ['texts that double', doubling('"aaaaaaaaaa"', (before) => `"\${${before}}\${${before}}"`)],
    ['products of lists', doubling('["a", "b"]', (before) => `setproduct(${before}, ${before})`, 8)],
  ])('%s are refused', async (_name, locals) => {
    const reasons = await bounded({
      'main.tf': `${locals}${policy(`local.l${locals.includes('setproduct') ? 8 : 60}`)}`,
    });
    expect(reasons.join()).toMatch(/^$|takes more than two million steps|holds more than 200000 values/);
  });

  it('shared lists that are small in memory and endless when written out are refused', async () => {
    const reasons = await bounded({
      'main.tf': doubling('["a"]', (before) => `[${before}, ${before}]`) + policy('local.l60'),
    });
    expect(reasons.join()).toContain('holds more than 200000 values');
  });

  it('deep nesting is refused with the reason', async () => {
    const reasons = await bounded({ 'main.tf': policy('['.repeat(5000) + ']'.repeat(5000)) });
    expect(reasons).toEqual(['This Terraform file cannot be read: it is nested deeper than 400 levels.']);
  });

  it('a file of more than 2 MB is refused with the reason', async () => {
    const reasons = await bounded({ 'main.tf': `# ${'x'.repeat(2_000_000)}\n${policy('"*"')}` });
    expect(reasons[0]).toContain('is larger than 2 MB');
  });

  it('a local that needs itself, through others too, is not known', async () => {
    const { documents, unread } = await read({
      'main.tf': `locals {\n  a = [local.b]\n  b = local.a\n}\n${policy('local.a')}`,
    });
    expect([documents.length, unread.length]).toEqual([1, 0]);
  });

  it('ten thousand resources are read', async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) => `resource "aws_sqs_queue" "q${index}" {\n  name = "q${index}"\n}\n`,
    );
    const { documents } = await read({ 'main.tf': many.join('') + policy('aws_sqs_queue.q9999.arn') });
    expect(documents.length).toBe(1);
  });

  it('a thousand calls of calls end', async () => {
    const call = (name: string): string => `module "${name}" {\n  source = "./m"\n  count = 100\n}\n`;
    const reasons = await bounded({
      'main.tf': call('a'),
      'm/main.tf': `module "b" {\n  source = "../n"\n  count = 100\n}\n`,
      'n/main.tf': policy('"*"'),
    });
    expect(reasons).toEqual(['Not followed: more than 500 module calls come from this folder.']);
  });

  it('patterns that take regular expressions exponential time are not run', async () => {
    await bounded({ 'main.tf': policy(`replace("${'a'.repeat(40)}b", "/(a+)+$/", "x")`) });
  });

  it('a lone surrogate and a BOM do not break anything', async () => {
    const { documents } = await read({ 'main.tf': `\uFEFF${policy('"\ud800"')}` });
    expect(documents.length).toBe(1);
  });
});
