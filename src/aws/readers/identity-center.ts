import { inapplicable, read, type Reader } from '../reader.ts';

const partitions = new Set(['aws', 'aws-us-gov', 'aws-cn']);
const reserved = /^\/aws-reserved\/sso\.amazonaws\.com\/(?:([a-z0-9-]+)\/)?/;

/**
 * ListInstances answers in Identity Center's home region only, and with nothing elsewhere. The path of the
 * roles that it makes names that region; no segment there means us-east-1.
 */
export const identityCenters: Reader<'identityCenters'> = async ({ calls, account, fact }) => {
  if (!partitions.has(account.partition))
    return inapplicable(`the partition ${account.partition} has no IAM Identity Center`);
  const roles = await fact('roles');
  if (!roles.read) return roles;
  const homes = roles.value.flatMap(({ path }) => {
    const match = reserved.exec(path);
    return match ? [match[1] ?? 'us-east-1'] : [];
  });
  const region = homes[0] ?? calls.region;
  const { SSOAdminClient, ListInstancesCommand } = await import('@aws-sdk/client-sso-admin');
  const client = calls.client(SSOAdminClient, region);
  const { items, gaps } = await calls.list(
    'sso:ListInstances',
    (NextToken, options) =>
      client.send(new ListInstancesCommand({ ...(NextToken === undefined ? {} : { NextToken }) }), options),
    (page) => ({ items: page.Instances, next: page.NextToken }),
    region,
  );
  return read(
    items.map(({ InstanceArn, OwnerAccountId }) => ({
      arn: InstanceArn ?? '',
      region,
      ownerAccountId: OwnerAccountId ?? null,
    })),
    [...(roles.gaps ?? []), ...gaps],
  );
};
