/** Two real forms read row by row, and the evaluated one changed in every way. Skipped where ../shared is not. */
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/domain/place.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { readSubmission } from '../../src/intake/index.ts';
import { bundledRubric } from '../support/bundled.ts';
import { openRealDraft } from '../support/mutations/open-real.ts';
import { runDrafts } from '../support/mutations/run.ts';
import { blankForm, evaluatedForm, FORMS_MISSING, type RealForm } from '../support/real-forms.ts';

const rubric = bundledRubric('rb-2014');

function read(form: RealForm, by: string | null, sheet: string | null): Submission {
  const result = readSubmission(rubric, form.sheets, { by, sheet });
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result.value;
}

/** Where every answer was read: "J10" by indicator. */
function cellsRead(submission: Submission): ReadonlyMap<string, string> {
  return new Map(
    submission.answers.map(({ indicator, place }) => [
      indicator,
      place === null ? 'none' : `${columnLetters(place.column)}${place.row}`,
    ]),
  );
}

function cellsIn(form: RealForm, column: string): ReadonlyMap<string, string> {
  return new Map([...form.rowOf].map(([id, row]) => [id, `${column}${row}`]));
}

function countAnswers(submission: Submission): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { value } of submission.answers) {
    const key = value.kind === 'choice' ? value.option : value.kind;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function inOrder(cells: ReadonlyMap<string, string>): readonly string[] {
  return [...cells].map(([id, cell]) => `${id} ${cell}`).sort();
}

describe.skipIf(FORMS_MISSING !== null)(`the evaluated workbook ${FORMS_MISSING ?? ''}`, () => {
  const YEARS = [
    ['2015', 'J', { A: 18, B: 78, C: 9, Ya: 36, Tidak: 5, WTP: 1, number: 4 }],
    ['2014', 'V', { A: 11, B: 63, C: 25, D: 6, Ya: 29, Tidak: 12, WTP: 1, number: 4 }],
  ] as const;

  it.each(YEARS)('gives all answers of %s from their own rows', (year, column, counts) => {
    const form = evaluatedForm(rubric);
    const submission = read(form, year, null);
    expect(form.rowOf.size).toBe(151);
    expect(inOrder(cellsRead(submission))).toEqual(inOrder(cellsIn(form, column)));
    expect(countAnswers(submission)).toEqual(counts);
  });

  it('is read for its own year when none is asked for', () => {
    expect(read(evaluatedForm(rubric), null, null).block).toMatchObject({ id: '2015', year: 2015 });
  });

  it('stays readable when it is changed', { timeout: 120_000 }, () => {
    const form = evaluatedForm(rubric);
    const { asked, found, wrong, missed } = runDrafts(() => openRealDraft(form, rubric), 3, 100);
    process.stdout.write(`the evaluated workbook, 100 times changed: ${found} of ${asked} found\n`);
    expect(wrong).toEqual([]);
    expect(found / asked, missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.995);
  });
});

describe.skipIf(FORMS_MISSING !== null)(`the blank form of a centre ${FORMS_MISSING ?? ''}`, () => {
  it('has all questions of 2014 in their own rows, among others that it added', () => {
    const form = blankForm(rubric);
    const submission = read(form, null, 'LKE Pusat');
    expect(form.rowOf.size).toBe(151);
    expect(inOrder(cellsRead(submission))).toEqual(inOrder(cellsIn(form, 'K')));
    expect(countAnswers(submission)).toEqual({ blank: 151 });
  });

  it('is told from the sheets of the units, which have fewer', () => {
    expect(read(blankForm(rubric), null, null).sheet).toBe('LKE Pusat');
  });
});
