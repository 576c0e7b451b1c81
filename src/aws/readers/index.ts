import type { Readers } from '../reader.ts';
import { analyzerFindings, analyzers } from './access-analyzer.ts';
import { alternateContacts, primaryContact, regions } from './account.ts';
import { credentialReport } from './credential-report.ts';
import * as iam from './iam.ts';
import { identityCenters } from './identity-center.ts';
import * as organizations from './organizations.ts';
import { stsEndpoints } from './sts-endpoints.ts';

/** How each fact is read. */
export const readers: Readers = {
  ...iam,
  ...organizations,
  credentialReport,
  regions,
  alternateContacts,
  primaryContact,
  analyzers,
  analyzerFindings,
  identityCenters,
  stsEndpoints,
};
