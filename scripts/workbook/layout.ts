/** Where everything stands on the main sheet: form rows with their row numbers, and how to find them again. */

import { toNumber } from '../../src/domain/fraction.ts';
import type { Group, Indicator, Rubric, Scale } from '../../src/domain/rubric.ts';
import { normalise } from '../../src/domain/spelling.ts';
import type { Anatomy, BlockColumns } from './anatomy.ts';
import { indicatorsOf, scaleOf } from './answers.ts';
import { typeWord } from './formulas.ts';
import type { Mess } from './mess.ts';
import type { SheetModel } from './model.ts';
import type { Random } from './random.ts';
import type { FormRow } from './rows.ts';
import { commaText } from './wording.ts';

export interface PlacedRow {
  /** 1-based. */
  readonly row: number;
  readonly form: FormRow;
}

/** What is wrong with the form itself, the same in each of its blocks. */
export interface FormFaults {
  /** What the type cell says, by indicator, where it is not the scale's word. */
  readonly typeTexts: ReadonlyMap<string, string>;
  /** The weight that a label claims, by group, where it contradicts the cell. */
  readonly labelWeights: ReadonlyMap<string, string>;
  /** Indicators and groups whose label is untidy. */
  readonly untidy: ReadonlySet<string>;
  /** Indicators asked in other words. */
  readonly reworded: ReadonlySet<string>;
  /** Mean groups whose formula misses their last row. */
  readonly shortRanges: ReadonlySet<string>;
}

export interface Layout {
  readonly rubric: Rubric;
  readonly anatomy: Anatomy;
  readonly sheet: SheetModel;
  readonly rows: readonly PlacedRow[];
  readonly faults: FormFaults;
  /** Scales of the questions under a mean, which the nested value formula knows. */
  readonly questionScales: readonly Scale[];
  /** By id of an indicator or group, or `countKey`. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The row of totals that states a group's points, by group. */
  readonly totalRowOf: ReadonlyMap<string, number>;
}

export function countKey(indicator: string, count: string): string {
  return `${indicator}#${count}`;
}

/** Numbers the rows from the anatomy's first row on. */
export function placeRows(
  rubric: Rubric,
  anatomy: Anatomy,
  sheet: SheetModel,
  forms: readonly FormRow[],
  faults: FormFaults,
): Layout {
  const rows = forms.map((form, index) => ({ row: anatomy.firstRow + index, form }));
  const rowOf = new Map<string, number>();
  const totalRowOf = new Map<string, number>();
  for (const { row, form } of rows) {
    if (form.kind === 'group') rowOf.set(form.group.id, row);
    if (form.kind === 'indicator') rowOf.set(form.indicator.id, row);
    if (form.kind === 'count') rowOf.set(countKey(form.indicator.id, form.count.id), row);
    if (form.kind === 'total') totalRowOf.set(form.group.id, row);
  }
  const used = new Set(
    indicatorsOf(rubric.root).flatMap((indicator) => (indicator.weight === null ? indicator.scale : [])),
  );
  const questionScales = rubric.scales.filter((scale) => used.has(scale.id));
  return { rubric, anatomy, sheet, rows, faults, questionScales, rowOf, totalRowOf };
}

/** The column of a row's number; its text stands one to the right. */
export function numberColumn(columns: BlockColumns, form: FormRow): number {
  const depth = form.kind === 'total' ? 0 : form.path.length;
  return Math.min(columns.outline.first + depth, columns.outline.last - 1);
}

/** The first and last row inside a group; null when it has none. */
export function rowsInside(layout: Layout, group: Group): { top: number; bottom: number } | null {
  const inside = layout.rows.filter(({ form }) => form.path.includes(group));
  const top = inside[0]?.row;
  const bottom = inside.at(-1)?.row;
  return top === undefined || bottom === undefined ? null : { top, bottom };
}

export function groupsOf(group: Group): Group[] {
  return group.children.flatMap((child) => (child.kind === 'group' ? [child, ...groupsOf(child)] : []));
}

/** Chooses where the form itself is wrong, as often as the mess asks. */
export function chooseFaults(rubric: Rubric, anatomy: Anatomy, mess: Mess, random: Random): FormFaults {
  const questions = indicatorsOf(rubric.root).filter((indicator) => indicator.weight === null);
  const typeTexts = new Map<string, string>();
  for (const indicator of random.shuffle(questions)) {
    if (typeTexts.size >= mess.mistypedTypes) break;
    const text = wrongType(rubric, anatomy, indicator, typeTexts.size);
    if (text !== null) typeTexts.set(indicator.id, text);
  }
  const weighted = random.shuffle(
    groupsOf(rubric.root).filter((group) => group.level === 'sub-area' && group.weight !== null),
  );
  const labelWeights = new Map<string, string>();
  if (anatomy.weightInLabel) {
    for (const group of weighted.slice(0, mess.contradictedWeights)) {
      labelWeights.set(
        group.id,
        commaText(toNumber(group.weight ?? { numerator: 0n, denominator: 1n }) + 0.25),
      );
    }
  }
  const labelled = [...questions, ...groupsOf(rubric.root)].map((node) => node.id);
  const untidy = new Set(labelled.filter(() => random.chance(mess.untidyLabels)));
  const shortRanges = new Set(
    weighted
      .filter((group) => group.combine !== 'sum' && indicatorsOf(group).length > 1)
      .slice(0, mess.shortRanges)
      .map((group) => group.id),
  );
  const reworded = new Set(
    questions
      .filter(({ keywords }) => keywords.length > 1 && random.chance(mess.reworded))
      .map(({ id }) => id),
  );
  return { typeTexts, labelWeights, untidy, reworded, shortRanges };
}

/** A type word mistyped as people do; null where the scale has none to mistype. */
function wrongType(rubric: Rubric, anatomy: Anatomy, indicator: Indicator, turn: number): string | null {
  const scale = scaleOf(rubric, indicator);
  if (scale.kind !== 'choice') return null;
  const word = typeWord(anatomy, scale);
  const wrong =
    turn % 3 === 0 ? `${word} ` : turn % 3 === 1 ? word.toLowerCase() : word.slice(0, word.indexOf('/'));
  return normalise(wrong) === '' ? null : wrong;
}
