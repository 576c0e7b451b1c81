import type { Finding, FindingType } from '../findings/finding.ts';
import type { RuleMeta } from '../findings/rule-meta.ts';
import type { Severity } from '../findings/severity.ts';
import { tokensAt, type PolicyDocument, type Spot } from './document.ts';
import { identityOf } from './fingerprint-subject.ts';
import { toJson, unresolvedIn } from './node.ts';
import { severityOfType } from './rule.ts';
import { spanOf } from './source.ts';

/** One step of a location: the service's union, one member of it set. */
export type ServicePathElement =
  | { readonly value: string }
  | { readonly index: number }
  | { readonly key: string }
  | { readonly substring: { readonly start: number; readonly length: number } };

/** A finding as ValidatePolicy gives it, without its spans: ours come from the path, in the source file. */
export interface ServiceFinding {
  /** One of the four of today, or one that the service has had since. */
  readonly findingType: string;
  readonly issueCode: string;
  readonly findingDetails: string;
  readonly learnMoreLink: string;
  readonly locations: readonly (readonly ServicePathElement[])[];
}

/** What the service said of one document. */
export type ServiceAnswer =
  | { readonly kind: 'validated'; readonly findings: readonly ServiceFinding[] }
  /** The service does not take such a document; the offline analyzer's findings stand. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The service should have answered and did not. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks the service; satisfied by the AWS adapter. Answers come in the order of the documents. */
export type ValidatePolicies = (documents: readonly PolicyDocument[]) => Promise<ServiceAnswer[]>;

/** The service "rejects documents of 32,768 characters or more", blanks not counted; asking would only cost a call. */
export const largestDocument = 32_767;

/** A type of which nobody has said how bad it is must not pass unseen. */
const knownType = (findingType: string): FindingType =>
  Object.hasOwn(severityOfType, findingType) ? (findingType as FindingType) : 'ERROR';

/** The text to send, or why there is none. */
export function requestText(document: PolicyDocument): { text: string } | { refused: string } {
  if (document.syntaxError !== undefined) return { refused: 'it is not valid JSON' };
  const unresolved = unresolvedIn(document.root)[0];
  if (unresolved)
    return { refused: `it holds a value that the file does not resolve (${unresolved.node.expression})` };
  const written = document.root.source.text.slice(document.root.start, document.root.end);
  const text = isJson(written) ? written : JSON.stringify(toJson(document.root));
  if (text.replace(/\s/g, '').length > largestDocument)
    return { refused: `it is longer than the ${largestDocument} characters that the service takes` };
  return { text };
}

/**
 * The service's findings as ours: its own codes get our explanation, a code that we do not know keeps the service's
 * text. `ruleOf` finds a rule by its id.
 */
export function serviceFindings(
  document: PolicyDocument,
  found: readonly ServiceFinding[],
  ruleOf: (code: string) => RuleMeta | undefined,
): Finding[] {
  return found.map((finding) => {
    const findingType = knownType(finding.findingType);
    const rule = ruleOf(finding.issueCode) ?? unknownRule(finding, severityOfType[findingType]);
    const spots = finding.locations.map(spotOf);
    const [first, ...rest] = tokensAt(document, spots);
    const place = (token: typeof first) =>
      ({ kind: 'source', file: token.source.file, span: spanOf(token) }) as const;
    return {
      rule,
      severity: severityOfType[findingType],
      findingType,
      message: finding.findingDetails,
      places: [place(first), ...rest.map(place)],
      document: document.name,
      ...identityOf({ id: rule.id, findingType }, document, spots),
      engine: 'access-analyzer',
    };
  });
}

export function spotOf(path: readonly ServicePathElement[]): Spot {
  const steps: (string | number)[] = [];
  let token: Spot['token'] = 'value';
  let substring: Spot['substring'];
  for (const element of path) {
    if ('value' in element) steps.push(element.value);
    else if ('index' in element) steps.push(element.index);
    else if ('key' in element) {
      steps.push(element.key);
      token = 'key';
    } else substring = element.substring;
  }
  return { path: steps, token, ...(substring ? { substring } : {}) };
}

function unknownRule(finding: ServiceFinding, severity: Severity): RuleMeta {
  return {
    id: finding.issueCode,
    title: finding.issueCode.toLowerCase().replaceAll('_', ' '),
    severity,
    why: 'IAM Access Analyzer reports this code, which this version of iam-gate does not know yet.',
    fix: `See ${finding.learnMoreLink}`,
    references: [finding.learnMoreLink],
    undocumented: true,
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
