import { describe, expect, test } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compare } from './support/check.ts';
import type { Json } from './support/evaluate.ts';

const folder = new URL('../../../shared/corpora/custom-policy-checks', import.meta.url).pathname;

/** AWS's published reference policies, each with candidates that it says pass or fail. */
function samples(): {
  name: string;
  candidate: Json;
  reference: Json;
  expected: string;
  resourcePolicy: boolean;
}[] {
  return globSync(join(folder, '**/*.md')).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const blocks = [...text.matchAll(/^#+ *([^\n]*)$|```json\n(.*?)```/gms)];
    let title = '';
    let reference: Json | undefined;
    return blocks.flatMap(([, heading, body]) => {
      if (body === undefined) {
        title = heading ?? '';
        return [];
      }
      const policy = JSON.parse(body) as Json;
      if (!/candidate/i.test(title)) {
        reference = policy;
        return [];
      }
      const expected = /\b(PASS|FAIL)\b/.exec(title)?.[1] ?? '';
      const name = `${relative(folder, file)}: ${title}`;
      return reference
        ? [
            {
              name,
              candidate: policy,
              reference,
              expected,
              resourcePolicy: file.includes('resource-policies'),
            },
          ]
        : [];
    });
  });
}

if (existsSync(folder))
  describe('AWS’s samples of custom policy checks', () => {
    test.each(samples())('$name', ({ candidate, reference, expected, resourcePolicy }) => {
      expect(compare(candidate, reference, resourcePolicy).result).toBe(expected);
    });
  });
else
  describe.skip('AWS’s samples of custom policy checks: the folder of corpora is absent', () =>
    test.todo('agree'));
