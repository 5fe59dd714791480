/** Submissions for the small rubric, written down briefly. */
import { parseDecimal } from '../../src/domain/fraction.ts';
import type { CellPlace } from '../../src/domain/place.ts';
import type { Assessment, ReportedFile } from '../../src/domain/report.ts';
import type { LoadedRubric, Rubric } from '../../src/domain/rubric.ts';
import type { Answer, StatedFigure, Submission, Value } from '../../src/domain/submission.ts';
import { assessSubmission } from '../../src/engine/index.ts';
import { answer, choice, counts, number } from '../scoring/answers.ts';
import { indicatorsOf } from '../scoring/random-rubric.ts';
import { smallRubric } from '../support/small-rubric.ts';

export const FILE: ReportedFile = { name: 'dinas/lke.xlsx', size: 4096, sha256: 'ab'.repeat(32) };

/** The small rubric answered whole: 7.3666... points, 221/30. */
export const WHOLE: Readonly<Record<string, Value>> = {
  'mp.1.a': choice('Ya'),
  'mp.1.b': choice('B'),
  'mp.1.c': choice('A'),
  'mp.2.a': choice('A'),
  'mp.2.b': choice('C'),
  'pw.1.a': counts({ due: 8, done: 6 }),
  'h.1': number('3.2'),
};

export function cell(row: number, column = 8): CellPlace {
  return { kind: 'cell', sheet: 'LKE', row, column };
}

/** Answers stand in column G from row 10 on, in the rubric's order; what is not given is blank. */
export function submissionOf(
  rubric: Rubric,
  values: Readonly<Record<string, Value>>,
  overrides: Partial<Submission> = {},
): Submission {
  const answers: readonly Answer[] = indicatorsOf(rubric.root).map(({ id }, index) => ({
    ...answer(id, values[id] ?? { kind: 'blank' }),
    place: cell(10 + index, 7),
    raw: id in values ? 'typed' : '',
  }));
  return {
    sheet: 'LKE',
    block: { id: '2021', assessor: null, year: 2021, hidden: false, answerColumn: 'G' },
    otherBlocks: [],
    identity: { agency: 'Dinas Contoh', year: 2021 },
    answers,
    stated: [],
    alterations: [],
    errorCells: 0,
    diagnostics: [],
    ...overrides,
  };
}

/** A figure as a cell of column H states it; a text that is no number is one no figure is compared with. */
export function stated(
  node: string,
  text: string,
  row: number,
  measure: StatedFigure['measure'] = 'points',
): StatedFigure {
  return { node, measure, value: parseDecimal(text), raw: text, place: cell(row) };
}

export function load(rubric: Rubric): LoadedRubric {
  return { rubric, sha256: 'cd'.repeat(32) };
}

export function assessWith(
  values: Readonly<Record<string, Value>>,
  overrides: Partial<Submission> = {},
  rubric: Rubric = smallRubric(),
): Assessment {
  return assessSubmission(FILE, load(rubric), 'given', submissionOf(rubric, values, overrides));
}

export function codesOf(assessment: Assessment): readonly string[] {
  return assessment.findings.map(({ code, at }) => (at === null ? code : `${code} ${at}`));
}
