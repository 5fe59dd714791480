/** Value cells whose formula was replaced by a constant, or is unlike its neighbours'. */
import { fromSpreadsheetNumber } from '../../domain/fraction.ts';
import type { Cell } from '../../domain/grid.ts';
import type { Alteration } from '../../domain/submission.ts';
import { type Copies, copiesOf } from './copies.ts';
import { isLookedInto, relativeForm, writtenAt } from './references.ts';

/** A value cell with the node on whose row it stands. */
export interface ValueCell {
  readonly node: string;
  readonly cell: Cell;
  readonly row: number;
  readonly sheet: string;
  /** Cells whose formulas should read alike; null for one that is compared with none. */
  readonly kin: string | null;
}

/** So many alike make a rule that the others are held to, and they are at least this share of all. */
const RULE_CELLS = 3;
const RULE_SHARE = 0.6;

/** Holds value cells to what most of them do: have a formula, and the same one as their kin. */
export function auditValues(cells: readonly ValueCell[]): readonly Alteration[] {
  const forms = formsOf(cells);
  const formulas = forms.filter((form) => form !== null).length;
  if (formulas < RULE_CELLS || formulas < RULE_SHARE * cells.length) return [];
  const rules = rulesOf(cells, forms);
  return cells.flatMap((value, index): Alteration[] => {
    const form = forms[index] ?? null;
    const rule = value.kin === null ? null : (rules.get(value.kin) ?? null);
    if (form === null) return isTyped(value.cell) ? [alteration('constant', value, rule)] : [];
    return rule === null || form === rule ? [] : [alteration('formula', value, rule)];
  });
}

function isTyped(cell: Cell): boolean {
  return cell.formula === null && cell.kind !== 'empty';
}

/** The relative form of each cell's formula; of one that is compared with none, any text. Null for no formula. */
function formsOf(cells: readonly ValueCell[]): readonly (string | null)[] {
  let last: { readonly column: number; readonly copies: Copies; readonly form: string | null } | null = null;
  return cells.map(({ cell, row, kin }) => {
    const { formula } = cell;
    if (formula === null || !isLookedInto(formula)) return null;
    if (kin === null) return formula;
    const at = cell.formulaOrigin ?? { row, column: cell.column };
    // Nearly all are one formula copied down: only where one is not, it is taken apart.
    if (last === null || last.column !== at.column || last.copies(at.row) !== formula) {
      last = { column: at.column, copies: copiesOf(formula, at), form: relativeForm(formula, at) };
    }
    return last.form;
  });
}

/** Per kin, the form that most of its formulas have, where most do. */
function rulesOf(
  cells: readonly ValueCell[],
  forms: readonly (string | null)[],
): ReadonlyMap<string, string> {
  const tallies = new Map<string, Map<string, number>>();
  for (const [index, { kin }] of cells.entries()) {
    const form = forms[index] ?? null;
    if (kin === null || form === null) continue;
    const tally = tallies.get(kin) ?? new Map<string, number>();
    tallies.set(kin, tally.set(form, (tally.get(form) ?? 0) + 1));
  }
  const rules = new Map<string, string>();
  for (const [kin, tally] of tallies) {
    const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
    for (const [form, count] of tally) {
      if (count >= RULE_CELLS && count >= RULE_SHARE * total) rules.set(kin, form);
    }
  }
  return rules;
}

function alteration(kind: 'constant' | 'formula', value: ValueCell, rule: string | null): Alteration {
  const { cell, node, row, sheet } = value;
  return {
    kind,
    node,
    place: { kind: 'cell', sheet, row, column: cell.column },
    found: kind === 'constant' ? cell.text : (cell.formula ?? ''),
    expected: rule === null ? '' : writtenAt(rule, { row, column: cell.column }),
    stated: cell.kind === 'number' ? fromSpreadsheetNumber(cell.text) : null,
  };
}
