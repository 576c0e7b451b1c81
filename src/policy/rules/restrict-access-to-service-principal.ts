import { valueAt } from '../document.ts';
import { bucketExample } from '../examples.ts';
import { bucketPolicies, unrestrictedServices } from '../families/service-principals.ts';
import { defineAccessAnalyzerRule } from '../rule.ts';

const Principal = { Service: 'config.amazonaws.com' };

export default defineAccessAnalyzerRule({
  id: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
  title: 'A service may call for anybody',
  findingType: 'SECURITY_WARNING',
  why: 'The service works for every AWS customer. Somebody else can have it use this resource for them: a confused deputy.',
  fix: 'Say for whom: "StringEquals": { "aws:SourceAccount": "111122223333" }.',
  limits:
    'For which services and resources the service asks is not published: bucket policies are looked at, for every service.',
  types: ['RESOURCE_POLICY'],
  resourceKinds: bucketPolicies,
  weighsConditions: true,
  examples: {
    bad: [
      bucketExample({ Principal, Action: 's3:PutObject' }, 'Principal.Service'),
      bucketExample(
        {
          Principal,
          Action: 's3:PutObject',
          Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
        },
        'Principal.Service',
      ),
    ],
    good: [
      bucketExample({ Principal, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } }),
      bucketExample({ Effect: 'Deny', Principal }),
    ],
  },
  *statement(statement) {
    const found = unrestrictedServices(statement);
    if (!found || found.referers.length > 0) return;
    for (const { value } of found.principals)
      if (value.known)
        yield { message: `${value.text} may use this resource for anybody.`, at: [valueAt(...value.path)] };
  },
});
