/** The law of entry names: what no package may hold, because it means different things to different readers. */
import type { NameProblem } from '../domain/codes/file.ts';

/** The name as text; null when its bytes are not valid in the encoding its entry states. */
export function decodeName(bytes: Buffer, isUtf8: boolean): string | null {
  const name = bytes.toString(isUtf8 ? 'utf8' : 'latin1');
  if (isUtf8 && name.includes('\uFFFD')) return null;
  return name;
}

export function nameProblem(name: string): NameProblem | null {
  if (name === '') return 'empty';
  if (name.includes('\\')) return 'backslash';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'absolute';
  if (SEGMENT_BEYOND.test(name)) return 'traversal';
  if (UNPRINTABLE.test(name)) return 'character';
  return null;
}

/** `.`, `..` or nothing between two slashes. */
const SEGMENT_BEYOND = /(?:^|\/)(?:\.{1,2}(?:\/|$)|\/)/;

const UNPRINTABLE = /\p{Cc}/u;

/** The name with its escapes ("%20") replaced: names that then are equal name one part (ECMA-376-2, 6.2.2). */
export function percentDecoded(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // A lone "%" is part of the name itself.
    return name;
  }
}
