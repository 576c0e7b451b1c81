import type { Token } from '../../source.ts';

/** What a module declares, by its name. */
export class Declarations<T extends Token> {
  readonly #byName = new Map<string, T[]>();

  add(name: string, declared: T): void {
    const known = this.#byName.get(name);
    if (known) known.push(declared);
    else this.#byName.set(name, [declared]);
  }

  /**
   * A name is declared once in a folder that Terraform takes. In a folder of examples, each a file, a file means its own.
   */
  meant(name: string, { source }: Token): T | undefined {
    const known = this.#byName.get(name);
    return known?.find((declared) => declared.source === source) ?? known?.at(-1);
  }
}
