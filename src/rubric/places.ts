/** Where each part of a lowered rubric was written, so that laws over the rubric can point into the text. */
import type { TextPlace } from '../domain/place.ts';
import type { Path, Positions } from './positions.ts';

/** The place of a part of a rubric, or of what stands under `keys` in it; null when it has no text. */
export type Locate = (part: object, ...keys: readonly (string | number)[]) => TextPlace | null;

/** For rubrics without a text. */
export const NOWHERE: Locate = () => null;

/** The path of every part, by the part's identity. */
export class Places {
  readonly #paths = new Map<object, Path>();
  readonly #positions: Positions;

  constructor(positions: Positions) {
    this.#positions = positions;
  }

  /** Notes where a part was written and hands it back. */
  mark<Part extends object>(part: Part, path: Path): Part {
    this.#paths.set(part, path);
    return part;
  }

  readonly locate: Locate = (part, ...keys) => {
    const path = this.#paths.get(part);
    return path === undefined ? null : this.#positions.value([...path, ...keys]);
  };

  value(path: Path): TextPlace {
    return this.#positions.value(path);
  }

  key(path: Path): TextPlace {
    return this.#positions.key(path);
  }
}
