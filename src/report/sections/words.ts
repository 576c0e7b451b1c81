/** Words and blocks that every section is made of. */

import { details, paragraph, prose, type Block, type Inline } from '../markdown-nodes.ts';

export const plural = (count: number, singular: string, several = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : several}`;

/** Our own words with a number: never text from outside. */
export const words = (text: string): Inline => prose(text);

export function leftOut(count: number, noun: string): Block[] {
  return count > 0 ? [paragraph(words(`${plural(count, `more ${noun}`)}, left out here for length.`))] : [];
}

/** A folded part, or nothing when it is empty. */
export function folded(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [details(title, blocks)];
}
