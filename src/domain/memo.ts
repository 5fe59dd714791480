/** Remembering what a pure function of a text gave: forms repeat the same labels in file after file. */

/** What one function remembers at a time, twice over: texts, and characters in all of them. */
const MOST_TEXTS = 4_000;
const MOST_CHARACTERS = 250_000;
/** The longest text worth remembering. */
const LONGEST_TEXT = 2_000;

/**
 * The same function, remembering its results. Only for pure functions of the text alone, so that what was
 * read before can never show in what is read next.
 *
 * What was not asked for again is forgotten once as much again was remembered since: labels that every file has stay,
 * and texts that one file has go, so that ten thousand files need no more memory than a hundred.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  let characters = 0;
  return (text) => {
    if (text.length > LONGEST_TEXT) return compute(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = older.get(text) ?? compute(text);
    if (recent.size >= MOST_TEXTS || characters > MOST_CHARACTERS) {
      [recent, older] = [new Map(), recent];
      characters = 0;
    }
    recent.set(text, made);
    characters += text.length;
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
