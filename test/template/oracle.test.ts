/** LibreOffice as the judge, where it is installed: it computes the forms anew, and its figures are the tool's. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { officeVersion, recalculate } from '../../scripts/oracle/office.ts';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import { blankOf, judge, makeTrial } from '../../scripts/oracle/trial.ts';

const rubrics = loadRubrics(fileURLToPath(new URL('../../rubrics/', import.meta.url)));
/** Fifty workbooks over all rubrics. */
const EACH = Math.ceil(50 / rubrics.length);
const SEED = 20_210_531;

const office = officeVersion();

// Where the program is missing, `formulas.test.ts` still holds the same formulas to the tool.
describe.skipIf(office === null)(`LibreOffice (${office ?? 'not installed'}) as the judge`, () => {
  it(`agrees on ${EACH} forms of every rubric, seed ${SEED}, before and after it saved them`, {
    timeout: 600_000,
  }, async () => {
    const blanks = await Promise.all(rubrics.map(blankOf));
    const trials = blanks.flatMap((blank) =>
      Array.from({ length: EACH }, (_, index) => makeTrial(blank, SEED + index)),
    );
    const saved = recalculate(trials.map(({ bytes }) => bytes));
    const verdicts = trials.map((trial, index) => judge(trial, saved[index] ?? new Uint8Array()));
    expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
    expect(trials.length).toBeGreaterThanOrEqual(50);
  });

  it('is held to its word: a figure changed on purpose is noticed', { timeout: 600_000 }, async () => {
    const [rubric] = rubrics;
    if (rubric === undefined) throw new Error('no rubric');
    const [first, second] = [makeTrial(await blankOf(rubric), 1), makeTrial(await blankOf(rubric), 2)];
    const [saved] = recalculate([first.bytes]);
    expect(judge({ ...second, blank: first.blank }, saved ?? new Uint8Array()).faults.length).toBeGreaterThan(
      0,
    );
  });
});
