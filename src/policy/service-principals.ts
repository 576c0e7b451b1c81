import type { Condition, Value } from './statement.ts';
import { hasWildcard } from './patterns.ts';

/** How a key writes service principals. */
interface PrincipalForm {
  readonly expected: string;
  readonly pattern: RegExp;
}

const one: PrincipalForm = {
  expected: 'service.amazonaws.com in lower case',
  pattern: /^[a-z\d-]+\.(?:amazonaws\.com(?:\.cn)?|amazon\.com)$/,
};
/** Some services have principals of more labels: `ecs.application-autoscaling.amazonaws.com`. */
const several: PrincipalForm = {
  expected: one.expected,
  pattern: /^(?:[a-z\d-]+\.)+(?:amazonaws\.com(?:\.cn)?|amazon\.com|aws\.internal)$/,
};
const regional: PrincipalForm = {
  expected: 'service.region.amazonaws.com in lower case',
  pattern: /^[a-z\d-]+\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?$/,
};

/** Keys that hold service principals, in lower case. */
const forms: ReadonlyMap<string, PrincipalForm> = new Map([
  ['aws:calledvia', one],
  ['aws:calledviafirst', one],
  ['aws:calledvialast', one],
  ['aws:principalservicename', several],
  ['iam:awsservicename', several],
  ['iam:passedtoservice', several],
  ['kms:viaservice', regional],
]);

/** The form of service principals that a condition compares with; `undefined` for another condition. */
export const principalForm = ({ comparison, lowerKey }: Condition): PrincipalForm | undefined =>
  comparison?.family === 'String' ? forms.get(lowerKey) : undefined;

/** Values that are one text: no wildcard, no variable, resolved. */
export const plainTexts = (values: readonly Value[]): readonly (Value & { readonly known: true })[] =>
  values.filter(
    (value): value is Value & { readonly known: true } =>
      value.known && !hasWildcard(value.text) && !value.text.includes('${'),
  );
