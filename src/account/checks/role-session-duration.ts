import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';

export default defineCheck({
  id: 'role-session-duration',
  title: 'Sessions of roles are short',
  severity: 'low',
  why: 'A stolen session works until it ends, and cannot be called back one by one.',
  fix: 'aws iam update-role --role-name NAME --max-session-duration 3600',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['roleSessions'],
  *judge({ roleSessions }, { settings }) {
    const limit = settings.maxRoleSessionHours * 3600;
    for (const { arn, maxSessionDuration } of roleSessions) {
      if (maxSessionDuration <= limit || /:role\/aws-(service-role|reserved)\//.test(arn)) continue;
      const name = arn.split('/').at(-1) ?? arn;
      yield problem({
        resource: arn,
        message: `Sessions of the role ${name} may last ${maxSessionDuration / 3600} hours; ${settings.maxRoleSessionHours} are allowed.`,
        evidence: `MaxSessionDuration=${maxSessionDuration} seconds`,
        fix: shell`aws iam update-role --role-name ${name} --max-session-duration ${limit}`,
        subject: String(maxSessionDuration),
      });
    }
  },
});
