import type { FindingType } from '../findings/finding.ts';

/** A code of IAM Access Analyzer that has no rule here, and why. */
export interface OmittedCheck {
  readonly id: string;
  readonly findingType: FindingType;
  readonly title: string;
  readonly reason: string;
}

const withdrawn =
  'AWS withdrew the check when service control policies got the whole policy language: such a policy is valid today.';

/** Codes that a reader may meet in older reports or documentation. What is here is not missing by accident. */
export const omittedChecks: readonly OmittedCheck[] = [
  {
    id: 'SCP_SYNTAX_ERROR_ALLOW_CONDITION',
    findingType: 'ERROR',
    title: 'SCP syntax error: allow with condition',
    reason: withdrawn,
  },
  {
    id: 'SCP_SYNTAX_ERROR_ALLOW_NOTACTION',
    findingType: 'ERROR',
    title: 'SCP syntax error: allow with NotAction',
    reason: withdrawn,
  },
  {
    id: 'SCP_SYNTAX_ERROR_ALLOW_RESOURCE',
    findingType: 'ERROR',
    title: 'SCP syntax error: allow with resource',
    reason: withdrawn,
  },
  {
    id: 'SCP_SYNTAX_ERROR_NOTRESOURCE',
    findingType: 'ERROR',
    title: 'SCP syntax error: NotResource',
    reason: withdrawn,
  },
];
