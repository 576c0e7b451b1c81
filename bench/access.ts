/**
 * How long the access diff takes: every policy of the corpora against itself and against itself changed in one
 * place, then growth with the number of statements. Run: `node bench/access.ts [FOLDER]`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newAccess } from '../src/access/questions.ts';
import { nodeOf } from '../src/access/json-node.ts';
import { NoPolicy, readPolicy } from '../src/access/policy.ts';
import { filesBelow, workTree } from '../src/git/work-tree.ts';
import { memberOf, type Node } from '../src/policy/node.ts';
import { readFiles } from '../src/run/validate.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpora');

/** On nodes, so that what a file does not resolve stays so. */
const itemsOf = (node: Node | undefined): readonly Node[] =>
  node === undefined ? [] : node.kind === 'array' ? node.items : [node];
const statementsOf = (policy: Node): readonly Node[] => itemsOf(memberOf(policy, 'Statement')?.value);
const without = (node: Node, name: string): Node =>
  node.kind === 'object' ? { ...node, members: node.members.filter(({ key }) => key !== name) } : node;
const withMember = (node: Node, key: string, value: Node): Node =>
  node.kind === 'object'
    ? { ...node, members: [...node.members.filter((each) => each.key !== key), { ...value, key, value }] }
    : node;
const listOf = (items: readonly Node[]): Node => ({ ...nodeOf([]), kind: 'array', items });
const withStatement = (policy: Node, index: number, change: (statement: Node) => Node | null): Node =>
  withMember(
    policy,
    'Statement',
    listOf(statementsOf(policy).flatMap((each, at) => (at === index ? (change(each) ?? []) : [each]))),
  );

/** Changes as people make them; each in one statement. */
const changes: Readonly<Record<string, (statement: Node) => Node | null>> = {
  'a statement removed': () => null,
  'conditions removed': (one) => without(one, 'Condition'),
  'a condition added': (one) =>
    withMember(one, 'Condition', nodeOf({ Bool: { 'aws:SecureTransport': 'true' } })),
  'any resource': (one) => withMember(without(one, 'NotResource'), 'Resource', nodeOf('*')),
  'an action added': (one) => {
    const actions = memberOf(one, 'Action')?.value;
    return actions ? withMember(one, 'Action', listOf([...itemsOf(actions), nodeOf('iam:PassRole')])) : one;
  },
  'effect turned': (one) => {
    const effect = memberOf(one, 'Effect')?.value;
    const allows = effect?.kind === 'string' && effect.value === 'Allow';
    return withMember(one, 'Effect', nodeOf(allows ? 'Deny' : 'Allow'));
  },
};

interface Measure {
  readonly what: string;
  readonly milliseconds: number;
  readonly result: string;
  readonly reason: string | null;
}

function measure(what: string, after: Node, before: Node, principals: boolean): Measure | undefined {
  try {
    const started = performance.now();
    const answer = newAccess(readPolicy(after, principals), readPolicy(before, principals), principals);
    return { what, milliseconds: performance.now() - started, result: answer.result, reason: answer.reason };
  } catch (error) {
    if (error instanceof NoPolicy) return undefined;
    throw error;
  }
}

function show(title: string, measures: readonly Measure[]): void {
  const times = measures.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
  const count = (result: string): number => measures.filter((each) => each.result === result).length;
  process.stdout.write(
    `${title}: ${measures.length} pairs, median ${at(0.5)} ms, 99th ${at(0.99)} ms, worst ${at(1)} ms; ` +
      `${count('PASS')} PASS, ${count('FAIL')} FAIL, ${count('UNKNOWN')} UNKNOWN\n`,
  );
  for (const each of measures.toSorted((left, right) => right.milliseconds - left.milliseconds).slice(0, 3))
    process.stdout.write(`  slow: ${each.milliseconds.toFixed(1)} ms ${each.what}\n`);
  const reasons = new Map<string, Measure[]>();
  for (const each of measures)
    if (each.reason !== null) reasons.set(each.reason, [...(reasons.get(each.reason) ?? []), each]);
  for (const [reason, list] of [...reasons]
    .sort((left, right) => right[1].length - left[1].length)
    .slice(0, 20))
    process.stdout.write(`  unknown ${list.length} times: ${reason} (${list[0]?.what ?? ''})\n`);
}

if (existsSync(folder)) {
  const { files } = await filesBelow(folder, ['.']);
  const changed = files.map(({ path }) => ({ path, previousPath: null, status: 'added' as const }));
  const { documents } = await readFiles(
    changed,
    workTree(folder, ['']),
    {},
    { ignores: () => false, holdsPolicies: () => false },
  );
  const unchanged: Measure[] = [];
  const mutated: Measure[] = [];
  for (const { root, type, file } of documents) {
    const principals = type === 'RESOURCE_POLICY' || type === 'RESOURCE_CONTROL_POLICY';
    const same = measure(file, root, root, principals);
    if (!same) continue;
    unchanged.push(same);
    for (const [name, change] of Object.entries(changes)) {
      const index = (mutated.length * 7) % statementsOf(root).length;
      const one = measure(`${name} ${file}`, withStatement(root, index, change), root, principals);
      if (one) mutated.push(one);
    }
  }
  process.stdout.write(`${documents.length} documents in ${files.length} files\n`);
  show('unchanged', unchanged);
  show('changed in one place', mutated);
} else process.stdout.write(`no corpora at ${folder}: only growth is measured\n`);

const generated = (count: number): unknown => ({
  Version: '2012-10-17',
  Statement: Array.from({ length: count }, (_, index) => ({
    Effect: index % 5 === 4 ? 'Deny' : 'Allow',
    Action: Array.from({ length: 50 }, (__, each) => `service${index % 20}:Action${index}x${each}`),
    Resource: [`arn:aws:s3:::bucket-${index}/*`, `arn:aws:dynamodb:*:*:table/${index}-*`],
    ...(index % 3 === 0 ? { Condition: { StringEquals: { 'aws:PrincipalTag/team': `team-${index}` } } } : {}),
  })),
});
for (const count of [1, 10, 50, 100, 200]) {
  const before = nodeOf(generated(count));
  const measures = Object.entries(changes).flatMap(
    ([name, change]) =>
      measure(name, withStatement(before, Math.floor(count / 2), change), before, false) ?? [],
  );
  show(`${count} statements of 50 actions`, measures);
}
