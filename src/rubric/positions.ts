/** Where in the text each key and value of a rubric stands. */
import type { TextPlace } from '../domain/place.ts';

/** Keys and list indices from the document down to a value. */
export type Path = readonly (string | number)[];

interface Span {
  /** Offset of the key; null for a list entry and for the document. */
  readonly key: number | null;
  readonly value: number;
}

/** The places of one text, by path. A path that is not in the text falls back to what contains it. */
export class Positions {
  readonly #file: string;
  readonly #lineStarts: readonly number[];
  readonly #spans = new Map<string, Span>();

  constructor(file: string, text: string) {
    this.#file = file;
    this.#lineStarts = lineStarts(text);
  }

  record(path: Path, span: Span): void {
    this.#spans.set(pathKey(path), span);
  }

  /** The place of the value at the path. */
  value(path: Path): TextPlace {
    return this.offset(this.#nearest(path)?.value ?? 0);
  }

  /** The place of the key at the path; of the value where there is no key. */
  key(path: Path): TextPlace {
    const span = this.#nearest(path);
    return this.offset(span?.key ?? span?.value ?? 0);
  }

  offset(offset: number): TextPlace {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {
      kind: 'text',
      file: this.#file,
      line: low + 1,
      column: offset - (this.#lineStarts[low] ?? 0) + 1,
    };
  }

  #nearest(path: Path): Span | undefined {
    for (let length = path.length; length >= 0; length--) {
      const span = this.#spans.get(pathKey(path.slice(0, length)));
      if (span !== undefined) return span;
    }
    return undefined;
  }
}

/** Keys never hold a control character (they are refused before), so this cannot mix two paths up. */
function pathKey(path: Path): string {
  return path.join('\u0000');
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return starts;
}
