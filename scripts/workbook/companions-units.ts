/** The sheets beside a centre's own in a form whose rubric has units: summary, list of units, and the units. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { Group, Rubric, RubricNode } from '../../src/domain/rubric.ts';
import { meetingGroups, unitRubricOf } from '../../src/domain/unit-form.ts';
import { pointsRow, writeBlock } from './block.ts';
import { unitLayout, unitList } from './companions-pusat.ts';
import { binary, call, cellOf, type Expression, literal } from './expression.ts';
import { writeColumns } from './head.ts';
import { writeHeader } from './labels.ts';
import type { Layout } from './layout.ts';
import type { SheetModel } from './model.ts';
import { createSheet, putFormula, putValue } from './model.ts';
import { addValidations } from './validation.ts';

const UNITS = 3;
const CENTRE_ONLY = 'Penilaian Pusat';
export const UNIT_SHEET = 'LKE Unit';

/** All sheets in the order of their tabs, the centre's own among them. */
export function centreCompanions(layout: Layout, main: SheetModel): SheetModel[] {
  const units = Array.from({ length: UNITS }, (_, index) => unitSheet(layout, `${UNIT_SHEET} ${index + 1}`));
  return [summarySheet(layout, units.length), main, unitList(layout, units), ...units];
}

/** Every node that a unit is asked, in its own tree. */
function askedNodes(rubric: Rubric): ReadonlyMap<string, RubricNode> {
  const nodes = new Map<string, RubricNode>();
  const visit = (node: RubricNode): void => {
    nodes.set(node.id, node);
    if (node.kind === 'group') for (const child of node.children) visit(child);
  };
  visit(unitRubricOf(rubric).root);
  return nodes;
}

/** The centre's rows once more; what units are not asked is marked so and has no value. */
function unitSheet(layout: Layout, name: string): SheetModel {
  const sheet = createSheet(name);
  const own = unitLayout(layout, sheet);
  const { main: columns } = own.anatomy;
  writeColumns(sheet, own.anatomy, own.rows.length);
  writeHeader(own, columns);
  writeBlock(own, { columns, phrase: (option) => option.id });
  addValidations(own, columns, (option) => option.id);
  const asked = askedNodes(layout.rubric);
  for (const { row, form } of own.rows) {
    if (form.kind === 'group') {
      const group = asked.get(form.group.id);
      if (group === undefined) clear(own, row, [columns.value, columns.percent]);
      else if (group.kind === 'group' && group.combine === 'rescaled-sum') rescale(own, row, group);
    }
    if ((form.kind === 'indicator' || form.kind === 'count') && !asked.has(form.indicator.id)) {
      clear(own, row, [columns.value, columns.percent, columns.answer]);
      putValue(own.sheet, row, columns.type, CENTRE_ONLY, 'centred');
    }
  }
  return sheet;
}

function clear({ sheet }: Layout, row: number, columns: readonly number[]): void {
  for (const column of columns) sheet.rows.get(row)?.delete(column);
}

/** 6/3*SUM(...): the whole weight over that of the parts that are asked. */
function rescale({ sheet, rowOf, anatomy }: Layout, row: number, group: Group): void {
  const { value } = anatomy.main;
  const present = group.children.reduce(
    (sum, { weight }) => sum + (weight === null ? 0 : toNumber(weight)),
    0,
  );
  const cells = group.children.flatMap((child): Expression[] => {
    const at = rowOf.get(child.id);
    return at === undefined ? [] : [cellOf(at, value)];
  });
  const factor = binary(literal(group.weight === null ? 0 : toNumber(group.weight)), '/', literal(present));
  putFormula(sheet, row, value, binary(factor, '*', call('SUM', ...cells)), 'total-number');
}

/** Columns of the summary: centre, mean over the units, both. */
const CENTRE = 8;
const MEAN = 9;
const BOTH = 10;

/** A row a group: where units and centre come together, the mean of both; further up, the sum of the rows below. */
function summarySheet(layout: Layout, units: number): SheetModel {
  const sheet = createSheet('LKE Utama');
  const { rubric } = layout;
  const met = new Set(meetingGroups(unitRubricOf(rubric).root, rubric.units?.at ?? 'sub-area'));
  const words = [
    [1, 2, 'Penilaian'],
    [1, 7, 'Bobot'],
    [1, CENTRE, 'Nilai'],
    [1, BOTH, 'Indeks RB'],
    [2, CENTRE, 'Pusat'],
    [2, MEAN, 'Unit'],
  ] as const;
  for (const [row, column, word] of words) putValue(sheet, row, column, word, 'header');
  const nodes: RubricNode[] = [];
  const collect = (node: RubricNode): void => {
    if (node.weight === null || (node.kind === 'group' && node.level === 'part')) return;
    if (node !== rubric.root) nodes.push(node);
    if (node.kind === 'group') for (const child of node.children) collect(child);
  };
  collect(rubric.root);
  const rowOf = new Map([...nodes, rubric.root].map((node, index) => [node.id, 4 + index]));
  for (const node of [...nodes, rubric.root]) {
    const row = rowOf.get(node.id) ?? 0;
    putValue(sheet, row, 3, labelOf(rubric, node), 'text');
    if (node.weight !== null) putValue(sheet, row, 7, toNumber(node.weight), 'number');
    const below = node.kind === 'group' ? node.children.flatMap((child) => rowOf.get(child.id) ?? []) : [];
    if (below.length > 0) {
      putFormula(sheet, row, BOTH, call('SUM', ...below.map((at) => cellOf(at, BOTH))), 'number');
      continue;
    }
    putOwn(layout, sheet, row, node, met.has(node.id), units);
  }
  return sheet;
}

function putOwn(
  layout: Layout,
  sheet: SheetModel,
  row: number,
  node: RubricNode,
  isMet: boolean,
  units: number,
): void {
  const { value, type } = layout.anatomy.main;
  const from = node.kind === 'group' ? pointsRow(layout, node) : (layout.rowOf.get(node.id) ?? null);
  putFormula(sheet, row, CENTRE, cellOf(from ?? 0, value, layout.sheet.name), 'number');
  const range = {
    kind: 'range',
    sheet: UNIT_SHEET,
    top: from ?? 0,
    left: type,
    bottom: from ?? 0,
    right: type + units - 1,
  } as const;
  const mean = call('AVERAGE', call('IF', call('ISERROR', range), literal(''), range));
  if (isMet) putFormula(sheet, row, MEAN, mean, 'number', true);
  else putValue(sheet, row, MEAN, CENTRE_ONLY, 'centred');
  const both = { kind: 'range', sheet: null, top: row, left: CENTRE, bottom: row, right: MEAN } as const;
  putFormula(sheet, row, BOTH, call('AVERAGE', both), 'number');
}

/** As the form's own rows of totals say it; of a group with another name than its title, the title. */
function labelOf({ recognition }: Rubric, node: RubricNode): string {
  const total = recognition.totals.find((candidate) => candidate.node === node.id);
  return total?.words[0] ?? node.title.id;
}

export function unitSheets(sheets: readonly SheetModel[]): readonly SheetModel[] {
  return sheets.filter(({ name }) => name.startsWith(`${UNIT_SHEET} `));
}
