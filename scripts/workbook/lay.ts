/** Rubric, answers and anatomy -> a workbook model with computed formulas, and what a right reader finds in it. */
import type { Option, Rubric } from '../../src/domain/rubric.ts';
import type { Anatomy } from './anatomy.ts';
import type { Answers } from './answers.ts';
import type { Block } from './block.ts';
import { pointsRow, writeBlock } from './block.ts';
import { pusatCompanions } from './companions-pusat.ts';
import { ziCompanions } from './companions-zi.ts';
import { typeAnswers } from './entries.ts';
import { evaluateWorkbook } from './evaluate.ts';
import type { Expected, ExpectedBlock } from './expected.ts';
import { expectBlock } from './expected.ts';
import { binary, cellOf } from './expression.ts';
import { writeColumns, writeSignature, writeTitle, writeYears } from './head.ts';
import { writeHeader, writeNotes } from './labels.ts';
import type { Layout } from './layout.ts';
import { chooseFaults, groupsOf, placeRows } from './layout.ts';
import type { Mess } from './mess.ts';
import type { SheetModel, WorkbookModel } from './model.ts';
import { createSheet, putFormula } from './model.ts';
import { createRandom } from './random.ts';
import { layRows, unsettleRows } from './rows.ts';
import { addValidations } from './validation.ts';

export interface WorkbookWishes {
  readonly rubric: Rubric;
  readonly anatomy: Anatomy;
  readonly answers: Answers;
  /** The answers of the year before, for a build with two blocks; none leaves that block blank. */
  readonly previousAnswers: Answers;
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
  const { rubric, anatomy, mess } = wishes;
  const random = createRandom(wishes.seed);
  const sheet = createSheet(anatomy.sheet);
  const forms = unsettleRows(layRows(rubric), mess, random.fork('rows'));
  const faults = chooseFaults(rubric, anatomy, mess, random.fork('faults'));
  const layout = placeRows(rubric, anatomy, sheet, forms, faults);
  const phrase = phraseFor(anatomy);
  const type = (answers: Answers, year: string): Block['entries'] =>
    typeAnswers(rubric, answers, phrase, mess, random.fork(`entries ${year}`));
  const main: Block = { columns: anatomy.main, entries: type(wishes.answers, 'this'), phrase };
  const blocks = [main];
  if (anatomy.previous !== null) {
    blocks.push({ columns: anatomy.previous, entries: type(wishes.previousAnswers, 'last'), phrase });
  }
  dress(layout, wishes, blocks);
  const model: WorkbookModel = { sheets: withCompanions(layout, sheet) };
  evaluateWorkbook(model);
  return { model, expected: expectAll(wishes, layout, blocks) };
}

/** Forms of the 2014 build spell an opinion out; the others use its short form. */
function phraseFor(anatomy: Anatomy): (option: Option) => string {
  return (option) => {
    if (anatomy.mean === 'average' || option.id.length < 2) return option.id;
    const long = option.spellings.filter((spelling) => spelling.length > option.id.length);
    return option.id === 'Ya' || option.id === 'Tidak' ? option.id : (long[0] ?? option.id);
  };
}

function dress(layout: Layout, wishes: WorkbookWishes, blocks: readonly Block[]): void {
  const { anatomy, sheet, rubric } = layout;
  const lastRow = layout.rows.at(-1)?.row ?? anatomy.firstRow;
  writeColumns(sheet, anatomy, lastRow);
  writeTitle(sheet, anatomy, rubric, wishes.agency, wishes.year);
  writeYears(sheet, anatomy, wishes.year);
  for (const block of blocks) {
    writeHeader(layout, block.columns);
    writeBlock(layout, block);
    addValidations(layout, block.columns, block.phrase);
  }
  writeNotes(layout, anatomy.main, new Set(wishes.answers.keys()));
  writeDifferences(layout);
  if (anatomy.signature) writeSignature(sheet, anatomy.main, lastRow, wishes.year);
  sheet.frozenRows = anatomy.headerRow;
  sheet.protected = anatomy.protected;
  if (!anatomy.protected) return;
  sheet.printTitles = { top: anatomy.headerRow, bottom: anatomy.headerRow };
  sheet.autoFilter = { top: anatomy.headerRow, left: 1, bottom: lastRow, right: anatomy.main.percent };
}

/** This year's points less last year's, beside areas and totals. */
function writeDifferences(layout: Layout): void {
  const { anatomy, rubric, sheet } = layout;
  if (anatomy.difference === null || anatomy.previous === null) return;
  for (const group of [...groupsOf(rubric.root), rubric.root]) {
    const row = pointsRow(layout, group);
    if (row === null || group.level === 'sub-area') continue;
    const now = cellOf(row, anatomy.main.value);
    putFormula(
      sheet,
      row,
      anatomy.difference,
      binary(now, '-', cellOf(row, anatomy.previous.value)),
      'number',
    );
  }
}

function withCompanions(layout: Layout, main: SheetModel): SheetModel[] {
  switch (layout.anatomy.id) {
    case 'zi-2021':
      return [...ziCompanions(layout), main];
    case 'pusat':
      return pusatCompanions(layout, main);
    case 'rb-2014':
    case 'pmprb-2020':
      return [main];
  }
}

function expectAll(wishes: WorkbookWishes, layout: Layout, blocks: readonly Block[]): Expected {
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
    blocks: blocks.map(
      (block, index): ExpectedBlock =>
        expectBlock(layout, block.columns, block.entries, ids[index] ?? 'self'),
    ),
    addedRows: added,
    shortRanges: [...layout.faults.shortRanges],
  };
}
