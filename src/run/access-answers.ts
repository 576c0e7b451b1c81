import picomatch from 'picomatch';
import { askedOfChange, isTold, type Asked } from '../access/change.ts';
import { keyOf, verdictOf, withinBudget, type ServiceQuestion } from '../access/custom-checks.ts';
import type { AccessAnswer, Unlooked } from '../gate/result.ts';
import { renamesOf, type Change } from '../git/changes.ts';
import type { AskCustomChecks, CustomCheckAnswer } from '../policy/custom-policy-check.ts';
import { parseJson } from '../policy/extract/json.ts';
import { wholeFile } from '../policy/extract/located-text.ts';
import type { Node } from '../policy/node.ts';
import type { Settings } from '../settings.ts';
import type { FilesRead } from './validate.ts';

export interface AccessAnswers {
  readonly access: AccessAnswer[];
  readonly notices: readonly string[];
  readonly unread: readonly Unlooked[];
}

/**
 * What the change newly allows, and whether the config's rules about access hold; beside it what the service says, as
 * far as the config pays for it.
 */
export async function answersAboutAccess(
  { head, base }: { head: FilesRead; base: FilesRead | null },
  change: Change | null,
  settings: Pick<Settings, 'forbiddenAccess' | 'noPublicAccess' | 'noNewAccess' | 'customPolicyCheckBudget'>,
  service: AskCustomChecks | null,
): Promise<AccessAnswers> {
  const references = new Map<string, Node | null>();
  for (const { reference } of settings.noNewAccess)
    if (reference !== null) references.set(reference, await readReference(reference, change));
  const asked = askedOfChange({
    head: head.documents,
    base: base?.documents ?? null,
    renames: renamesOf(change),
    rules: settings,
    matches: (globs, file) => picomatch([...globs], { dot: true })(file),
    references,
  });
  const { customPolicyCheckBudget: budget } = settings;
  if (!service || budget === 0)
    return { access: asked.map(({ answer }) => answer).filter(isTold), notices: [], unread: [] };
  return askService(asked, budget, service);
}

/** Puts the questions to the service, those that the config requires first, until the budget is planned out. */
async function askService(
  asked: readonly Asked[],
  budget: number,
  service: AskCustomChecks,
): Promise<AccessAnswers> {
  const rank = ({ answer }: Asked): number => (answer.required === true ? 0 : 1);
  const questions = asked
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap(({ question }) => question ?? []);
  const { requests, left } = withinBudget(questions, budget);
  const given = requests.length === 0 ? [] : await service(requests, budget - requests.length);
  const answers = new Map(requests.map((request, index) => [keyOf(request), given[index]]));
  const answersTo = (question: ServiceQuestion): CustomCheckAnswer[] =>
    question.requests.flatMap((request) => answers.get(keyOf(request)) ?? []);
  const access = asked.flatMap(({ answer, question }): AccessAnswer[] => {
    if (!question || left.has(question)) return isTold(answer) ? [answer] : [];
    const verdict = verdictOf(question, answersTo(question), answer.result);
    return isTold(answer) || verdict.result !== null ? [{ ...answer, service: verdict }] : [];
  });
  const failures = new Map(
    requests.flatMap(({ check }, index) => {
      const answer = given[index];
      return answer?.kind === 'failed' ? [[`${check} ${answer.reason}`, { check, ...answer }]] : [];
    }),
  );
  return {
    access,
    notices: noticesOf(asked, left, budget),
    unread: [...failures.values()].map(({ check, reason }) => ({ what: `access-analyzer:${check}`, reason })),
  };
}

/** What the budget left out is said, with the files that it is about. */
function noticesOf(
  asked: readonly Asked[],
  left: ReadonlySet<ServiceQuestion>,
  budget: number,
): readonly string[] {
  const unasked = asked.filter(({ question }) => question && left.has(question));
  if (unasked.length === 0) return [];
  const files = [...new Set(unasked.flatMap(({ answer }) => answer.file ?? []))];
  const named = files.slice(0, 5).join(', ');
  const more = files.length > 5 ? ` and ${files.length - 5} more files` : '';
  const many = unasked.length === 1 ? 'One question' : `${unasked.length} questions`;
  return [
    `${many} about access stayed with the offline engine alone, because custom-policy-check-budget (${budget}) pays for no more: ${named}${more}.`,
  ];
}

/** From the base commit, as the config that names it: a change cannot widen what it is measured by. */
async function readReference(path: string, change: Change | null): Promise<Node | null> {
  const source = await (change?.base ?? change?.head)?.read(path);
  if (!source) return null;
  const { root, problems } = parseJson(wholeFile(source));
  return root && problems.length === 0 ? root : null;
}
