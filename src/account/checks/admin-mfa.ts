import { defineCheck, problem, unknown } from '../check.ts';
import { shell } from '../fix.ts';
import { administrators } from '../administrators.ts';
import { rowEvidence, unsaid, userRows } from '../credential-report.ts';

export default defineCheck({
  id: 'admin-mfa',
  title: 'Users who are administrators have MFA',
  severity: 'high',
  why: 'Their password or key alone is the whole account.',
  fix: 'Let the user assign a device, or take the rights away until they have.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['users', 'groups', 'roles', 'policies', 'credentialReport'],
  *judge(facts, { account }) {
    const found = administrators(facts, account);
    for (const name of found.unread)
      yield unknown(`the document of the policy ${name} is not among what was read`);
    const groups = new Map(
      found.holders.flatMap(({ holder, holderKind, through }) =>
        holderKind === 'group'
          ? [[holder.name, `the group ${holder.name}, through ${through}`] as const]
          : [],
      ),
    );
    yield* unsaid(userRows(facts.credentialReport), 'mfa_active');
    const rows = new Map(userRows(facts.credentialReport).map((row) => [row.user, row]));
    for (const user of facts.users) {
      const direct = found.holders.find(
        ({ holder, holderKind }) => holderKind === 'user' && holder.arn === user.arn,
      );
      const by = direct?.through ?? user.groups.flatMap((name) => groups.get(name) ?? [])[0];
      const row = rows.get(user.name);
      if (by === undefined || (row && row.mfaActive !== false)) continue;
      if (!row) {
        yield unknown(`the administrator ${user.name} is not in the credential report`);
        continue;
      }
      yield problem({
        resource: user.arn,
        message: `The user ${user.name} is an administrator by ${by} and has no MFA device.`,
        evidence: `mfa_active=false (${rowEvidence(row, facts.credentialReport)})`,
        fix: shell`aws iam enable-mfa-device --user-name ${user.name} --serial-number ARN --authentication-code1 CODE --authentication-code2 CODE`,
        user: user.name,
        subject: by,
      });
    }
  },
});
