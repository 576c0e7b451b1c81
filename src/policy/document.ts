import type { Span } from '../findings/place.ts';
import { memberOf, nodeAt, type Node, type Path } from './node.ts';
import { spanOf, type Token } from './source.ts';

/** The service's own names. */
export const policyTypes = [
  'IDENTITY_POLICY',
  'RESOURCE_POLICY',
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
] as const;
export type PolicyType = (typeof policyTypes)[number];

/** What ValidatePolicy takes as `validatePolicyResourceType`; other resources are validated without one. */
export const validatedResourceTypes = [
  'AWS::S3::Bucket',
  'AWS::S3::AccessPoint',
  'AWS::S3::MultiRegionAccessPoint',
  'AWS::S3ObjectLambda::AccessPoint',
  'AWS::IAM::AssumeRolePolicyDocument',
  'AWS::DynamoDB::Table',
] as const;
export type ValidatedResourceType = (typeof validatedResourceTypes)[number];

/** What a document is for, where its type alone does not say: a boundary grants nothing. */
export type DocumentUse = 'permissions' | 'boundary' | 'session' | 'endpoint';

/** One IAM policy found in a file. */
export interface PolicyDocument {
  /** Where the document's root stands, from the repository's root, `/` between folders. */
  readonly file: string;
  /** Where in the file (`TaskRole.Properties.Policies[0].PolicyDocument`), `null` for a bare document. */
  readonly name: string | null;
  readonly type: PolicyType;
  /** CloudFormation's name of the resource that the policy hangs on (any, not only those that the service validates). */
  readonly resourceType: string | null;
  /** Why we think it is of that type, when nothing in the file says so. */
  readonly typeGuess?: string;
  readonly use: DocumentUse;
  /** The one role, user or group that the file gives it to from elsewhere: `TaskRole`, `aws_iam_role.task`. */
  readonly attachedTo?: string;
  /** Why the text is no JSON at all; `root` is then an unresolved node at the place where it stops being so. */
  readonly syntaxError?: string;
  readonly root: Node;
  /**
   * Where a finding without a better place goes: the document's own token by default, or the argument that
   * holds it when the document came together from several places.
   */
  readonly anchor: Token;
  /** Where a person would change it, when the file was generated: the argument that a Terraform plan shows the value of. */
  readonly writtenAt?: Token;
}

/** A value, or the key that names it. */
export interface Spot {
  readonly path: Path;
  readonly token: 'value' | 'key';
  /** A part of a string value, in characters of its decoded text. */
  readonly substring?: { readonly start: number; readonly length: number };
}

export const valueAt = (...path: Path): Spot => ({ path, token: 'value' });
export const keyAt = (...path: Path): Spot => ({ path, token: 'key' });

/** The token at a spot; the nearest enclosing value when the path leads nowhere. */
export function tokenAt(document: PolicyDocument, spot: Spot): Token {
  for (let length = spot.path.length; length > 0; length--) {
    const path = spot.path.slice(0, length);
    const last = path.at(-1);
    if (spot.token === 'key' && length === spot.path.length && typeof last === 'string') {
      const member = memberOf(nodeAt(document.root, path.slice(0, -1)), last);
      if (member) return member;
    }
    const node = nodeAt(document.root, path);
    if (node) return node;
  }
  return document.anchor;
}

/** The tokens that a finding is about; the first is where a person would change something. */
export function tokensAt(document: PolicyDocument, spots: readonly Spot[]): [Token, ...Token[]] {
  const [first = document.anchor, ...rest] = spots.map((spot) => tokenAt(document, spot));
  return document.writtenAt ? [document.writtenAt, first, ...rest] : [first, ...rest];
}

export function spanAt(document: PolicyDocument, spot: Spot): Span {
  return spanOf(tokenAt(document, spot));
}
