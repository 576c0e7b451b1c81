/** The parts that comment and job summary are made of. Each gives no blocks when it has nothing to say. */
export * from './sections/access.ts';
export * from './sections/findings.ts';
export * from './sections/fixes.ts';
export * from './sections/looked-at.ts';
export * from './sections/verdict.ts';
export * from './sections/words.ts';
