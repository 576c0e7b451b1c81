/**
 * A position in a source file, in IAM Access Analyzer's units: `line` from 1, `column` and `offset` from 0,
 * counted in UTF-16 code units of the file as it stands (a byte order mark counts as one).
 */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` (inclusive) to `end` (exclusive). */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Where a finding is: in a file of the repository, or on a resource of the account. */
export type Place =
  | { readonly kind: 'source'; readonly file: string; readonly span: Span }
  | { readonly kind: 'resource'; readonly arn: string };
