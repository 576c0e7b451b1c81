import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, objection } from './support/check.ts';
import type { Json } from './support/evaluate.ts';
import { policy, policyPair } from './support/generate.ts';

/** How many pairs of each kind: a few seconds' worth, or as many as `ACCESS_PAIRS` says. */
const pairs = Number(process.env['ACCESS_PAIRS'] ?? 200);
jest.setTimeout(60_000 + pairs * 100);

const statementsOf = ({ Statement }: Json): Json[] => Statement as Json[];
const withStatements = (base: Json, Statement: Json[]): Json => ({ ...base, Statement });

describe.each([
  ['identity policies', false],
  ['resource policies', true],
])('%s', (_, withPrincipal) => {
  test('every witness is allowed after and not before; where there is none, no request of a small world is new', () => {
    fc.assert(
      fc.property(policyPair(withPrincipal), ([before, after]) => {
        const answer = compare(after, before, withPrincipal);
        expect(objection(answer, after, before, withPrincipal, 400)).toBeUndefined();
      }),
      { numRuns: pairs },
    );
  });

  test('a policy allows nothing that it does not allow, in whatever order', () => {
    fc.assert(
      fc.property(policy(withPrincipal), (one) => {
        expect(compare(withStatements(one, statementsOf(one).toReversed()), one, withPrincipal).result).toBe(
          'PASS',
        );
      }),
      { numRuns: 80 },
    );
  });

  test('another Deny, or one statement less of those that allow, adds no access', () => {
    fc.assert(
      fc.property(policy(withPrincipal), policy(withPrincipal), (one, other) => {
        const denying = statementsOf(other).map((each) => ({ ...each, Effect: 'Deny' }));
        const more = withStatements(one, [...statementsOf(one), ...denying]);
        // The other policy's variables are variables only in a policy of the same version.
        expect(compare(more, one, withPrincipal).result).toBe('PASS');
        const allowing = statementsOf(one).find(({ Effect }) => Effect === 'Allow');
        const less = withStatements(
          one,
          statementsOf(one).filter((each) => each !== allowing),
        );
        expect(compare(less, one, withPrincipal).result).toBe('PASS');
      }),
      { numRuns: 80 },
    );
  });

  test('what passes step by step passes as a whole', () => {
    fc.assert(
      fc.property(policyPair(withPrincipal), policy(withPrincipal), ([a, b], c) => {
        const passes = (after: Json, before: Json): string => compare(after, before, withPrincipal).result;
        if (passes(b, a) === 'PASS' && passes(c, b) === 'PASS') expect(passes(c, a)).not.toBe('FAIL');
      }),
      { numRuns: 60 },
    );
  });
});
