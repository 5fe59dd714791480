/** One block of a table aligned with the rubric: which row is which node. */
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { BlockColumns } from './blocks.ts';
import type { IndicatorEntry, Lexicon } from './lexicon.ts';
import { type OutlineRow, readOutline } from './outline.ts';
import { type Matched, matchQuestions } from './questions.ts';
import { findSections, type Section } from './sections.ts';
import { isBlank } from './sheet-index.ts';
import type { Table } from './table.ts';

export interface AlignedQuestion {
  readonly row: OutlineRow | null;
  /** One per count of the indicator, in its order. */
  readonly counts: readonly (OutlineRow | null)[];
  /** Rows that could be its, when none was taken. */
  readonly rivals: readonly OutlineRow[];
  /** False when the group it stands in was not found either. */
  readonly sought: boolean;
}

export interface Alignment {
  readonly table: Table;
  readonly columns: BlockColumns;
  readonly questions: ReadonlyMap<IndicatorEntry, AlignedQuestion>;
  readonly sections: readonly Section[];
  readonly totals: readonly { readonly node: string; readonly row: OutlineRow }[];
  /** Rows of the table with an answer that belongs to nothing in the rubric. */
  readonly unclaimed: readonly OutlineRow[];
  readonly found: number;
  readonly diagnostics: readonly Diagnostic[];
}

const UNSOUGHT: AlignedQuestion = { row: null, counts: [], rivals: [], sought: false };

export function alignBlock(table: Table, columns: BlockColumns, lexicon: Lexicon): Alignment {
  const outline = readOutline(table.sheet, table.header, columns);
  const { sections, totals, diagnostics } = findSections(outline, lexicon, table.sheet.name);
  const questions = new Map<IndicatorEntry, AlignedQuestion>();
  const unclaimed: OutlineRow[] = [];
  let found = 0;
  for (const section of sections) {
    const matched = matchQuestions(section.entry, section.rows);
    unclaimed.push(...matched.unclaimed.filter((row) => isAnswered(row)));
    found += addQuestions(questions, matched);
  }
  for (const entry of lexicon.indicators) if (!questions.has(entry)) questions.set(entry, UNSOUGHT);
  return { table, columns, questions, sections, totals, unclaimed, found, diagnostics };
}

/** Gathers one section's pairs by indicator; returns how many of its questions have a row. */
function addQuestions(questions: Map<IndicatorEntry, AlignedQuestion>, matched: Matched): number {
  let found = 0;
  for (const target of matched.targets) {
    if (target.count !== null) continue;
    const row = matched.rows.get(target) ?? null;
    if (row !== null) found++;
    const rivals = matched.rivals.get(target) ?? [];
    const { indicator } = target;
    questions.set(indicator, { row, counts: countRows(matched, indicator), rivals, sought: true });
  }
  return found;
}

function countRows(matched: Matched, indicator: IndicatorEntry): readonly (OutlineRow | null)[] {
  if (indicator.counts.length === 0) return NO_COUNTS;
  const own = matched.targets.filter((target) => target.indicator === indicator && target.count !== null);
  return own.map((target) => matched.rows.get(target) ?? null);
}

const NO_COUNTS: readonly OutlineRow[] = [];

/** A formula in an answer cell is the form's own sum, not something anybody answered. */
function isAnswered(row: OutlineRow): boolean {
  const { answer } = row;
  return answer !== null && answer.formula === null && answer.kind !== 'empty' && !isBlank(answer.text);
}
