import { defineCheck, evidence, notApplicable, problem, unknown, type Observation } from '../check.ts';
import type { IamRole, ManagedPolicy } from '../facts.ts';
import { shell } from '../fix.ts';
import {
  callerOf,
  excessOf,
  isReadOnly,
  lacksOf,
  minimalPolicy,
  optionalActions,
  publishedActions,
  rightsOf,
  type RoleRights,
  validationActions,
} from '../gate-role.ts';
import { githubWeaknesses, isGitHub } from '../github-trust.ts';
import { trustFix, trustPlace, trusts, untold } from '../trust.ts';

export default defineCheck({
  id: 'gate-role-self-check',
  title: "The gate's own role can only read, and only its repository can use it",
  severity: 'high',
  why: 'Everybody who can open a pull request in the repository can use this role, and it reads every policy of the account. It must be able to do nothing else, and nobody else must get it.',
  fix: 'aws iam put-role-policy --role-name NAME --policy-name iam-gate --policy-document file://docs/permissions.json, and remove what else it holds',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
  ],
  profile: 'recommended',
  benchmarks: {},
  facts: ['roles', 'policies'],
  *judge({ roles, policies }, { gateRole }) {
    if (!gateRole) return yield notApplicable('these facts do not say who read them');
    const caller = callerOf(gateRole.callerArn);
    if (caller.kind === 'person') return yield notApplicable('this run has the credentials of a person');
    if (caller.kind !== 'role')
      return yield problem({
        resource: gateRole.callerArn,
        message:
          caller.kind === 'root'
            ? 'The gate runs as the root user.'
            : `The gate runs with the access keys of the IAM user ${caller.name}.`,
        evidence: `GetCallerIdentity answers ${gateRole.callerArn}`,
        fix: 'give the gate a role by `role-to-assume`, and delete the keys: iam-gate init prints role and workflow',
        severity: caller.kind === 'root' ? 'critical' : 'medium',
      });
    const role = roles.find(({ name }) => name === caller.name);
    if (!role) return yield unknown(`the role ${caller.name} is not among the roles that were read`);

    yield* whoMayAssume(role);
    yield* whatItMayDo(role, policies, gateRole.actions);
  },
});

function* whoMayAssume(role: IamRole): Generator<Observation, void, undefined> {
  yield* untold([role]);
  const openings = [...trusts([role], 'sts:AssumeRoleWithWebIdentity'), ...trusts([role], 'sts:AssumeRole')];
  yield evidence(`assumed by ${[...new Set(openings.map(({ text }) => text))].join(', ')}`);
  for (const trust of openings.filter(isGitHub))
    for (const { severity, message, seen } of githubWeaknesses(trust)) {
      // That every branch and pull request may use the gate is what it is for.
      if (severity === 'low' && message.includes('of the repository')) continue;
      yield problem({
        resource: role.arn,
        message: `The gate's own role ${message}.`,
        evidence: `${trustPlace(trust)}: ${seen}`,
        fix: trustFix(role, 'test sub with repo:OWNER/REPOSITORY:*, and aud with sts.amazonaws.com'),
        severity: severity === 'critical' ? 'high' : severity,
        subject: `trust ${message}`,
      });
    }
}

function* whatItMayDo(
  role: IamRole,
  policies: readonly ManagedPolicy[],
  actions: readonly string[],
): Generator<Observation, void, undefined> {
  const rights = rightsOf(role, policies);
  if (rights.unread.length > 0)
    yield unknown(`the documents of ${rights.unread.join(', ')} are not among what was read`);
  const needed = [...new Set([...actions, ...validationActions])].sort();
  const put = shell`aws iam put-role-policy --role-name ${role.name} --policy-name iam-gate --policy-document ${minimalPolicy(needed)}`;
  const excess = excessOf(rights);
  const writes = excess.filter((pattern) => !isReadOnly(pattern));
  if (excess.length > 0)
    yield problem({
      resource: role.arn,
      message:
        writes.length > 0
          ? `The gate's own role may do more than read: ${shown(writes)}.`
          : `The gate's own role may read more than it needs: ${shown(excess)}.`,
      evidence: `its policies allow ${shown(excess)}`,
      fix: `${put}, and remove its other policies`,
      severity: writes.length > 0 ? 'high' : 'low',
      subject: excess.join(' '),
    });
  const lacks = lacksOf(
    rights,
    actions.filter((action) => !optionalActions.has(action)),
  );
  if (lacks.length > 0 && rights.unread.length === 0)
    yield problem({
      resource: role.arn,
      message: `The gate's own role lacks ${shown(lacks)}, so that checks stay unknown.`,
      evidence: 'none of its policies allows it',
      fix: put,
      severity: 'low',
      subject: lacks.join(' '),
    });
  if (rights.unread.length === 0) yield* rightsTold(rights, actions);
}

/** What of the published rights this run uses, lacks and leaves idle. Patterns that cover them count as they allow. */
function* rightsTold(
  rights: RoleRights,
  actions: readonly string[],
): Generator<Observation, void, undefined> {
  const lacking = new Set(lacksOf(rights, publishedActions));
  const needed = actions.filter((action) => !optionalActions.has(action));
  const allowed = needed.filter((action) => !lacking.has(action));
  const without = actions.filter((action) => optionalActions.has(action) && lacking.has(action));
  // Policies are validated in other runs than those that read the account.
  const idle = publishedActions.filter(
    (action) => !lacking.has(action) && !actions.includes(action) && !validationActions.includes(action),
  );
  yield evidence(
    `its policies allow ${allowed.length} of the ${needed.length} actions that reading the account takes`,
  );
  if (without.length > 0)
    yield evidence(`not allowed, and no check stays unknown without: ${without.join(', ')}`);
  if (idle.length > 0) yield evidence(`allowed, and not needed by this run's checks: ${idle.join(', ')}`);
}

const shown = (patterns: readonly string[]): string =>
  `${patterns.slice(0, 8).join(', ')}${patterns.length > 8 ? ` and ${patterns.length - 8} more` : ''}`;
