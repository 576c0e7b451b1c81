import { defineCheck, problem } from '../check.ts';
import { shell } from '../fix.ts';
import { dateOf } from '../time.ts';

export default defineCheck({
  id: 'server-certificates-expired',
  title: 'No expired server certificates are stored in IAM',
  severity: 'medium',
  why: 'An expired certificate that is deployed by mistake takes the site down, and its private key is kept for nothing.',
  fix: 'aws iam delete-server-certificate --server-certificate-name NAME',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs_manage.html'],
  profile: 'all',
  benchmarks: { cis: { 3: '1.19', 4: '1.19', 5: '1.18', 6: '2.18', 7: '2.17' }, securityHub: ['IAM.26'] },
  facts: ['serverCertificates'],
  *judge({ serverCertificates }, { account }) {
    for (const { arn, name, expiration } of serverCertificates)
      if (expiration !== null && expiration < account.readAt)
        yield problem({
          resource: arn,
          message: `The server certificate ${name} expired on ${dateOf(expiration)}.`,
          evidence: `Expiration=${dateOf(expiration)}`,
          fix: shell`aws iam delete-server-certificate --server-certificate-name ${name}`,
        });
  },
});
