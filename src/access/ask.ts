import type { AccessAnswer } from '../gate/result.ts';
import type { Node } from '../policy/node.ts';
import { nodeOf } from './json-node.ts';
import { NoPolicy, readPolicy, type Policy } from './policy.ts';
import { publicAccessTypes } from './public.ts';
import { forbiddenAccess, newAccess, problemOfForbidden, publicAccess } from './questions.ts';

/** A question about one policy, as the command line and the lines of a batch ask it. */
export type Question = { readonly policy: Node } & (
  | { readonly kind: 'new-access'; readonly policyType: string; readonly reference: Node }
  | {
      readonly kind: 'forbidden-access';
      readonly policyType: string;
      readonly actions: readonly string[];
      readonly resources: readonly string[];
    }
  | { readonly kind: 'public-access'; readonly resourceType: string }
);

/** Thrown for a question that cannot be asked. */
export class BadQuestion extends Error {}

/** @throws BadQuestion with one sentence that says what is wrong with which part */
export function ask(question: Question): AccessAnswer {
  switch (question.kind) {
    case 'new-access': {
      const principals = hasPrincipals(question.policyType);
      const reference = policyOf(question.reference, principals, 'reference');
      return newAccess(policyOf(question.policy, principals, 'policy'), reference, principals);
    }
    case 'forbidden-access': {
      const principals = hasPrincipals(question.policyType);
      const problem = problemOfForbidden(question);
      if (problem !== undefined) throw new BadQuestion(problem);
      return forbiddenAccess(policyOf(question.policy, principals, 'policy'), question, principals);
    }
    case 'public-access':
      if (!publicAccessTypes.includes(question.resourceType))
        throw new BadQuestion(
          `whether a policy of ${question.resourceType} is public is not defined; the types are ${publicAccessTypes.join(', ')}`,
        );
      return publicAccess(policyOf(question.policy, true, 'policy'));
  }
}

function hasPrincipals(policyType: string): boolean {
  if (policyType !== 'IDENTITY_POLICY' && policyType !== 'RESOURCE_POLICY')
    throw new BadQuestion(
      `the policy type must be IDENTITY_POLICY or RESOURCE_POLICY, not ${JSON.stringify(policyType)}`,
    );
  return policyType === 'RESOURCE_POLICY';
}

function policyOf(root: Node, principals: boolean, part: string): Policy {
  try {
    return readPolicy(root, principals);
  } catch (error) {
    if (error instanceof NoPolicy) throw new BadQuestion(`${part}: ${error.message}`);
    throw error;
  }
}

/** One line of a batch's answers: the question's id, and the answer. */
export interface BatchAnswer extends AccessAnswer {
  readonly id: unknown;
}

/** Answers one line of a batch. A line that cannot be asked is answered UNKNOWN, with the reason. */
export function answerLine(line: string): BatchAnswer {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    return unanswered(null, undefined, `the line is no JSON: ${messageOf(error)}`);
  }
  if (!isRecord(given)) return unanswered(null, undefined, 'the line is no JSON object');
  try {
    return { id: given['id'] ?? null, ...ask(questionOf(given)) };
  } catch (error) {
    // Whatever goes wrong with one question must not take the others with it.
    return unanswered(given['id'] ?? null, given['kind'], messageOf(error));
  }
}

const unanswered = (id: unknown, kind: unknown, reason: string): BatchAnswer => ({
  id,
  kind: typeof kind === 'string' ? (kind as AccessAnswer['kind']) : 'new-access',
  result: 'UNKNOWN',
  reason,
  statement: null,
  witness: null,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function questionOf(given: Record<string, unknown>): Question {
  const { kind, policyType, resourceType } = given;
  const policy = policyIn(given, 'policy');
  const text = (name: string, value: unknown): string => {
    if (typeof value !== 'string') throw new BadQuestion(`"${name}" must be a string`);
    return value;
  };
  switch (kind) {
    case 'new-access': {
      const reference = policyIn(given, 'reference');
      return { kind, policy, reference, policyType: text('policyType', policyType) };
    }
    case 'forbidden-access': {
      const actions = texts(given, 'actions');
      return {
        kind,
        policy,
        actions,
        resources: texts(given, 'resources'),
        policyType: text('policyType', policyType),
      };
    }
    case 'public-access':
      if (policyType !== undefined && policyType !== 'RESOURCE_POLICY')
        throw new BadQuestion('only a RESOURCE_POLICY can be public');
      return { kind, policy, resourceType: text('resourceType', resourceType) };
    default:
      throw new BadQuestion('"kind" must be "new-access", "forbidden-access" or "public-access"');
  }
}

function policyIn(given: Record<string, unknown>, name: string): Node {
  const value = given[name];
  if (value === undefined) throw new BadQuestion(`"${name}" is missing`);
  return nodeOf(value);
}

function texts(given: Record<string, unknown>, name: string): string[] {
  const list = given[name] ?? [];
  if (!Array.isArray(list) || !list.every((entry) => typeof entry === 'string'))
    throw new BadQuestion(`"${name}" must be a list of strings`);
  return list;
}
