/** One block of a table aligned with the rubric: which row is which node. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { rememberPair } from '../domain/memo.ts';
import { columnLetters } from '../domain/place.ts';
import type { BlockColumns } from './blocks.ts';
import type { GroupEntry, IndicatorEntry, Lexicon } from './lexicon.ts';
import { type OutlineRow, tableOutline } from './outline.ts';
import { type AlignedQuestion, matchQuestions } from './questions.ts';
import { findSections, type Section } from './sections.ts';
import { isBlank } from './sheet-index.ts';
import type { Table } from './table.ts';

export interface Alignment {
  readonly table: Table;
  readonly columns: BlockColumns;
  readonly questions: ReadonlyMap<IndicatorEntry, AlignedQuestion>;
  readonly sections: readonly Section[];
  readonly totals: readonly { readonly node: string; readonly row: OutlineRow }[];
  /** Rows of the table with an answer that belongs to nothing in the rubric. */
  readonly unclaimed: readonly OutlineRow[];
  /** Questions whose row was found. */
  readonly found: number;
  /** Components of the rubric of which any question was found. */
  readonly components: number;
  readonly diagnostics: readonly Diagnostic[];
}

const UNSOUGHT: AlignedQuestion = { row: null, counts: [], rivals: [], sought: false };

/** The rubric is recognised by the alignment that is then read: it is kept with the columns and the lexicon. */
export function alignBlock(table: Table, columns: BlockColumns, lexicon: Lexicon): Alignment {
  return alignmentsOf(table, lexicon)(columns);
}

const alignmentsOf = rememberPair((table: Table, lexicon: Lexicon) => {
  const kept = new WeakMap<BlockColumns, Alignment>();
  return (columns: BlockColumns): Alignment => {
    const known = kept.get(columns) ?? align(table, columns, lexicon);
    kept.set(columns, known);
    return known;
  };
});

function align(table: Table, columns: BlockColumns, lexicon: Lexicon): Alignment {
  const outline = tableOutline(table, columns);
  const { sections, totals, diagnostics } = findSections(outline, lexicon, table.sheet.name);
  const questions = new Map<IndicatorEntry, AlignedQuestion>();
  const unclaimed: OutlineRow[] = [];
  let found = 0;
  for (const { asks, rows } of sections) {
    if (asks.length === 0) continue;
    const matched = matchQuestions(asks, rows, lexicon);
    for (const row of matched.unclaimed) if (isAnswered(row)) unclaimed.push(row);
    for (const [index, entry] of asks.entries()) {
      const question = matched.questions[index] ?? UNSOUGHT;
      questions.set(entry, question);
      if (question.row !== null) found++;
    }
  }
  for (const entry of lexicon.indicators) if (!questions.has(entry)) questions.set(entry, UNSOUGHT);
  const isFound = (entry: IndicatorEntry): boolean => (questions.get(entry)?.row ?? null) !== null;
  const components = lexicon.root.groups.filter((group) => asksAny(group, isFound)).length;
  const findings = [...doubledColumns(table, columns), ...diagnostics];
  return { table, columns, questions, sections, totals, unclaimed, found, components, diagnostics: findings };
}

function doubledColumns(table: Table, { doubled }: BlockColumns): readonly Diagnostic[] {
  return doubled.map(({ role, columns }) => {
    const row = table.sheet.rows[table.header.rowIndex]?.number ?? 1;
    const place = { kind: 'cell', sheet: table.sheet.name, row, column: columns[0] ?? 1 } as const;
    return diagnose('LKE217', { role, columns: columns.map(columnLetters) }, place);
  });
}

function asksAny(group: GroupEntry, isFound: (entry: IndicatorEntry) => boolean): boolean {
  return group.indicators.some(isFound) || group.groups.some((child) => asksAny(child, isFound));
}

/** A formula in an answer cell is the form's own sum, not something anybody answered. */
function isAnswered(row: OutlineRow): boolean {
  const { answer } = row;
  return answer !== null && answer.formula === null && answer.kind !== 'empty' && !isBlank(answer.text);
}
