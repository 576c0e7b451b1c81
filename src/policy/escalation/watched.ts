import * as tables from './tables.ts';

/** Actions that rules ask for besides those of the tables. */
const others = [
  'iam:PassRole',
  'iam:CreateRole',
  'iam:CreateUser',
  'sts:AssumeRole',
  'sts:AssumeRoot',
  'kms:CreateGrant',
];

const all: readonly string[] = [
  ...new Set(
    [...Object.values(tables).flatMap((rows) => rows.flatMap(({ steps }) => steps.flat())), ...others].map(
      (action) => action.toLowerCase(),
    ),
  ),
];

const byService = new Map<string, string[]>();
for (const action of all) {
  const service = action.slice(0, action.indexOf(':'));
  const known = byService.get(service);
  if (known) known.push(action);
  else byService.set(service, [action]);
}

/** Every action that some rule of escalation asks for, in lower case: a policy that names none costs nothing. */
export const watchedActions: {
  readonly all: readonly string[];
  readonly byService: ReadonlyMap<string, readonly string[]>;
} = {
  all,
  byService,
};
