import picomatch from 'picomatch';
import type { BaselineSettings } from './account/settings.ts';
import type { Severity } from './findings/severity.ts';
import { matchesText } from './gate/glob.ts';
import type { GateRules } from './gate/judge.ts';
import type { Waiver } from './gate/waiver.ts';
import type { PolicyType } from './policy/document.ts';
import { baselineSettingsOf } from './settings/baseline.ts';
import { readConfig, type ConfigFile, type ConfigProblem, type ReadConfig } from './settings/config-file.ts';
import type { Config } from './settings/config-schema.ts';
import { defaults, Merge, type Inputs, type PolicyGlob } from './settings/merge.ts';
import { nearest } from './settings/nearest.ts';
import { waiversOf } from './settings/waivers.ts';

export type { ConfigFile, ConfigProblem } from './settings/config-file.ts';
export { inputNames, type InputName, type Inputs, type PolicyGlob } from './settings/merge.ts';

export const defaultConfigPath = '.github/iam-gate.yml';

export interface ForbiddenAccess {
  readonly name: string | null;
  readonly preset: string | null;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly paths: readonly string[] | null;
}
export interface NoNewAccess {
  readonly paths: readonly string[];
  readonly reference: string | null;
}
export interface NoPublicAccess {
  /** `null`: all that the check knows. */
  readonly resourceTypes: readonly string[] | null;
  readonly paths: readonly string[] | null;
}
export interface SeverityOverride {
  /** A rule id; `*` stands for any characters. */
  readonly rule: string;
  readonly paths: readonly string[] | null;
  readonly severity: Severity;
}

/** Inputs and config file in one, checked and frozen. */
export interface Settings extends GateRules {
  readonly roleToAssume: string | null;
  /** `null`: what the environment says. */
  readonly awsRegion: string | null;
  readonly audience: string;
  /** Empty: any account. */
  readonly allowedAccountIds: readonly string[];
  readonly configPath: string;
  readonly policies: readonly PolicyGlob[];
  readonly ignoredPaths: readonly string[];
  readonly comment: 'always' | 'on-findings' | 'never';
  readonly githubToken: string | null;
  readonly outputDirectory: string;
  readonly severity: readonly SeverityOverride[];
  readonly allowedRegions: readonly string[] | null;
  readonly trustedAccounts: readonly string[];
  readonly baselineSettings: BaselineSettings;
  readonly forbiddenAccess: readonly ForbiddenAccess[];
  /** `null`: not asked for. */
  readonly noPublicAccess: NoPublicAccess | null;
  readonly noNewAccess: readonly NoNewAccess[];
  readonly customPolicyCheckBudget: number;
  readonly templateParameters: Readonly<Record<string, unknown>>;
  readonly waivers: readonly Waiver[];
  readonly requiredTags: readonly string[];
  /** Where each value came from, by its kebab-case name: `default`, `input`, or `path:line` of the config. */
  readonly origins: Readonly<Record<string, string>>;
  /** The same for the members of `baselineSettings`. */
  readonly baselineOrigins: Readonly<Record<string, string>>;
  /** What a reader must know: inputs that were not allowed to loosen the config. */
  readonly notices: readonly string[];
  readonly ignores: (file: string) => boolean;
  /** Whether a glob of `policies` names this file, or files in this folder: a submodule stands for all of its files. */
  readonly holdsPolicies: (path: string) => boolean;
  /** What the config says that a file holds. */
  readonly typeOf: (
    file: string,
  ) => { readonly type: PolicyType; readonly resourceType?: string } | undefined;
}

export interface SettingsOptions {
  /**
   * In a pull request the workflow comes from the change itself: its inputs may tighten what the base config says,
   * never loosen it.
   */
  readonly tightenOnly?: boolean;
  /** The change edits the workflow of this run: its inputs may not loosen the defaults either. */
  readonly changedWorkflow?: boolean;
  /** Every rule and check id, to find misspelt ones; asked for only when the config names rules. */
  readonly ruleIds?: () => Promise<Iterable<string>>;
}

export type SettingsResult =
  { readonly settings: Settings } | { readonly problems: readonly ConfigProblem[] };

/**
 * Makes one `Settings` of the inputs and the config file's text, or says everything that is wrong with them. In a pull
 * request `config` must be the file as it stands at the base commit.
 */
export async function settingsFrom(
  inputs: Inputs,
  config: ConfigFile | null,
  options: SettingsOptions = {},
): Promise<SettingsResult> {
  const read = config ? await readConfig(config) : null;
  const problems: ConfigProblem[] = read && 'problems' in read ? read.problems : [];
  const file = read && !('problems' in read) ? read : null;
  const merge = new Merge(inputs, config, file, options);
  const settings = build(merge, config, file);
  if (file && config)
    problems.push(...settings.waiverProblems, ...(await unknownRules(file, config, options.ruleIds)));
  problems.push(...merge.problems);
  return problems.length > 0 ? { problems } : { settings: deepFreeze(settings.settings) };
}

function build(
  merge: Merge,
  config: ConfigFile | null,
  file: ReadConfig | null,
): { settings: Settings; waiverProblems: ConfigProblem[] } {
  const values: Config = file?.values ?? {};
  const waivers = file && config ? waiversOf(file, config.path) : { waivers: [], problems: [] };
  const severity = overridesOf(values.severity ?? {}).map((override) => ({
    ...override,
    matches: pathMatcher(override.paths),
  }));
  const region = merge.text('aws-region');
  const ignoredPaths = merge.own('ignored-paths', values['ignored-paths'], []);
  const ignores = pathMatcher(ignoredPaths);
  const policies = merge.policies();
  const typed = policies.flatMap(({ paths, type, resourceType }) =>
    type === null
      ? []
      : [
          {
            matches: pathMatcher(paths),
            found: { type, ...(resourceType === null ? {} : { resourceType }) },
          },
        ],
  );
  const publicAccess = merge.own('no-public-access', values['no-public-access'], false);
  const settings: Settings = {
    roleToAssume: merge.text('role-to-assume'),
    awsRegion: region,
    audience:
      merge.text('audience') ?? (region?.startsWith('cn-') ? `${defaults.audience}.cn` : defaults.audience),
    allowedAccountIds: merge.accounts(),
    configPath: merge.input('config') ?? defaultConfigPath,
    policies,
    ignoredPaths,
    failOn: merge.choice('fail-on'),
    scope: merge.choice('scope'),
    baseline: merge.choice('baseline'),
    onIncomplete: merge.choice('on-incomplete'),
    comment: merge.choice('comment'),
    githubToken: merge.input('github-token') ?? null,
    outputDirectory: merge.input('output-directory') ?? defaults['output-directory'],
    severity: severity.map(({ rule, paths, severity: level }) => ({ rule, paths, severity: level })),
    allowedRegions: merge.own('allowed-regions', values['allowed-regions'], null),
    trustedAccounts: merge.own('trusted-accounts', values['trusted-accounts'], []),
    baselineSettings: baselineSettingsOf(values),
    forbiddenAccess: merge.own('forbidden-access', values['forbidden-access'], []).map((entry) => ({
      name: entry.name ?? null,
      preset: entry.preset ?? null,
      actions: entry.actions ?? [],
      resources: entry.resources ?? [],
      paths: entry.paths ?? null,
    })),
    noPublicAccess:
      publicAccess === false
        ? null
        : publicAccess === true
          ? { resourceTypes: null, paths: null }
          : { resourceTypes: publicAccess['resource-types'] ?? null, paths: publicAccess.paths ?? null },
    noNewAccess: merge
      .own('no-new-access', values['no-new-access'], [])
      .map(({ paths, reference }) => ({ paths, reference: reference ?? null })),
    customPolicyCheckBudget: merge.own('custom-policy-check-budget', values['custom-policy-check-budget'], 0),
    templateParameters: merge.own('template-parameters', values['template-parameters'], {}),
    waivers: waivers.waivers,
    longestWaiverDays: merge.own(
      'longest-waiver-days',
      values['longest-waiver-days'],
      defaults['longest-waiver-days'],
    ),
    requiredTags: merge.own('required-tags', values['required-tags'], []),
    origins: merge.origins,
    baselineOrigins: merge.baselineOrigins(),
    notices: merge.notices,
    ignores: ignoredPaths.length > 0 ? ignores : () => false,
    holdsPolicies: policyPlaces(policies),
    typeOf: (path) => typed.findLast(({ matches }) => matches(path))?.found,
    severityOf: (rule, path) =>
      severity.findLast(
        (entry) =>
          matchesText(entry.rule, rule) && (entry.paths === null || (path !== null && entry.matches(path))),
      )?.severity,
  };
  merge.own('severity', values.severity, {});
  merge.own('waivers', values.waivers, []);
  for (const name of ['config', 'github-token', 'output-directory'] as const)
    merge.origins[name] = merge.input(name) === undefined ? 'default' : 'input';
  return { settings, waiverProblems: waivers.problems };
}

function policyPlaces(policies: readonly PolicyGlob[]): (path: string) => boolean {
  const globs = policies.flatMap(({ paths }) => paths);
  const matches = globs.length > 0 ? picomatch(globs, { dot: true }) : () => false;
  const folders = globs.map((glob) => picomatch.scan(glob).base);
  return (path) => matches(path) || folders.some((folder) => `${folder}/`.startsWith(`${path}/`));
}

function overridesOf(severity: NonNullable<Config['severity']>): SeverityOverride[] {
  return Object.entries(severity).flatMap(([rule, value]) =>
    typeof value === 'string'
      ? [{ rule, paths: null, severity: value }]
      : value.map((entry) => ({ rule, paths: entry.paths ?? null, severity: entry.severity })),
  );
}

function pathMatcher(globs: readonly string[] | null): (path: string) => boolean {
  if (globs === null || globs.length === 0) return () => true;
  return picomatch([...globs], { dot: true });
}

/** Rule ids that the config names and nobody knows. A new code of the service is let through: only near misses of known ones are refused. */
async function unknownRules(
  file: ReadConfig,
  config: ConfigFile,
  ruleIds: SettingsOptions['ruleIds'],
): Promise<ConfigProblem[]> {
  const { baseline } = file.values;
  const checks = typeof baseline === 'object' ? (baseline.checks ?? {}) : {};
  const named = [
    ...Object.keys(file.values.severity ?? {}).map((rule) => ({ rule, path: ['severity', rule] })),
    ...(file.values.waivers ?? []).map(({ rule }, index) => ({ rule, path: ['waivers', index, 'rule'] })),
    ...Object.keys(checks).map((rule) => ({ rule, path: ['baseline', 'checks', rule] })),
  ].filter(({ rule }) => !rule.includes('*'));
  if (!ruleIds || named.length === 0) return [];
  const known = new Set(await ruleIds());
  return named.flatMap(({ rule, path }) => {
    if (known.has(rule)) return [];
    const meant = nearest(rule, known);
    if (!meant && /^[A-Z][A-Z0-9_]+$/.test(rule)) return [];
    const message = `There is no rule \`${rule}\`.${meant ? ` Did you mean \`${meant}\`?` : ' `iam-gate explain --list` shows all.'}`;
    return [{ file: config.path, ...file.placeOf(path), message }];
  });
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
