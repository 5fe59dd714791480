/** The rows of the form, in order: the rubric's tree laid out, then made untidy as far as asked. */
import type { CountRow, Group, Indicator, Rubric, RubricNode } from '../../src/domain/rubric.ts';
import type { Mess } from './mess.ts';
import type { Random } from './random.ts';

/** Groups a row stands in, outermost first. */
type Path = readonly Group[];

export type FormRow =
  | { readonly kind: 'group'; readonly group: Group; readonly path: Path }
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly path: Path;
      /** The number the row prints; its own unless rows were renumbered after a move. */
      readonly number: string | null;
    }
  | {
      readonly kind: 'count';
      readonly indicator: Indicator;
      readonly count: CountRow;
      readonly path: Path;
    }
  | { readonly kind: 'total'; readonly group: Group; readonly label: string; readonly path: Path }
  /** A question that the rubric does not have. */
  | { readonly kind: 'inserted'; readonly serial: number; readonly path: Path }
  /** An empty row with a value formula. */
  | { readonly kind: 'stray'; readonly path: Path }
  /** Further proof for the row above. */
  | { readonly kind: 'proof'; readonly serial: number; readonly path: Path }
  | { readonly kind: 'gap'; readonly path: Path };

/** The form's rows for a rubric, tidy. */
export function layRows(rubric: Rubric): FormRow[] {
  const rows: FormRow[] = [];
  for (const component of rubric.root.children) {
    rows.push(...rowsOf(component, []));
    const total = totalLabel(rubric, component.id);
    if (component.kind === 'group' && total !== null) {
      rows.push(gap(), { kind: 'total', group: component, label: total, path: [] }, gap());
    }
  }
  const total = totalLabel(rubric, rubric.root.id);
  if (total !== null) rows.push({ kind: 'total', group: rubric.root, label: total, path: [] });
  return rows;
}

function rowsOf(node: RubricNode, path: Path): FormRow[] {
  if (node.kind === 'indicator') {
    const own: FormRow = { kind: 'indicator', indicator: node, path, number: node.number };
    const counts = (node.formula?.counts ?? []).map(
      (count): FormRow => ({ kind: 'count', indicator: node, count, path }),
    );
    return [own, ...counts];
  }
  const inside = [...path, node];
  return [{ kind: 'group', group: node, path }, ...node.children.flatMap((child) => rowsOf(child, inside))];
}

function gap(): FormRow {
  return { kind: 'gap', path: [] };
}

/** The label of the row that states a node's total; null when the rubric's form has none. */
function totalLabel(rubric: Rubric, node: string): string | null {
  const total = rubric.recognition.totals.find((candidate) => candidate.node === node);
  return total?.words[0]?.toUpperCase() ?? null;
}

/** Deletes, moves and adds rows as the mess asks. */
export function unsettleRows(rows: readonly FormRow[], mess: Mess, random: Random): FormRow[] {
  let unsettled = [...rows];
  for (let i = 0; i < mess.missingRows; i++) unsettled = withoutOne(unsettled, random);
  for (let i = 0; i < mess.movedRows; i++) unsettled = withOneMoved(unsettled, random);
  const add = (row: (path: Path, serial: number) => FormRow, times: number): void => {
    for (let serial = 0; serial < times; serial++) {
      const { path, after } = placeInside(unsettled, random);
      unsettled.splice(after + 1, 0, row(path, serial));
    }
  };
  add((path, serial) => ({ kind: 'inserted', serial, path }), mess.insertedRows);
  add((path) => ({ kind: 'stray', path }), mess.strayFormulas);
  add((path, serial) => ({ kind: 'proof', serial, path }), mess.proofRows);
  return unsettled;
}

/** An indicator together with the rows that belong to it, as positions in the list. */
interface Stretch {
  readonly indicator: Indicator;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

function stretches(rows: readonly FormRow[]): Stretch[] {
  const found: Stretch[] = [];
  rows.forEach((row, start) => {
    if (row.kind !== 'indicator') return;
    let end = start + 1;
    while (rows[end]?.kind === 'count') end += 1;
    found.push({ indicator: row.indicator, path: row.path, start, end });
  });
  return found;
}

/** Those under a mean, where a row more or less is only untidy; the results' rows stay. */
function looseStretches(rows: readonly FormRow[]): Stretch[] {
  return stretches(rows).filter((stretch) => stretch.indicator.weight === null);
}

function withoutOne(rows: readonly FormRow[], random: Random): FormRow[] {
  // The only row of a sub-area stays, or its formula would have nothing to stand over.
  const candidates = looseStretches(rows).filter((stretch) => siblings(rows, stretch) > 1);
  if (candidates.length === 0) return [...rows];
  const victim = random.pick(candidates);
  return [...rows.slice(0, victim.start), ...rows.slice(victim.end)];
}

function siblings(rows: readonly FormRow[], stretch: Stretch): number {
  return looseStretches(rows).filter((other) => other.path.at(-1) === stretch.path.at(-1)).length;
}

/** Swaps an indicator with the next of its sub-area; half the time the numbers keep their places. */
function withOneMoved(rows: readonly FormRow[], random: Random): FormRow[] {
  const all = looseStretches(rows);
  const pairs = all.flatMap((first, index) => {
    const second = all[index + 1];
    const together = second?.start === first.end && second.path.at(-1) === first.path.at(-1);
    return together && second !== undefined ? [{ first, second }] : [];
  });
  if (pairs.length === 0) return [...rows];
  const { first, second } = random.pick(pairs);
  const renumbered = random.chance(0.5);
  const take = (from: Stretch, like: Stretch): FormRow[] =>
    rows
      .slice(from.start, from.end)
      .map((row) =>
        row.kind === 'indicator' && renumbered ? { ...row, number: like.indicator.number } : row,
      );
  return [
    ...rows.slice(0, first.start),
    ...take(second, first),
    ...take(first, second),
    ...rows.slice(second.end),
  ];
}

/** A place between an indicator's rows and what follows them, inside its sub-area. */
function placeInside(rows: readonly FormRow[], random: Random): { path: Path; after: number } {
  const stretch = random.pick(looseStretches(rows));
  return { path: stretch.path, after: stretch.end - 1 };
}
