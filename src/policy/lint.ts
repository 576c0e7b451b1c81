import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import type { Place } from '../findings/place.ts';
import { tokenAt, type PolicyDocument } from './document.ts';
import type { PolicyRule, Problem } from './rule.ts';
import { spanOf, type Token } from './source.ts';
import { statementsOf } from './statement.ts';

/** Runs the rules over one document. The one place where a path becomes a place. */
export function lint(document: PolicyDocument, rules: readonly PolicyRule[]): Finding[] {
  const statements = statementsOf(document.root);
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!rule.types.includes(document.type)) continue;
    const problems = [
      ...(rule.document?.(document, statements) ?? []),
      ...statements.flatMap((statement) => [...(rule.statement?.(statement, document) ?? [])]),
    ];
    for (const problem of problems) findings.push(findingOf(rule, problem, document));
  }
  return findings.sort((left, right) => offsetOf(left) - offsetOf(right));
}

function findingOf(rule: PolicyRule, problem: Problem, document: PolicyDocument): Finding {
  const tokens = problem.at.map((spot) => tokenAt(document, spot));
  const [first, ...rest] = tokens.map(placeOf);
  const subject = problem.subject ?? tokens.map(({ source, start, end }) => source.text.slice(start, end)).join('\n');
  return {
    rule,
    severity: rule.severity,
    ...(rule.findingType ? { findingType: rule.findingType } : {}),
    message: problem.message,
    places: [first ?? placeOf(document.anchor), ...rest],
    document: document.name,
    fingerprint: fingerprintOf(rule.id, document.name ?? '', subject),
    engine: 'offline',
  };
}

function placeOf(token: Token): Place {
  return { kind: 'source', file: token.source.file, span: spanOf(token) };
}

function offsetOf(finding: Finding): number {
  return Math.min(...finding.places.map((place) => (place.kind === 'source' ? place.span.start.offset : 0)));
}
