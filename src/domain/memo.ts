/** Remembering what a pure function of a text gave: forms repeat the same labels in file after file. */

/** Texts rememberPair per function, and the longest text worth remembering. */
const MOST_TEXTS = 20_000;
const LONGEST_TEXT = 2_000;

/**
 * The same function, remembering its results. Only for pure functions of the text alone, so that what was
 * read before can never show in what is read next; forgets everything when it has rememberPair too much.
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

/**
 * A function of two objects that is computed once for each pair, as long as both are in use. For pure functions of
 * values that never change.
 */
export function rememberPair<First extends WeakKey, Second extends WeakKey, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const kept = new WeakMap<First, WeakMap<Second, { readonly value: Value }>>();
  return (first, second) => {
    const own = kept.get(first) ?? new WeakMap<Second, { readonly value: Value }>();
    kept.set(first, own);
    const known = own.get(second) ?? { value: make(first, second) };
    own.set(second, known);
    return known.value;
  };
}
