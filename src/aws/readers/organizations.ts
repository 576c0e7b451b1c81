import type { PolicyType } from '@aws-sdk/client-organizations';
import { documentOf } from '../../account/authorization-details.ts';
import type { Fact, OrganizationPolicy } from '../../account/facts.ts';
import { CallError, isDenied } from '../calls.ts';
import { inapplicable, notRead, read, type Reader, type Reading } from '../reader.ts';

export const organization: Reader<'organization'> = async ({ calls }) => {
  const { OrganizationsClient, DescribeOrganizationCommand } = await import('@aws-sdk/client-organizations');
  const client = calls.client(OrganizationsClient);
  try {
    const { Id, Arn, FeatureSet, MasterAccountId } = await calls.get(
      'organizations:DescribeOrganization',
      (options) => client.send(new DescribeOrganizationCommand({}), options),
      (answer) => answer.Organization,
    );
    // Who manages the organization decides what applies to this account.
    if (!MasterAccountId) return notRead('organizations:DescribeOrganization did not tell MasterAccountId');
    return read({
      id: Id ?? '',
      arn: Arn ?? '',
      featureSet: FeatureSet ?? 'not told',
      managementAccountId: MasterAccountId,
    });
  } catch (error) {
    if (error instanceof CallError && error.code === 'AWSOrganizationsNotInUseException') return read(null);
    throw error;
  }
};

export const organizationRoots: Reader<'organizationRoots'> = async (reading) =>
  fromManagement(reading, async () => {
    const { OrganizationsClient, ListRootsCommand } = await import('@aws-sdk/client-organizations');
    const client = reading.calls.client(OrganizationsClient);
    const { items, gaps } = await reading.calls.list(
      'organizations:ListRoots',
      (token, options) => client.send(new ListRootsCommand(nextToken(token)), options),
      (page) => ({ items: page.Roots, next: page.NextToken }),
    );
    return read(
      items.map(({ Id, Arn, PolicyTypes }) => ({
        id: Id ?? '',
        arn: Arn ?? '',
        enabledPolicyTypes: (PolicyTypes ?? []).flatMap(({ Type, Status }) =>
          Type && Status === 'ENABLED' ? [Type] : [],
        ),
      })),
      gaps,
    );
  });

export const delegatedAdministrators: Reader<'delegatedAdministrators'> = async (reading) =>
  fromManagement(reading, async () => {
    const { OrganizationsClient, ListDelegatedAdministratorsCommand } =
      await import('@aws-sdk/client-organizations');
    const client = reading.calls.client(OrganizationsClient);
    const { items, gaps } = await reading.calls.list(
      'organizations:ListDelegatedAdministrators',
      (token, options) => client.send(new ListDelegatedAdministratorsCommand(nextToken(token)), options),
      (page) => ({ items: page.DelegatedAdministrators, next: page.NextToken }),
    );
    return read(
      items.map(({ Id, Arn }) => ({ id: Id ?? '', arn: Arn ?? '' })),
      gaps,
    );
  });

export const serviceControlPolicies: Reader<'serviceControlPolicies'> = (reading) =>
  policiesOf(reading, 'SERVICE_CONTROL_POLICY');
export const resourceControlPolicies: Reader<'resourceControlPolicies'> = (reading) =>
  policiesOf(reading, 'RESOURCE_CONTROL_POLICY');

async function policiesOf(reading: Reading, Filter: PolicyType): Promise<Fact<OrganizationPolicy[]>> {
  return fromManagement(reading, async () => {
    const { OrganizationsClient, ListPoliciesCommand, DescribePolicyCommand, ListTargetsForPolicyCommand } =
      await import('@aws-sdk/client-organizations');
    const { calls } = reading;
    const client = calls.client(OrganizationsClient);
    const listed = await calls.list(
      'organizations:ListPolicies',
      (token, options) => client.send(new ListPoliciesCommand({ Filter, ...nextToken(token) }), options),
      (page) => ({ items: page.Policies, next: page.NextToken }),
    );
    const described = await Promise.all(
      listed.items.map(async ({ Id = '', Arn = '', Name = '', AwsManaged = false }) => {
        const policy = { id: Id, arn: Arn, name: Name, awsManaged: AwsManaged };
        // FullAWSAccess says nothing, and is attached to everything.
        if (AwsManaged) return { policy: { ...policy, document: null, targets: [] }, gaps: [] };
        const [content, targets] = await Promise.all([
          calls.get(
            'organizations:DescribePolicy',
            (options) => client.send(new DescribePolicyCommand({ PolicyId: Id }), options),
            (answer) => answer.Policy,
          ),
          calls.list(
            'organizations:ListTargetsForPolicy',
            (token, options) =>
              client.send(new ListTargetsForPolicyCommand({ PolicyId: Id, ...nextToken(token) }), options),
            (page) => ({ items: page.Targets, next: page.NextToken }),
          ),
        ]);
        return {
          policy: {
            ...policy,
            document: documentOf(content.Content, Arn),
            targets: targets.items.flatMap(({ TargetId }) => (TargetId ? [TargetId] : [])),
          },
          gaps: targets.gaps,
        };
      }),
    );
    return read(
      described.map(({ policy }) => policy),
      [...listed.gaps, ...described.flatMap(({ gaps }) => gaps)],
    );
  });
}

/**
 * Reads what only the management account and delegated administrators may read. That a member is refused is
 * normal: for it the fact does not apply. The management account that is refused lacks a permission.
 */
async function fromManagement<T>(reading: Reading, readIt: () => Promise<Fact<T>>): Promise<Fact<T>> {
  const membership = await reading.fact('organization');
  if (!membership.read) return membership;
  if (membership.value === null) return inapplicable('the account belongs to no organization');
  const isManagement = membership.value.managementAccountId === reading.account.id;
  try {
    return await readIt();
  } catch (error) {
    if (!isManagement && error instanceof CallError && isDenied(error.code))
      return inapplicable('only the management account and delegated administrators can see this');
    throw error;
  }
}

const nextToken = (NextToken: string | undefined): { NextToken?: string } =>
  NextToken === undefined ? {} : { NextToken };
