/** Rubric, answers and anatomy -> a workbook model with computed formulas, and what a right reader finds in it. */
import type { Option, Rubric } from '../../src/domain/rubric.ts';
import { unitRubricOf } from '../../src/domain/unit-form.ts';
import type { Anatomy } from './anatomy.ts';
import type { Answers } from './answers.ts';
import { unitSheets } from './companions-units.ts';
import type { Entry } from './entries.ts';
import { typeAnswers } from './entries.ts';
import { evaluateWorkbook } from './evaluate.ts';
import type { Expected, ExpectedBlock } from './expected.ts';
import { expectBlock } from './expected.ts';
import { fillBlock, writeNotes } from './fill.ts';
import { blockColumns, lastRow, takeForm } from './form.ts';
import { writeSignature, writeTitle, writeYears } from './head.ts';
import type { Layout } from './layout.ts';
import type { Mess } from './mess.ts';
import type { SheetModel, WorkbookModel } from './model.ts';
import { createRandom } from './random.ts';

export interface WorkbookWishes {
  readonly rubric: Rubric;
  readonly anatomy: Anatomy;
  readonly answers: Answers;
  /** The answers of the year before, for a build with two blocks; none leaves that block blank. */
  readonly previousAnswers: Answers;
  /** The answers of each unit; a sheet of a unit beyond them stays blank. */
  readonly units: readonly Answers[];
  /** Written where the build has a place for it. */
  readonly agency: string;
  readonly year: number;
  readonly mess: Mess;
  readonly seed: number;
}

export interface LaidWorkbook {
  readonly model: WorkbookModel;
  readonly expected: Expected;
}

/** Lays the workbook out; the same wishes give the same model. */
export function layWorkbook(wishes: WorkbookWishes): LaidWorkbook {
  const { rubric, anatomy, mess, agency, year } = wishes;
  const random = createRandom(wishes.seed);
  const { layout, sheets, phrase } = takeForm(rubric, anatomy, mess, random);
  const entries = [wishes.answers, wishes.previousAnswers].map((answers, block) =>
    typeAnswers(rubric, answers, phrase, mess, random.fork(`block ${block}`)),
  );
  writeTitle(layout.sheet, anatomy, rubric, agency, year);
  writeYears(layout.sheet, anatomy, year);
  blockColumns(anatomy).forEach((columns, block) => {
    fillBlock(layout, columns, entries[block] ?? NOTHING);
  });
  fillUnits(wishes, layout, sheets, phrase);
  writeNotes(layout, anatomy.main, new Set(wishes.answers.keys()));
  if (anatomy.signature) writeSignature(layout.sheet, anatomy.main, lastRow(layout), year);
  const model: WorkbookModel = { sheets };
  evaluateWorkbook(model);
  return { model, expected: expectAll(wishes, layout, entries) };
}

const NOTHING: ReadonlyMap<string, Entry> = new Map();

/** The rows of a unit's sheet stand where the centre's do. */
function fillUnits(
  { rubric, units, mess, seed }: WorkbookWishes,
  layout: Layout,
  sheets: readonly SheetModel[],
  phrase: (option: Option) => string,
): void {
  if (units.length === 0) return;
  const form = unitRubricOf(rubric);
  const own = unitSheets(sheets);
  for (const [index, answers] of units.entries()) {
    const sheet = own[index];
    if (sheet === undefined) throw new Error(`the form has no sheet for unit ${index + 1}`);
    const entries = typeAnswers(form, answers, phrase, mess, createRandom(seed).fork(`unit ${index}`));
    fillBlock({ ...layout, sheet }, layout.anatomy.main, entries);
  }
}

function expectAll(
  wishes: WorkbookWishes,
  layout: Layout,
  entries: readonly ReadonlyMap<string, Entry>[],
): Expected {
  const { anatomy } = wishes;
  const named = anatomy.title === 'agency';
  const ids = anatomy.yearRow === null ? ['self'] : [`${wishes.year}`, `${wishes.year - 1}`];
  const added = layout.rows.filter(({ form }) => form.kind === 'inserted').map(({ row }) => row);
  return {
    rubric: wishes.rubric.id,
    anatomy: anatomy.id,
    sheet: anatomy.sheet,
    agency: named ? wishes.agency : null,
    year: named ? wishes.year : null,
    blocks: blockColumns(anatomy).map(
      (columns, block): ExpectedBlock =>
        expectBlock(layout, columns, entries[block] ?? NOTHING, ids[block] ?? 'self'),
    ),
    addedRows: added,
    shortRanges: [...layout.faults.shortRanges],
  };
}
