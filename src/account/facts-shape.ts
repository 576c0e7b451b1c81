import * as z from 'zod';
import type { AccountFacts, FactName, Facts } from './facts.ts';

/** What a file of facts must hold to be believed: a text where a flag belongs would turn checks green. */

const { string: text, boolean: flag, number } = z;
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
/** Ages are counted from it: one that is no time would make nothing old. Empty: the service did not say. */
const time = z
  .string()
  .refine(
    (value) => value === '' || !Number.isNaN(Date.parse(value)),
    'must be a time such as 2027-01-31T12:00:00Z',
  );
const timeOrNull = time.nullable();
/** Any JSON, which the reader of policies judges. */
const document = z.custom<unknown>((value) => value !== undefined, 'must be a policy document or null');

const holder = {
  arn: text(),
  name: text(),
  path: text(),
  createDate: time,
  inlinePolicies: list(z.object({ name: text(), document })),
  attachedPolicies: list(z.object({ name: text(), arn: text() })),
};
const organizationPolicies = list(
  z.object({
    id: text(),
    arn: text(),
    name: text(),
    awsManaged: flag(),
    document,
    targets: list(text()),
  }),
);
const certificate = z.object({ active: flag(), lastRotated: timeOrNull });
const reportRow = z.looseObject({
  user: text(),
  arn: text(),
  userCreationTime: timeOrNull,
  passwordEnabled: flag().nullable(),
  passwordLastUsed: timeOrNull,
  passwordLastChanged: timeOrNull,
  passwordNextRotation: timeOrNull,
  mfaActive: flag().nullable(),
  accessKeys: list(z.object({ active: flag(), lastRotated: timeOrNull, lastUsed: timeOrNull })),
  certificates: z.tuple([certificate, certificate]).readonly(),
  mfaSerialNumbers: list(text()).exactOptional(),
  unsaid: list(z.custom<'mfa_active'>((value) => typeof value === 'string')).exactOptional(),
  confirmedAt: time.exactOptional(),
});

const values: { readonly [Name in FactName]: z.ZodType<Facts[Name]> } = {
  summary: z.record(text(), number()),
  passwordPolicy: z
    .object({
      minimumLength: number(),
      requireSymbols: flag(),
      requireNumbers: flag(),
      requireUppercase: flag(),
      requireLowercase: flag(),
      allowUsersToChange: flag(),
      expire: flag(),
      maxAge: number().nullable(),
      reusePrevention: number().nullable(),
      hardExpiry: flag(),
    })
    .nullable(),
  credentialReport: z.object({ generatedTime: timeOrNull, rows: list(reportRow) }),
  users: list(z.object({ ...holder, groups: list(text()), permissionsBoundary: text().nullable() })),
  groups: list(z.object(holder)),
  roles: list(
    z.object({
      ...holder,
      trustPolicy: document,
      permissionsBoundary: text().nullable(),
      lastUsed: timeOrNull,
      instanceProfiles: list(text()),
    }),
  ),
  policies: list(
    z.object({
      arn: text(),
      name: text(),
      path: text(),
      attachmentCount: number(),
      boundaryCount: number(),
      document,
    }),
  ),
  samlProviders: list(z.object({ arn: text(), validUntil: timeOrNull })),
  virtualMfaDevices: list(z.object({ serialNumber: text(), userArn: text() })),
  serverCertificates: list(z.object({ arn: text(), name: text(), expiration: timeOrNull })),
  serviceCredentials: list(
    z.object({
      user: text(),
      service: text(),
      active: flag(),
      createDate: time,
      expirationDate: timeOrNull,
      idEnd: text(),
    }),
  ),
  sshPublicKeys: list(z.object({ user: text(), active: flag(), uploadDate: time, idEnd: text() })),
  roleSessions: list(z.object({ arn: text(), maxSessionDuration: number() })),
  // A status that nobody knows yet is the check's to judge.
  regions: list(
    z.object({ name: text(), status: z.custom<'ENABLED'>((value) => typeof value === 'string') }),
  ),
  stsEndpoints: list(z.object({ region: text(), active: flag() })),
  organization: z
    .object({ id: text(), arn: text(), featureSet: text(), managementAccountId: text() })
    .nullable(),
  organizationFeatures: list(text()),
  organizationRoots: list(z.object({ id: text(), arn: text(), enabledPolicyTypes: list(text()) })),
  serviceControlPolicies: organizationPolicies,
  resourceControlPolicies: organizationPolicies,
  delegatedAdministrators: list(z.object({ id: text(), arn: text() })),
  identityCenters: list(z.object({ arn: text(), region: text(), ownerAccountId: text().nullable() })),
  analyzers: list(
    z.object({
      region: text(),
      analyzers: list(
        z.object({
          arn: text(),
          name: text(),
          type: text(),
          status: text(),
          managedBy: text().nullable(),
        }),
      ),
      closedByOrganization: flag(),
    }),
  ),
  analyzerFindings: list(
    z.object({
      analyzerArn: text(),
      region: text(),
      findings: list(
        z.object({
          id: text(),
          type: text(),
          resource: text().nullable(),
          resourceType: text(),
          isPublic: flag(),
        }),
      ),
    }),
  ),
  alternateContacts: z.object({
    billing: flag(),
    operations: flag(),
    security: flag(),
    shared: list(z.tuple([text(), text()]).readonly()),
  }),
  primaryContact: z.object({ present: flag(), sharedWith: list(text()) }),
};

const factOf = (value: z.ZodType) =>
  z.discriminatedUnion('read', [
    z.object({ read: z.literal(true), value, gaps: list(text()).exactOptional() }),
    z.object({ read: z.literal(false), reason: text(), applicable: z.literal(false).exactOptional() }),
  ]);

const shape = z.strictObject(
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, factOf(value).exactOptional()])),
);

/** The facts, or the first thing that is wrong with them and where: `facts.users.value[1].groups: must be a list`. */
export function shapedFacts(facts: unknown): { readonly facts: AccountFacts } | { readonly problem: string } {
  const { error } = shape.safeParse(facts);
  // What was read is given back, so that what a later version adds is not lost.
  if (!error) return { facts: facts as AccountFacts };
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys')
    return { problem: `there is no fact ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}` };
  const place = (issue?.path ?? [])
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return { problem: `facts${place}: ${expectedBy(issue)}` };
}

function expectedBy(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_type') return `must be ${words[issue.expected] ?? issue.expected}`;
  // Only `read` tells one kind of fact from the other.
  if (issue?.code === 'invalid_union') return 'must be true or false';
  return issue?.message ?? 'is not as expected';
}

const words: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
  tuple: 'a list',
};
