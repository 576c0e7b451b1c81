import type { ServiceVerdict } from '../gate/result.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { toJson, unresolvedIn, type Node } from '../policy/node.ts';
import type { CheckedPolicyType, CustomCheck, CustomCheckAnswer } from '../policy/custom-policy-check.ts';
import { largestDocument } from '../policy/service-findings.ts';
import { publicAccessTypes } from './public.ts';
import type { Forbidden } from './questions.ts';

/** A question as the service takes it: one request, or several whose answers are one; or why it cannot take it. */
export interface ServiceQuestion {
  readonly check: CustomCheck['check'];
  readonly requests: readonly CustomCheck[];
  readonly unaskable?: string;
}

/** "access … actions: 0 to 100 items, resources: 0 to 100 items of at most 2,048 characters". */
const mostEntries = 100;
const longestResource = 2048;

/** CheckNoNewAccess: the documents of one owner after the change against those before it, or against a reference. */
export function noNewAccessQuestion(
  head: readonly PolicyDocument[],
  before: readonly Node[],
): ServiceQuestion | null {
  const check = 'CheckNoNewAccess';
  const policyType = checkedType(head[0]);
  // Against nothing, every Allow is new: no reason to pay for hearing it.
  if (policyType === null || before.length === 0) return null;
  const policy = policyText(head.map(({ root }) => root));
  const reference = policyText(before);
  const unaskable = policy.unaskable ?? reference.unaskable;
  if (unaskable !== undefined) return { check, requests: [], unaskable };
  return { check, requests: [{ check, policyType, policy: policy.text, reference: reference.text }] };
}

/** CheckAccessNotGranted, a hundred actions and a hundred resources a request. */
export function accessNotGrantedQuestion(
  document: PolicyDocument,
  { actions, resources }: Forbidden,
): ServiceQuestion | null {
  const check = 'CheckAccessNotGranted';
  const policyType = checkedType(document);
  if (policyType === null) return null;
  const { text: policy, unaskable = unaskableResource(resources) } = policyText([document.root]);
  if (unaskable !== undefined) return { check, requests: [], unaskable };
  const requests = batches(actions).flatMap((some) =>
    batches(resources).map((of): CustomCheck => {
      const access = { actions: some, resources: of };
      return { check, policyType, policy, access };
    }),
  );
  return { check, requests };
}

/** CheckNoPublicAccess, which has to be told what the policy hangs on. */
export function noPublicAccessQuestion(document: PolicyDocument): ServiceQuestion {
  const check = 'CheckNoPublicAccess';
  const { resourceType } = document;
  const { text: policy, unaskable } = policyText([document.root]);
  if (unaskable !== undefined) return { check, requests: [], unaskable };
  if (resourceType === null || !publicAccessTypes.includes(resourceType))
    return {
      check,
      requests: [],
      unaskable: 'nothing says on which type of resource it hangs; the config can, under policies',
    };
  return { check, requests: [{ check, policy, resourceType }] };
}

/** The custom checks take these two types only. */
function checkedType(document: PolicyDocument | undefined): CheckedPolicyType | null {
  const type = document?.type;
  return type === 'IDENTITY_POLICY' || type === 'RESOURCE_POLICY' ? type : null;
}

/** Several documents as one; their Sids, unique in each, need not be unique in all. */
function policyText(roots: readonly Node[]): { text: string; unaskable?: string } {
  const unresolved = roots.flatMap((root) => unresolvedIn(root))[0];
  if (unresolved)
    return {
      text: '',
      unaskable: `it holds a value that the file does not resolve (${unresolved.node.expression})`,
    };
  const policies = roots.map((root) => toJson(root) as { Version?: unknown; Statement?: unknown });
  const [first] = policies;
  const newest = policies.find(({ Version }) => Version === '2012-10-17') ?? first;
  const text = JSON.stringify(
    policies.length === 1 ? first : { ...newest, Statement: policies.flatMap(statementsWithoutSid) },
  );
  return text.length > largestDocument
    ? { text, unaskable: `it is longer than the ${largestDocument} characters that the service takes` }
    : { text };
}

function statementsWithoutSid({ Statement: statements }: { Statement?: unknown }): unknown[] {
  return [statements]
    .flat()
    .map((statement) =>
      Object.fromEntries(Object.entries(statement as object).filter(([name]) => name !== 'Sid')),
    );
}

/** "You can only use a wildcard in the portion of the ARN that specifies the resource ID." */
function unaskableResource(resources: readonly string[]): string | undefined {
  const long = resources.find((resource) => resource.length > longestResource);
  if (long !== undefined) return `a forbidden resource is longer than ${longestResource} characters`;
  const wild = resources.find((resource) => /[*?]/.test(resource.split(':', 5).join(':')));
  return wild === undefined
    ? undefined
    : `the service takes wildcards only in the last part of an ARN, unlike ${wild}`;
}

/** An empty list is one batch: nothing listed is everything. */
function batches(entries: readonly string[]): string[][] {
  const found: string[][] = [];
  for (let from = 0; from === 0 || from < entries.length; from += mostEntries)
    found.push(entries.slice(from, from + mostEntries));
  return found;
}

export const keyOf = (request: CustomCheck): string => JSON.stringify(request);

/** What is asked: whole questions in their order, as many as the budget pays; the same request is paid once. */
export function withinBudget(
  questions: readonly ServiceQuestion[],
  budget: number,
): { requests: CustomCheck[]; left: Set<ServiceQuestion> } {
  const requests = new Map<string, CustomCheck>();
  const left = new Set<ServiceQuestion>();
  for (const question of questions) {
    const more = new Map(
      question.requests.flatMap((request) => {
        const key = keyOf(request);
        return requests.has(key) ? [] : [[key, request] as const];
      }),
    );
    if (requests.size + more.size > budget) left.add(question);
    else for (const [key, request] of more) requests.set(key, request);
  }
  return { requests: [...requests.values()], left };
}

/** The answers to all requests of a question as one. One FAIL decides; PASS takes all of them. */
export function verdictOf(
  { check, unaskable }: ServiceQuestion,
  answers: readonly CustomCheckAnswer[],
  offline: 'PASS' | 'FAIL' | 'UNKNOWN',
): ServiceVerdict {
  const none = (message: string): ServiceVerdict => ({
    check,
    result: null,
    message,
    reasons: [],
    agrees: null,
  });
  if (unaskable !== undefined) return none(unaskable);
  const answered = answers.filter((answer) => answer.kind === 'answered');
  const failing = answered.filter(({ result }) => result === 'FAIL');
  const open = answers.find((answer) => answer.kind !== 'answered');
  if (failing.length === 0 && open) return none(open.reason);
  const told = failing[0] ?? answered[0];
  if (!told) return none('it gave no answer');
  return {
    check,
    result: told.result,
    message: told.message,
    reasons: [...new Set(failing.flatMap(({ reasons }) => reasons))],
    agrees: offline === 'UNKNOWN' ? null : offline === told.result,
  };
}
