/** The other sheets of a centre-and-units workbook: an old draft (hidden, first), the summary, the units. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { Group, RubricNode } from '../../src/domain/rubric.ts';
import type { Anatomy } from './anatomy.ts';
import { pointsRow, writeBlock } from './block.ts';
import type { Expression } from './expression.ts';
import { binary, call, cellOf, literal } from './expression.ts';
import { writeColumns } from './head.ts';
import { writeHeader, writeLabels } from './labels.ts';
import type { Layout } from './layout.ts';
import { groupsOf, placeRows } from './layout.ts';
import type { SheetModel } from './model.ts';
import { createSheet, putFormula, putValue } from './model.ts';
import { addValidations } from './validation.ts';

const UNITS = 2;
const CENTRE_ONLY = 'Penilaian Pusat';
const UNIT_LIST = 'LKE Unit';
const UNIT_LIST_WORDS = {
  outline: 'Penilaian',
  criteria: 'Penjelasan',
  note: 'Catatan/Keterangan/ Penjelasan',
};

/** All sheets in the order of their tabs, the centre's own among them. */
export function pusatCompanions(layout: Layout, main: SheetModel): SheetModel[] {
  const units = Array.from({ length: UNITS }, (_, index) => unitSheet(layout, `${UNIT_LIST} ${index + 1}`));
  writeFlags(layout);
  return [draftSheet(layout), summarySheet(layout), main, unitList(layout, units), ...units];
}

/** What only the centre is assessed on: the last sub-area of every second area of the first component. */
function centreOnly(layout: Layout): ReadonlySet<RubricNode> {
  const [first] = layout.rubric.root.children;
  const areas = first?.kind === 'group' ? first.children : [];
  const last = areas.flatMap((area, index) =>
    area.kind === 'group' && index % 2 === 1 && area.children.length > 1 ? area.children.slice(-1) : [],
  );
  return new Set(last);
}

/** The "Unit Kerja" columns: Ya where units answer too, Tidak where only the centre does. */
function writeFlags(layout: Layout): void {
  const { sheet, anatomy } = layout;
  const only = centreOnly(layout);
  putValue(sheet, anatomy.headerRow, anatomy.main.outline.last + 1, 'Unit Kerja', 'header');
  for (const { row, form } of layout.rows) {
    if (form.kind !== 'indicator') continue;
    const centre = form.path.some((group) => only.has(group));
    putValue(sheet, row, anatomy.main.outline.last + (centre ? 2 : 1), centre ? 'Tidak' : 'Ya', 'centred');
  }
}

/** The rows of the first component alone: units are not assessed on results. */
export function unitLayout(layout: Layout, sheet: SheetModel): Layout {
  const [first] = layout.rubric.root.children;
  const inside = layout.rows.filter(({ form }) => {
    if (form.kind === 'group') return form.group === first || form.path[0] === first;
    return form.kind === 'total' ? form.group === first : form.path[0] === first;
  });
  const forms = inside.map(({ form }) => form);
  return placeRows(layout.rubric, { ...layout.anatomy, sheet: sheet.name }, sheet, forms, layout.faults);
}

function unitSheet(layout: Layout, name: string): SheetModel {
  const sheet = createSheet(name);
  const own = unitLayout(layout, sheet);
  const columns = own.anatomy.main;
  writeColumns(sheet, own.anatomy, own.rows.length);
  writeHeader(own, columns);
  writeBlock(own, { columns, phrase: (option) => option.id });
  addValidations(own, columns, (option) => option.id);
  const only = centreOnly(layout);
  for (const { row, form } of own.rows) {
    if (form.kind === 'group' && only.has(form.group)) clearPoints(own, row);
    if (form.kind === 'indicator' && form.path.some((group) => only.has(group))) {
      clearPoints(own, row);
      putValue(sheet, row, columns.type, CENTRE_ONLY, 'centred');
    }
    if (form.kind === 'group' && form.group.level === 'area') rescale(own, row, form.group, only);
  }
  return sheet;
}

function clearPoints(layout: Layout, row: number): void {
  const cells = layout.sheet.rows.get(row);
  cells?.delete(layout.anatomy.main.value);
  cells?.delete(layout.anatomy.main.percent);
}

/** A unit's area counts for its whole weight over the sub-areas it has: 6/3*SUM(...). */
function rescale(layout: Layout, row: number, area: Group, only: ReadonlySet<RubricNode>): void {
  const present = area.children.filter((child) => !only.has(child));
  if (area.weight === null || present.length === area.children.length) return;
  const weight = present.reduce(
    (sum, child) => sum + (child.weight === null ? 0 : toNumber(child.weight)),
    0,
  );
  const cells = present.flatMap((child): Expression[] => {
    const at = layout.rowOf.get(child.id);
    return at === undefined ? [] : [cellOf(at, layout.anatomy.main.value)];
  });
  const factor = binary(literal(toNumber(area.weight)), '/', literal(weight));
  putFormula(
    layout.sheet,
    row,
    layout.anatomy.main.value,
    binary(factor, '*', call('SUM', ...cells)),
    'total-number',
  );
}

/** One column a unit, each cell the unit's own value. */
export function unitList(layout: Layout, units: readonly SheetModel[]): SheetModel {
  const sheet = createSheet(UNIT_LIST);
  const own = unitLayout(layout, sheet);
  const { main } = own.anatomy;
  writeColumns(sheet, own.anatomy, own.rows.length);
  writeHeader({ ...own, anatomy: { ...own.anatomy, headerWords: UNIT_LIST_WORDS } }, main);
  for (const placed of own.rows) writeLabels(own, main, placed);
  units.forEach((unit, index) => {
    putValue(sheet, 1, main.type + index, index + 1, 'header');
    for (const { row, form } of own.rows) {
      if (form.kind !== 'group' && form.kind !== 'indicator') continue;
      if (unit.rows.get(row)?.has(main.value) !== true) continue;
      putFormula(sheet, row, main.type + index, cellOf(row, main.value, unit.name), 'number');
    }
  });
  return sheet;
}

/** Centre, mean of the units without errors, and their mean, a row a group. */
function summarySheet(layout: Layout): SheetModel {
  const sheet = createSheet('LKE Utama');
  const only = centreOnly(layout);
  const words = new Map([
    [2, 'Penilaian'],
    [7, 'Bobot'],
    [8, 'Nilai'],
    [10, 'Indeks RB'],
  ]);
  for (const [column, word] of words) putValue(sheet, 1, column, word, 'header');
  putValue(sheet, 2, 8, 'Pusat', 'header');
  putValue(sheet, 2, 9, 'Unit', 'header');
  const groups = groupsOf(layout.rubric.root).filter((group) => pointsRow(layout, group) !== null);
  groups.forEach((group, index) => {
    const row = 4 + index;
    const from = pointsRow(layout, group) ?? 0;
    const { value, type } = layout.anatomy.main;
    putValue(sheet, row, 1, row, 'plain');
    if (group.number !== null)
      putValue(sheet, row, 2 + (group.level === 'area' ? 1 : 2), `${group.number}.`, 'text');
    putValue(sheet, row, 3 + (group.level === 'area' ? 1 : 2), group.title.id, 'text');
    if (group.weight !== null) putValue(sheet, row, 7, toNumber(group.weight), 'number');
    putFormula(sheet, row, 8, cellOf(from, value, layout.sheet.name), 'number');
    const units = {
      kind: 'range',
      sheet: UNIT_LIST,
      top: from,
      left: type,
      bottom: from,
      right: type + UNITS - 1,
    } as const;
    const mean = call('AVERAGE', call('IF', call('ISERROR', units), literal(''), units));
    const answered = unitLayoutHas(layout, group) && !only.has(group);
    if (answered) putFormula(sheet, row, 9, mean, 'number', true);
    else putValue(sheet, row, 9, CENTRE_ONLY, 'centred');
    const both = { kind: 'range', sheet: null, top: row, left: 8, bottom: row, right: 9 } as const;
    putFormula(sheet, row, 10, call('AVERAGE', both), 'number');
  });
  return sheet;
}

function unitLayoutHas(layout: Layout, group: Group): boolean {
  const [first] = layout.rubric.root.children;
  return first?.kind === 'group' && groupsOf(first).includes(group);
}

/** An older form kept as a hidden first sheet: centre and unit side by side, nothing filled in. */
function draftSheet(layout: Layout): SheetModel {
  const sheet = createSheet(' Opsi 1 awal', 'hidden');
  const anatomy: Anatomy = {
    ...layout.anatomy,
    sheet: sheet.name,
    mean: 'sum-count',
    unanswered: 'Error',
    main: {
      ...layout.anatomy.main,
      weight: 9,
      criteria: 10,
      type: 11,
      answer: 12,
      value: 13,
      percent: 17,
      note: null,
    },
    headerWords: { outline: 'PENILAIAN', criteria: 'Penjelasan', type: 'Pilihan Jawaban', answer: 'Pusat' },
  };
  const forms = layout.rows.map(({ form }) => form).filter((form) => rowsWorthDrafting(layout, form));
  const own = placeRows(layout.rubric, anatomy, sheet, forms, layout.faults);
  writeHeader(own, anatomy.main);
  writeBlock(own, { columns: anatomy.main, phrase: (option) => option.id });
  ['Jawaban', 'Nilai', 'Jawaban', 'Nilai'].forEach((word, index) => {
    putValue(sheet, 2, anatomy.main.answer + index, word, 'header');
  });
  return sheet;
}

/** The draft stops after the first area. */
function rowsWorthDrafting(layout: Layout, form: Layout['rows'][number]['form']): boolean {
  const [component] = layout.rubric.root.children;
  const [area] = component?.kind === 'group' ? component.children : [];
  if (form.kind === 'group')
    return form.group === component || form.group === area || form.path.some((group) => group === area);
  return form.kind !== 'total' && form.path.some((group) => group === area);
}
