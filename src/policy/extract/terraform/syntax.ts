import type { Token } from '../../source.ts';

/**
 * Terraform's language as far as a policy needs it: bodies of arguments and blocks, and expressions. HCL and
 * its JSON form are read into the same shapes. Every node is the token it was read from.
 */
export type Expression =
  | (Token & { readonly kind: 'number'; readonly text: string })
  | (Token & { readonly kind: 'boolean'; readonly value: boolean })
  | (Token & { readonly kind: 'null' })
  | TemplateExpression
  | (Token & { readonly kind: 'tuple'; readonly items: readonly Expression[] })
  | (Token & { readonly kind: 'object'; readonly members: readonly ObjectItem[] })
  | CallExpression
  | (Token & { readonly kind: 'name'; readonly name: string })
  | (Token & { readonly kind: 'attribute'; readonly of: Expression; readonly name: string })
  | (Token & { readonly kind: 'index'; readonly of: Expression; readonly key: Expression })
  /** `of[*].rest`: `rest` is built on a `splat-item`. */
  | (Token & { readonly kind: 'splat'; readonly of: Expression; readonly rest: Expression })
  | (Token & { readonly kind: 'splat-item' })
  | ConditionalExpression
  | (Token & { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression })
  | BinaryExpression
  | ForExpression;

export interface ObjectItem {
  readonly key: Expression;
  readonly value: Expression;
}
export interface CallExpression extends Token {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
  /** The last argument is followed by `...`. */
  readonly spread: boolean;
}
export interface ConditionalExpression extends Token {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}
export interface BinaryExpression extends Token {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}
export interface ForExpression extends Token {
  readonly kind: 'for';
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: Expression;
  /** Only for an object: `{ for … : key => value }`. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  readonly grouping: boolean;
}

/** A quoted string, a heredoc, or the content of a template file. */
export interface TemplateExpression extends Token {
  readonly kind: 'template';
  readonly parts: readonly TemplatePart[];
}
export type TemplatePart =
  | TextPiece
  | (Token & { readonly kind: 'interpolation'; readonly expression: Expression })
  | (Token & {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly then: readonly TemplatePart[];
      readonly otherwise: readonly TemplatePart[];
    })
  | (Token & {
      readonly kind: 'for';
      readonly keyName: string | undefined;
      readonly valueName: string;
      readonly collection: Expression;
      readonly body: readonly TemplatePart[];
    });

/** Decoded text. When `exact`, each of its characters is the character of the source at the same distance. */
export interface TextPiece extends Token {
  readonly kind: 'text';
  readonly text: string;
  readonly exact: boolean;
}

export interface Attribute extends Token {
  readonly name: string;
  /** The argument's name as a token; the attribute itself is the whole argument. */
  readonly nameToken: Token;
  readonly value: Expression;
}
export interface Block extends Token {
  readonly type: string;
  readonly labels: readonly string[];
  /** From the block's type to its last label: what a reader calls the block. */
  readonly header: Token;
  readonly body: Body;
}
/** What stands between the braces of a block, or in a file. */
export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
}

/** A place where the text is not Terraform, and what was expected there. */
export interface SyntaxProblem {
  readonly at: Token;
  readonly message: string;
  /** Nothing of the file was read. */
  readonly isWhole?: boolean;
}
export interface ParsedFile {
  readonly body: Body;
  readonly problems: readonly SyntaxProblem[];
}

export const textOf = ({ source, start, end }: Token): string => source.text.slice(start, end);
