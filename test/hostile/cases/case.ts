/** What a case of the hostile corpus is: how a file is made, and the one answer the program owes it. */
import type { Code } from '../../../src/domain/codes/index.ts';

export interface FileCase {
  /** Unique; becomes the file's name. */
  readonly name: string;
  readonly make: () => Uint8Array;
  /** The codes of its findings of severity error and warning, each once; empty for a file that is read rightly. */
  readonly codes: readonly Code[];
  readonly exit: 0 | 1 | 2;
  /** The index, exactly; null when there is none. Left out where the file is refused. */
  readonly index?: string | null;
  /** Further words on the command line. */
  readonly words?: readonly string[];
  /** The file's whole name, where that matters. */
  readonly file?: string;
}

/** A file that is not read: one code, no index. */
export function refused(
  name: string,
  code: Code,
  make: FileCase['make'],
  words: readonly string[] = [],
): FileCase {
  return { name, make, codes: [code], exit: 2, words };
}

/** A file as good as the honest form. */
export function read(
  name: string,
  index: string,
  make: FileCase['make'],
  words: readonly string[] = [],
): FileCase {
  return { name, make, codes: [], exit: 0, index, words };
}
