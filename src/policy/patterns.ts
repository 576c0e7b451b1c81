/**
 * IAM's wildcards: `*` is any text, also none; `?` is one character. Everything else is itself. Comparisons are
 * exact: for what ignores case (actions, condition keys) both sides are lowered first.
 */
export const hasWildcard = (text: string): boolean => text.includes('*') || text.includes('?');

/**
 * Whether a pattern covers a text. Each piece between two `*` goes to its leftmost place, which never has to be
 * taken back: wildcards built to backtrack cost no more than others.
 */
export const matches = (pattern: string, text: string): boolean =>
  pattern === '*' || covers(pattern, text, false);

function covers(pattern: string, text: string, textIsPattern: boolean): boolean {
  const first = pattern.indexOf('*');
  if (first < 0)
    return pattern.length === text.length && fitsAt(pattern, 0, pattern.length, text, 0, textIsPattern);
  const last = pattern.lastIndexOf('*');
  const tail = pattern.length - last - 1;
  if (first + tail > text.length) return false;
  if (!fitsAt(pattern, 0, first, text, 0, textIsPattern)) return false;
  if (!fitsAt(pattern, last + 1, pattern.length, text, text.length - tail, textIsPattern)) return false;
  let position = first;
  for (let start = first + 1; start <= last;) {
    const end = pattern.indexOf('*', start);
    const place = leftmost(pattern.slice(start, end), text, position, text.length - tail, textIsPattern);
    if (place < 0) return false;
    position = place + end - start;
    start = end + 1;
  }
  return true;
}

/** Whether `outer` covers every text that `inner` covers: `s3:Get*` contains `s3:GetObject` and `s3:Get*Tagging`. */
export function contains(outer: string, inner: string): boolean {
  if (outer === '*' || outer === inner) return true;
  // The inner pattern is read as a text whose own wildcards are two more characters: `*` there can only be
  // covered by `*`, and `?` by both.
  return hasWildcard(outer) && covers(withoutFixedPlaces(outer), inner, true);
}

/** Whether there is a text that both patterns cover. */
export function overlaps(left: string, right: string): boolean {
  if (!hasWildcard(left)) return matches(right, left);
  if (!hasWildcard(right)) return matches(left, right);
  if (!fixedEndsAgree(left, right)) return false;
  // Where both have a `*`, all that stands between the ends of one finds room in the `*` of the other.
  return (left.includes('*') && right.includes('*')) || overlapsInFull(left, right);
}

/**
 * `*?`, `?*` and `*?*` say the same: at least one character. In the last form the `?` has no fixed place, and finds
 * its character wherever the other pattern has one.
 */
function withoutFixedPlaces(pattern: string): string {
  return /\*[*?]|\?\*/.test(pattern)
    ? pattern.replace(/[*?]{2,}/g, (run) =>
        run.includes('*') ? run.replaceAll('*', '').replaceAll('?', '*?') + '*' : run,
      )
    : pattern;
}

const asterisk = 42;
const questionMark = 63;

/** Whether the piece `pattern[start, end)`, which holds no `*`, stands in the text at that place. */
function fitsAt(
  pattern: string,
  start: number,
  end: number,
  text: string,
  place: number,
  textIsPattern: boolean,
): boolean {
  if (place + end - start > text.length) return false;
  for (let index = start; index < end; index++, place++) {
    const wanted = pattern.charCodeAt(index);
    const found = text.charCodeAt(place);
    if (wanted !== found && (wanted !== questionMark || (textIsPattern && found === asterisk))) return false;
  }
  return true;
}

/** More comparisons than two of the longest ARNs need: what takes more is no policy, and is not read to its end. */
const mostComparisons = 2048 ** 2;

/** Longer than any value that IAM stores; such pieces are found by an algorithm without a bad case. */
const ordinaryLength = 64;

function leftmost(piece: string, text: string, from: number, to: number, textIsPattern: boolean): number {
  if (piece.length === 0) return from;
  if (!piece.includes('?')) {
    const place = piece.length > ordinaryLength ? indexOfLong(piece, text, from) : text.indexOf(piece, from);
    return place + piece.length <= to ? place : -1;
  }
  if (piece.length * (to - from) > mostComparisons) return -1;
  for (let place = from; place + piece.length <= to; place++)
    if (fitsAt(piece, 0, piece.length, text, place, textIsPattern)) return place;
  return -1;
}

/** Knuth, Morris and Pratt: linear whatever the text. */
function indexOfLong(piece: string, text: string, from: number): number {
  const borders = new Int32Array(piece.length);
  for (let index = 1, border = 0; index < piece.length; index++) {
    while (border > 0 && piece.charCodeAt(index) !== piece.charCodeAt(border))
      border = borders[border - 1] ?? 0;
    if (piece.charCodeAt(index) === piece.charCodeAt(border)) border++;
    borders[index] = border;
  }
  for (let place = from, matched = 0; place < text.length; place++) {
    while (matched > 0 && text.charCodeAt(place) !== piece.charCodeAt(matched))
      matched = borders[matched - 1] ?? 0;
    if (text.charCodeAt(place) === piece.charCodeAt(matched)) matched++;
    if (matched === piece.length) return place - piece.length + 1;
  }
  return -1;
}

/** What stands before the first `*` on both sides, and after the last, must agree: nearly always this decides. */
function fixedEndsAgree(left: string, right: string): boolean {
  for (let index = 0; ; index++) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    if (one === asterisk || other === asterisk) break;
    if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) && Number.isNaN(other);
    if (one !== other && one !== questionMark && other !== questionMark) return false;
  }
  for (let fromEnd = 1; ; fromEnd++) {
    const one = left.charCodeAt(left.length - fromEnd);
    const other = right.charCodeAt(right.length - fromEnd);
    if (one === asterisk || other === asterisk) return true;
    if (Number.isNaN(one) || Number.isNaN(other)) return false;
    if (one !== other && one !== questionMark && other !== questionMark) return false;
  }
}

/** Row by row: which beginnings of `right` overlap with the beginning of `left` read so far. */
function overlapsInFull(left: string, right: string): boolean {
  if (left.length * right.length > mostComparisons) return true;
  let row = new Uint8Array(right.length + 1);
  let next = new Uint8Array(right.length + 1);
  row[0] = 1;
  for (let column = 0; column < right.length && right[column] === '*'; column++) row[column + 1] = 1;
  for (const one of left.split('')) {
    next[0] = one === '*' ? (row[0] ?? 0) : 0;
    for (let column = 0; column < right.length; column++) {
      const other = right[column];
      const diagonal = row[column] ?? 0;
      const above = row[column + 1] ?? 0;
      const before = next[column] ?? 0;
      if (one === '*' || other === '*') next[column + 1] = above || before;
      else next[column + 1] = one === other || one === '?' || other === '?' ? diagonal : 0;
    }
    [row, next] = [next, row];
  }
  return row[right.length] === 1;
}
