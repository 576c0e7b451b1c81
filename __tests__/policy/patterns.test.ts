import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contains, hasWildcard, matches, overlaps } from '../../src/policy/patterns.ts';

/** The definition, letter by letter; exponential, so only for short texts. */
function naive(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const rest = pattern.slice(1);
  if (pattern.startsWith('*')) return naive(rest, text) || (text !== '' && naive(pattern, text.slice(1)));
  return (
    text !== '' &&
    (pattern.startsWith('?') || text.startsWith(pattern.slice(0, 1))) &&
    naive(rest, text.slice(1))
  );
}

/** Every text of up to four letters; `c` stands in no pattern, for all letters that a pattern does not name. */
const texts = ['', 'a', 'b', 'c'].flatMap((one) =>
  ['', 'a', 'b', 'c'].flatMap((two) =>
    ['', 'a', 'b', 'c'].flatMap((three) => ['', 'a', 'b', 'c'].map((four) => one + two + three + four)),
  ),
);
/** Every text of up to six letters: two patterns of up to three characters that share a text share one of these. */
const longerTexts = [
  ...texts,
  ...texts.flatMap((text) =>
    ['a', 'b', 'c'].flatMap((one) => ['', 'a', 'b', 'c'].map((two) => text + one + two)),
  ),
];
const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 3 });
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });

describe('hasWildcard', () => {
  test.each([
    ['s3:Get*', true],
    ['s3:Get?bject', true],
    ['s3:GetObject', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(hasWildcard(text)).toBe(expected));
});

describe('matches', () => {
  test.each([
    ['s3:Get*', 's3:GetObject', true],
    ['s3:Get*', 's3:PutObject', false],
    ['*', '', true],
    ['?', '', false],
    ['a*b*c', 'aXbYbZc', true],
    ['a*a', 'a', false],
    ['?*', '*', true],
    ['\uD800?', '\uD800\uD800', true],
  ])('%s on %s: %s', (one, text, expected) => expect(matches(one, text)).toBe(expected));

  test('agrees with the definition', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '*', '?'), maxLength: 8 }),
        (one, text) => {
          expect(matches(one, text)).toBe(naive(one, text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('finds long pieces, which repeat themselves, where they stand', () => {
    const repeated = fc
      .tuple(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }), fc.nat(40))
      .map(([unit, times]) => unit.repeat(times));
    const long = fc.tuple(repeated, repeated).map(([one, other]) => `${one}${other}${'ab'.repeat(33)}`);
    fc.assert(
      fc.property(long, repeated, repeated, fc.boolean(), (piece, before, after, whole) => {
        const text = before + (whole ? piece : piece.slice(1)) + after;
        expect(matches(`*${piece}*`, text)).toBe(text.includes(piece));
        expect(matches(`*${piece}*${after}`, text)).toBe(
          text.endsWith(after) && text.slice(0, text.length - after.length).includes(piece),
        );
        expect(matches(`${before}*${piece}*?`, `${text}c`)).toBe(text.slice(before.length).includes(piece));
      }),
      { numRuns: 500 },
    );
  });

  test('is linear on wildcards that are built to backtrack', () => {
    const text = 'a'.repeat(1_000_000);
    expect(matches(`${'a*'.repeat(500)}b`, text)).toBe(false);
    expect(matches(`*${'a'.repeat(100_000)}b*`, text)).toBe(false);
    expect(matches(`${'*a'.repeat(500)}*`, text)).toBe(true);
    expect(contains(`${'a*'.repeat(500)}b`, `${'a*'.repeat(100_000)}c`)).toBe(false);
  });
});

describe('contains', () => {
  test.each([
    ['iam:Get*', 'iam:GetRole', true],
    ['iam:Get*', 'iam:Get*Policy', true],
    ['iam:Get*Policy', 'iam:Get*', false],
    ['a?c', 'a*c', false],
    ['a*?', 'a?*', true],
    ['*?', '*a', true],
    ['?*', '*a*', true],
    ['??*', '*a?*', true],
    ['??*', '*a*', false],
    ['?', '?', true],
  ])('%s covers %s: %s', (outer, inner, expected) => expect(contains(outer, inner)).toBe(expected));

  test('never says so of a pattern that matches more', () => {
    fc.assert(
      fc.property(pattern, pattern, (outer, inner) => {
        if (contains(outer, inner))
          for (const text of texts) if (naive(inner, text)) expect(naive(outer, text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('says so of every pattern that matches no more', () => {
    fc.assert(
      fc.property(short, short, (outer, inner) => {
        if (longerTexts.every((text) => !naive(inner, text) || naive(outer, text)))
          expect(contains(outer, inner)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('says so of every text that it matches', () => {
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 }), (outer, text) => {
        expect(contains(outer, text)).toBe(naive(outer, text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('overlaps', () => {
  test.each([
    ['role/*', 'role/app', true],
    ['role/*', '*', true],
    ['stack/*/*', 'stack/X*/', true],
    ['function:*', 'role/*', false],
    ['a*b', 'b*a', false],
    ['', '', true],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });

  test('is symmetric, and true where a text is matched by both', () => {
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        const found = overlaps(one, other);
        expect(overlaps(other, one)).toBe(found);
        if (texts.some((text) => naive(one, text) && naive(other, text))) expect(found).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is true only where some text is matched by both', () => {
    fc.assert(
      fc.property(short, short, (one, other) => {
        expect(overlaps(one, other)).toBe(longerTexts.some((text) => naive(one, text) && naive(other, text)));
      }),
      { numRuns: 500 },
    );
  });

  test('is true of a pattern and any text that it matches', () => {
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 }), (one, text) => {
        expect(overlaps(one, text)).toBe(naive(one, text));
      }),
    );
  });
});
