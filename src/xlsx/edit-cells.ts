/** Typing values into cells of a workbook, as a person would: nothing else of the sheet changes. */
import { type Diagnostic, diagnose, failure, type Result } from '../domain/diagnostic.ts';
import { type CellPlace, cellAddress } from '../domain/place.ts';
import {
  appendInside,
  applyEdits,
  attributeIn,
  childNamed,
  childrenOf,
  DamagedMarkup,
  type Edit,
  type Element,
  encoded,
  insertAt,
  rootOf,
} from './edit-markup.ts';
import { type Editing, openForEditing } from './edit-package.ts';
import { parseRange } from './reference.ts';
import { escapeSheetText, escapeXml } from './write-text.ts';

export interface TypedCell {
  readonly place: CellPlace;
  /** A text is written as a text, whatever it begins with. */
  readonly value: string | number;
}

/**
 * The workbook with the cells' values replaced and every formula's last result taken out, to be computed when it is
 * next opened: what it showed before may no longer hold. Fails where a cell holds a formula that others share.
 */
export function typeCells(bytes: Uint8Array, cells: readonly TypedCell[]): Result<Uint8Array> {
  const opened = openForEditing(bytes);
  if (!opened.ok) return opened;
  const editing = opened.value;
  for (const { info, part } of editing.sheets) {
    const own = cells.filter(({ place }) => place.sheet === info.name);
    const refusals: Diagnostic[] = [];
    const edited = editing.edit(part, (markup) => {
      const typed = own.length === 0 ? markup : typeInto(markup, own, refusals);
      return withoutResults(typed);
    });
    if (!edited.ok) return edited;
    if (refusals.length > 0) return failure(...refusals);
  }
  const asked = askForCalculation(editing);
  return asked.ok ? editing.finish() : asked;
}

function typeInto(markup: string, cells: readonly TypedCell[], refusals: Diagnostic[]): string {
  const root = rootOf(markup);
  const data = childNamed(markup, root, 'sheetData');
  if (data === null) throw new DamagedMarkup();
  const rows = numbered(childrenOf(markup, data), (row) =>
    Number(attributeIn(markup, row, 'r') ?? Number.NaN),
  );
  const byRow = new Map<number, TypedCell[]>();
  for (const cell of cells) byRow.set(cell.place.row, [...(byRow.get(cell.place.row) ?? []), cell]);
  const edits: Edit[] = [];
  let below = '';
  for (const [number, typed] of [...byRow].sort(([left], [right]) => left - right)) {
    const inOrder = typed.toSorted((left, right) => left.place.column - right.place.column);
    const row = rows.find((candidate) => candidate.number === number);
    const next = rows.find((candidate) => candidate.number > number);
    if (row !== undefined) edits.push(...typeIntoRow(markup, row.element, inOrder, refusals));
    else if (next !== undefined)
      edits.push(insertAt(next.element.start, newRow(data.prefix, number, inOrder)));
    else below += newRow(data.prefix, number, inOrder);
  }
  if (below !== '') edits.push(appendInside(markup, data, below));
  return applyEdits(markup, edits);
}

interface Numbered {
  readonly element: Element;
  readonly number: number;
}

/** Rows and cells may leave out their number: it is then the one after the last. */
function numbered(elements: readonly Element[], stated: (element: Element) => number): readonly Numbered[] {
  let last = 0;
  return elements.map((element) => {
    const number = stated(element);
    last = Number.isInteger(number) ? number : last + 1;
    return { element, number: last };
  });
}

function typeIntoRow(
  markup: string,
  row: Element,
  typed: readonly TypedCell[],
  refusals: Diagnostic[],
): readonly Edit[] {
  const cells = numbered(
    childrenOf(markup, row).filter(({ name }) => name === 'c'),
    (cell) => parseRange(attributeIn(markup, cell, 'r') ?? '')?.left ?? Number.NaN,
  );
  const edits: Edit[] = [];
  let behind = '';
  for (const change of typed) {
    const { column } = change.place;
    const old = cells.find((cell) => cell.number === column)?.element;
    const next = cells.find((cell) => cell.number > column)?.element;
    const style = old === undefined ? null : attributeIn(markup, old, 's');
    const made = cellMarkup(row.prefix, change, style);
    if (old !== undefined) {
      if (sharesFormula(markup, old)) refusals.push(diagnose('LKE706', {}, change.place));
      edits.push({ start: old.start, end: old.end, text: made });
    } else if (next !== undefined) edits.push(insertAt(next.start, made));
    else behind += made;
  }
  if (behind !== '') edits.push(appendInside(markup, row, behind));
  return edits;
}

/** The first cell of a shared or array formula cannot be typed over without the others losing theirs. */
function sharesFormula(markup: string, cell: Element): boolean {
  const formula = childNamed(markup, cell, 'f');
  const kind = formula === null ? null : attributeIn(markup, formula, 't');
  const extent = formula === null ? null : attributeIn(markup, formula, 'ref');
  const range = extent === null ? null : parseRange(extent);
  const isOne = range !== null && range.top === range.bottom && range.left === range.right;
  return (kind === 'shared' || kind === 'array' || kind === 'dataTable') && extent !== null && !isOne;
}

function newRow(prefix: string, number: number, typed: readonly TypedCell[]): string {
  const cells = typed.map((change) => cellMarkup(prefix, change, null)).join('');
  return `<${prefix}row r="${number}">${cells}</${prefix}row>`;
}

/** `style`: as the cell before had it; null for none. */
function cellMarkup(prefix: string, { place, value }: TypedCell, style: string | null): string {
  const address = cellAddress(place.row, place.column);
  const head = `<${prefix}c r="${address}"${style === null ? '' : ` s="${style}"`}`;
  if (typeof value === 'number') return `${head}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  const text = encoded(escapeXml(escapeSheetText(value)));
  return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** Takes out the value of every cell with a formula of its own. */
function withoutResults(markup: string): string {
  const data = childNamed(markup, rootOf(markup), 'sheetData');
  if (data === null) throw new DamagedMarkup();
  const edits: Edit[] = [];
  for (const row of childrenOf(markup, data)) {
    for (const cell of childrenOf(markup, row)) {
      if (cell.isEmpty) continue;
      const inside = childrenOf(markup, cell);
      if (!inside.some(({ name }) => name === 'f')) continue;
      for (const { name, start, end } of inside) if (name === 'v') edits.push({ start, end, text: '' });
    }
  }
  return applyEdits(markup, edits);
}

/** Asks every program to compute all formulas when it opens the workbook. */
function askForCalculation(editing: Editing): Result<null> {
  return editing.edit(editing.workbookPart, (markup) => {
    const root = rootOf(markup);
    const properties = childNamed(markup, root, 'calcPr');
    if (properties === null) {
      const before = childrenOf(markup, root).findLast(({ name }) => BEFORE_CALCULATION.has(name));
      if (before === undefined) throw new DamagedMarkup();
      return applyEdits(markup, [insertAt(before.end, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)]);
    }
    const tag = markup.slice(properties.start, properties.insideStart);
    const without = tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const head = `<${properties.prefix}${properties.name}`;
    const asking = `${head} fullCalcOnLoad="1"${without.slice(head.length)}`;
    return applyEdits(markup, [{ start: properties.start, end: properties.insideStart, text: asking }]);
  });
}

/** What of a workbook part stands before its calcPr (ECMA-376 part 1, 18.2.27). */
const BEFORE_CALCULATION: ReadonlySet<string> = new Set([
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);
