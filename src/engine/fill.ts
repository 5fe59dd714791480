/** A workbook and answers -> the workbook filled in; nothing is written unless every answer has its place and fits. */
import { type Diagnostic, diagnose, failure, hasErrors, type Result, success } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import type { CellPlace } from '../domain/place.ts';
import type { LoadedRubric } from '../domain/rubric.ts';
import { centreSheets } from '../intake/index.ts';
import { acceptAnswer, type EntryPlaces, locateAnswers } from '../intake/places.ts';
import { type AnswerEntry, readAnswerFile } from '../template/answer-file.ts';
import { type TypedCell, typeCells } from '../xlsx/edit-cells.ts';
import { openWorkbook } from '../xlsx/open.ts';
import type { AssessOptions } from './assess.ts';
import { candidatesOf, type RubricChoice } from './rubric-choice.ts';
import { readSheets } from './sheets.ts';
import { settleRubric } from './stamped.ts';

export interface FilledWorkbook {
  readonly bytes: Uint8Array;
  readonly rubric: LoadedRubric;
  /** Answers that were written; blank ones are left out. */
  readonly answers: number;
}

/** `answers`: the text of a CSV or JSON file called `file`. */
export function fillWorkbook(
  bytes: Uint8Array,
  choice: RubricChoice,
  answers: { readonly text: string; readonly file: string },
  options: AssessOptions,
): Result<FilledWorkbook> {
  const entries = readAnswerFile(answers.text, answers.file);
  if (!entries.ok) return entries;
  const workbook = openWorkbook(bytes, options.limits, options.permissions);
  if (!workbook.ok) return workbook;
  const narrowed = settleRubric(choice, workbook.value);
  if (!narrowed.ok) return narrowed;
  const rubrics = candidatesOf(narrowed.value.choice).map(({ rubric }) => rubric);
  const sheets = readSheets(workbook.value, rubrics, options);
  if (!sheets.ok) return sheets;
  const loaded = narrowed.value.decide(sheets.value);
  if (!loaded.ok) return loaded;
  const { rubric } = loaded.value;
  const places = locateAnswers(rubric, centreSheets(rubric, sheets.value), options);
  if (!places.ok) return places;
  const typed = cellsOf(loaded.value, entries.value, places.value, entries.diagnostics);
  if (!typed.ok) return typed;
  const kept = keptAnswers(typed.value.blank, sheets.value);
  const filled = typeCells(bytes, typed.value.cells);
  return filled.ok
    ? success({ bytes: filled.value, rubric: loaded.value, answers: typed.value.answers }, [
        ...narrowed.diagnostics,
        ...typed.diagnostics,
        ...kept,
      ])
    : filled;
}

interface BlankAnswer {
  readonly id: string;
  readonly place: CellPlace;
}

interface Typed {
  readonly cells: readonly TypedCell[];
  readonly blank: readonly BlankAnswer[];
  readonly answers: number;
}

function cellsOf(
  { rubric }: LoadedRubric,
  entries: readonly AnswerEntry[],
  places: ReadonlyMap<string, EntryPlaces>,
  found: readonly Diagnostic[],
): Result<Typed> {
  const told: Diagnostic[] = [...found];
  const cells: TypedCell[] = [];
  const blank: BlankAnswer[] = [];
  const homeless: string[] = [];
  for (const { id, answer, note, link, place } of entries) {
    const accepted = acceptAnswer(rubric, id, answer, place);
    if (!accepted.ok) {
      told.push(...accepted.diagnostics);
      continue;
    }
    const own = places.get(id);
    if (own === undefined) {
      told.push(diagnose('LKE705', { id, title: titleOf(rubric.root, id) }, place));
      continue;
    }
    if (accepted.value === null) blank.push({ id, place: own.answer });
    else cells.push({ place: own.answer, value: accepted.value });
    const beside = [
      { value: note, place: own.note },
      { value: link, place: own.link },
    ].filter(({ value }) => value.trim() !== '');
    for (const { value, place } of beside) if (place !== null) cells.push({ place, value });
    if (beside.some(({ place }) => place === null)) homeless.push(id);
  }
  if (hasErrors(told)) return failure(...told);
  if (homeless.length > 0) told.push(diagnose('LKE712', { ids: homeless }));
  return success({ cells, blank, answers: entries.length - blank.length }, told);
}

/** A blank in the file empties no cell: what is told is which answers are still there. */
function keptAnswers(blank: readonly BlankAnswer[], sheets: readonly Sheet[]): readonly Diagnostic[] {
  const ids = blank.filter(({ place }) => holdsAnswer(place, sheets)).map(({ id }) => id);
  return ids.length === 0 ? [] : [diagnose('LKE711', { ids })];
}

/** A formula stands for what its counts come to, and is no answer. */
function holdsAnswer({ sheet, row, column }: CellPlace, sheets: readonly Sheet[]): boolean {
  const cells = sheets.find(({ name }) => name === sheet)?.rows.find(({ number }) => number === row)?.cells;
  const cell = cells?.find((one) => one.column === column);
  return cell !== undefined && cell.formula === null && cell.text.trim() !== '';
}

function titleOf(group: LoadedRubric['rubric']['root'], id: string): string {
  for (const child of group.children) {
    if (child.kind === 'group') {
      const found = titleOf(child, id);
      if (found !== '') return found;
    } else if (child.id === id) return child.title.id;
    else {
      const count = child.formula?.counts.find((one) => one.id === id);
      if (count !== undefined) return count.title.id;
    }
  }
  return '';
}
