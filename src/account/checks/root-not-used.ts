import { defineCheck, evidence, problem, unknown } from '../check.ts';
import { reportEvidence, rootRow, unsaid } from '../credential-report.ts';
import { rootArn } from '../places.ts';
import { dateOf, latest, olderThan } from '../time.ts';

export default defineCheck({
  id: 'root-not-used',
  title: 'The root user is not used',
  severity: 'high',
  why: 'Nothing limits the root user, and its actions cannot be told apart by person. Daily work with it makes every mistake and every leak total.',
  fix: 'Give the people and programs that use it a role of their own, and keep the root user for the few tasks that need it.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-tasks.html',
  ],
  profile: 'recommended',
  benchmarks: { cis: { 3: '1.7', 4: '1.7', 5: '1.6', 6: '2.6', 7: '2.7' }, securityHub: ['IAM.20'] },
  facts: ['credentialReport'],
  *judge({ credentialReport }, { account, settings }) {
    const row = rootRow(credentialReport);
    if (!row) return yield unknown('the credential report has no row for the root user');
    yield* unsaid([row], 'password_last_used', 'access_key_1_last_used_date', 'access_key_2_last_used_date');
    const { generatedTime } = credentialReport;
    // Rows of users can be read again, live; the root user's cannot.
    if (generatedTime !== null && olderThan(generatedTime, 1, account.readAt))
      yield unknown(
        `the credential report is of ${generatedTime}; what the root user did since is not in it`,
      );
    const uses: Record<string, string | null> = { password: row.passwordLastUsed };
    for (const [index, { lastUsed }] of row.accessKeys.entries()) uses[`access key ${index + 1}`] = lastUsed;
    const last = latest(...Object.values(uses));
    const report = reportEvidence(credentialReport);
    if (last === null) return yield evidence(`no use of the root user is on record (${report})`);
    if (olderThan(last, settings.rootUnusedDays, account.readAt))
      return yield evidence(`last used on ${dateOf(last)} (${report})`);
    const by = Object.entries(uses).find(([, time]) => time === last)?.[0] ?? '';
    yield problem({
      resource: rootArn(account),
      message: `The root user was used on ${dateOf(last)}, by its ${by}; ${settings.rootUnusedDays} days without use are asked for.`,
      evidence: `last use on ${dateOf(last)} (${report})`,
      fix: 'find out what for: aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=root; no command takes a use back',
      subject: by,
    });
  },
});
