/** A workbook and answers -> the workbook filled in; nothing is written unless every answer has its place and fits. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
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
  const filled = typeCells(bytes, typed.value.cells);
  return filled.ok
    ? success(
        { bytes: filled.value, rubric: loaded.value, answers: typed.value.answers },
        narrowed.diagnostics,
      )
    : filled;
}

function cellsOf(
  { rubric }: LoadedRubric,
  entries: readonly AnswerEntry[],
  places: ReadonlyMap<string, EntryPlaces>,
  found: readonly Diagnostic[],
): Result<{ readonly cells: readonly TypedCell[]; readonly answers: number }> {
  const refusals: Diagnostic[] = [...found];
  const cells: TypedCell[] = [];
  let answers = 0;
  for (const { id, answer, note, link, place } of entries) {
    const accepted = acceptAnswer(rubric, id, answer, place);
    if (!accepted.ok) {
      refusals.push(...accepted.diagnostics);
      continue;
    }
    const own = places.get(id);
    if (own === undefined) {
      refusals.push(diagnose('LKE705', { id, title: titleOf(rubric.root, id) }, place));
      continue;
    }
    if (accepted.value !== null) {
      cells.push({ place: own.answer, value: accepted.value });
      answers++;
    }
    if (note !== '' && own.note !== null) cells.push({ place: own.note, value: note });
    if (link !== '' && own.link !== null) cells.push({ place: own.link, value: link });
  }
  return refusals.length > 0 ? failure(...refusals) : success({ cells, answers });
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
