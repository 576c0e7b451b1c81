import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { licences, productionPackages } from '../../scripts/licences.ts';

const root = join(import.meta.dirname, '../..');
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

test('everything that is shipped stands under a licence that lets us ship it', () => {
  const packages = productionPackages(root);
  expect(packages.length).toBeGreaterThan(30);
  expect(packages.filter(({ license = '' }) => !allowed.includes(license))).toEqual([]);
});

test('every package is named with its notice, and a notice that several share stands there once', () => {
  const text = licences(root);
  for (const { name, version } of productionPackages(root)) expect(text).toContain(`${name}@${version} (`);
  expect(text).toContain('Copyright 2019 GitHub');
  expect(text).not.toMatch(/unknown/);
  const parts = text.split(`\n${'-'.repeat(80)}\n`).map((part) => part.slice(part.indexOf('\n\n')));
  expect(new Set(parts).size).toBe(parts.length);
});
