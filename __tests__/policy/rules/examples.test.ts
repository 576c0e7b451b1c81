import { describe, expect, test } from '@jest/globals';
import { lint } from '../../../src/policy/lint.ts';
import { policyRules } from '../../../src/policy/rules/index.generated.ts';
import { exampleDocument, spotsOf } from '../policy-document.ts';

describe.each(policyRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  for (const [index, example] of rule.examples.bad.entries())
    test(`finds bad example ${index} at its places`, () => {
      const document = exampleDocument(example);
      const found = lint(document, policyRules, example.surroundings).filter(
        (finding) => finding.rule.id === id,
      );
      expect(spotsOf(document, found)).toEqual(example.at);
    });

  for (const [index, example] of rule.examples.good.entries())
    test(`is silent on good example ${index}`, () => {
      const found = lint(exampleDocument(example), policyRules, example.surroundings).filter(
        (finding) => finding.rule.id === id,
      );
      expect(found).toEqual([]);
    });

  test('says what, why and what to do', () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.why).toMatch(/^.{20,}\.$/s);
    expect(rule.fix.length).toBeGreaterThan(10);
    expect(rule.references[0]).toMatch(/^https:\/\//);
    expect(rule.examples.good.length).toBeGreaterThan(0);
  });
});
