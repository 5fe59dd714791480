/** LibreOffice as the judge of roll-ups: a form's own summary, computed anew, shows what the tool says. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { officeVersion } from '../../scripts/oracle/office.ts';
import { judgeForms, realForm } from '../../scripts/oracle/roll-up.ts';
import { loadRubric } from '../../scripts/oracle/run.ts';

const TOP = new URL('../../', import.meta.url);
const rubric = loadRubric(fileURLToPath(new URL('rubrics/', TOP)), 'rb-2019');
const made = readFileSync(new URL('fixtures/rb-2019-contoh.xlsx', TOP));
const real = realForm(TOP);
const office = officeVersion();

// Where the program is missing, `units.test.ts` still holds the figures that the fixture's formulas gave.
describe.skipIf(office === null)(
  `LibreOffice (${office ?? 'not installed'}) as the judge of roll-ups`,
  () => {
    it('agrees on a made workbook, as it is and answered otherwise', { timeout: 600_000 }, () => {
      const { compared, faults } = judgeForms(rubric, made, 2, 1_902);
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThan(200);
    });

    const there = real !== null && existsSync(real);
    it.skipIf(!there)(
      there ? 'agrees on the real blank form, filled in' : 'the real form (skipped: ../shared is not here)',
      { timeout: 600_000 },
      () => {
        const { compared, faults } = judgeForms(rubric, readFileSync(real ?? ''), 2, 2_019);
        expect(faults).toEqual([]);
        expect(compared).toBeGreaterThan(200);
      },
    );
  },
);
