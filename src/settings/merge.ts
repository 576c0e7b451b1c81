import { severities } from '../findings/severity.ts';
import { policyTypes, type PolicyType } from '../policy/document.ts';
import { baselineMode, camelCase } from './baseline.ts';
import type { ConfigFile, ConfigProblem, ReadConfig } from './config-file.ts';
import type { SettingsOptions } from '../settings.ts';
import type { Config } from './config-schema.ts';
import { nearest } from './nearest.ts';

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

export interface PolicyGlob {
  readonly paths: readonly string[];
  readonly type: PolicyType | null;
  readonly resourceType: string | null;
}
const choices = {
  'fail-on': severities,
  scope: ['introduced', 'all'],
  baseline: ['off', 'report', 'enforce'],
  'on-incomplete': ['warn', 'fail'],
  comment: ['never', 'on-findings', 'always'],
} as const;
type ChoiceName = keyof typeof choices;

/** Every default of the project that is not a threshold of an account check. */
export const defaults = {
  'fail-on': 'high',
  scope: 'introduced',
  baseline: 'enforce',
  'on-incomplete': 'fail',
  comment: 'on-findings',
  audience: 'sts.amazonaws.com',
  'output-directory': 'iam-gate-report',
  'longest-waiver-days': 180,
} as const;

/** Takes each value from the input, the config or the default, and remembers from where. */
export class Merge {
  readonly origins: Record<string, string> = {};
  readonly notices: string[] = [];
  readonly problems: ConfigProblem[] = [];
  readonly #inputs: Inputs;
  readonly #config: ConfigFile | null;
  readonly #file: ReadConfig | null;
  readonly #tightenOnly: boolean;
  readonly #changedWorkflow: boolean;

  constructor(
    inputs: Inputs,
    config: ConfigFile | null,
    file: ReadConfig | null,
    {
      tightenOnly = false,
      changedWorkflow = false,
    }: Pick<SettingsOptions, 'tightenOnly' | 'changedWorkflow'>,
  ) {
    this.#inputs = inputs;
    this.#config = config;
    this.#file = file;
    this.#tightenOnly = tightenOnly || changedWorkflow;
    this.#changedWorkflow = changedWorkflow;
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
    const values = this.#file?.values;
    const value = name === 'baseline' ? baselineMode(values) : values?.[name];
    const configured = words.find((word) => word === value);
    const floor = configured ?? (this.#changedWorkflow ? defaults[name] : undefined);
    if (
      input !== undefined &&
      floor !== undefined &&
      this.#tightenOnly &&
      words.indexOf(input) < words.indexOf(floor)
    ) {
      this.#refuse(name, input, configured);
      return floor;
    }
    this.#origin(name, input, configured);
    return input ?? configured ?? defaults[name];
  }

  /** A text that has no strict or lax side: what the base config says stands. */
  text(name: 'role-to-assume' | 'aws-region' | 'audience'): string | null {
    const input = this.input(name);
    if (name === 'aws-region' && input !== undefined && !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(input))
      this.#problem(`The input \`aws-region\` must be a Region such as eu-west-1, not \`${input}\`.`);
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

  baselineOrigins(): Record<string, string> {
    const section = this.#file?.values.baseline;
    const names = typeof section === 'object' ? Object.keys(section) : [];
    const own = names.map((name) => [camelCase(name), this.#place('baseline', name)] as const);
    return {
      ...Object.fromEntries<string>(own),
      allowedRegions: this.origins['allowed-regions'] ?? 'default',
      trustedAccounts: this.origins['trusted-accounts'] ?? 'default',
    };
  }

  #origin(name: keyof Config, input: unknown, configured: unknown): void {
    this.origins[name] =
      input !== undefined ? 'input' : configured !== undefined ? this.#place(name) : 'default';
  }

  #place(...path: [keyof Config, ...string[]]): string {
    return `${this.#config?.path ?? ''}:${String(this.#file?.lineOf(path) ?? 1)}`;
  }

  #refuse(name: keyof Config, input: string, configured: string | undefined): void {
    this.origins[name] = configured === undefined ? 'default' : this.#place(name);
    this.notices.push(
      configured === undefined
        ? `The input ${name}: ${input} is not used: this change edits the workflow that runs the gate, and such a run takes no input that loosens the defaults.`
        : `The input ${name}: ${input} is not used: in a pull request inputs may tighten what the base config says (${name}: ${configured}, ${this.#place(name)}), not loosen or replace it.`,
    );
  }

  #problem(message: string): void {
    this.problems.push({ file: null, line: null, column: null, message });
  }
}
