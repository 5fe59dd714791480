/** Good workbooks changed in every way that real ones differ: nearly all answers found, none taken from elsewhere. */
import { describe, expect, it } from 'vitest';
import type { AnatomyId } from '../../scripts/workbook/anatomy.ts';
import { bundledRubric } from '../support/bundled.ts';
import { MUTATION_NAMES } from '../support/mutations/index.ts';
import { runMutations } from '../support/mutations/run.ts';

const BUILDS: readonly (readonly [string, AnatomyId])[] = [
  ['rb-2014', 'rb-2014'],
  ['rb-2014', 'pusat'],
  ['zi-2021', 'zi-2021'],
  ['pmprb-2020', 'pmprb-2020'],
];

const WORKBOOKS = 125;
const ENOUGH = 0.995;

describe('several changes at once', () => {
  it.each(BUILDS)('%s in the build %s', { timeout: 120_000 }, (rubric, anatomy) => {
    const figures = runMutations([{ rubric: bundledRubric(rubric), anatomy }], 1, WORKBOOKS);
    const { workbooks, asked, found, wrong } = figures;
    process.stdout.write(
      `${rubric} ${anatomy}: ${workbooks} workbooks, ${found} of ${asked} found, ${wrong.length} wrong\n`,
    );
    expect(wrong).toEqual([]);
    expect(found / asked, figures.missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  });
});

describe('each change by itself', () => {
  it.each(MUTATION_NAMES)('%s', (name) => {
    const builds = BUILDS.map(([rubric, anatomy]) => ({ rubric: bundledRubric(rubric), anatomy }));
    const { asked, found, wrong, missed } = runMutations(builds, 2, 2 * BUILDS.length, [name]);
    expect(wrong).toEqual([]);
    expect(found / asked, missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  });
});
