/** A workbook's sheets read against a rubric: every question answered, blank, unreadable or not found. */
import { type Diagnostic, diagnose, type Result, success } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import type { Rubric } from '../domain/rubric.ts';
import type { Answer, Submission } from '../domain/submission.ts';
import type { Alignment } from './align.ts';
import { auditTable, countErrorCells } from './audit/index.ts';
import { chooseTable, type SheetChoice } from './choose-sheet.ts';
import { concealedBlock } from './concealment.ts';
import { findContradictions } from './contradictions.ts';
import { lexiconOf } from './lexicon.ts';
import { answerPlace, readQuestion } from './question.ts';
import { readStated } from './stated.ts';

/**
 * Reads one submission out of the sheets of a workbook. Fails (with findings) when there is no table, or when
 * sheet or block are a choice that is the user's to make; an odd answer is a value with a finding, never a
 * failure.
 */
export function readSubmission(
  rubric: Rubric,
  sheets: readonly Sheet[],
  choice: SheetChoice,
): Result<Submission> {
  const lexicon = lexiconOf(rubric);
  const chosen = chooseTable(rubric, lexicon, sheets, choice);
  if (!chosen.ok) return chosen;
  const alignment = chosen.value;
  const diagnostics: Diagnostic[] = [
    ...chosen.diagnostics,
    ...concealedBlock(alignment.table.sheet, alignment.columns.block),
    ...alignment.diagnostics,
  ];
  const answers = lexicon.indicators.map((entry) => readQuestion(entry, alignment, lexicon, diagnostics));
  diagnostics.push(...findContradictions(lexicon, answers), ...unclaimedRows(alignment));
  const { table, columns } = alignment;
  return success({
    sheet: table.sheet.name,
    block: columns.block,
    otherBlocks: table.blocks.filter((other) => other !== columns).map((other) => other.block),
    identity: table.identity,
    answers,
    stated: readStated(alignment, lexicon),
    alterations: auditTable(alignment, lexicon),
    errorCells: countErrorCells(alignment),
    diagnostics: withoutBlankNoise(diagnostics, answers),
  });
}

function unclaimedRows(alignment: Alignment): readonly Diagnostic[] {
  return alignment.unclaimed.map((row) =>
    diagnose('LKE213', { label: row.rawLabel, answer: row.answer?.text ?? '' }, answerPlace(row, alignment)),
  );
}

/** In a form that nobody filled in, a finding per blank question would say one thing many times. */
function withoutBlankNoise(
  diagnostics: readonly Diagnostic[],
  answers: readonly Answer[],
): readonly Diagnostic[] {
  const untouched = answers.every((answer) => answer.value.kind === 'blank');
  return untouched ? diagnostics.filter((finding) => finding.code !== 'LKE312') : diagnostics;
}
