import { expect, test } from '@jest/globals';
import { extract } from '../../../src/policy/extract/index.ts';
import { SourceText } from '../../../src/policy/source.ts';

const tree = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };
const deep = `${'['.repeat(500)}${']'.repeat(500)}`;

// Others read deeper than this reader; nothing in the text has to look like a policy.
test.each([
  ['template.json', `{"Metadata":${deep},"Statement":[{"\\u0045ffect":"Allow","Action":"*"}]}`],
  ['template.yaml', `Metadata: ${deep}\nResources: {}\n`],
])('a file deeper than the reader goes is unreadable, not without policies: %s', async (file, text) => {
  const { coverage, unread } = await extract([new SourceText(file, text)], tree);
  expect(coverage[0]?.status).toBe('unreadable');
  expect(unread).toHaveLength(1);
});

test.each(['{', 'a: {', '{{ a ', 'x: [', '- ', '? ', 'k: '])(
  'a line of 1 MB of %j takes no time',
  async (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const started = performance.now();
    const { coverage } = await extract([new SourceText('template.yaml', text)], tree);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(coverage[0]?.reason).toMatch(/nested more than/);
  },
);
