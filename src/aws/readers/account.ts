import type { Region } from '../../account/facts.ts';
import { CallError } from '../calls.ts';
import { inapplicable, notRead, read, type Reader, type Reading } from '../reader.ts';

/** The service's endpoints exist in these partitions only. */
const partitions = new Set(['aws', 'aws-cn']);

const withoutService = ({ account }: Reading) =>
  inapplicable(`the partition ${account.partition} has no Account Management service`);

export const regions: Reader<'regions'> = async (reading) => {
  if (!partitions.has(reading.account.partition)) return withoutService(reading);
  const { calls } = reading;
  const { AccountClient, ListRegionsCommand } = await import('@aws-sdk/client-account');
  const client = calls.client(AccountClient);
  const { items, gaps } = await calls.list(
    'account:ListRegions',
    (NextToken, options) =>
      client.send(
        new ListRegionsCommand({ MaxResults: 50, ...(NextToken === undefined ? {} : { NextToken }) }),
        options,
      ),
    (page) => ({ items: page.Regions, next: page.NextToken }),
  );
  const named = items.flatMap(({ RegionName, RegionOptStatus }): Region[] =>
    RegionName && RegionOptStatus ? [{ name: RegionName, status: RegionOptStatus }] : [],
  );
  // Some are enabled by default in every account.
  if (named.length === 0) return notRead('account:ListRegions named no region');
  const nameless = items.length - named.length;
  return read(named, [
    ...gaps,
    ...(nameless > 0 ? [`account:ListRegions did not tell name and status of ${nameless} regions`] : []),
  ]);
};

/** The channels by which a contact is reached: e-mail address, telephone number. */
type Channels = readonly string[];
const kinds = ['billing', 'operations', 'security'] as const;
type Alternates = Readonly<Record<(typeof kinds)[number], Channels | undefined>>;

/** Only that they exist and which are alike is kept: their values are people's addresses. */
export const alternateContacts: Reader<'alternateContacts'> = async (reading) => {
  if (!partitions.has(reading.account.partition)) return withoutService(reading);
  const found = await alternates(reading);
  const shared = kinds.flatMap((one, index) =>
    kinds
      .slice(index + 1)
      .flatMap((other) => (areAlike(found[one], found[other]) ? [[one, other] as const] : [])),
  );
  const [billing, operations, security] = kinds.map((kind) => found[kind] !== undefined);
  return read({
    billing: billing === true,
    operations: operations === true,
    security: security === true,
    shared,
  });
};

export const primaryContact: Reader<'primaryContact'> = async (reading) => {
  if (!partitions.has(reading.account.partition)) return withoutService(reading);
  const { AccountClient, GetContactInformationCommand } = await import('@aws-sdk/client-account');
  const client = reading.calls.client(AccountClient);
  const [information, found] = await Promise.all([
    orNothing(
      reading.calls.get(
        'account:GetContactInformation',
        (options) => client.send(new GetContactInformationCommand({}), options),
        (answer) => answer.ContactInformation,
      ),
    ),
    alternates(reading),
  ]);
  const channels = information && presentIn(information.PhoneNumber);
  return read({
    present: information !== undefined,
    sharedWith: kinds.filter((kind) => areAlike(channels, found[kind])),
  });
};

/** Two facts are made of them, and each is asked for once; they live no longer than the reading. */
const asked = new WeakMap<Reading, Promise<Alternates>>();
function alternates(reading: Reading): Promise<Alternates> {
  const known = asked.get(reading);
  if (known) return known;
  const answers = Promise.all(kinds.map((kind) => alternate(reading, kind))).then(
    ([billing, operations, security]) => ({ billing, operations, security }),
  );
  asked.set(reading, answers);
  return answers;
}

async function alternate({ calls }: Reading, kind: (typeof kinds)[number]): Promise<Channels | undefined> {
  const { AccountClient, GetAlternateContactCommand } = await import('@aws-sdk/client-account');
  const client = calls.client(AccountClient);
  const AlternateContactType = kind.toUpperCase() as Uppercase<typeof kind>;
  const contact = await orNothing(
    calls.get(
      'account:GetAlternateContact',
      (options) => client.send(new GetAlternateContactCommand({ AlternateContactType }), options),
      (answer) => answer.AlternateContact,
    ),
  );
  return contact && presentIn(contact.EmailAddress?.toLowerCase(), contact.PhoneNumber);
}

const presentIn = (...channels: (string | undefined)[]): Channels =>
  channels.filter((channel) => channel !== undefined);
const areAlike = (one: Channels = [], other: Channels = []): boolean =>
  one.some((channel) => other.includes(channel));

/** The answer, or `undefined` where the service says that there is none. */
async function orNothing<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CallError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}
