import { newAccess } from '../../../src/access/questions.ts';
import { readPolicy } from '../../../src/access/policy.ts';
import { nodeOf } from '../../../src/access/json-node.ts';
import type { AccessAnswer } from '../../../src/gate/result.ts';
import { allows, matches, Undocumented, type Json, type Request } from './evaluate.ts';
import { requests } from './requests.ts';

export const compare = (next: Json, before: Json, withPrincipal: boolean): AccessAnswer =>
  newAccess(
    readPolicy(nodeOf(next), withPrincipal),
    readPolicy(nodeOf(before), withPrincipal),
    withPrincipal,
  );

/** What is wrong with an answer, by the plain evaluator; nothing when it holds. */
export function objection(
  answer: AccessAnswer,
  next: Json,
  before: Json,
  withPrincipal: boolean,
  most = 4000,
): string | undefined {
  if (answer.result === 'FAIL') {
    const { witness, statement } = answer;
    if (!witness || statement === null) return 'no witness';
    const wrong = malformed(witness, withPrincipal);
    if (wrong) return wrong;
    if (!allows(next, witness)) return 'the new policy does not allow the witness';
    if (allows(before, witness)) return 'the old policy allows the witness too';
    const chosen = (next['Statement'] as Json[])[statement];
    if (chosen?.['Effect'] !== 'Allow' || !matches(chosen, witness, next['Version'] === '2012-10-17'))
      return 'the statement does not match the witness';
    return undefined;
  }
  if (answer.result === 'UNKNOWN') return undefined;
  let count = 0;
  for (const request of requests([next, before], withPrincipal)) {
    if (++count > most) break;
    try {
      if (allows(next, request) && !allows(before, request))
        return `PASS, but ${JSON.stringify(request)} is new`;
    } catch (error) {
      if (!(error instanceof Undocumented)) throw error;
    }
  }
  return undefined;
}

/** What keeps a witness from being a request that could be made. */
export function malformed(
  { principal, action, resource, context }: Request,
  withPrincipal: boolean,
): string | undefined {
  if (!/^[a-z0-9-]+:[A-Za-z0-9]+$/.test(action)) return `action ${action}`;
  if (resource !== '*' && !/^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:(\d{12}|[a-z]*):[^*?]+$/s.test(resource))
    return `resource ${resource}`;
  if (withPrincipal !== (principal !== undefined)) return 'principal';
  if (principal !== undefined && principal !== '*' && Object.keys(principal).length !== 1)
    return 'principal of several names';
  for (const [key, values] of Object.entries(context)) {
    if (values.length === 0) return `${key} without value`;
    if (values.length > 1 && !/tagkeys|paths|calledvia$/i.test(key)) return `${key} with several values`;
    if (/securetransport/i.test(key) && !/^(true|false)$/.test(values[0] ?? ''))
      return `${key} = ${values[0]}`;
    if (/account$/i.test(key) && !/^\d{12}$/.test(values[0] ?? '')) return `${key} = ${values[0]}`;
    if (withPrincipal && /^aws:principal(arn|account)$/i.test(key)) return `${key} beside a principal`;
  }
  return undefined;
}
