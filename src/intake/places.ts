/** Where the answers of a workbook belong, and what may be written there. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { compare, toExactText, toNumber, ZERO } from '../domain/fraction.ts';
import type { Cell, Sheet } from '../domain/grid.ts';
import type { CellPlace, TextPlace } from '../domain/place.ts';
import type { Rubric, Scale } from '../domain/rubric.ts';
import { nearest } from '../domain/spelling.ts';
import { readAnswer } from './answer.ts';
import { chooseTable, type SheetChoice } from './choose-sheet.ts';
import { type IndicatorEntry, type Lexicon, lexiconOf } from './lexicon.ts';
import { readNumber } from './number.ts';

/** The cells of one row that are filled in. */
export interface EntryPlaces {
  readonly answer: CellPlace;
  /** Null where the table has no such column, and for counts. */
  readonly note: CellPlace | null;
  readonly link: CellPlace | null;
}

/** By id of an indicator or of a count: the cells of its row; what was not found for certain is not here. */
export type AnswerPlaces = ReadonlyMap<string, EntryPlaces>;

export function locateAnswers(
  rubric: Rubric,
  sheets: readonly Sheet[],
  choice: SheetChoice,
): Result<AnswerPlaces> {
  const chosen = chooseTable(rubric, lexiconOf(rubric), sheets, choice);
  if (!chosen.ok) return chosen;
  const alignment = chosen.value;
  const { columns, table } = alignment;
  const place = (row: number, column: number): CellPlace => ({
    kind: 'cell',
    sheet: table.sheet.name,
    row,
    column,
  });
  const columnOf = (role: 'note' | 'link'): number | null =>
    table.header.columns.find((own) => own.role === role && columns.evidence.includes(own.column))?.column ??
    null;
  const [note, link] = [columnOf('note'), columnOf('link')];
  const places = new Map<string, EntryPlaces>();
  for (const [entry, { row, counts }] of alignment.questions) {
    if (row !== null) {
      const { number } = row.row;
      places.set(entry.indicator.id, {
        answer: place(number, columns.answer),
        note: note === null ? null : place(number, note),
        link: link === null ? null : place(number, link),
      });
    }
    for (const [index, count] of entry.counts.entries()) {
      const own = counts[index];
      if (own == null) continue;
      places.set(count.count.id, { answer: place(own.row.number, columns.answer), note: null, link: null });
    }
  }
  return success(places, chosen.diagnostics);
}

/** What is typed for one answer: an option's own spelling or a number; null for one that is left blank. */
export function acceptAnswer(
  rubric: Rubric,
  id: string,
  answer: { readonly kind: 'text' | 'number'; readonly text: string },
  place: TextPlace,
): Result<string | number | null> {
  const lexicon = lexiconOf(rubric);
  const cell: Cell = { column: 1, ...answer, formula: null, formulaOrigin: null, concealment: null };
  const entry = lexicon.indicators.find(({ indicator }) => indicator.id === id);
  if (entry !== undefined) return acceptForQuestion(entry, cell, place, lexicon);
  if (lexicon.indicators.some(({ counts }) => counts.some(({ count }) => count.id === id))) {
    return acceptCount(id, cell, place);
  }
  const known = lexicon.indicators.flatMap(({ indicator, counts }) => [
    indicator.id,
    ...counts.map(({ count }) => count.id),
  ]);
  return failure(diagnose('LKE702', { id, rubric: rubric.id, nearest: nearest(id, known) }, place));
}

/** A place for readings whose findings are not told. */
const NOWHERE: CellPlace = { kind: 'cell', sheet: '', row: 1, column: 1 };

function acceptForQuestion(
  entry: IndicatorEntry,
  cell: Cell,
  place: TextPlace,
  lexicon: Lexicon,
): Result<string | number | null> {
  const { value } = readAnswer(entry, cell, NOWHERE, lexicon);
  switch (value.kind) {
    case 'choice':
      return success(value.option);
    case 'number':
    case 'share':
      return success(toNumber(value.value));
    case 'blank':
      return success(null);
    case 'counts':
    case 'not-applicable':
    case 'unreadable': {
      const expected = expectedOf(entry.scale);
      return failure(diagnose('LKE704', { id: entry.indicator.id, raw: cell.text, expected }, place));
    }
  }
}

function acceptCount(id: string, cell: Cell, place: TextPlace): Result<string | number | null> {
  if (cell.text.trim() === '') return success(null);
  const reading = readNumber(cell);
  if (reading.kind === 'number' && !reading.percent && compare(reading.value, ZERO) >= 0) {
    return success(toNumber(reading.value));
  }
  return failure(diagnose('LKE704', { id, raw: cell.text, expected: '0, 1, 2, ...' }, place));
}

function expectedOf(scale: Scale): string {
  switch (scale.kind) {
    case 'choice':
      return scale.options.map(({ id }) => id).join(', ');
    case 'number':
      return `${toExactText(scale.minimum)}-${toExactText(scale.maximum)}`;
    case 'formula':
      return '0%-100%';
    case 'unestablished':
      return '';
  }
}
