/** One story to run the whole gate through: a repository, an event, an account, what goes wrong, and how it must end. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CustomCheckAnswer, ValidatePolicyAnswer } from './aws/access-analyzer.ts';
import type { Fault } from './faults.ts';
import type { OidcOptions } from './github/oidc.ts';
import type { Permissions } from './github/server.ts';
import type { Checkout, RepositoryContent } from './repository.ts';
import type { AnnotationLevel } from './runner/commands.ts';

export type EventName =
  'pull_request' | 'pull_request_target' | 'merge_group' | 'push' | 'schedule' | 'workflow_dispatch';

export interface Scenario {
  readonly title: string;
  /** One or two sentences: what happens and what it shows. */
  readonly story: string;
  /** Default `pull_request`. */
  readonly event?: EventName;
  /** Where the pull request comes from; default `branch`. A fork and Dependabot get a read-only token and no OIDC token. */
  readonly from?: 'branch' | 'fork' | 'dependabot';
  /** Members of the event's payload that differ from the event's usual ones. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly pullRequest?: { readonly title?: string; readonly author?: string; readonly body?: string };
  /** The head of the pull request as the API tells it, after a push that the event does not know of. */
  readonly newerHead?: string;
  readonly repository: RepositoryContent;
  /** Default: the test merge, depth 1, as actions/checkout does it. */
  readonly checkout?: Partial<Checkout>;
  /** What the job's `permissions:` grant; default: what the README's workflow grants. */
  readonly permissions?: Permissions;
  readonly publicRepository?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Left by earlier steps, on top of what the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Name of a role whose credentials an earlier step left in the environment. */
  readonly ambientRole?: string;
  /** File in `accounts/`, default `good`, and members of it to replace. */
  readonly account?: string;
  readonly accountChanges?: Readonly<Record<string, unknown>>;
  /** Claims of the OIDC token that differ from what GitHub would give this run. */
  readonly claims?: Readonly<Record<string, string>>;
  readonly oidc?: Pick<OidcOptions, 'lifetime' | 'fault'>;
  readonly validatePolicy?: readonly ValidatePolicyAnswer[];
  readonly customChecks?: readonly CustomCheckAnswer[];
  readonly comments?: readonly { readonly author: string; readonly body: string }[];
  readonly faults?: { readonly aws?: readonly Fault[]; readonly github?: readonly Fault[] };
  readonly pageSize?: number;
  readonly expected: Expected;
}

/** Only what is stated is compared. */
export interface Expected {
  readonly verdict: 'passed' | 'failed' | 'incomplete';
  readonly exitCode: 0 | 1 | 2;
  /** Each must be among the annotations that were shown. */
  readonly annotations?: readonly {
    readonly level?: AnnotationLevel;
    readonly file?: string;
    readonly line?: number;
    /** A part of the title or the message. */
    readonly says?: string;
  }[];
  /** The gate's comment at the end. */
  readonly comment?: 'none' | 'created' | 'updated';
  /** Texts that must be somewhere in the surface. */
  readonly says?: {
    readonly log?: readonly string[];
    readonly comment?: readonly string[];
    readonly summary?: readonly string[];
  };
  /** Texts that must not be in a surface. */
  readonly saysNot?: Expected['says'];
  /** Operations (or their beginnings, with `*`) that must, and must not, have gone out. */
  readonly requests?: { readonly made?: readonly string[]; readonly notMade?: readonly string[] };
}

/** The text of a file at the head of the change; undefined when it is no text file of it. */
export function changedContent({ repository }: Scenario, file: string): string | undefined {
  const content =
    repository.head[file] ?? (Object.hasOwn(repository.head, file) ? null : repository.base[file]);
  if (typeof content === 'string') return content;
  return content !== null && content !== undefined && 'executable' in content
    ? content.executable
    : undefined;
}

const folder = join(import.meta.dirname, 'scenarios');

export function scenarioNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort((a, b) => Number(b === 'default') - Number(a === 'default') || a.localeCompare(b));
}

export async function loadScenario(name: string): Promise<Scenario> {
  const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { default: Scenario };
  return module.default;
}
