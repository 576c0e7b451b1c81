import type { Json, Request } from './evaluate.ts';
import { asList, canonical, keys, type Key } from './world.ts';

/** Every request of the small world that these policies can tell apart, as far as the world goes. */
export function* requests(policies: readonly Json[], withPrincipal: boolean): Generator<Request> {
  const written = JSON.stringify(policies).toLowerCase();
  const used = keys.filter(
    ({ key }) =>
      written.includes(key.toLowerCase()) &&
      !(withPrincipal && key.startsWith('aws:Principal') && !key.includes('Tag')),
  );
  const callers = withPrincipal
    ? ([
        '*',
        ...callerNames.map((AWS) => ({ AWS })),
        { Service: 'ec2.amazonaws.com' },
        { Service: 'lambda.amazonaws.com' },
        { Service: 's3.amazonaws.com' },
        { Federated: 'arn:aws:iam::111122223333:oidc-provider/example.com' },
        { Federated: 'other.example.com' },
        { CanonicalUser: canonical },
      ] as const)
    : [undefined];
  for (const context of contexts(used))
    for (const principal of callers)
      for (const action of ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 'ec2:RunInstances'])
        for (const resource of resourcesOf(policies))
          yield { ...(principal === undefined ? {} : { principal }), action, resource, context };
}

const callerNames = [
  'arn:aws:iam::111122223333:role/App',
  'arn:aws:sts::111122223333:assumed-role/App/one',
  'arn:aws:iam::111122223333:user/jane',
  'arn:aws:iam::444455556666:user/other',
  'arn:aws:iam::999988887777:role/Stranger',
];
const places = [
  '*',
  'arn:aws:s3:::a',
  'arn:aws:s3:::a/b',
  'arn:aws:s3:::a/b/c',
  'arn:aws:s3:::a/b:c',
  'arn:aws:s3:::z',
  'arn:aws:s3:us-east-1:111122223333:a/b',
  'arn:aws:s3:::A',
  'arn:aws:sqs:::a/b',
  'arn:aws:s3:::a/x',
];

/** The world's places, and those that the policies' own texts lead to. */
function resourcesOf(policies: readonly Json[]): string[] {
  const texts = policies.flatMap(({ Statement }) =>
    (Statement as Json[]).flatMap((one) => [...asList(one['Resource']), ...asList(one['NotResource'])]),
  ) as string[];
  const filled = texts.flatMap((text) => {
    const fields = text.split(':');
    if (fields.length < 6 || text.includes('${')) return [];
    const [, , , region = '', account = '', ...last] = fields;
    const head = [
      'arn',
      'aws',
      's3',
      region.replaceAll('*', 'east-1'),
      /^\d*$/.test(account) ? account : '111122223333',
    ];
    return ['b', 'a/b', ''].map((fill) => [...head, last.join(':').replaceAll(/[*?]/g, fill)].join(':'));
  });
  return [...new Set([...filled.filter((text) => !text.endsWith(':')).slice(0, 6), ...places])];
}

function* contexts(used: readonly Key[]): Generator<Record<string, readonly string[]>> {
  const [first, ...rest] = used;
  if (!first) yield {};
  else
    for (const others of contexts(rest))
      for (const state of first.states) yield state.length === 0 ? others : { ...others, [first.key]: state };
}
