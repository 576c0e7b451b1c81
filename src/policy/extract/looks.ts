import { memberOf, type Node } from '../node.ts';
import type { SourceText, Token } from '../source.ts';
import type { FileReading } from './extraction.ts';

/** An effect as every format writes it: `"Effect": "Allow"`, `Effect: Deny`, `effect = "Allow"`, `\"Effect\":\"Allow\"`. */
const effect = /\beffect\\*["']?\s*(?:[:=]|=>)\s*\\*["']?(?:allow|deny)\b/i;
const effects = new RegExp(effect, 'gi');

export interface Suspicion {
  readonly reason: string;
  readonly at: Token;
  /** It stands inside a text of some other kind: a program, a script. */
  readonly inText?: boolean;
}

/** CloudFormation's stack policies have IAM's grammar and actions of their own. */
const isStackPolicy = (text: string): boolean => /["']?update:[\w*]+/i.test(text);

/** Where a text looks as if a policy stood in it, for files that nothing more is known of. */
export function looksLikePolicy(file: SourceText): Suspicion | undefined {
  const match = effect.exec(file.text);
  if (!match || /["']update:[\w*]+["']/i.test(file.text)) return undefined;
  return suspicion({ source: file, start: match.index, end: match.index + match[0].length });
}

/** Where a part of a file looks as if a policy stood in it, outside of the stretches that a reader answers for. */
export function overlookedIn(root: Node, answeredFor: () => Iterable<Token>): Suspicion | undefined {
  const text = root.source.text.slice(root.start, root.end);
  if (!effect.test(text)) return undefined;
  const stretches = stretchesOf(answeredFor(), root.source);
  const isAnswered = (offset: number): boolean =>
    stretches.some(({ start, end }) => start <= offset && offset < end);
  const isOpen = [...text.matchAll(effects)].some(({ index }) => !isAnswered(root.start + index));
  // A comment is no part of the tree.
  const at = isOpen ? statementIn(root, isAnswered) : undefined;
  return at && { ...suspicion(at), inText: 'kind' in at };
}

/** What a reading found or passed over, with every part of a policy that came from elsewhere. */
export function* answeredFor({ documents, passedOver = [] }: FileReading): Iterable<Token> {
  yield* passedOver;
  const open: Node[] = [];
  for (const { root, anchor } of documents) {
    yield anchor;
    open.push(root);
  }
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'array') open.push(...node.items);
    else if (node.kind === 'object') {
      yield node;
      open.push(...node.members.map(({ value }) => value));
    }
  }
}

function statementIn(root: Node, isAnswered: (offset: number) => boolean): Token | Node | undefined {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'array') open.push(...node.items.toReversed());
    else if (node.kind === 'object') {
      const member = node.members.find(({ key }) => /^effect$/i.test(key));
      const value = member?.value;
      if (
        member &&
        value?.kind === 'string' &&
        /^(?:allow|deny)$/i.test(value.value) &&
        !isAnswered(member.start) &&
        !isStackPolicy(actionOf(node))
      )
        return { source: member.source, start: member.start, end: value.end };
      for (const { value: inner } of node.members.toReversed()) open.push(inner);
    } else if (
      node.kind === 'string' &&
      effect.test(node.value) &&
      !isStackPolicy(node.value) &&
      !isAnswered(node.start)
    )
      return node;
  }
  return undefined;
}

function actionOf(statement: Node): string {
  const action = (memberOf(statement, 'Action') ?? memberOf(statement, 'NotAction'))?.value;
  const [first] = action?.kind === 'array' ? action.items : [action];
  return first?.kind === 'string' ? first.value : '';
}

/** What stands in this source, in few stretches. */
function stretchesOf(tokens: Iterable<Token>, source: SourceText): { start: number; end: number }[] {
  const sorted = [...tokens]
    .filter((token) => token.source === source)
    .sort((left, right) => left.start - right.start);
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

const suspicion = (at: Token): Suspicion => ({
  reason:
    'This looks like a statement of a policy, but it stands where no policy is known to be, so it was not validated. ' +
    'Name the file in the configuration with its policy type, or exclude it.',
  at,
});
