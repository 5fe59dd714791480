/** Reading one cell, whatever its shape. */
import { diagnose } from '../domain/diagnostic.ts';
import type { CellKind } from '../domain/grid.ts';
import { cellAddress } from '../domain/place.ts';
import { withoutTrailing } from '../domain/spelling.ts';
import { WHITE } from './colours.ts';
import { attributeOf, integerOf, isNamed, refuseElement, textOf } from './element.ts';
import { type Font, traitsInFonts } from './font.ts';
import { readFormula } from './formula.ts';
import type { WrittenFormula } from './formulas.ts';
import { isNumber } from './number-text.ts';
import { LAST_COLUMN, parseAddress } from './reference.ts';
import type { SheetState } from './sheet-state.ts';
import { limitText, type RichText, readRichText } from './strings.ts';
import { DATE } from './styles.ts';
import { unescapeCharacters } from './text.ts';
import { START } from './xml.ts';

/** What stands inside a cell, as the file has it. */
interface Content {
  readonly type: string;
  readonly value: string | null;
  readonly inline: RichText | null;
  readonly formula: WrittenFormula | null;
  /** The cell's whole inside, when text stands loose in it; else null. */
  readonly loose: string | null;
}

interface Reading {
  readonly kind: CellKind;
  readonly text: string;
  /** Of the text's runs, where they have fonts of their own. */
  readonly fonts?: readonly (Font | null)[];
}

const EMPTY: Reading = { kind: 'empty', text: '' };

/** Reads the `c` element just started, up to its end. */
export function readCell(state: SheetState): void {
  const { xml, formulas } = state;
  const { traits: traitsByStyle, grounds } = state.source.styles;
  const column = columnOf(state);
  const style = styleOf(state, column);
  const traits = traitsByStyle[style] ?? 0;
  if (xml.fault !== null) return;
  state.lastColumn = column;
  const content = readContent(state, column);
  if (xml.fault !== null) return;
  const { kind, text, fonts = [] } = interpret(state, column, content, traits);
  const formula = content.formula ?? (formulas.hasArrays ? formulas.covering(column) : null);
  if (kind === 'empty' && formula === null) return;
  const isOwn = formula === null || (formula.origin.row === state.row && formula.origin.column === column);
  const seen = fonts.length === 0 ? traits : traitsInFonts(traits, fonts, grounds[style] ?? WHITE);
  state.addCell(column, kind, text, formula?.text ?? null, isOwn ? null : formula.origin, seen);
}

/** The cell's column: from its address, or the one after the last when it has none. */
function columnOf(state: SheetState): number {
  const { xml, row, lastColumn } = state;
  const found = attributeOf(xml, 'r');
  const address = found === null ? { row, column: lastColumn + 1 } : parseAddress(found);
  if (address === null || address.column > LAST_COLUMN) {
    const range = found ?? cellAddress(row, lastColumn + 1);
    xml.refuse(diagnose('LKE177', { part: xml.part, found: range }, state.place(Math.max(lastColumn, 1))));
    return lastColumn;
  }
  const { column } = address;
  if (address.row !== row) {
    xml.refuse(diagnose('LKE176', { found: found ?? '', row }, state.place(column)));
  } else if (column <= lastColumn) {
    const previous = cellAddress(row, lastColumn);
    xml.refuse(diagnose('LKE175', { found: found ?? '', previous }, state.place(column)));
  }
  return column;
}

/** The number of the cell's format; 0 and a fault when the table of formats has none of that number. */
function styleOf(state: SheetState, column: number): number {
  const { xml } = state;
  const { count, traits } = state.source.styles;
  const style = integerOf(xml, 's', 0);
  if (style < traits.length) return style;
  // A table without a single format still gives every cell the plain one.
  if (count !== null && style > 0) {
    xml.refuse(diagnose('LKE173', { found: String(style), count }, state.place(column)));
  }
  return 0;
}

function readContent(state: SheetState, column: number): Content {
  const { xml } = state;
  const { limits } = state.source;
  const type = attributeOf(xml, 't') ?? 'n';
  const start = xml.at;
  let value: string | null = null;
  let inline: RichText | null = null;
  let formula: WrittenFormula | null = null;
  let hasFormula = false;
  let isLoose = false;
  for (;;) {
    xml.passedText = false;
    const token = xml.next();
    isLoose ||= xml.passedText;
    if (token !== START) break;
    if (!xml.isOurs) refuseElement(xml, 'misplaced');
    else if (isNamed(xml, 'v')) {
      if (value !== null) refuseElement(xml, 'doubled');
      value = textOf(xml);
    } else if (isNamed(xml, 'f')) {
      if (hasFormula) refuseElement(xml, 'doubled');
      hasFormula = true;
      formula = readFormula(state, column);
    } else if (isNamed(xml, 'is')) {
      if (inline !== null) refuseElement(xml, 'doubled');
      inline = readRichText(xml, limits);
    } else xml.skip();
  }
  const loose = isLoose && xml.fault === null ? insideOf(state, start) : null;
  if (value !== null) limitText(xml, value, limits, state.place(column));
  return { type, value, inline, formula, loose };
}

/** The source text of the element that has just ended. */
function insideOf({ xml, source }: SheetState, start: number): string {
  const end = xml.bytes.lastIndexOf('</', xml.at - 1);
  return xml.bytes.toString('utf8', start, Math.min(end, start + source.limits.textLength));
}

function interpret(state: SheetState, column: number, content: Content, traits: number): Reading {
  const { type, inline, value, loose } = content;
  if (loose !== null) return { kind: 'malformed', text: loose };
  if (type === 'inlineStr' && value === null) return inline === null ? EMPTY : { kind: 'text', ...inline };
  // An inline text in a cell of another type, or a value beside it: which of the two is meant?
  if (inline !== null) return { kind: 'malformed', text: inline.text };
  if (value === null) return EMPTY;
  const text = trimBlanks(value);
  switch (type) {
    case 'n':
      if (text === '') return EMPTY;
      if (!isNumber(text)) return { kind: 'malformed', text: value };
      return { kind: (traits & DATE) === 0 ? 'number' : 'date', text };
    case 's':
      return text === '' ? EMPTY : sharedString(state, column, text);
    case 'str':
      return { kind: 'text', text: unescapeCharacters(value) };
    case 'b':
      if (text === '1' || text === 'true') return { kind: 'boolean', text: 'TRUE' };
      if (text === '0' || text === 'false') return { kind: 'boolean', text: 'FALSE' };
      return { kind: 'malformed', text: value };
    case 'e':
      return { kind: 'error', text };
    case 'd':
      return { kind: 'date', text };
    default:
      return { kind: 'malformed', text: value };
  }
}

/** Without the blanks XML knows; a no-break space is none of them. */
function trimBlanks(text: string): string {
  let start = 0;
  while (start < text.length && BLANKS.includes(text.charAt(start))) start++;
  return withoutTrailing(text.slice(start), BLANKS);
}

const BLANKS = ' \t\r\n';

function sharedString(state: SheetState, column: number, found: string): Reading {
  const { strings } = state.source;
  const index = /^\d{1,9}$/.test(found) ? Number(found) : -1;
  const text = strings.find(index);
  if (text !== null) return { kind: 'text', text, fonts: strings.fontsOf(index) };
  state.xml.refuse(diagnose('LKE172', { found, count: strings.count }, state.place(column)));
  return EMPTY;
}
