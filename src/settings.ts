import picomatch from 'picomatch';
import { severities, type Severity } from './findings/severity.ts';
import { matchesText } from './gate/glob.ts';
import type { GateRules } from './gate/judge.ts';
import type { Waiver } from './gate/waiver.ts';
import { policyTypes, type PolicyType } from './policy/document.ts';
import { readConfig, type ConfigFile, type ConfigProblem, type ReadConfig } from './settings/config-file.ts';
import type { Config } from './settings/config-schema.ts';
import { nearest } from './settings/nearest.ts';
import { waiversOf } from './settings/waivers.ts';

export type { ConfigFile, ConfigProblem } from './settings/config-file.ts';

/** Every input of the action; the config file has keys of the same names, except for the last three. */
export const inputNames = [
  'role-to-assume',
  'aws-region',
  'audience',
  'allowed-account-ids',
  'policies',
  'fail-on',
  'scope',
  'baseline',
  'on-incomplete',
  'comment',
  'config',
  'github-token',
  'output-directory',
] as const;
export type InputName = (typeof inputNames)[number];
/** As given; absent or empty means not given. */
export type Inputs = Readonly<Partial<Record<InputName, string | undefined>>>;

export const defaultConfigPath = '.github/iam-gate.yml';

export interface PolicyGlob {
  readonly paths: readonly string[];
  readonly type: PolicyType | null;
  readonly resourceType: string | null;
}
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
  /** What a reader must know: inputs that were not allowed to loosen the config. */
  readonly notices: readonly string[];
  readonly ignores: (file: string) => boolean;
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
  /** Every rule and check id, to find misspelt ones; asked for only when the config names rules. */
  readonly ruleIds?: () => Promise<Iterable<string>>;
}

export type SettingsResult =
  { readonly settings: Settings } | { readonly problems: readonly ConfigProblem[] };

const choices = {
  'fail-on': severities,
  scope: ['introduced', 'all'],
  baseline: ['off', 'report', 'enforce'],
  'on-incomplete': ['warn', 'fail'],
  comment: ['never', 'on-findings', 'always'],
} as const;
type ChoiceName = keyof typeof choices;

/** Every default of the project that is not a threshold of an account check. */
const defaults = {
  'fail-on': 'high',
  scope: 'introduced',
  baseline: 'enforce',
  'on-incomplete': 'fail',
  comment: 'on-findings',
  audience: 'sts.amazonaws.com',
  'output-directory': 'iam-gate-report',
  'longest-waiver-days': 180,
} as const;

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
  const merge = new Merge(inputs, config, file, options.tightenOnly ?? false);
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
    notices: merge.notices,
    ignores: ignoredPaths.length > 0 ? ignores : () => false,
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

/** Takes each value from the input, the config or the default, and remembers from where. */
class Merge {
  readonly origins: Record<string, string> = {};
  readonly notices: string[] = [];
  readonly problems: ConfigProblem[] = [];
  readonly #inputs: Inputs;
  readonly #config: ConfigFile | null;
  readonly #file: ReadConfig | null;
  readonly #tightenOnly: boolean;

  constructor(inputs: Inputs, config: ConfigFile | null, file: ReadConfig | null, tightenOnly: boolean) {
    this.#inputs = inputs;
    this.#config = config;
    this.#file = file;
    this.#tightenOnly = tightenOnly;
  }

  input(name: InputName): string | undefined {
    const text = this.#inputs[name]?.trim();
    return text === '' ? undefined : text;
  }

  /** A key that only the config has. */
  own<T>(name: keyof Config, value: T | undefined, otherwise: T): T {
    this.origins[name] = value === undefined ? 'default' : this.#place(name);
    return value ?? otherwise;
  }

  /** A word from a list that is ordered from lax to strict. */
  choice<N extends ChoiceName>(name: N): (typeof choices)[N][number] {
    type Word = (typeof choices)[N][number];
    const words: readonly Word[] = choices[name];
    const given = this.input(name);
    const input = words.find((word) => word === given);
    if (given !== undefined && input === undefined) {
      const meant = nearest(given, words);
      this.#problem(
        `The input \`${name}\` must be ${words.join(', ')}, not \`${given}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
      );
    }
    const configured = this.#file?.values[name] as Word | undefined;
    if (
      input !== undefined &&
      configured !== undefined &&
      this.#tightenOnly &&
      words.indexOf(input) < words.indexOf(configured)
    ) {
      this.#refuse(name, input, configured);
      return configured;
    }
    this.#origin(name, input, configured);
    return input ?? configured ?? defaults[name];
  }

  /** A text that has no strict or lax side: what the base config says stands. */
  text(name: 'role-to-assume' | 'aws-region' | 'audience'): string | null {
    const input = this.input(name);
    const configured = this.#file?.values[name];
    if (input !== undefined && configured !== undefined && input !== configured && this.#tightenOnly) {
      this.#refuse(name, input, configured);
      return configured;
    }
    this.#origin(name, input, configured);
    return input ?? configured ?? null;
  }

  /** Both lists hold where both are given: an account must be in each. */
  accounts(): string[] {
    const name = 'allowed-account-ids';
    const input = this.input(name)
      ?.split(/[\s,]+/)
      .filter(Boolean);
    for (const id of input ?? [])
      if (!/^\d{12}$/.test(id))
        this.#problem(`The input \`${name}\` must hold account ids of 12 digits, not \`${id}\`.`);
    const configured = this.#file?.values[name];
    this.#origin(name, input, configured);
    if (!input || !configured || !this.#tightenOnly) return input ?? configured ?? [];
    const both = configured.filter((id) => input.includes(id));
    if (both.length === 0)
      this.#problem(
        `The input \`${name}\` and the config name no account in common, so no account is allowed.`,
      );
    return both;
  }

  /** One glob a line, a policy type and a resource type may follow it: `scp/*.json SERVICE_CONTROL_POLICY`. */
  policies(): PolicyGlob[] {
    const name = 'policies';
    const lines = this.input(name)
      ?.split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
    const input = lines?.map((line): PolicyGlob => {
      const [glob = '', word, resourceType = null] = line.split(/\s+/);
      const type = policyTypes.find((known) => known === word) ?? null;
      if (word !== undefined && type === null) {
        const meant = nearest(word, policyTypes);
        this.#problem(
          `The input \`policies\` gives \`${glob}\` the type \`${word}\`: known are ${policyTypes.join(', ')}.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
        );
      }
      return { paths: [glob], type, resourceType };
    });
    const configured = this.#file?.values[name]?.map((entry): PolicyGlob => {
      if (typeof entry === 'string') return { paths: [entry], type: null, resourceType: null };
      const paths = typeof entry.paths === 'string' ? [entry.paths] : entry.paths;
      return { paths, type: entry.type ?? null, resourceType: entry['resource-type'] ?? null };
    });
    this.#origin(name, input, configured);
    // The config comes last and so decides the type of a file that both name.
    return this.#tightenOnly ? [...(input ?? []), ...(configured ?? [])] : (input ?? configured ?? []);
  }

  #origin(name: keyof Config, input: unknown, configured: unknown): void {
    this.origins[name] =
      input !== undefined ? 'input' : configured !== undefined ? this.#place(name) : 'default';
  }

  #place(name: keyof Config): string {
    return `${this.#config?.path ?? ''}:${String(this.#file?.lineOf([name]) ?? 1)}`;
  }

  #refuse(name: keyof Config, input: string, configured: string): void {
    this.origins[name] = this.#place(name);
    this.notices.push(
      `The input ${name}: ${input} is not used: in a pull request inputs may tighten what the base config says (${name}: ${configured}, ${this.#place(name)}), not loosen or replace it.`,
    );
  }

  #problem(message: string): void {
    this.problems.push({ file: null, line: null, column: null, message });
  }
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
  const named = [
    ...Object.keys(file.values.severity ?? {}).map((rule) => ({ rule, path: ['severity', rule] })),
    ...(file.values.waivers ?? []).map(({ rule }, index) => ({ rule, path: ['waivers', index, 'rule'] })),
  ].filter(({ rule }) => !rule.includes('*'));
  if (!ruleIds || named.length === 0) return [];
  const known = new Set(await ruleIds());
  return named.flatMap(({ rule, path }) => {
    if (known.has(rule)) return [];
    const meant = nearest(rule, known);
    if (!meant && /^[A-Z][A-Z0-9_]+$/.test(rule)) return [];
    const message = `There is no rule \`${rule}\`.${meant ? ` Did you mean \`${meant}\`?` : ' `iam-gate explain --list` shows all.'}`;
    return [{ file: config.path, line: file.lineOf(path), column: 1, message }];
  });
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
