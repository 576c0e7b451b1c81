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
