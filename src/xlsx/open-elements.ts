/** The elements that are open while XML is scanned: where their names stand, so that end tags can be matched. */
import { sameBytes } from './bytes.ts';

export class OpenElements {
  /** How many are open. */
  depth = 0;
  private readonly most: number;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  constructor(most: number) {
    this.most = most;
    this.starts = new Int32Array(most + 1);
    this.ends = new Int32Array(most + 1);
  }

  /** Opens the element whose name stands between two places; false when it is one too many. */
  push(nameStart: number, nameEnd: number): boolean {
    if (this.depth === this.most) return false;
    this.depth++;
    this.starts[this.depth] = nameStart;
    this.ends[this.depth] = nameEnd;
    return true;
  }

  /** Where the name of the innermost element ends when it stands at `at`; -1 when another one does. */
  nameEndAt(bytes: Buffer, at: number): number {
    const start = this.starts[this.depth] ?? 0;
    const end = this.ends[this.depth] ?? 0;
    const nameEnd = at + end - start;
    return this.depth > 0 && sameBytes(bytes, at, nameEnd, start, end) ? nameEnd : -1;
  }
}
