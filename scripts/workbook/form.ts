/** The blank form of a rubric in one build: everything of a workbook that does not depend on who fills it in. */
import type { Option, Rubric } from '../../src/domain/rubric.ts';
import type { Anatomy, BlockColumns } from './anatomy.ts';
import type { Block } from './block.ts';
import { pointsRow, writeBlock } from './block.ts';
import { pusatCompanions } from './companions-pusat.ts';
import { centreCompanions } from './companions-units.ts';
import { ziCompanions } from './companions-zi.ts';
import { binary, cellOf } from './expression.ts';
import { writeColumns } from './head.ts';
import { writeHeader } from './labels.ts';
import type { Layout } from './layout.ts';
import { chooseFaults, groupsOf, placeRows } from './layout.ts';
import type { Mess } from './mess.ts';
import { leavesFormTidy } from './mess.ts';
import type { SheetModel } from './model.ts';
import { copySheet, createSheet, putFormula } from './model.ts';
import type { Random } from './random.ts';
import { layRows, unsettleRows } from './rows.ts';
import { addValidations } from './validation.ts';

export interface Form {
  readonly layout: Layout;
  /** All sheets in the order of their tabs, the layout's own among them. */
  readonly sheets: SheetModel[];
  readonly phrase: (option: Option) => string;
}

/** Tidy forms, which are the same for every agency. */
const tidyForms = new WeakMap<Rubric, Map<Anatomy, Form>>();

/** A form of one's own to fill in. */
export function takeForm(rubric: Rubric, anatomy: Anatomy, mess: Mess, random: Random): Form {
  if (!leavesFormTidy(mess)) return drawForm(rubric, anatomy, mess, random);
  const known = tidyForms.get(rubric) ?? new Map<Anatomy, Form>();
  tidyForms.set(rubric, known);
  const form = known.get(anatomy) ?? drawForm(rubric, anatomy, mess, random);
  known.set(anatomy, form);
  return copyForm(form);
}

function copyForm({ layout, sheets, phrase }: Form): Form {
  const copies = new Map(sheets.map((sheet) => [sheet, copySheet(sheet)]));
  const main = copies.get(layout.sheet);
  if (main === undefined) throw new Error('a form without its own sheet');
  return { layout: { ...layout, sheet: main }, sheets: [...copies.values()], phrase };
}

function drawForm(rubric: Rubric, anatomy: Anatomy, mess: Mess, random: Random): Form {
  const sheet = createSheet(anatomy.sheet);
  const forms = unsettleRows(layRows(rubric), mess, random.fork('rows'));
  const faults = chooseFaults(rubric, anatomy, mess, random.fork('faults'));
  const layout = placeRows(rubric, anatomy, sheet, forms, faults);
  const phrase = phraseFor(anatomy);
  const blocks = blockColumns(anatomy).map((columns): Block => ({ columns, phrase }));
  writeColumns(sheet, anatomy, lastRow(layout));
  for (const block of blocks) {
    writeHeader(layout, block.columns);
    writeBlock(layout, block);
    addValidations(layout, block.columns, phrase);
  }
  writeDifferences(layout);
  dress(layout);
  return { layout, sheets: withCompanions(layout), phrase };
}

export function blockColumns(anatomy: Anatomy): BlockColumns[] {
  return anatomy.previous === null ? [anatomy.main] : [anatomy.main, anatomy.previous];
}

export function lastRow(layout: Layout): number {
  return layout.rows.at(-1)?.row ?? layout.anatomy.firstRow;
}

/** Forms of the 2014 build spell an opinion out; the others use its short form. */
function phraseFor(anatomy: Anatomy): (option: Option) => string {
  return (option) => {
    if (anatomy.mean === 'average' || option.id.length < 2) return option.id;
    const long = option.spellings.filter((spelling) => spelling.length > option.id.length);
    return option.id === 'Ya' || option.id === 'Tidak' ? option.id : (long[0] ?? option.id);
  };
}

/** View, protection, print titles and filter, as the builds have them. */
function dress(layout: Layout): void {
  const { anatomy, sheet } = layout;
  sheet.frozenRows = anatomy.headerRow;
  sheet.protected = anatomy.protected;
  if (!anatomy.protected) return;
  sheet.printTitles = { top: anatomy.headerRow, bottom: anatomy.headerRow };
  const right = anatomy.main.percent;
  sheet.autoFilter = { top: anatomy.headerRow, left: 1, bottom: lastRow(layout), right };
}

/** This year's points less last year's, beside areas and totals. */
function writeDifferences(layout: Layout): void {
  const { anatomy, rubric, sheet } = layout;
  if (anatomy.difference === null || anatomy.previous === null) return;
  for (const group of [...groupsOf(rubric.root), rubric.root]) {
    const row = pointsRow(layout, group);
    if (row === null || group.level === 'sub-area') continue;
    const now = cellOf(row, anatomy.main.value);
    const before = cellOf(row, anatomy.previous.value);
    putFormula(sheet, row, anatomy.difference, binary(now, '-', before), 'number');
  }
}

function withCompanions(layout: Layout): SheetModel[] {
  switch (layout.anatomy.id) {
    case 'zi-2021':
      return [...ziCompanions(layout), layout.sheet];
    case 'pusat':
      return pusatCompanions(layout, layout.sheet);
    case 'pusat-unit':
      return centreCompanions(layout, layout.sheet);
    case 'rb-2014':
    case 'pmprb-2020':
      return [layout.sheet];
  }
}
