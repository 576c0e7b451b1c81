import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import type { PolicyType } from '../../src/policy/document.ts';
import { lint } from '../../src/policy/lint.ts';
import { policyRules } from '../../src/policy/rules/index.generated.ts';
import { documentOf } from './policy-document.ts';

/** A policy built from what the service's documentation says of one check. */
interface Example {
  readonly id: string;
  readonly policyType: PolicyType;
  readonly resourceType: string | null;
  readonly policy: unknown;
  readonly policyText?: string;
  readonly findings: readonly { type: string; code: string }[];
  readonly absent?: readonly string[];
}

const file = new URL('../../../shared/reference/access-analyzer-examples.jsonl', import.meta.url);
const examples = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Example)
  : [];

describe('the examples of the documentation', () => {
  if (examples.length === 0) test.skip('are in ../shared, which is not here', () => undefined);

  for (const { id, policyText, policy, policyType, resourceType, findings, absent = [] } of examples)
    // A text that is no JSON never becomes a tree: json-syntax-error.test.ts.
    if (policyText === undefined)
      test(id, () => {
        const document = documentOf(JSON.stringify(policy), { type: policyType, resourceType });
        const found = lint(document, policyRules).map(
          ({ rule, findingType }) => `${findingType ?? ''} ${rule.id}`,
        );
        expect(found).toEqual(expect.arrayContaining(findings.map(({ type, code }) => `${type} ${code}`)));
        expect(found.filter((name) => absent.includes(name.split(' ')[1] ?? ''))).toEqual([]);
      });
});
