import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { catalog } from '../../src/catalog/catalog.ts';
import { pages } from '../../src/catalog/pages.ts';
import { policyRules } from '../../src/policy/rules/index.generated.ts';

const root = new URL('../../', import.meta.url);

describe('the pages of rules and checks', () => {
  test('are those in docs/: run npm run generate when this fails', () => {
    const differing = pages().filter(([path, text]) => {
      const file = new URL(path, root);
      return !existsSync(file) || readFileSync(file, 'utf8') !== text;
    });
    expect(differing.map(([path]) => path)).toEqual([]);
    const wanted = new Set(pages().map(([path]) => path));
    for (const folder of ['docs/rules', 'docs/checks'])
      for (const name of readdirSync(new URL(folder, root))) expect(wanted).toContain(`${folder}/${name}`);
  });

  test('no two entries share an id', () => {
    const ids = catalog.map(({ id }) => id.toLowerCase());
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('a file of a rule is named by its id', () => {
    const files = readdirSync(new URL('src/policy/rules', root)).filter((name) => !name.startsWith('index'));
    const names = policyRules.map(({ id }) => `${id.toLowerCase().replaceAll('_', '-')}.ts`);
    expect(names.sort()).toEqual(files.sort());
  });
});
