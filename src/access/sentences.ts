import type { AccessWitness } from '../gate/result.ts';
import type { Statement, Value } from '../policy/statement.ts';
import type { Policy } from './policy.ts';
import { newAccess, type Part } from './questions.ts';
import { riskOf, risks, serviceAndLevel, type Risk } from './risk.ts';

/** A piece of access that one policy has and the other has not. */
export interface Piece {
  readonly statement: Statement;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly risk: Risk;
}

const mostSentences = 10;
/** Questions asked to tell the pieces of one comparison apart. */
const mostQuestions = 300;

/**
 * What `policy` allows and `reference` does not, piece by piece: each action entry that brings something new, with
 * the resource entries where it does, entries with the same resources together, worst first.
 */
export function piecesOf(policy: Policy, reference: Policy | null, hasPrincipals: boolean): Piece[] {
  let questions = 0;
  const isNew = (statement: Statement, actions: readonly string[], resources: readonly string[]): boolean => {
    // Past the limit everything of a statement that has something new counts as new: too much rather than too little.
    if (++questions > mostQuestions) return true;
    return newAccess(policy, reference, hasPrincipals, { statement, actions, resources }).result === 'FAIL';
  };
  const isNewEntry = (statement: Statement, entry: string): boolean =>
    entry.includes('${') || isNew(statement, [entry], []);
  const pieces: Piece[] = [];
  for (const statement of policy.statements) {
    if (statement.effect !== 'Allow' || !isNew(statement, [], [])) continue;
    const resources = textsOf(statement.resources).filter((text) => isPlainArn(text));
    const narrow = resources.length === statement.resources.length && resources.length > 1;
    const byResources = new Map<string, { actions: string[]; resources: readonly string[] }>();
    const entries = textsOf(statement.actions);
    for (const entry of entries.length > 1 ? entries : []) {
      if (!isNewEntry(statement, entry)) continue;
      const where = narrow
        ? resources.filter((resource) => isNew(statement, [entry], [resource]))
        : textsOf(statement.resources);
      const key = JSON.stringify(where);
      const group = byResources.get(key) ?? { actions: [], resources: where };
      group.actions.push(entry);
      byResources.set(key, group);
    }
    if (entries.length <= 1) {
      const where = narrow
        ? resources.filter((each) => isNew(statement, [], [each]))
        : textsOf(statement.resources);
      byResources.set('', { actions: entries, resources: where });
    }
    for (const group of byResources.values())
      for (const risk of risks) {
        const actions = group.actions.filter((entry) => riskOf(entry) === risk);
        if (actions.length > 0) pieces.push({ statement, actions, resources: group.resources, risk });
        else if (group.actions.length === 0 && risk === 'permissions')
          pieces.push({ statement, actions: [], resources: group.resources, risk });
      }
  }
  return pieces.sort((left, right) => risks.indexOf(left.risk) - risks.indexOf(right.risk));
}

/** The question that is about this piece alone, as far as a question can say that. */
export const partOf = ({ statement, actions }: Piece): Part => ({
  statement,
  actions: actions.some((entry) => entry.includes('${')) ? [] : actions,
});

const textsOf = (values: readonly Value[]): string[] =>
  values.map((value) => (value.known ? value.text : value.expression));

/** An entry that a question can be narrowed to: variables would be read as text. */
const isPlainArn = (text: string): boolean =>
  /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/s.test(text) && !text.includes('${');

/** The pieces in words, at most ten, then a count by service and kind of access. */
export function sentencesOf(
  pieces: readonly Piece[],
  isNew: boolean,
  verb: string,
  exampleOf: (piece: Piece) => AccessWitness | null,
): string[] {
  const shown = pieces
    .slice(0, mostSentences)
    .map((piece) => `${sentenceOf(piece, verb)}${exampleText(piece, exampleOf)}.`);
  const rest = pieces.slice(mostSentences).flatMap(({ actions }) => actions);
  const counts = new Map<string, number>();
  for (const entry of rest) counts.set(serviceAndLevel(entry), (counts.get(serviceAndLevel(entry)) ?? 0) + 1);
  const more = [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
  return [
    // One or two sentences say as much themselves.
    ...(isNew && shown.length > 2 ? ['The policy is new: all that it allows is new.'] : []),
    ...shown,
    ...(more === '' ? [] : [`And more: ${more}.`]),
  ];
}

function sentenceOf({ statement, actions, resources, risk }: Piece, verb: string): string {
  const what = actions.length > 0 ? list(actions) : `everything but ${list(textsOf(statement.notActions))}`;
  const except = textsOf(statement.notResources);
  const where =
    resources.length > 0
      ? ` on ${list(resources)}`
      : except.length > 0
        ? ` on everything but ${list(except)}`
        : '';
  return `${verb} ${what}${where}${whoOf(statement)}${whenOf(statement)}${notes[risk]}`;
}

/** One request, where the entries alone do not show one. */
function exampleText(piece: Piece, exampleOf: (piece: Piece) => AccessWitness | null): string {
  if (piece.actions.some((entry) => !/[*?]/.test(entry))) return '';
  const witness = exampleOf(piece);
  return witness ? `, for example \`${witness.action}\` on \`${witness.resource.replaceAll('`', "'")}\`` : '';
}

const notes: Readonly<Record<Risk, string>> = {
  permissions: ' (permission management)',
  credentials: ' (credentials)',
  destroying: ' (can destroy)',
  writing: '',
  reading: '',
  listing: '',
};

function whoOf({ principals, notPrincipals }: Statement): string {
  const names = principals.map(({ type, value }) => {
    const [text = ''] = textsOf([value]);
    return text === '*' && (type === '*' || type === 'AWS') ? 'anyone' : text;
  });
  if (names.includes('anyone')) return ' to anyone';
  if (names.length > 0) return ` to ${list(names)}`;
  return notPrincipals.length > 0
    ? ` to everyone but ${list(textsOf(notPrincipals.map(({ value }) => value)))}`
    : '';
}

function whenOf({ conditions }: Statement): string {
  const parts = conditions.map(
    ({ operator, key, values }) => `\`${key}\` ${operator} ${list(textsOf(values))}`,
  );
  return parts.length === 0
    ? ''
    : ` when ${parts.slice(0, 3).join(' and ')}${parts.length > 3 ? ' and more' : ''}`;
}

function list(texts: readonly string[]): string {
  const shown = texts.slice(0, 6).map((text) => `\`${text.replaceAll('`', "'")}\``);
  const more = texts.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What is no longer allowed, in one line; nothing when that is nothing. */
export function removedLine(pieces: readonly Piece[]): string | undefined {
  if (pieces.length === 0) return undefined;
  const actions = [
    ...new Set(
      pieces.flatMap((piece) => (piece.actions.length > 0 ? piece.actions : ['what NotAction left'])),
    ),
  ];
  const resources = [...new Set(pieces.flatMap((piece) => piece.resources))];
  return `No longer allowed in full: ${list(actions)}${resources.length > 0 ? ` on ${list(resources)}` : ''}.`;
}

/** Who can newly reach what, in Mermaid's language, when that is more than one arrow and few enough to see. */
export function pictureOf(pieces: readonly Piece[], subject: string): string | undefined {
  const arrows = pieces.flatMap(({ statement, actions, resources }) => {
    const [who] = statement.principals.map(({ value }) => textsOf([value])[0] ?? '');
    return (resources.length > 0 ? resources : ['everything']).map((resource) => ({
      who: who ?? subject,
      what: actions.slice(0, 3).join(', ') + (actions.length > 3 ? ` and ${actions.length - 3} more` : ''),
      resource,
    }));
  });
  if (arrows.length < 2 || arrows.length > 8) return undefined;
  const names = new Map<string, string>();
  const node = (kind: string, text: string): string => {
    const key = `${kind} ${text}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    names.set(key, `n${names.size}`);
    return `n${names.size - 1}["${label(text)}"]`;
  };
  const lines = arrows.map(
    ({ who, what, resource }) =>
      `  ${node('who', who)} -->|"${label(what || 'everything else')}"| ${node('what', resource)}`,
  );
  return ['flowchart LR', ...lines].join('\n');
}

/** Only characters that cannot end a label or begin anything else. */
const label = (text: string): string =>
  text
    .replace(/[^\w .,:*?$/@+=-]/g, '_')
    .replace(/:\/\//g, ':')
    .slice(0, 80);
