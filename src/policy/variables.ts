/** One `${…}` in a text. */
export interface PolicyVariable {
  /** In characters of the text, `$` included. */
  readonly start: number;
  /** Behind the `}`; the end of the text when there is none. */
  readonly end: number;
  readonly closed: boolean;
  /** What stands before the comma: `aws:PrincipalTag/team`. */
  readonly name: string;
  /** What stands behind the comma, spaces removed: `'company-wide'`, quotes included. */
  readonly fallback: string | undefined;
}

const none: readonly PolicyVariable[] = [];

/** The policy variables of a text. `${*}`, `${?}` and `${$}` are those characters themselves, no variables. */
export function variablesIn(text: string): readonly PolicyVariable[] {
  let start = text.indexOf('${');
  if (start < 0) return none;
  const found: PolicyVariable[] = [];
  while (start >= 0) {
    const brace = text.indexOf('}', start + 2);
    const end = brace < 0 ? text.length : brace + 1;
    const inside = text.slice(start + 2, brace < 0 ? text.length : brace);
    if (brace < 0 || !/^[*?$]$/.test(inside)) {
      const comma = inside.indexOf(',');
      found.push({
        start,
        end,
        closed: brace >= 0,
        name: comma < 0 ? inside : inside.slice(0, comma),
        fallback: comma < 0 ? undefined : inside.slice(comma + 1).trim(),
      });
    }
    start = text.indexOf('${', end);
  }
  return found;
}

/** The text with every closed `${…}` replaced, those that stand for `*`, `?` and `$` too. */
export function replaceVariables(text: string, by: string): string {
  let start = text.indexOf('${');
  if (start < 0) return text;
  let result = '';
  let from = 0;
  while (start >= 0) {
    const brace = text.indexOf('}', start + 2);
    if (brace < 0) break;
    result += text.slice(from, start) + by;
    from = brace + 1;
    start = text.indexOf('${', from);
  }
  return result + text.slice(from);
}
