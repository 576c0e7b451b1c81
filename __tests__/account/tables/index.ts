import type { Case } from '../facts.ts';
import { analyzerTable } from './analyzers.ts';
import { credentialTable } from './credentials.ts';
import { groupTable } from './groups.ts';
import { organizationTable } from './organization.ts';
import { passwordTable } from './passwords.ts';
import { policyTable } from './policies.ts';
import { regionTable } from './regions.ts';
import { rootTable } from './root.ts';
import { trustTable } from './trust.ts';

/** The truth table of each check. */
export const tables: Readonly<Record<string, readonly Case[]>> = {
  ...rootTable,
  ...passwordTable,
  ...regionTable,
  ...policyTable,
  ...trustTable,
  ...groupTable,
  ...credentialTable,
  ...organizationTable,
  ...analyzerTable,
};
