import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { matches } from '../../../src/policy/patterns.ts';
import { sensitiveKeys } from '../../../src/policy/service-reference/overrides/sensitive-keys.ts';
import {
  actionHasKey,
  actionNamed,
  actionsMatching,
  allServices,
  arnServiceExists,
  conditionKey,
  isRetired,
  keyPrefixExists,
  matchesAnyAction,
  resourceTypesLike,
  serviceDataDate,
  serviceExists,
  serviceName,
  servicesMatching,
  someTypeHasArnLike,
  supportsResourceControlPolicies,
} from '../../../src/policy/service-reference/service-reference.ts';

const ids = (pattern: string): string[] => [...actionsMatching(pattern)].map(({ id }) => id).sort();
const templates = (service: string, resource: string): string[] =>
  [...resourceTypesLike(service, resource)].map(({ template }) => template).sort();

describe('services', () => {
  it('knows prefixes in any case, and how AWS calls the service', () => {
    expect([serviceExists('s3'), serviceExists('S3'), serviceExists('s4')]).toEqual([true, true, false]);
    expect(serviceName('s3')).toBe('Amazon S3');
    expect(servicesMatching('s3-o*')).toEqual(['s3-object-lambda', 's3-outposts']);
  });

  it('still accepts services that AWS has retired, and says nothing about their actions', () => {
    expect([serviceExists('deeplens'), isRetired('deeplens'), isRetired('s3')]).toEqual([true, true, false]);
    expect(ids('deeplens:*')).toEqual([]);
  });

  it('knows where resource control policies apply', () => {
    expect(['s3', 'sts', 'kms', 'ec2', 'nothing'].map(supportsResourceControlPolicies)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('says of what day it is', () => {
    expect(serviceDataDate()).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe('actions', () => {
  it('finds one by its name in any case', () => {
    expect(actionNamed('S3:getobject')?.id).toBe('s3:GetObject');
    expect([actionNamed('s3:GetObjekt'), actionNamed('s3'), actionNamed('*'), actionNamed('')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('finds what a pattern matches, whatever the case', () => {
    expect(ids('S3:get*ACL')).toEqual(['s3:GetBucketAcl', 's3:GetObjectAcl', 's3:GetObjectVersionAcl']);
    expect(ids('sts:Get?essionToken')).toEqual(['sts:GetSessionToken']);
    expect(ids('*:PassRole')).toEqual(['iam:PassRole']);
    expect(ids('s3:Nothing*')).toEqual([]);
  });

  it('answers whether there is any without listing them', () => {
    expect(['*', 's3:*', 's3:Get*', 's3:G3t*', 'nothing:*'].map(matchesAnyAction)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('says what an action takes: level, resource types, condition keys', () => {
    const create = actionNamed('ec2:RunInstances');
    expect(create?.accessLevels).toEqual(['Write']);
    const required = create?.resources.filter((resource) => resource.required).map(({ type }) => type.name);
    expect(required).toContain('instance');
    expect(actionNamed('iam:PutRolePolicy')?.accessLevels).toEqual(['Permissions management', 'Write']);
    expect(actionNamed('s3:ListAllMyBuckets')?.resources).toEqual([]);
  });

  it('says which keys hold for it, those of its resource types and templated ones included', () => {
    const read = actionNamed('s3:GetObject');
    const start = actionNamed('ec2:StartInstances');
    if (!read || !start) throw new Error('the data has neither s3:GetObject nor ec2:StartInstances');
    expect(actionHasKey(read, 's3:existingobjecttag/team')).toBe(true);
    expect(actionHasKey(read, 's3:ExistingObjectTag/')).toBe(false);
    expect(actionHasKey(start, 'aws:ResourceTag/team')).toBe(true);
    expect(actionHasKey(start, 's3:prefix')).toBe(false);
  });

  it('agrees with a plain comparison of all names', () => {
    const all = ids('*');
    for (const pattern of ['iam:*Role*', 'e*:Describe*s', '*:List?ags*', 'kms:?ncrypt'])
      expect(ids(pattern)).toEqual(all.filter((id) => matches(pattern.toLowerCase(), id.toLowerCase())));
  });
});

describe('resource types', () => {
  it('finds the templates that an ARN can have, wildcards on either side', () => {
    expect(templates('sqs', 'queue')).toEqual(['arn:${Partition}:sqs:${Region}:${Account}:${QueueName}']);
    expect(templates('iam', 'role/*')).toContain('arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}');
    expect(templates('iam', 'rolle/x')).toEqual([]);
  });

  it('lets wildcards stand for more than their field where whole ARNs are compared', () => {
    const like = (resource: string, region = 'eu-west-1', account = '111122223333'): boolean =>
      someTypeHasArnLike('logs', `arn:aws:logs:${region}:${account}:${resource}`);
    expect([like('log-group:app'), like('/app'), like('/app', '*', '*'), like('/app', '*')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('knows whether the template has a Region and an account', () => {
    const [bucket] = resourceTypesLike('s3', 'bucket');
    expect([bucket?.region, bucket?.account]).toEqual(['', '']);
    const [queue] = resourceTypesLike('sqs', 'queue');
    expect([queue?.region, queue?.account]).toEqual(['${Region}', '${Account}']);
  });

  it('knows ARNs whose service no action starts with', () => {
    expect(['catalog', 'nothing'].map(arnServiceExists)).toEqual([true, false]);
    // Published, and reported by Access Analyzer all the same.
    expect(arnServiceExists('elastic-inference')).toBe(false);
    expect(templates('elastic-inference', 'elastic-inference-accelerator/a')).toHaveLength(1);
  });
});

describe('condition keys', () => {
  it.each([
    ['aws:SourceArn', 'ARN', false, true],
    ['aws:sourcearn', 'ARN', false, true],
    ['aws:PrincipalOrgPaths', 'String', true, true],
    ['aws:RequestTag/team', 'String', false, true],
    ['aws:PrincipalTag/team', 'String', false, true],
    ['aws:SecureTransport', 'Bool', false, true],
    ['aws:TokenIssueTime', 'Date', false, true],
    ['aws:SourceIp', 'IPAddress', false, true],
    ['s3:prefix', 'String', false, false],
    ['kms:EncryptionContext:AppName', 'String', false, false],
    ['dynamodb:Attributes', 'String', true, false],
    ['saml:aud', 'String', false, false],
    ['ec2:SourceInstanceArn', 'ARN', false, false],
    // Published with the placeholder as a plain word, `tag-key`.
    ['secretsmanager:ResourceTag/team', 'String', false, false],
  ])('%s holds %s, several: %s, global: %s', (name, type, multivalued, global) => {
    expect(conditionKey(name)).toMatchObject({ type, multivalued, global });
  });

  it('says nothing of keys that nobody publishes', () => {
    for (const name of ['aws:Nothing', 's3:nothing', 'nothing:key', 'prefix', '', 'aws:RequestTag/', ':'])
      expect(conditionKey(name)).toBeUndefined();
  });

  it('knows the prefixes of services and identity providers', () => {
    expect(
      ['aws', 's3', 'saml', 'token.actions.githubusercontent.com', 'nothing', ''].map(keyPrefixExists),
    ).toEqual([true, true, true, true, false, false]);
  });
});

describe('the data', () => {
  it('is what the pinned package says', () => {
    execFileSync(process.execPath, ['scripts/refresh-service-reference.ts', '--check'], { stdio: 'pipe' });
  });

  it('can be unpacked whole', () => {
    const levels = new Set<string>();
    const lost: string[] = [];
    for (const service of allServices())
      for (const action of actionsMatching(`${service}:*`)) {
        if (actionNamed(action.id) !== action) lost.push(action.id);
        for (const level of action.accessLevels) levels.add(level);
      }
    expect(lost).toEqual([]);
    expect([...levels].sort()).toEqual(['List', 'Permissions management', 'Read', 'Tagging', 'Write']);
  }, 20_000);

  it('has every key of the hand-kept lists', () => {
    expect([...sensitiveKeys].filter((key) => !conditionKey(key))).toEqual([]);
  });
});
