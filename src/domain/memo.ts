/** Remembering what a pure function of a text gave: forms repeat the same labels in file after file. */

/** Texts remembered per function, and the longest text worth remembering. */
const MOST_TEXTS = 20_000;
const LONGEST_TEXT = 2_000;

/**
 * The same function, remembering its results. Only for pure functions of the text alone, so that what was
 * read before can never show in what is read next; forgets everything when it has remembered too much.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return compute(text);
    const old = known.get(text);
    if (old !== undefined) return old;
    const made = compute(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, made);
    return made;
  };
}

/** The same function of nothing, computed when it is first asked for. */
export function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
