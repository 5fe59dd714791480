/**
 * Fewer pieces for the package that fills templates to walk: neighbouring markup of a compiled template becomes one
 * piece. What is filled in is the same to the byte (test/docx holds it to that); it takes a third of the time.
 */
import type Docxtemplater from 'docxtemplater';

/**
 * Elements that may be left without what the format wants in them when a list in them is empty; the package then looks
 * for their tags, one piece each, and mends them.
 */
const MAY_BE_EMPTY: Readonly<Record<string, readonly string[]>> = {
  'w:tc': ['w:p'],
  'w:tr': ['w:tc'],
  'w:tbl': ['w:tr'],
  'w:sdtContent': ['w:p', 'w:r', 'w:commentRangeStart', 'w:sdt'],
};

type Piece = Docxtemplater.DXT.Part;

export function mergingModule(): Docxtemplater.DXT.Module {
  return { name: 'merge', postparse: (pieces) => merged(pieces) };
}

function merged(pieces: Piece[]): Piece[] {
  const kept = keptApart(pieces);
  const result: Piece[] = [];
  let open: Piece | null = null;
  for (const piece of pieces) {
    if (!isMarkup(piece) || kept.has(piece)) {
      result.push(piece);
      open = null;
    } else if (open === null) {
      open = { ...piece, type: 'content', position: 'outsidetag' };
      delete open.tag;
      result.push(open);
    } else open.value += piece.value;
  }
  return result;
}

function isMarkup(piece: Piece): boolean {
  return piece.type === 'content' || piece.type === 'tag';
}

/** Both tags of every element that may turn out empty, because nothing it needs stands in it for certain. */
function keptApart(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const kept = new Set<Piece>();
  const open: { readonly start: Piece; isFilled: boolean }[] = [];
  for (const piece of pieces) {
    const { type, tag = '', position } = piece;
    if (type !== 'tag') continue;
    if (position !== 'end') {
      for (const element of open) {
        if (MAY_BE_EMPTY[element.start.tag ?? '']?.includes(tag)) element.isFilled = true;
      }
    }
    if (!Object.hasOwn(MAY_BE_EMPTY, tag)) continue;
    if (position === 'start') open.push({ start: piece, isFilled: false });
    else if (position === 'end') {
      const element = open.pop();
      if (element?.start.tag === tag && element.isFilled) continue;
      if (element !== undefined) kept.add(element.start);
      kept.add(piece);
    } else kept.add(piece);
  }
  for (const { start } of open) kept.add(start);
  return kept;
}
