import type { Severity } from '../findings/severity.ts';
import type { Statement } from '../policy/statement.ts';
import { problem, unknown, type Observation } from './check.ts';
import type { Facts } from './facts.ts';
import {
  heldPolicies,
  holding,
  removalCommand,
  statementName,
  statementsIn,
  type HeldPolicy,
} from './policy.ts';

export type PolicyFacts = Pick<Facts, 'users' | 'groups' | 'roles' | 'policies'>;
export const policyFacts = ['users', 'groups', 'roles', 'policies'] as const;

/** What a statement grants that it should not. */
export interface Grant {
  /** Completes "The role Deploy, through its inline policy P, …": `may do everything`. */
  readonly may: string;
  /** The part of the statement that shows it. */
  readonly seen: string;
  readonly severity?: Severity;
}

/**
 * One problem for each policy that a principal holds and in which a statement grants what it should not:
 * principals are named, since a policy's name alone says nobody who has it.
 */
export function* judgeGrants(
  facts: PolicyFacts,
  grantOf: (statement: Statement, held: HeldPolicy) => Grant | null,
  skip: (held: HeldPolicy) => boolean = () => false,
): Generator<Observation, void, undefined> {
  for (const held of heldPolicies(facts)) {
    if (skip(held)) continue;
    if (held.document === null) {
      yield unknown(
        `the document of the policy ${held.policyArn ?? held.policyName} is not among what was read`,
      );
      continue;
    }
    const grants = statementsIn(held.document).flatMap((statement) => {
      const grant = grantOf(statement, held);
      return grant ? [{ statement, grant }] : [];
    });
    const [first] = grants;
    if (!first) continue;
    yield problem({
      resource: held.holder.arn,
      message: `${holding(held)} ${first.grant.may}.`,
      evidence: grants.map(({ statement, grant }) => `${statementName(statement)}: ${grant.seen}`).join('; '),
      fix: `${removalCommand(held)}, and grant what is used instead`,
      subject: `${held.policyArn ?? held.policyName} ${grants.map(({ grant }) => grant.seen).join(' ')}`,
      ...(first.grant.severity ? { severity: first.grant.severity } : {}),
    });
  }
}
