import { parseArn } from '../arn.ts';
import { valueAt, type Spot } from '../document.ts';
import { trustExample } from '../examples.ts';
import { defineAccessAnalyzerRule, trustPolicies } from '../rule.ts';

/** `account/name` of a role or of an assumed role's session; the path of a role is not part of a session. */
function roleOf(text: string): { role: string; isSession: boolean } | undefined {
  const arn = parseArn(text);
  if (arn?.service === 'iam' && arn.resource.startsWith('role/'))
    return {
      role: `${arn.account}/${arn.resource.slice(arn.resource.lastIndexOf('/') + 1)}`,
      isSession: false,
    };
  const session = arn?.service === 'sts' ? /^assumed-role\/([^/]+)\/./.exec(arn.resource) : undefined;
  return arn && session?.[1] ? { role: `${arn.account}/${session[1]}`, isSession: true } : undefined;
}

const roleArn = 'arn:aws:iam::111122223333:role/deploy';

export default defineAccessAnalyzerRule({
  id: 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
  title: 'A role and a session of it',
  findingType: 'SUGGESTION',
  why: 'The role stands for all its sessions, so naming one of them changes nothing and suggests a limit that is not there.',
  fix: 'Remove the session, or the role if only that session is meant.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: trustPolicies,
  statements: { with: ['Principal'] },
  examples: {
    bad: [
      trustExample(
        { Principal: { AWS: [roleArn, 'arn:aws:sts::111122223333:assumed-role/deploy/ana'] } },
        'Principal.AWS.0',
        'Principal.AWS.1',
      ),
    ],
    good: [
      trustExample({ Principal: { AWS: [roleArn, 'arn:aws:sts::444455556666:assumed-role/deploy/ana'] } }),
      trustExample({ Principal: { AWS: [roleArn, 'arn:aws:sts::111122223333:assumed-role/other/ana'] } }),
    ],
  },
  *statement({ principals }) {
    if (principals.length < 2) return;
    const byRole = new Map<string, { spots: Spot[]; role: boolean; session: boolean }>();
    for (const { type, value } of principals) {
      const found = type === 'AWS' && value.known ? roleOf(value.text) : undefined;
      if (!found) continue;
      const entry = byRole.get(found.role) ?? { spots: [], role: false, session: false };
      entry.spots.push(valueAt(...value.path));
      if (found.isSession) entry.session = true;
      else entry.role = true;
      byRole.set(found.role, entry);
    }
    for (const { spots, role, session } of byRole.values()) {
      const [first, ...rest] = spots;
      if (first && role && session)
        yield { message: 'A role stands for all its sessions.', at: [first, ...rest] };
    }
  },
});
