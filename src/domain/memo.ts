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
