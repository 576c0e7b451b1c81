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
): Generator<{ kind: string; actions: readonly string[]; grants: readonly Grant[] }> {
  if (!givesPermissions(policy)) return;
  const grants = grantsOf(policy);
  for (const { kind, create, steps } of kinds) {
    if (grants.allowing(create).length === 0) continue;
    const told = new Set([...catchAlls(policy), ...iamStatements(policy)]);
    const open = (action: string): Open[] =>
      grants.allowing(action).flatMap((grant) => {
        if (isHeldBack(grant.statement) || told.has(grant.statement)) return [];
        const names = openNames(grant.statement, kind).filter((name) => !grants.denied(action, name));
        return names.length > 0 ? [{ action, grant, names }] : [];
      });
    const empowering = steps.map((step) => step.flatMap(open));
    for (const { grant, names } of open(create)) {
      const others = empowering.map((step) =>
        step.find((other) => other.names.some((one) => names.some((name) => overlaps(one, name)))),
      );
      if (others.includes(undefined)) continue;
      const found = others.flatMap((other) => other ?? []);
      yield {
        kind,
        actions: [create, ...found.map(({ action }) => action)],
        grants: [grant, ...found.map((other) => other.grant)],
      };
      break;
    }
  }
}

/** A grant that leaves the name of the new principal open, with its patterns that do. */
interface Open {
  readonly action: string;
  readonly grant: Grant;
  readonly names: readonly string[];
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
