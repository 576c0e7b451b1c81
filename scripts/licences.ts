/** The licences of everything that `dist/` holds: each of them asks that its notice goes with every copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Every installed package that the product needs, and what it stands under. */
export function productionPackages(root: string): (Manifest & { readonly folder: string })[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, { dev, optional }]) => folder !== '' && dev !== true && optional !== true)
    .map(([folder]) => ({
      ...(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest),
      folder: join(root, folder),
    }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** One text: each package once, with its own licence file where it brings one; the same text is printed once. */
export function licences(root: string): string {
  const under = new Map<string, string[]>();
  for (const { name, version, license = 'unknown', folder } of productionPackages(root)) {
    const files = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
      .sort();
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
    const text = texts.length > 0 ? texts.join('\n\n') : `${license}, without a file of its own`;
    under.set(text, [...(under.get(text) ?? []), `${name}@${version} (${license})`]);
  }
  return [...under]
    .map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
