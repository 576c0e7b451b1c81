/** Organizations, Account Management and IAM Identity Center. */
import { AwsError, type Input, word } from './protocols.ts';
import { page, smaller, type Context, type Operation, type Service } from './service.ts';

const notAllowed = () =>
  new AwsError('AccessDeniedException', "You don't have permissions to access this resource.");

function organizationOf({ account }: Context) {
  if (!account.organization)
    throw new AwsError(
      'AWSOrganizationsNotInUseException',
      'Your account is not a member of an organization.',
    );
  return account.organization;
}
/** From a member account these are refused even to an administrator. */
function administered(context: Context) {
  const organization = organizationOf(context);
  if (organization.MasterAccountId !== context.account.id && organization.delegatedAdministrator !== true)
    throw notAllowed();
  return organization;
}
function listing(member: string, items: (input: Input, context: Context) => readonly unknown[]): Operation {
  return (input, context) => {
    const { items: members, next } = page(
      items(input, context),
      input['NextToken'],
      smaller(input['MaxResults'], context.pageSize),
      () =>
        new AwsError('InvalidInputException', 'You specified an invalid value.', 400, {
          Reason: 'INVALID_NEXT_TOKEN',
        }),
    );
    return { [member]: members, NextToken: next };
  };
}
const policyArn = (organization: ReturnType<typeof organizationOf>, policy: { Id: string; Type: string }) =>
  `arn:aws:organizations::${organization.MasterAccountId}:policy/${organization.Id}/${policy.Type.toLowerCase()}/${policy.Id}`;

export const organizations: Service = {
  dialect: {
    signingName: 'organizations',
    protocol: 'json',
    namespace: 'AWSOrganizationsV20161128',
    denied: 'AccessDeniedException',
    throttled: { code: 'TooManyRequestsException', status: 400 },
    unavailable: { code: 'ServiceException', status: 500 },
  },
  operations: {
    DescribeOrganization: (_, context) => {
      const { Id, MasterAccountId, MasterAccountEmail, FeatureSet } = organizationOf(context);
      return {
        Organization: {
          Id,
          Arn: `arn:aws:organizations::${MasterAccountId}:organization/${Id}`,
          FeatureSet,
          MasterAccountId,
          MasterAccountEmail,
          MasterAccountArn: `arn:aws:organizations::${MasterAccountId}:account/${Id}/${MasterAccountId}`,
          AvailablePolicyTypes: [],
        },
      };
    },
    ListRoots: listing('Roots', (_, context) => administered(context).roots ?? []),
    ListPolicies: listing('Policies', (input, context) => {
      const organization = administered(context);
      return (organization.policies ?? [])
        .filter((policy) => policy.Type === input['Filter'])
        .map(({ Id, Name, Type, AwsManaged, ...policy }) => ({
          Id,
          Name,
          Type,
          AwsManaged,
          Arn: policyArn(organization, { Id, Type, ...policy }),
          Description: '',
        }));
    }),
    DescribePolicy: (input, context) => {
      const organization = administered(context);
      const policy = (organization.policies ?? []).find(({ Id }) => Id === input['PolicyId']);
      if (!policy)
        throw new AwsError('PolicyNotFoundException', "You specified a policy that doesn't exist.");
      const { Content, ...summary } = policy;
      return {
        Policy: {
          PolicySummary: { ...summary, Arn: policyArn(organization, policy), Description: '' },
          Content: JSON.stringify(Content),
        },
      };
    },
    ListTargetsForPolicy: listing('Targets', (input, context) => {
      const policy = (administered(context).policies ?? []).find(({ Id }) => Id === input['PolicyId']);
      if (!policy)
        throw new AwsError('PolicyNotFoundException', "You specified a policy that doesn't exist.");
      return (policy.targets ?? []).map((TargetId) => ({
        TargetId,
        Type: 'ROOT',
        Name: TargetId,
        Arn: TargetId,
      }));
    }),
    ListDelegatedAdministrators: listing(
      'DelegatedAdministrators',
      (_, context) => administered(context).delegatedAdministrators ?? [],
    ),
  },
};

export const accountManagement: Service = {
  dialect: {
    signingName: 'account',
    protocol: 'rest-json',
    namespace: '',
    denied: 'AccessDeniedException',
    routes: {
      'POST /listRegions': 'ListRegions',
      'POST /getRegionOptStatus': 'GetRegionOptStatus',
      'POST /getAlternateContact': 'GetAlternateContact',
      'POST /getContactInformation': 'GetContactInformation',
    },
    throttled: { code: 'TooManyRequestsException', status: 429 },
    unavailable: { code: 'InternalServerException', status: 500 },
  },
  operations: {
    ListRegions: listing('Regions', (input, { account }) => {
      const wanted = input['RegionOptStatusContains'] as readonly string[] | undefined;
      return Object.entries(account.regions)
        .filter(([, status]) => wanted?.includes(status) ?? true)
        .map(([RegionName, RegionOptStatus]) => ({ RegionName, RegionOptStatus }));
    }),
    GetRegionOptStatus: (input, { account }) => {
      const status = account.regions[word(input['RegionName'])];
      if (!status)
        throw new AwsError('ValidationException', 'The Region name is not valid.', 400, {
          reason: 'invalidRegionOptTarget',
        });
      return { RegionName: input['RegionName'], RegionOptStatus: status };
    },
    GetAlternateContact: (input, { account }) => {
      const type = word(input['AlternateContactType']);
      const contact = account.alternateContacts?.[type];
      if (!contact)
        throw new AwsError(
          'ResourceNotFoundException',
          'No contact of the inputted alternate contact type found.',
          404,
        );
      return { AlternateContact: { AlternateContactType: type, ...contact } };
    },
    GetContactInformation: (_, { account }) => {
      if (!account.contactInformation)
        throw new AwsError('ResourceNotFoundException', 'No contact information found.', 404);
      return { ContactInformation: account.contactInformation };
    },
  },
};

export const identityCenter: Service = {
  dialect: {
    signingName: 'sso',
    protocol: 'json',
    namespace: 'SWBExternalService',
    denied: 'AccessDeniedException',
    throttled: { code: 'ThrottlingException', status: 400 },
    unavailable: { code: 'InternalServerException', status: 500 },
  },
  operations: {
    // Regional: another Region than the home Region answers with an empty list.
    ListInstances: listing('Instances', (_, { account, region }) =>
      (account.identityCenter?.[region] ?? []).map((instance) => ({
        ...instance,
        CreatedDate: new Date(word(instance['CreatedDate'])),
      })),
    ),
  },
};
