/** LibreOffice as the judge of roll-ups: a form's own summary, computed anew, shows what the tool says. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { officeVersion } from '../../scripts/oracle/office.ts';
import { fillForms, judgeForms, realForm } from '../../scripts/oracle/roll-up.ts';
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
    const forms =
      real === null
        ? 'a made workbook (the real form is skipped: ../shared is not here)'
        : 'a made and the real form';
    it(`agrees on ${forms}, filled in by chance`, { timeout: 900_000 }, () => {
      const filled = [
        ...fillForms(rubric, made, 1, 1_902),
        ...(real === null ? [] : fillForms(rubric, readFileSync(real), 1, 2_020)),
      ];
      const { compared, faults } = judgeForms(rubric, filled);
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThan(400 * filled.length);
    });
  },
);
