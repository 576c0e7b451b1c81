import { actionNamed, actionsMatching } from '../policy/service-reference/service-reference.ts';
import { matches } from '../policy/patterns.ts';
import { presets } from './presets.ts';

/** What an action entry can do, worst first. */
export const risks = ['permissions', 'credentials', 'destroying', 'writing', 'reading', 'listing'] as const;
export type Risk = (typeof risks)[number];

const preset = (name: string): ReadonlySet<string> =>
  new Set(presets.find((each) => each.name === name)?.actions.map((action) => action.toLowerCase()));
const escalation = preset('escalation');
const credentials = preset('credentials');
const destroying: ReadonlySet<string> = new Set([...preset('key-deletion'), ...preset('log-deletion')]);

/** The worst that an entry such as `s3:Put*` lets somebody do. */
export function riskOf(entry: string): Risk {
  const lower = entry.toLowerCase();
  if (lower === '*' || lower.startsWith('*:')) return 'permissions';
  const covers = (list: ReadonlySet<string>): boolean => [...list].some((action) => matches(lower, action));
  const levels = new Set([...actionsMatching(lower)].flatMap(({ accessLevels }) => accessLevels));
  if (lower === 'iam:passrole' || covers(escalation) || levels.has('Permissions management'))
    return 'permissions';
  if (covers(credentials)) return 'credentials';
  if (covers(destroying) || /:(delete|terminate|\*$)/.test(lower)) return 'destroying';
  if (levels.has('Write') || levels.has('Tagging') || levels.size === 0) return 'writing';
  return levels.has('Read') ? 'reading' : 'listing';
}

/** `s3`, and how an action of it reaches: for a count of what is left out. */
export const serviceAndLevel = (entry: string): string =>
  `${entry.split(':')[0] ?? entry} ${actionNamed(entry)?.accessLevels[0]?.toLowerCase() ?? riskOf(entry)}`;
