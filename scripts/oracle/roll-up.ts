/** A form of a centre and its units filled in by chance, and its own summary held to the tool's figures. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Fraction, multiply, parseExactText, toNumber, ZERO } from '../../src/domain/fraction.ts';
import type { CellPlace } from '../../src/domain/place.ts';
import type { Assessment, ReportedFile, ReportedNode, ReportedStep } from '../../src/domain/report.ts';
import type { Group, Indicator, LoadedRubric, Rubric } from '../../src/domain/rubric.ts';
import { normalise } from '../../src/domain/spelling.ts';
import { unitRubricOf } from '../../src/domain/unit-form.ts';
import { assess } from '../../src/engine/assess.ts';
import { type TypedCell, typeCells } from '../../src/xlsx/edit-cells.ts';
import { indicatorsOf, scaleOf } from '../workbook/answers.ts';
import { repeatsOthers } from '../workbook/count-rows.ts';
import { createRandom, type Random } from '../workbook/random.ts';
import { type CellReader, cellsOf } from './compare.ts';
import { recalculate } from './office.ts';

const FILE: ReportedFile = { name: 'form.xlsx', size: 0, sha256: '' };

export function assessForm(rubric: LoadedRubric, bytes: Uint8Array): Assessment {
  return assess(FILE, bytes, { kind: 'recognised', among: [rubric] }, { by: null, sheet: null });
}

/** How likely a form is blank as a whole, a sub-area of it is, and a question is. */
export interface Gaps {
  readonly form: number;
  readonly group: number;
  readonly question: number;
}

/** The blank form with answers of the centre and of each of its units typed into it. */
export function fillForm(rubric: LoadedRubric, blank: Uint8Array, seed: number, gaps: Gaps): Uint8Array {
  const { tree, units } = assessForm(rubric, blank);
  const random = createRandom(seed);
  const cells: TypedCell[] = [];
  if (tree === null || units === null) throw new Error('the form is not read as one of centre and units');
  cells.push(...answersFor(rubric.rubric, tree, random.fork('centre'), { ...gaps, form: 0 }));
  for (const unit of units) {
    if (unit.tree === null) throw new Error(`unit ${unit.name} is not read`);
    cells.push(...answersFor(unitRubricOf(rubric.rubric), unit.tree, random.fork(unit.name), gaps));
  }
  const typed = typeCells(blank, cells);
  if (!typed.ok) throw new Error(JSON.stringify(typed.diagnostics));
  return typed.value;
}

function answersFor(rubric: Rubric, tree: ReportedNode, random: Random, gaps: Gaps): readonly TypedCell[] {
  if (random.chance(gaps.form)) return [];
  const nodes = new Map(nodesBelow(tree).map((node) => [node.id, node]));
  const groups = innermost(rubric.root);
  return groups.flatMap((group) => {
    if (random.chance(gaps.group)) return [];
    return indicatorsOf(group).flatMap((indicator) =>
      random.chance(gaps.question) ? [] : typed(rubric, indicator, nodes.get(indicator.id), random),
    );
  });
}

function innermost(group: Group): readonly Group[] {
  const groups = group.children.filter((child) => child.kind === 'group');
  return groups.length === 0 ? [group] : groups.flatMap(innermost);
}

function typed(
  rubric: Rubric,
  indicator: Indicator,
  node: ReportedNode | undefined,
  random: Random,
): readonly TypedCell[] {
  const scale = scaleOf(rubric, indicator);
  const place = node?.answer?.place;
  if (place?.kind !== 'cell') throw new Error(`${indicator.id} has no cell in the form`);
  switch (scale.kind) {
    case 'choice':
      return [{ place, value: random.pick(scale.options).id }];
    case 'number': {
      const [low, high] = [toNumber(scale.minimum), toNumber(scale.maximum)];
      return [{ place, value: low + Math.round(random.next() * (high - low) * 4) / 4 }];
    }
    case 'formula':
      return countsOf(indicator, place, random);
    case 'unestablished':
      return [];
  }
}

/** Counts stand below their question, in their order; those that the form adds up by itself are left to it. */
function countsOf(
  { formula }: Indicator,
  { sheet, row, column }: CellPlace,
  random: Random,
): readonly TypedCell[] {
  const counts = formula?.counts ?? [];
  const at = (index: number): CellPlace => ({ kind: 'cell', sheet, row: row + 1 + index, column });
  let whole = 0;
  const cells: TypedCell[] = [];
  counts.forEach((count, index) => {
    if (count.role !== 'whole' || repeatsOthers(count, counts)) return;
    const value = 1 + Math.floor(random.next() * 40);
    whole += value;
    cells.push({ place: at(index), value });
  });
  counts.forEach((count, index) => {
    if (count.role === 'part')
      cells.push({ place: at(index), value: Math.floor(random.next() * (whole + 1)) });
    if (count.role === 'noted') cells.push({ place: at(index), value: 1 });
  });
  return cells;
}

export interface SummaryVerdict {
  readonly compared: number;
  readonly faults: readonly string[];
}

/** The sheet of the form that takes centre and units together, and its columns. */
const SUMMARY = { sheet: 'LKE Utama', rows: 90, label: [2, 3, 4, 5], centre: 8, units: 9, both: 10 };

/** What the saved form's own summary says, held to the tool's figures of the same answers. */
export function judgeSummary(
  rubric: LoadedRubric,
  saved: Uint8Array,
  assessment: Assessment,
): SummaryVerdict {
  const cell = cellsOf(saved);
  const faults: string[] = [];
  const compare = (what: string, shown: string | number | null, exact: Fraction | null) => {
    compared++;
    const isError = typeof shown === 'string' || shown === null;
    const agrees = exact === null ? isError : !isError && Math.abs(shown - toNumber(exact)) <= 1e-9;
    if (!agrees)
      faults.push(`${what}: the form has ${shown}, the tool ${exact === null ? null : toNumber(exact)}`);
  };
  let compared = 0;
  const { tree } = assessment;
  if (tree === null) throw new Error('nothing was scored');
  // A blank number has no points of its own and counts as 0, which is what its cell shows.
  const zeros = new Set(
    nodesBelow(tree).flatMap(({ steps }) =>
      steps.flatMap(({ rule, nodes }) => (rule === 'counted-zero' && Array.isArray(nodes) ? nodes : [])),
    ),
  );
  for (const [row, node] of rowsOfSummary(rubric.rubric, cell, tree)) {
    const known = node.points === null ? null : parseExactText(node.points.exact);
    const points = known ?? (zeros.has(node.id) ? ZERO : null);
    compare(`${node.id} together`, cell(SUMMARY.sheet, row, SUMMARY.both), points);
    const step = node.steps.find(({ rule }) => rule === 'roll-up');
    const weight = node.weight === null ? null : parseExactText(node.weight.exact);
    if (step === undefined || weight === null) continue;
    compare(`${node.id} centre`, cell(SUMMARY.sheet, row, SUMMARY.centre), weighed(step, 'centre', weight));
    compare(`${node.id} units`, cell(SUMMARY.sheet, row, SUMMARY.units), weighed(step, 'mean', weight));
  }
  return { compared, faults };
}

function weighed(step: ReportedStep, operand: string, weight: Fraction): Fraction | null {
  const share = step[operand] === null ? null : parseExactText(String(step[operand]));
  return share === null ? null : multiply(share, weight);
}

/** Every row of the summary that names a node; names that stand twice are told apart by their order. */
function rowsOfSummary(
  rubric: Rubric,
  cell: CellReader,
  tree: ReportedNode,
): ReadonlyMap<number, ReportedNode> {
  const found = new Map<number, ReportedNode>();
  const names = new Map<string, ReportedNode[]>();
  const add = (name: string, node: ReportedNode) => {
    const key = plain(name);
    names.set(key, [...(names.get(key) ?? []), node]);
  };
  const groups = groupsBelow(rubric.root);
  for (const node of nodesBelow(tree)) {
    const group = groups.get(node.id);
    if (node.kind === 'indicator' && node.weight !== null) add(node.title.id, node);
    if (group !== undefined && group.level !== 'component')
      for (const name of new Set([group.title.id, ...group.aliases])) add(name, node);
    for (const total of rubric.recognition.totals)
      if (total.node === node.id) for (const word of total.words) add(word, node);
  }
  for (let row = 1; row <= SUMMARY.rows; row++) {
    if (cell(SUMMARY.sheet, row, SUMMARY.both) === null) continue;
    const label = SUMMARY.label
      .map((column) => cell(SUMMARY.sheet, row, column))
      .filter((text) => typeof text === 'string')
      .at(-1);
    const node = names.get(plain(String(label ?? '')))?.shift();
    if (node !== undefined) found.set(row, node);
  }
  return found;
}

/** "E-Governmen" and "E-Government", "(Survei Eksternal)" and without: labels differ by a letter or a remark. */
function plain(label: string): string {
  return normalise(label)
    .replace(/\(.*\)|[^a-z]/g, '')
    .slice(0, 40);
}

function groupsBelow(root: Group): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const visit = (group: Group): void => {
    groups.set(group.id, group);
    for (const child of group.children) if (child.kind === 'group') visit(child);
  };
  visit(root);
  return groups;
}

function nodesBelow(node: ReportedNode): readonly ReportedNode[] {
  return [node, ...node.children.flatMap(nodesBelow)];
}

/** Complete, with some gaps, and with units and groups that are blank as a whole, in turn. */
const GAPS: readonly Gaps[] = [
  { form: 0, group: 0, question: 0 },
  { form: 0.2, group: 0.02, question: 0.05 },
  { form: 0.4, group: 0.1, question: 0.1 },
];

/** The form filled in `n` ways. */
export function fillForms(
  rubric: LoadedRubric,
  blank: Uint8Array,
  n: number,
  seed: number,
): readonly Uint8Array[] {
  return Array.from({ length: n }, (_, index) =>
    fillForm(rubric, blank, seed + index, GAPS[(seed + index) % GAPS.length] ?? NO_GAPS),
  );
}

/** Has the workbooks computed anew, and holds their summaries and all of their forms to the tool. */
export function judgeForms(rubric: LoadedRubric, filled: readonly Uint8Array[]): SummaryVerdict {
  const saved = recalculate(filled);
  const faults: string[] = [];
  let compared = 0;
  for (const [index, bytes] of filled.entries()) {
    const [own, other] = [assessForm(rubric, bytes), saved[index] ?? new Uint8Array()];
    const verdict = judgeSummary(rubric, other, own);
    const again = assessForm(rubric, other);
    compared += verdict.compared + (again.comparison?.compared ?? 0);
    const said = [...verdict.faults];
    if (again.index?.exact !== own.index?.exact) said.push('another index once it was saved');
    if (again.comparison?.outcome === 'differs') said.push('its own figures differ from the computed ones');
    faults.push(...said.map((fault) => `workbook ${index + 1}: ${fault}`));
  }
  return { compared, faults };
}

const NO_GAPS: Gaps = { form: 0, group: 0, question: 0 };

/** The real form beside the project; null where it is not. `top` is the project's folder. */
export function realForm(top: URL): string | null {
  const file = fileURLToPath(new URL('../shared/real/lke-pmprb-pusat-unit-kosong.xlsx', top));
  return existsSync(file) ? file : null;
}
