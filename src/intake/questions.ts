/** Which row is which question of a section, and which rows below it are its counts. */
import type { ScaleKind } from '../domain/rubric.ts';
import type { IndicatorEntry, Lexicon } from './lexicon.ts';
import type { OutlineRow } from './outline.ts';
import { type Candidate, type Pairs, pairRows } from './pairing.ts';

export interface AlignedQuestion {
  readonly row: OutlineRow | null;
  /** One per count of the indicator, in its order. */
  readonly counts: readonly (OutlineRow | null)[];
  /** Rows that could be its, when none was taken. */
  readonly rivals: readonly OutlineRow[];
  /** False when the group it stands in was not found either. */
  readonly sought: boolean;
}

export interface Matched {
  /** In the order of the questions that were asked for. */
  readonly questions: readonly AlignedQuestion[];
  /** Rows that belong to none of the questions. */
  readonly unclaimed: readonly OutlineRow[];
}

/**
 * What is taken from a row's standing when its type cell is blank among others that are not, when answer and
 * value are missing too (a note, a heading), and when its type is of another kind.
 */
const UNTYPED = 0.2;
const EMPTY = 1;
const OTHER_KIND = 0.3;

/** Pairs questions with the rows of one section. */
export function matchQuestions(
  entries: readonly IndicatorEntry[],
  rows: readonly OutlineRow[],
  lexicon: Lexicon,
): Matched {
  const plan = planOf(entries, rows, lexicon);
  const rowAt = (index: number): OutlineRow | null => rows[index] ?? null;
  const rowsAt = (indexes: readonly number[]): readonly OutlineRow[] =>
    indexes.length === 0 ? NO_ROWS : indexes.flatMap((index) => rowAt(index) ?? []);
  const questions = entries.map((_, target): AlignedQuestion => {
    const counts = plan.counts[target] ?? [];
    return {
      row: rowAt(plan.rowOf[target] ?? -1),
      counts: counts.length === 0 ? NO_ROWS : counts.map(rowAt),
      rivals: rowsAt(plan.rivals[target] ?? []),
      sought: true,
    };
  });
  return { questions, unclaimed: rowsAt(plan.unclaimed) };
}

const NO_ROWS: readonly OutlineRow[] = [];

/** Indexes into the rows; -1 for none. */
interface Plan {
  readonly rowOf: readonly number[];
  readonly counts: readonly (readonly number[])[];
  readonly rivals: readonly (readonly number[])[];
  readonly unclaimed: readonly number[];
}

/** Plans remembered for one group of questions: a batch of one form needs one. */
const MOST_PLANS = 50;
const LONGEST_KEY = 20_000;
const plans = new WeakMap<readonly IndicatorEntry[], Map<string, Plan>>();

/** No section of a form is as long; in one that is, nothing is looked for. */
const MOST_ROWS = 2_000;
const NO_PLAN: Plan = { rowOf: [], counts: [], rivals: [], unclaimed: [] };

/** The plan follows from what the rows say alone, so it is remembered for the next file of the same form. */
function planOf(entries: readonly IndicatorEntry[], rows: readonly OutlineRow[], lexicon: Lexicon): Plan {
  if (rows.length > MOST_ROWS) return NO_PLAN;
  let known = plans.get(entries);
  if (known === undefined || known.size >= MOST_PLANS) {
    known = new Map();
    plans.set(entries, known);
  }
  let key = '';
  for (const row of rows)
    key += `${row.labelKey}\t${row.type}\t${isFilled(row) ? 1 : 0}${row.isDashed ? 1 : 0}\n`;
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = makePlan(entries, rows, lexicon);
  if (key.length <= LONGEST_KEY) known.set(key, made);
  return made;
}

function makePlan(entries: readonly IndicatorEntry[], rows: readonly OutlineRow[], lexicon: Lexicon): Plan {
  const asWritten = planWith(entries, rows, lexicon, (row) => row.labelKey);
  const isOver = (index: number): boolean => rows[index] !== undefined && isFilled(rows[index]);
  const isWhole = !asWritten.rowOf.includes(-1) && !asWritten.unclaimed.some(isOver);
  const corrected = (row: OutlineRow): string => lexicon.respell(row.labelKey);
  // Where nothing is left over on either side, a misspelt label can neither be missed nor be a rival.
  if (isWhole || rows.every((row) => corrected(row) === row.labelKey)) return asWritten;
  return planWith(entries, rows, lexicon, corrected);
}

function planWith(
  entries: readonly IndicatorEntry[],
  rows: readonly OutlineRow[],
  lexicon: Lexicon,
  labelOf: (row: OutlineRow) => string,
): Plan {
  const { rowOf, rivals } = pairQuestions(entries, rows, lexicon, labelOf);
  const asked = new Set([...rowOf, ...rivals.flat()]);
  const counts = entries.map((entry, target) =>
    entry.counts.length === 0 ? [] : countRows(entry, rowOf[target] ?? -1, asked, rows, lexicon, labelOf),
  );
  const claimed = new Set([...rowOf, ...counts.flat()]);
  const unclaimed = rows.flatMap((_, index) => (claimed.has(index) ? [] : [index]));
  return { rowOf, counts, rivals, unclaimed };
}

function pairQuestions(
  entries: readonly IndicatorEntry[],
  rows: readonly OutlineRow[],
  lexicon: Lexicon,
  labelOf: (row: OutlineRow) => string,
): Pairs {
  const isTyped = rows.some((row) => row.type !== '');
  const asking = rows.flatMap((row, index) => (isCount(row, lexicon) ? [] : [{ row, index }]));
  const candidates = asking.map(({ row }): Candidate => {
    const kinds = lexicon.typeKinds.get(row.type);
    const untyped = isTyped ? (isFilled(row) ? UNTYPED : EMPTY) : 0;
    const doubt = (target: number): number => {
      const entry = entries[target];
      if (row.type === '') return entry?.types.size === 0 ? 0 : untyped;
      return isOfKind(entry, kinds) ? 0 : OTHER_KIND;
    };
    return { labelKey: labelOf(row), doubt };
  });
  const { rowOf, rivals } = pairRows(
    entries.map((entry) => entry.wording),
    candidates,
  );
  const indexOf = (candidate: number): number => asking[candidate]?.index ?? -1;
  return { rowOf: rowOf.map(indexOf), rivals: rivals.map((own) => own.map(indexOf)) };
}

/** Something stands where a question has its type, its answer or its value. */
function isFilled(row: OutlineRow): boolean {
  return row.type !== '' || row.answer !== null || row.value !== null;
}

/** "Jumlah" and "Rupiah" are the types of rows of counts; without a type, "- Jumlah ..." is one. */
function isCount(row: OutlineRow, lexicon: Lexicon): boolean {
  if (COUNT_TYPES.has(row.type)) return true;
  return !lexicon.typeKinds.has(row.type) && (row.isDashed || row.labelKey.startsWith(COUNT_WORD));
}

const COUNT_TYPES: ReadonlySet<string> = new Set(['jumlah', 'rupiah']);
const COUNT_WORD = 'jumlah ';

function isOfKind(entry: IndicatorEntry | undefined, kinds: ReadonlySet<ScaleKind> | undefined): boolean {
  return entry === undefined || kinds === undefined || kinds.has(entry.scale.kind);
}

/** The counts of a question stand below it, before the next row that asks something or could. */
function countRows(
  entry: IndicatorEntry,
  question: number,
  asked: ReadonlySet<number>,
  rows: readonly OutlineRow[],
  lexicon: Lexicon,
  labelOf: (row: OutlineRow) => string,
): readonly number[] {
  const none = entry.counts.map(() => -1);
  if (question < 0) return none;
  const below: number[] = [];
  for (let index = question + 1; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || asked.has(index) || lexicon.typeKinds.has(row.type)) break;
    if (isFilled(row)) below.push(index);
  }
  const candidates = below.flatMap((index): Candidate[] => {
    const row = rows[index];
    return row === undefined ? [] : [{ labelKey: labelOf(row), doubt: () => 0 }];
  });
  const pairs = pairRows(
    entry.counts.map((count) => count.wording),
    candidates,
  );
  return pairs.rowOf.map((candidate) => below[candidate] ?? -1);
}
