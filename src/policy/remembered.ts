/** Longer texts are rare, seldom come twice, and would make the memory large. */
const longest = 512;
const most = 10_000;

/**
 * The same answers as `answer`, which must depend on the text alone. Policies repeat themselves: the same actions and
 * ARNs stand in most of them. The memory is bounded, so that no number of files makes it grow.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    if (text.length <= longest) {
      if (known.size >= most) known.clear();
      known.set(text, made);
    }
    return made;
  };
}
