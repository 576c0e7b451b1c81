import type { AccessAnswer } from '../gate/result.ts';
import { decide, type Situation } from './decide.ts';
import type { Policy } from './policy.ts';
import { publicRequests } from './public.ts';
import type { Region } from './search.ts';
import type { Statement } from '../policy/statement.ts';
import { toJson } from '../policy/node.ts';
import { clause, type Clause } from './space.ts';
import { action, principal, resource } from './dimensions.ts';
import type { RegionOptions } from './reading.ts';
import { regionOf } from './statement-region.ts';
import { strings } from './strings.ts';
import { patternOf } from './text.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** Asks of a policy. Each answer is a proof, an example, or the reason why there is neither. */

/** A part of the question: requests of one statement, of some actions, on some resources. */
export interface Part extends Partial<Forbidden> {
  readonly statement?: Statement;
}

/** Does `policy` allow a request that `reference` does not? No reference allows nothing. */
export function newAccess(
  policy: Policy,
  reference: Policy | null,
  hasPrincipals: boolean,
  part: Part = {},
): AccessAnswer {
  const policies = reference ? [policy, reference] : [policy];
  const vocabulary = vocabularyOf(policies, hasPrincipals);
  const only = forbiddenRegion({ actions: part.actions ?? [], resources: part.resources ?? [] }, vocabulary);
  const unchanged = common(policy, reference);
  return decide('new-access', vocabulary, policies, (situation) => {
    const { allows, denied } = allowedBy(policy, vocabulary, situation, only);
    const { liberal } = situation;
    // A request is certainly not new when the reference certainly allows it.
    const before = regionsOf(reference, 'Allow', vocabulary, situation, liberal ? 'under' : 'over');
    const deniedBefore = regionsOf(reference, 'Deny', vocabulary, situation, liberal ? 'over' : 'under');
    const notAllowed = { within: only, outside: [...denied, ...before.map(({ region }) => region)] };
    // What a Deny took away is back only if that Deny is gone.
    const notDenied = deniedBefore
      .filter(({ statement }) => !unchanged.has(contentOf(statement)))
      .map(({ region }) => ({ within: [...only, ...region], outside: denied }));
    const asked = allows.filter(({ statement }) => statement === (part.statement ?? statement));
    return asked.map((allow) => ({
      ...allow,
      cases: unchanged.has(contentOf(allow.statement)) ? notDenied : [notAllowed, ...notDenied],
    }));
  });
}

/** The contents of statements that stand in both policies: whatever they mean, they mean it twice. */
function common(policy: Policy, reference: Policy | null): ReadonlySet<string> {
  const before = new Set(
    reference?.variables === policy.variables ? reference.statements.map(contentOf) : [],
  );
  return new Set(policy.statements.map(contentOf).filter((content) => before.has(content)));
}

function contentOf({ node }: Statement): string {
  return JSON.stringify(toJson(node), (key, value: unknown) =>
    key === 'Sid' || (key === 'Condition' && JSON.stringify(value) === '{}') ? undefined : value,
  );
}

/** Entries of a list of forbidden actions or resources, with wildcards. Nothing listed is everything. */
export interface Forbidden {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** Does `policy` allow one of the actions on one of the resources? */
export function forbiddenAccess(policy: Policy, forbidden: Forbidden, hasPrincipals: boolean): AccessAnswer {
  const vocabulary = vocabularyOf([policy], hasPrincipals, forbidden.resources);
  const within = forbiddenRegion(forbidden, vocabulary);
  return decide('forbidden-access', vocabulary, [policy], (situation) => {
    const { allows, denied } = allowedBy(policy, vocabulary, situation, within);
    return allows.map((allow) => ({ ...allow, cases: [{ within, outside: denied }] }));
  });
}

/** Does the policy of a resource let in a stranger? */
export function publicAccess(policy: Policy): AccessAnswer {
  const vocabulary = vocabularyOf([policy], true, [], true);
  const { within: possibly, certainly, values } = publicRequests(policy, vocabulary);
  return decide(
    'public-access',
    vocabulary,
    [policy],
    (situation) => {
      const within = situation.liberal ? possibly : certainly;
      const { allows, denied } = allowedBy(policy, vocabulary, situation, within);
      return allows.map((allow) => ({ ...allow, cases: [{ within, outside: denied }] }));
    },
    values,
  );
}

interface Allowing {
  readonly statement: Statement;
  readonly region: Region;
}

/** @param limits What the question itself asks of requests. */
function allowedBy(
  policy: Policy,
  vocabulary: Vocabulary,
  situation: Situation,
  limits: Region,
): { allows: readonly Allowing[]; denied: readonly Region[] } {
  const { liberal } = situation;
  const limited = new Set(limits.map(({ dimension }) => dimension));
  // Every limit on principals recognises symbols.
  const speaks = (dimension: string): boolean => dimension === principal || !limited.has(dimension);
  return {
    allows: regionsOf(policy, 'Allow', vocabulary, situation, liberal ? 'over' : 'under', speaks),
    denied: regionsOf(policy, 'Deny', vocabulary, situation, liberal ? 'under' : 'over').map(
      ({ region }) => region,
    ),
  };
}

function regionsOf(
  policy: Policy | null,
  effect: 'Allow' | 'Deny',
  vocabulary: Vocabulary,
  { readings, values, doubts }: Situation,
  side: RegionOptions['side'],
  speaks: RegionOptions['speaks'] = () => false,
): Allowing[] {
  if (!policy) return [];
  const options = { vocabulary, variables: policy.variables, readings, values, side, speaks, doubts };
  return policy.statements.flatMap((statement) =>
    statement.effect === effect ? [{ statement, region: regionOf(statement, options) }] : [],
  );
}

/** What is wrong with an entry of a forbidden list, or nothing. */
export function problemOfForbidden({ actions, resources }: Forbidden): string | undefined {
  const action = actions.find((text) => text !== '*' && !/^[a-z0-9*?-]+:[a-z0-9*?]+$/i.test(text));
  if (action !== undefined)
    return `"${action}" is no action: write it like "s3:DeleteBucket" or "s3:Delete*"`;
  const resource = resources.find((text) => !/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/s.test(text));
  if (resource !== undefined)
    return `"${resource}" is no ARN: write it like "arn:aws:s3:::my-bucket" or "arn:aws:iam::111122223333:role/*"`;
  return actions.length + resources.length === 0 ? 'no action and no resource is listed' : undefined;
}

function forbiddenRegion({ actions, resources }: Forbidden, vocabulary: Vocabulary): Clause[] {
  const region: Clause[] = [];
  const read = (text: string, arn: boolean) =>
    patternOf(
      { known: true, text, path: [], node: { kind: 'null' } as never },
      {
        variables: false,
        wildcards: true,
        arn,
        ignoreCase: false,
        lenient: false,
        vocabulary,
        values: new Map(),
      },
    );
  const all = (texts: readonly string[], arn: boolean) =>
    strings(
      texts.flatMap((text) => {
        const found = read(arn ? text : text.toLowerCase(), arn);
        return typeof found === 'object' ? [found] : [];
      }),
    );
  if (actions.length > 0) region.push(clause(action, all(actions, false)));
  if (resources.length > 0) region.push(clause(resource, all(resources, true)));
  return region;
}
