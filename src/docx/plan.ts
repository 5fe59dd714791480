/**
 * A compiled part of a template as the steps that fill it in: texts that stay, texts that are put in, lists. The package
 * that compiles templates can fill them in itself, but walks every tag of every row each time it does; the steps take a
 * tenth of that. They are made of plain parts alone: where the package would have to mend or move markup afterwards there
 * are none, and it fills the part in. test/docx holds both ways to the same bytes.
 */
import type { Piece } from './tags.ts';

export type Step =
  | { readonly kind: 'markup'; readonly text: string }
  | { readonly kind: 'text'; readonly tag: string }
  | {
      readonly kind: 'list';
      readonly tag: string;
      readonly inverted: boolean;
      readonly steps: readonly Step[];
    };

/** What an element must hold; one that holds it for certain never needs mending. */
const NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['w:tc', ['w:p']],
  ['w:tr', ['w:tc']],
  ['w:tbl', ['w:tr']],
  ['w:sdtContent', ['w:p', 'w:r', 'w:sdt']],
]);

/** Notes of the package on a list that moves page breaks or sections. */
const MOVING = [
  'hasPageBreak',
  'hasPageBreakBeginning',
  'lastParagrapSectPr',
  'sectPrCount',
  'addContinuousType',
  'addNextPage',
] as const;

/** Null where the package must fill the part in. */
export function planOf(pieces: readonly Piece[]): readonly Step[] | null {
  if (!isFilled(pieces) || !endsTablesWell(pieces)) return null;
  const steps: Step[] = [];
  let markup = '';
  for (const piece of pieces) {
    if (piece.type === 'content' || piece.type === 'tag') {
      markup += piece.value;
      continue;
    }
    const step = stepOf(piece);
    if (step === null) return null;
    if (markup !== '') steps.push({ kind: 'markup', text: markup });
    markup = '';
    steps.push(step);
  }
  return markup === '' ? steps : [...steps, { kind: 'markup', text: markup }];
}

function stepOf(piece: Piece): Step | null {
  const { type, module, value: tag, inverted = false, subparsed = [] } = piece;
  if (type !== 'placeholder') return null;
  if (module === undefined) return { kind: 'text', tag };
  if (module !== 'loop' || MOVING.some((note) => Boolean(Reflect.get(piece, note)))) return null;
  const steps = planOf(subparsed);
  return steps === null ? null : { kind: 'list', tag, inverted, steps };
}

/** Whether every element that needs something holds it itself, whatever the lists in it come to. */
function isFilled(pieces: readonly Piece[]): boolean {
  const open: { readonly tag: string; isFilled: boolean }[] = [];
  for (const { type, tag = '', position } of pieces) {
    if (type !== 'tag') continue;
    if (position === 'end') {
      if (NEEDS.has(tag) && open.pop()?.isFilled !== true) return false;
      continue;
    }
    for (const element of open) {
      if (NEEDS.get(element.tag)?.includes(tag) === true) element.isFilled = true;
    }
    if (!NEEDS.has(tag)) continue;
    if (position !== 'start') return false;
    open.push({ tag, isFilled: false });
  }
  return open.length === 0;
}

/** A table is followed by a paragraph, another table or the end of the page's layout. */
const AFTER_TABLE = /^(<w:(p|tbl|sectPr)\b|<\/w:(ftr|hdr)>)/;

function endsTablesWell(pieces: readonly Piece[]): boolean {
  return pieces.every(({ type, value }, index) => {
    if (type === 'placeholder' || !value.endsWith('</w:tbl>')) return true;
    const next = pieces
      .slice(index + 1)
      .find((piece) => piece.type === 'placeholder' || /\S/.test(piece.value));
    return next !== undefined && next.type !== 'placeholder' && AFTER_TABLE.test(next.value);
  });
}
