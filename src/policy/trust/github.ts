import type { Value } from '../statement.ts';
import { pins, type Demand } from './claims.ts';

/**
 * Subjects that name the owner of the repository. Names cannot hold `@`, so a wildcard behind it is the id that GitHub
 * adds since July 2026. A customised subject counts when its first claim is one that others cannot set.
 */
const ownersSubject =
  /^(repo:[^*?$:/@]+(@[^/]*)?\/|repository:[^*?$:/]+\/|(repository_owner|enterprise):[^*?$:]+(:|$)|(repository_owner_id|repository_id|enterprise_id):\d+(:|$))/;

const digits = /^\d+$/;

/** Whether a token must say whose repositories may assume the role. */
export const ownerPins = (
  demands: readonly Demand[],
): { pinned: boolean; loose: readonly (Value & { known: true })[] } =>
  pins(demands, {
    sub: ownersSubject,
    repository: /^[^*?$/]+\//,
    repository_id: digits,
    repository_owner_id: digits,
    enterprise_id: digits,
  });

/** Whether a token must say which reusable workflow runs: that pins the code, not who calls it. */
export const pinsWorkflow = (demands: readonly Demand[]): boolean =>
  pins(demands, { job_workflow_ref: /^[^*?$/]+\/[^*?$/]+\// }).pinned;
