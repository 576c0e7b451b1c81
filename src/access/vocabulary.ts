import type { Condition, Statement } from '../policy/statement.ts';
import { parseArn } from '../policy/arn.ts';
import { factsOf, type KeyType } from './keys.ts';
import { symbolOf } from './pattern.ts';
import type { Policy } from './policy.ts';
import { partsOf, symbolic, type Part } from './text.ts';

export interface KeySpec {
  /** As a reader writes it. */
  readonly name: string;
  readonly type: KeyType;
  readonly multivalued: boolean;
}

/** A text that is not known when policies are compared. */
export interface Unknown {
  /** The private character that stands for it in words. */
  readonly symbol: string;
  readonly name: string;
  readonly inPrincipal: boolean;
  /** As written: `${aws:username}`, `${var.bucket}`. */
  readonly written: string;
  /** The key, in lower case, that a request gives it by; `undefined` for an expression that the file does not resolve. */
  readonly key: string | undefined;
  readonly spelling: string | undefined;
  readonly fallback: string | undefined;
}

/** Everything that the policies of one question speak of. */
export interface Vocabulary {
  readonly keys: ReadonlyMap<string, KeySpec>;
  /** By name and fallback, as `text.ts` names them. */
  readonly unknowns: ReadonlyMap<string, Unknown>;
  /** AWS principals that stand in `Principal` elements, as written but for their symbols. */
  readonly principals: ReadonlySet<string>;
  /** Texts that a variable might equal. */
  readonly literals: ReadonlySet<string>;
  /** Whole entries, which an expression might stand for; of principals, their accounts too. */
  readonly entries: { readonly principals: ReadonlySet<string>; readonly others: ReadonlySet<string> };
  /** The fixed values that conditions name, by key in lower case. */
  readonly valuesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Actions as the policies write them, by their name in lower case. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly hasPrincipals: boolean;
  /** Whether a caller without identity makes the best example. */
  readonly strangersFirst: boolean;
}

/** @param texts What the question itself names, such as forbidden resources. */
export function vocabularyOf(
  policies: readonly Policy[],
  hasPrincipals: boolean,
  texts: readonly string[] = [],
  strangersFirst = false,
): Vocabulary {
  const conditions = new Map<string, Condition[]>();
  const unknowns = new Map<string, Unknown>();
  const principals = new Set<string>();
  const literals = new Set(texts.flatMap(piecesOf));
  const entries = { principals: new Set<string>(), others: new Set(texts) };
  const valuesOf = new Map<string, Set<string>>();
  const spellings = new Map<string, string>();
  const meet = (part: Part, inPrincipal: boolean): void => {
    if (part.kind !== 'unknown') return;
    if (part.fallback) literals.add(part.fallback);
    const { symbol = symbolOf(unknowns.size), ...before } = unknowns.get(part.name) ?? {};
    unknowns.set(part.name, {
      ...part,
      symbol,
      inPrincipal: inPrincipal || ('inPrincipal' in before && before.inPrincipal),
    });
  };
  for (const { statements, variables } of policies)
    for (const statement of statements) {
      for (const condition of statement.conditions) {
        const list = conditions.get(condition.lowerKey) ?? [];
        list.push(condition);
        conditions.set(condition.lowerKey, list);
        const fixed = valuesOf.get(condition.lowerKey) ?? new Set();
        for (const value of condition.comparison?.family === 'Null' ? [] : condition.values) {
          const text = fixedText(partsOf(value, variables), condition.comparison?.wildcards ?? false);
          if (text === undefined) continue;
          fixed.add(text);
          literals.add(text);
        }
        valuesOf.set(condition.lowerKey, fixed);
      }
      for (const value of [...statement.actions, ...statement.notActions])
        if (value.known) spellings.set(value.text.toLowerCase(), value.text);
      const named = [...statement.principals, ...statement.notPrincipals];
      for (const { value } of named) for (const part of partsOf(value, false)) meet(part, true);
      for (const { type, value } of named) if (type === 'AWS') principals.add(symbolic(value, { unknowns }));
      for (const { value } of named) {
        if (!value.known || value.text === '*') continue;
        entries.principals.add(value.text);
        const account = parseArn(value.text)?.account;
        if (account !== undefined) entries.principals.add(account);
      }
      for (const value of variableTexts(statement))
        if (value.known && value.text !== '*') entries.others.add(value.text);
      for (const value of variableTexts(statement))
        for (const part of partsOf(value, variables)) {
          meet(part, false);
          if (part.kind === 'text') for (const piece of piecesOf(part.text)) literals.add(piece);
        }
    }
  const keys = new Map<string, KeySpec>();
  for (const [lowerKey, list] of conditions) keys.set(lowerKey, specOf(lowerKey, list));
  for (const { key, spelling } of unknowns.values())
    if (key !== undefined && !keys.has(key)) keys.set(key, specOf(key, [], spelling));
  return {
    keys,
    unknowns,
    principals,
    literals,
    entries,
    valuesOf,
    spellings,
    hasPrincipals,
    strangersFirst,
  };
}

/** What a variable inside of the text might be: of an ARN, pieces of its last field. */
const piecesOf = (text: string): string[] =>
  text
    .replace(/^arn:([^:]*:){4}/, '')
    .split(/[/:*?]/)
    .filter((piece) => piece !== '');

/** The only text that a value stands for, where that is one. */
function fixedText(parts: readonly Part[], wildcards: boolean): string | undefined {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'unknown' || (part.kind === 'text' && wildcards && /[*?]/.test(part.text)))
      return undefined;
    text += part.text;
  }
  return text;
}

const variableTexts = (statement: Statement): Statement['resources'] => [
  ...statement.resources,
  ...statement.notResources,
  ...statement.actions,
  ...statement.notActions,
  ...statement.conditions.flatMap(({ values }) => values),
];

/** What the documentation says of the key; for a key that it does not know, what the operators ask for. */
function specOf(lowerKey: string, conditions: readonly Condition[], spelling = lowerKey): KeySpec {
  const facts = factsOf(lowerKey);
  const name = facts && facts.name !== lowerKey ? facts.name : (conditions[0]?.key ?? spelling);
  const multivalued =
    facts?.multivalued ?? conditions.some(({ comparison }) => comparison?.qualifier !== undefined);
  const families = new Set(conditions.map(({ comparison }) => comparison?.family));
  families.delete('Null');
  const [only] = families;
  const asked: KeyType | undefined =
    families.has('IpAddress') && (!facts || families.size === 1)
      ? 'address'
      : families.has('Date') && (!facts || families.size === 1)
        ? 'date'
        : families.has('Numeric') && (!facts || families.size === 1)
          ? 'numeric'
          : families.size === 1 && only === 'Bool'
            ? 'bool'
            : undefined;
  const type = !facts || facts.type === 'string' ? (asked ?? 'string') : facts.type;
  return { name, type, multivalued };
}
