import type { Region } from '../../account/facts.ts';
import { CallError } from '../calls.ts';
import { inapplicable, notRead, read, type Reader, type Reading } from '../reader.ts';

/** The service's endpoints exist in these partitions only. */
const partitions = new Set(['aws', 'aws-cn']);

export const regions: Reader<'regions'> = async ({ calls, account }) => {
  if (!partitions.has(account.partition))
    return inapplicable(`the partition ${account.partition} has no Account Management service`);
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

/** Only that they exist and which are alike is kept: their values are people's addresses. */
export const contacts: Reader<'contacts'> = async (reading) => {
  if (!partitions.has(reading.account.partition))
    return inapplicable(`the partition ${reading.account.partition} has no Account Management service`);
  const { AccountClient, GetContactInformationCommand } = await import('@aws-sdk/client-account');
  const client = reading.calls.client(AccountClient);
  const primary = orNothing(
    reading.calls.get(
      'account:GetContactInformation',
      (options) => client.send(new GetContactInformationCommand({}), options),
      (answer) => answer.ContactInformation,
    ),
  );
  const [billing, operations, security, information] = await Promise.all([
    alternate(reading, 'BILLING'),
    alternate(reading, 'OPERATIONS'),
    alternate(reading, 'SECURITY'),
    primary,
  ]);
  const channels = {
    billing,
    operations,
    security,
    primary: information && [information.PhoneNumber],
  };
  const present = Object.entries(channels).map(([name, values]) => [name, new Set(values)] as const);
  const shared = present.flatMap(([name, values], index) =>
    present
      .slice(index + 1)
      .filter(([, others]) => [...values].some((value) => value !== undefined && others.has(value)))
      .map(([other]) => [name, other] as const),
  );
  return read({
    billing: billing !== undefined,
    operations: operations !== undefined,
    security: security !== undefined,
    primary: information !== undefined,
    shared,
  });
};

async function alternate(
  { calls }: Reading,
  type: 'BILLING' | 'OPERATIONS' | 'SECURITY',
): Promise<(string | undefined)[] | undefined> {
  const { AccountClient, GetAlternateContactCommand } = await import('@aws-sdk/client-account');
  const client = calls.client(AccountClient);
  const contact = await orNothing(
    calls.get(
      'account:GetAlternateContact',
      (options) => client.send(new GetAlternateContactCommand({ AlternateContactType: type }), options),
      (answer) => answer.AlternateContact,
    ),
  );
  return contact && [contact.EmailAddress?.toLowerCase(), contact.PhoneNumber];
}

/** The answer, or `undefined` where the service says that there is none. */
async function orNothing<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CallError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}
