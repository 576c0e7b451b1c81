import type { PolicyDocument } from '../policy/document.ts';
import { toJson } from '../policy/node.ts';

/**
 * Documents that are compared together: those of one role, user or group that stand in one place, or one document.
 * So a statement that moves from one policy of a role to another is nothing new.
 */
export interface Pair {
  readonly head: readonly PolicyDocument[];
  /** Empty when it is new. */
  readonly base: readonly PolicyDocument[];
  /**
   * Documents that the change removes and that a new one takes statements over from: it was split, or rewritten under
   * another name. No file says on whom either hangs, so that this is likely and not certain.
   */
  readonly takenOver: readonly PolicyDocument[];
}

/** @param renames Where a file of the head stood at the base, by its path at the head, for files that moved. */
export function pairDocuments(
  head: readonly PolicyDocument[],
  base: readonly PolicyDocument[],
  renames: ReadonlyMap<string, string>,
): Pair[] {
  const before = groups(base, ({ file }) => file);
  const after = groups(head, ({ file }) => renames.get(file) ?? file);
  const pairs = new Map<string, Pair>();
  const left = new Map(before);
  const take = (identity: string, from: string, documents: readonly PolicyDocument[]): void => {
    pairs.set(identity, { head: documents, base: left.get(from) ?? [], takenOver: [] });
    left.delete(from);
  };
  // The same place; then the same content; then the same name in another file. The order decides between rivals.
  for (const [identity, documents] of after) if (left.has(identity)) take(identity, identity, documents);
  for (const sameness of [contentOf, nameOf])
    for (const [identity, documents] of after) {
      if (pairs.has(identity)) continue;
      const wanted = sameness(documents);
      const rivals = wanted === null ? [] : [...left].filter(([, rival]) => sameness(rival) === wanted);
      const [match] = rivals;
      if (match && rivals.length === 1) take(identity, match[0], documents);
    }
  const removed = [...left.values()].flat();
  return [...after].map(
    ([identity, documents]) =>
      pairs.get(identity) ?? { head: documents, base: [], takenOver: takenOverBy(documents, removed) },
  );
}

/** Of the removed documents beside a new one, those that share a statement with it; all of them bare identity policies. */
function takenOverBy(
  head: readonly PolicyDocument[],
  removed: readonly PolicyDocument[],
): readonly PolicyDocument[] {
  const [one, ...more] = head;
  if (!one || more.length > 0 || !isBare(one)) return [];
  const own = new Set(statementsIn(one));
  return removed.filter(
    (each) =>
      isBare(each) &&
      folderOf(each.file) === folderOf(one.file) &&
      statementsIn(each).some((statement) => own.has(statement)),
  );
}

/** A policy of an identity that nothing names: a statement of a resource's policy is about that resource. */
const isBare = ({ name, attachedTo, type, use }: PolicyDocument): boolean =>
  name === null && attachedTo === undefined && type === 'IDENTITY_POLICY' && use === 'permissions';

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

function statementsIn({ root }: PolicyDocument): string[] {
  const { Statement = [] } = (toJson(root) ?? {}) as { Statement?: unknown };
  return [Statement].flat().map((statement) => JSON.stringify(statement));
}

function groups(
  documents: readonly PolicyDocument[],
  fileOf: (document: PolicyDocument) => string,
): Map<string, PolicyDocument[]> {
  const found = new Map<string, PolicyDocument[]>();
  for (const document of documents) {
    const { type, use, resourceType } = document;
    const identity = JSON.stringify([fileOf(document), ownerOf(document), type, use, resourceType]);
    const group = found.get(identity) ?? [];
    group.push(document);
    found.set(identity, group);
  }
  return found;
}

/** Whose document it is, as the file says or by its name: `TaskRole` of `TaskRole.Properties.Policies[0].PolicyDocument`. */
export function ownerOf({ name, attachedTo }: PolicyDocument): string | null {
  if (attachedTo !== undefined) return attachedTo;
  if (name === null) return null;
  const terraform = /^(?:.*\.)?aws_iam_(?:role|user|group)\.[^.]+(?=\.)/.exec(name);
  if (terraform) return terraform[0];
  const template = /^(.+?)\.Properties\.(?:Policies|Policy)\b/.exec(name);
  return template?.[1] ?? name;
}

const contentOf = (documents: readonly PolicyDocument[]): string =>
  JSON.stringify(documents.map(({ type, root }) => [type, toJson(root)]));

function nameOf(documents: readonly PolicyDocument[]): string | null {
  const [first] = documents;
  if (first?.name == null) return null;
  return JSON.stringify([ownerOf(first), first.type, first.use]);
}
