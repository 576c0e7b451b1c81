import { relative, sep } from 'node:path';
import type { ChangedFile } from '../git/changes.ts';
import type { FoundFile } from '../git/work-tree.ts';
import { policyTypes, type PolicyType } from '../policy/document.ts';
import { UsageError } from './terminal.ts';

/** Options of every command that reads files: the type of a bare document whose type cannot be known. */
export const typeOptions = {
  'policy-type': { type: 'string' },
  'resource-type': { type: 'string' },
} as const;

export interface TypeValues {
  readonly 'policy-type'?: string | undefined;
  readonly 'resource-type'?: string | undefined;
}

/** What the command line says that a bare document is. */
export function typeOption(
  values: TypeValues,
): (file: string) => { type: PolicyType; resourceType?: string } | undefined {
  const given = values['policy-type'];
  const resourceType = values['resource-type'];
  if (given === undefined && resourceType === undefined) return () => undefined;
  const type = policyTypes.find((known) => known === (given ?? 'RESOURCE_POLICY'));
  if (!type)
    throw new UsageError(`--policy-type must be one of ${policyTypes.join(', ')}, not ${given ?? ''}`);
  if (resourceType !== undefined && type !== 'RESOURCE_POLICY')
    throw new UsageError('--resource-type goes with --policy-type RESOURCE_POLICY');
  return () => ({ type, ...(resourceType === undefined ? {} : { resourceType }) });
}

/** Files on disk as a change that has no base: all of them count. */
export function changedFilesFrom(files: readonly FoundFile[], cwd: string): ChangedFile[] {
  return files.map(({ path, skip }) => ({
    path: relative(cwd, path).split(sep).join('/'),
    previousPath: null,
    status: 'added',
    ...(skip === undefined ? {} : { skip }),
  }));
}
