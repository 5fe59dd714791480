/** One block of a table aligned with the rubric: which row is which node. */
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { BlockColumns } from './blocks.ts';
import type { IndicatorEntry, Lexicon } from './lexicon.ts';
import { type OutlineRow, readOutline } from './outline.ts';
import { matchQuestions } from './questions.ts';
import { findSections, type Section } from './sections.ts';
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
    for (const entry of section.entry.indicators) {
      const counts: (OutlineRow | null)[] = entry.counts.map(() => null);
      let own: OutlineRow | null = null;
      let rivals: readonly OutlineRow[] = [];
      for (const [target, row] of matched.rows) {
        if (target.indicator !== entry) continue;
        if (target.count === null) own = row;
        else counts[target.count] = row;
      }
      for (const [target, near] of matched.rivals) {
        if (target.indicator === entry && target.count === null) rivals = near;
      }
      if (own !== null) found++;
      questions.set(entry, { row: own, counts, rivals, sought: true });
    }
  }
  for (const entry of lexicon.indicators) if (!questions.has(entry)) questions.set(entry, UNSOUGHT);
  return { table, columns, questions, sections, totals, unclaimed, found, diagnostics };
}

/** A formula in an answer cell is the form's own sum, not something anybody answered. */
function isAnswered(row: OutlineRow): boolean {
  const { answer } = row;
  return answer !== null && answer.formula === null && answer.kind !== 'empty' && /\S/.test(answer.text);
}
