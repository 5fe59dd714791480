/** The tags of a template held against those there are. */
import type Docxtemplater from 'docxtemplater';
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { LETTER_TAGS, type Tag, type Tags } from '../domain/letter.ts';
import { nearest } from '../domain/spelling.ts';

export type Piece = Docxtemplater.DXT.Part;

/** One list within another, from the top; a tag is looked for from the innermost outwards. */
interface Scope {
  readonly tags: Tags;
  /** The list's own name; null at the top. */
  readonly name: string | null;
  readonly around: Scope | null;
}

const TOP: Scope = { tags: LETTER_TAGS, name: null, around: null };

export function checkTags(pieces: readonly Piece[], part: string): readonly Diagnostic[] {
  return check(pieces, part, TOP);
}

function check(pieces: readonly Piece[], part: string, scope: Scope): readonly Diagnostic[] {
  return pieces.flatMap((piece) => {
    if (piece.type !== 'placeholder') return [];
    const { value: tag, module } = piece;
    const isLoop = module === 'loop';
    if (module !== undefined && !isLoop) return [diagnose('LKE724', { part, tag, problem: 'raw' })];
    const found = lookUp(tag, scope);
    if (found === null) return [unknown(tag, part, scope)];
    if (!isLoop) {
      return found === 'text'
        ? []
        : [diagnose('LKE724', { part, tag, problem: found === 'flag' ? 'flag' : 'list' })];
    }
    const isList = typeof found === 'object' && piece.inverted !== true;
    const inner = isList ? { tags: found, name: tag, around: scope } : scope;
    return check(piece.subparsed ?? [], part, inner);
  });
}

/** Every tag among the pieces, those within lists too. */
export function namesIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ type, value, subparsed }) =>
    type === 'placeholder' ? [value, ...namesIn(subparsed ?? [])] : [],
  );
}

function lookUp(tag: string, scope: Scope | null): Tag | null {
  for (let at = scope; at !== null; at = at.around) {
    if (Object.hasOwn(at.tags, tag)) return at.tags[tag] ?? null;
  }
  return null;
}

function unknown(tag: string, part: string, scope: Scope): Diagnostic {
  const known: string[] = [];
  for (let at: Scope | null = scope; at !== null; at = at.around) known.push(...Object.keys(at.tags));
  return diagnose('LKE725', { part, tag, within: scope.name, nearest: nearest(tag, known) });
}
