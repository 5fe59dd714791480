/** Reading a cell's formula: its own, a shared one or an array's. */
import { diagnose } from '../domain/diagnostic.ts';
import { cellAddress } from '../domain/place.ts';
import { attributeOf, textOf } from './element.ts';
import type { Group, WrittenFormula } from './formulas.ts';
import { parseRange } from './reference.ts';
import type { SheetState } from './sheet-state.ts';
import { limitText } from './strings.ts';
import { unescapeCharacters } from './text.ts';
import type { XmlScanner } from './xml.ts';

/** Reads the `f` element just started, up to its end; null when it says nothing. */
export function readFormula(state: SheetState, column: number): WrittenFormula | null {
  const { xml, formulas, row } = state;
  const type = attributeOf(xml, 't') ?? 'normal';
  const group = type === 'shared' ? groupOf(xml) : null;
  const ref = type === 'array' ? attributeOf(xml, 'ref') : null;
  const text = unescapeCharacters(textOf(xml)).replace(/^=/, '');
  limitText(xml, text, state.source.limits, state.place(column));
  const formula = { text, origin: { row, column } };
  if (ref !== null) spread(state, formula, ref);
  if (type === 'dataTable') return formula;
  if (group === null) return text === '' ? null : formula;
  if (text === '') return formulas.sharedAs(group) ?? unknown(state, group, column);
  formulas.share(group, formula);
  return formula;
}

/** The number of a shared formula; as it is written when it is none, so that nothing is refused for it. */
function groupOf(xml: XmlScanner): Group | null {
  const index = xml.attributes.find('si');
  if (index < 0) return null;
  const number = xml.attributes.integer(index);
  return number < 0 ? attributeOf(xml, 'si') : number;
}

/** A formula written nowhere: its result stands in the cell, so only its text is lost. */
function unknown(state: SheetState, group: Group, column: number): WrittenFormula {
  state.warnOnce(diagnose('LKE178', { group: String(group) }, state.place(column)));
  return { text: '', origin: { row: state.row, column } };
}

function spread(state: SheetState, formula: WrittenFormula, ref: string): void {
  const { xml, formulas } = state;
  const { row, column } = formula.origin;
  const range = parseRange(ref);
  if (range === null || range.top !== row || range.left !== column) {
    xml.refuse(diagnose('LKE177', { part: xml.part, found: ref }, state.place(column)));
    return;
  }
  if (range.bottom === row && range.right === column) return;
  const overlapped = formulas.spread(formula, range);
  if (overlapped === null) return;
  const previous = cellAddress(overlapped.row, overlapped.column);
  xml.refuse(diagnose('LKE179', { found: ref, previous }, state.place(column)));
}
