import { hasWildcard, overlaps } from '../patterns.ts';
import type { Policy } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { grantsOf, isHeldBack, type Grant } from './grants.ts';
import { catchAlls, givesPermissions, iamStatements } from './problems.ts';

/** What it takes, besides creating, to use a new principal as one likes: of each step one action. */
const kinds: readonly { kind: 'role' | 'user'; create: string; steps: readonly (readonly string[])[] }[] = [
  { kind: 'role', create: 'iam:CreateRole', steps: [['iam:AttachRolePolicy', 'iam:PutRolePolicy']] },
  {
    kind: 'user',
    create: 'iam:CreateUser',
    steps: [
      ['iam:AttachUserPolicy', 'iam:PutUserPolicy', 'iam:AddUserToGroup'],
      ['iam:CreateAccessKey', 'iam:CreateLoginProfile'],
    ],
  },
];

/**
 * Principals that the policy lets its holder create and give permissions: the patterns only have to overlap and to
 * leave the name open, since the holder chooses it.
 */
export function* allowsToCreateAndEmpower(
  policy: Policy,
): Generator<{ kind: string; grants: readonly Grant[] }> {
  if (!givesPermissions(policy)) return;
  const grants = grantsOf(policy);
  for (const { kind, create, steps } of kinds) {
    const creating = grants.allowing(create);
    if (creating.length === 0) continue;
    const told = [...catchAlls(policy), ...iamStatements(policy)];
    const open = (grant: Grant, action: string): boolean =>
      !isHeldBack(grant.statement) &&
      !told.includes(grant.statement) &&
      !openNames(grant.statement, kind).every((name) => grants.denied(action, name));
    for (const grant of creating) {
      if (!open(grant, create)) continue;
      const names = openNames(grant.statement, kind);
      const others = steps.map((step) =>
        step
          .flatMap((action) => grants.allowing(action).filter((other) => open(other, action)))
          .find((other) =>
            openNames(other.statement, kind).some((one) => names.some((name) => overlaps(one, name))),
          ),
      );
      if (names.length === 0 || others.includes(undefined)) continue;
      yield { kind, grants: [grant, ...others.flatMap((other) => other ?? [])] };
      break;
    }
  }
}

/** The patterns of a statement that leave the name of a role or user open; AWS's own paths take no names of others. */
function openNames({ resources }: Statement, kind: string): string[] {
  return resources.flatMap((value) =>
    value.known &&
    hasWildcard(value.text) &&
    !/:role\/(aws-service-role|aws-reserved)\//.test(value.text) &&
    overlaps(value.text, `arn:aws:iam::*:${kind}/*`)
      ? value.text
      : [],
  );
}
