import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { userArnOf } from '../places.ts';
import { dateOf, daysBetween, olderThan } from '../time.ts';

export default defineCheck({
  id: 'ssh-keys',
  title: 'SSH keys for CodeCommit are rotated',
  severity: 'low',
  why: 'An SSH key reads and writes repositories with the rights of its user, does not expire, and stands in no credential report.',
  fix: 'Upload a new key: aws iam upload-ssh-public-key --user-name NAME --ssh-public-key-body file://key.pub; then delete the old one: aws iam delete-ssh-public-key --user-name NAME --ssh-public-key-id ID',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_ssh-keys.html'],
  profile: 'all',
  benchmarks: {},
  facts: ['sshPublicKeys'],
  *judge({ sshPublicKeys }, { account, settings }) {
    const limit = settings.maxAccessKeyAgeDays;
    for (const { user, active, uploadDate, idEnd } of sshPublicKeys) {
      if (!active || uploadDate === '' || !olderThan(uploadDate, limit, account.readAt)) continue;
      yield problem({
        resource: userArnOf(account, user),
        message: `An SSH key of the user ${user} is ${daysBetween(uploadDate, account.readAt)} days old; ${limit} are allowed.`,
        evidence: `key …${idEnd}, UploadDate=${dateOf(uploadDate)}`,
        fix: shell`aws iam list-ssh-public-keys --user-name ${user}; aws iam delete-ssh-public-key --user-name ${user} --ssh-public-key-id ID`,
        subject: idEnd,
      });
    }
  },
});
