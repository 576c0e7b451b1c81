import type { AccessAnswer } from '../gate/result.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { toJson, type Node } from '../policy/node.ts';
import { spanOf } from '../policy/source.ts';
import type { Statement } from '../policy/statement.ts';
import { ownerOf, pairDocuments, type Pair } from './pairing.ts';
import {
  accessNotGrantedQuestion,
  noNewAccessQuestion,
  noPublicAccessQuestion,
  type ServiceQuestion,
} from './custom-checks.ts';
import { NoPolicy, readPolicy, type Policy } from './policy.ts';
import { presets } from './presets.ts';
import { forbiddenAccess, newAccess, problemOfForbidden, publicAccess } from './questions.ts';
import { partOf, piecesOf, pictureOf, removedLine, sentencesOf } from './sentences.ts';
import { publicAccessTypes } from './public.ts';

/** What the config asks of access. Paths are globs that `matches` reads; `null` is every file. */
export interface AccessRules {
  readonly forbiddenAccess: readonly {
    readonly name: string | null;
    readonly preset: string | null;
    readonly actions: readonly string[];
    readonly resources: readonly string[];
    readonly paths: readonly string[] | null;
  }[];
  readonly noPublicAccess: {
    readonly resourceTypes: readonly string[] | null;
    readonly paths: readonly string[] | null;
  } | null;
  readonly noNewAccess: readonly { readonly paths: readonly string[]; readonly reference: string | null }[];
}

export interface AccessOfChange {
  readonly head: readonly PolicyDocument[];
  /** `null` when there is nothing to compare with: then nothing is called new. */
  readonly base: readonly PolicyDocument[] | null;
  /** Where a file of the head stood at the base, for files that moved. */
  readonly renames: ReadonlyMap<string, string>;
  readonly rules: AccessRules;
  readonly matches: (globs: readonly string[], file: string) => boolean;
  /** The reference policies that `no-new-access` names, by path; `null` for one that could not be read. */
  readonly references: ReadonlyMap<string, Node | null>;
}

/** An answer, and the same question for the service. */
export interface Asked {
  readonly answer: AccessAnswer;
  /** `null` where there is nothing to ask: no such check, no policy, nothing allowed. */
  readonly question: ServiceQuestion | null;
}

/** Every answer about access that a reader or the config asks for. */
export function accessOfChange(change: AccessOfChange): AccessAnswer[] {
  return askedOfChange(change)
    .map(({ answer }) => answer)
    .filter(isTold);
}

/** What holds of a rule in the config is not worth a reader's time. */
export const isTold = ({ kind, result }: AccessAnswer): boolean => kind === 'new-access' || result !== 'PASS';

/** Every question about access that a reader or the config asks, answered offline. */
export function askedOfChange(change: AccessOfChange): Asked[] {
  const asked = change.head.flatMap((document) => [
    ...forbiddenIn(document, change),
    ...publicIn(document, change),
  ]);
  if (change.base)
    for (const pair of pairDocuments(change.head, change.base, change.renames))
      asked.push(...newIn(pair, change));
  return asked;
}

const hasPrincipals = ({ type }: PolicyDocument): boolean =>
  type === 'RESOURCE_POLICY' || type === 'RESOURCE_CONTROL_POLICY';

/** Whether the document itself grants: a boundary or a guardrail only limits. */
const grants = ({ type, use }: PolicyDocument): boolean =>
  (type === 'IDENTITY_POLICY' || type === 'RESOURCE_POLICY') && use === 'permissions';

function inDocument(document: PolicyDocument, statement: Statement | undefined): Partial<AccessAnswer> {
  const token = statement?.node.source.file === document.file ? statement.node : document.anchor;
  return { file: document.file, document: document.name, line: spanOf(token).start.line };
}

function undecided(kind: AccessAnswer['kind'], reason: string): AccessAnswer {
  return { kind, result: 'UNKNOWN', reason, statement: null, witness: null };
}

/** The answer with its place; a document that is no policy cannot be asked. */
function asked(
  kind: AccessAnswer['kind'],
  document: PolicyDocument,
  ask: (policy: Policy) => AccessAnswer,
  question: () => ServiceQuestion | null,
): Asked {
  try {
    const policy = readPolicy(document.root, hasPrincipals(document));
    const answer = ask(policy);
    const statement = policy.statements.find(({ index }) => index === answer.statement);
    return {
      answer: { ...answer, ...inDocument(document, statement) },
      question: allowsAnything(policy) ? question() : null,
    };
  } catch (error) {
    if (!(error instanceof NoPolicy)) throw error;
    return withoutService({ ...undecided(kind, error.message), ...inDocument(document, undefined) });
  }
}

const withoutService = (answer: AccessAnswer): Asked => ({ answer, question: null });

/** The service refuses some documents that only deny, and of all of them the answer is known. */
const allowsAnything = ({ statements }: Policy): boolean =>
  statements.some(({ effect }) => effect === 'Allow');

function forbiddenIn(document: PolicyDocument, { rules, matches }: AccessOfChange): Asked[] {
  if (!grants(document)) return [];
  return rules.forbiddenAccess.flatMap((entry) => {
    if (entry.paths && !matches(entry.paths, document.file)) return [];
    const preset = presets.find(({ name }) => name === entry.preset);
    const forbidden = { actions: [...entry.actions, ...(preset?.actions ?? [])], resources: entry.resources };
    const problem =
      entry.preset !== null && !preset
        ? `there is no preset "${entry.preset}": the presets are ${presets.map(({ name }) => name).join(', ')}`
        : problemOfForbidden(forbidden);
    const { answer, question } =
      problem === undefined
        ? asked(
            'forbidden-access',
            document,
            (policy) => forbiddenAccess(policy, forbidden, hasPrincipals(document)),
            () => accessNotGrantedQuestion(document, forbidden),
          )
        : withoutService({ ...undecided('forbidden-access', problem), ...inDocument(document, undefined) });
    const title = entry.name ?? preset?.title;
    const { witness } = answer;
    const sentences = witness
      ? [
          `Allows \`${witness.action}\` on \`${witness.resource}\`${title === undefined ? '' : `, which "${title}" forbids`}.`,
          ...(preset ? [preset.why] : []),
        ]
      : [];
    return [{ answer: { ...answer, required: true, sentences }, question }];
  });
}

function publicIn(document: PolicyDocument, { rules, matches }: AccessOfChange): Asked[] {
  const rule = rules.noPublicAccess;
  if (rule === null || document.type !== 'RESOURCE_POLICY' || document.use !== 'permissions') return [];
  if (rule.paths && !matches(rule.paths, document.file)) return [];
  const type = document.resourceType;
  // A document whose resource nobody knows is asked too: the meaning of public does not depend on it.
  if (type !== null && !(rule.resourceTypes ?? publicAccessTypes).includes(type)) return [];
  const { answer, question } = asked('public-access', document, publicAccess, () =>
    noPublicAccessQuestion(document),
  );
  return [{ answer: { ...answer, required: true }, question }];
}

function newIn(found: Pair, { rules, matches, references }: AccessOfChange): Asked[] {
  const [first] = found.head;
  if (first === undefined || contentOf(found.head) === contentOf(found.base)) return [];
  const rule = rules.noNewAccess.find(({ paths }) => matches(paths, first.file));
  // What must be proven is not proven by what is likely: a removed policy may have been another role's.
  const pair = rule ? { ...found, takenOver: [] } : found;
  const path = rule?.reference ?? null;
  const reference = path === null ? undefined : references.get(path);
  const required = rule ? { required: true } : {};
  const open = (reason: string): Asked[] => [
    withoutService({ ...undecided('new-access', reason), ...inDocument(first, undefined), ...required }),
  ];
  if (path !== null && !reference) return open(`the reference policy ${path} could not be read`);
  const standingDocuments = pair.base.length > 0 ? pair.base : pair.takenOver;
  try {
    const after = merged(pair.head);
    const before = reference
      ? readPolicy(reference, hasPrincipals(first))
      : standingDocuments.length > 0
        ? merged(standingDocuments).policy
        : null;
    const standing = reference ? [reference] : standingDocuments.map(({ root }) => root);
    const question = allowsAnything(after.policy) ? noNewAccessQuestion(pair.head, standing) : null;
    return [{ answer: { ...told(pair, after, before), ...required }, question }];
  } catch (error) {
    if (error instanceof NoPolicy) return open(error.message);
    throw error;
  }
}

const contentOf = (documents: readonly PolicyDocument[]): string =>
  JSON.stringify(documents.map(({ root }) => toJson(root)));

/** The documents of one owner hold together: what one allows and none denies. */
interface Merged {
  readonly policy: Policy;
  /** Whose document a statement is from. */
  readonly documents: ReadonlyMap<Statement, PolicyDocument>;
}

function merged(documents: readonly PolicyDocument[]): Merged {
  const policies = documents.map((document) => readPolicy(document.root, hasPrincipals(document)));
  const variables = policies.some((policy) => policy.variables);
  const takesTextForVariable = documents.some(
    ({ root }, index) => policies[index]?.variables === false && JSON.stringify(toJson(root)).includes('${'),
  );
  if (variables && takesTextForVariable)
    throw new NoPolicy('its policies are of different versions: give each of them "Version": "2012-10-17"');
  const owners = new Map<Statement, PolicyDocument>();
  for (const [index, document] of documents.entries())
    for (const statement of policies[index]?.statements ?? []) owners.set(statement, document);
  return { policy: { statements: [...owners.keys()], variables }, documents: owners };
}

const takenOverSentence = (documents: readonly PolicyDocument[]): string[] =>
  documents.length === 0
    ? []
    : [
        `The policy is new and takes statements over from ${documents.map(({ file }) => `\`${file.replaceAll('`', "'")}\``).join(', ')}, which this change removes: it is compared with that. If it is for somebody else, all that it allows is new.`,
      ];

/** The answer in words, with the example that is worst. */
function told(pair: Pair, { policy, documents }: Merged, before: Policy | null): AccessAnswer {
  const [first] = pair.head;
  if (!first) throw new Error('a pair has a document at the head');
  const principals = hasPrincipals(first);
  const found = newAccess(policy, before, principals);
  const pieces = found.result === 'FAIL' ? piecesOf(policy, before, principals) : [];
  const [worst] = pieces;
  const example = worst && newAccess(policy, before, principals, partOf(worst));
  const answer = example?.result === 'FAIL' ? example : found;
  const statement = policy.statements.find(
    (each) => each.index === answer.statement && (each === worst?.statement || !worst),
  );
  const document = (statement && documents.get(statement)) ?? first;
  const lost = before && pair.base.length > 0 ? removedLine(piecesOf(before, policy, principals)) : undefined;
  const verb = grants(first) ? 'Newly allows' : 'Newly lets through';
  const picture = pictureOf(pieces, ownerOf(first) ?? 'whoever has the policy');
  return {
    ...answer,
    ...inDocument(document, statement),
    sentences: [
      ...takenOverSentence(pair.takenOver),
      ...sentencesOf(
        pieces,
        before === null,
        verb,
        (piece) => newAccess(policy, before, principals, partOf(piece)).witness,
      ),
    ],
    ...(lost === undefined ? {} : { removed: lost }),
    ...(picture === undefined ? {} : { mermaid: picture }),
  };
}
