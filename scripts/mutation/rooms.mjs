/** What is mutated, room by room, and the tests that judge its mutants: from quick to slow, most die in the first. */
export const ROOMS = {
  fraction: {
    mutate: ['src/domain/fraction.ts'],
    tests: ['test/domain/spreadsheet-number.test.ts', 'test/domain/fraction.test.ts'],
  },
  gate: {
    mutate: ['src/xlsx/zip*.ts', 'src/xlsx/entry-name.ts', 'src/xlsx/crc.ts', 'src/xlsx/part.ts'],
    tests: [
      'test/xlsx/crc.test.ts',
      'test/xlsx/directory.test.ts',
      'test/xlsx/zip.test.ts',
      'test/xlsx/limits.test.ts',
      'test/xlsx/parts.test.ts',
    ],
  },
  scoring: {
    mutate: ['src/scoring/**/*.ts'],
    tests: [
      'test/scoring/derivation.test.ts',
      'test/scoring/formula.test.ts',
      'test/scoring/standing.test.ts',
      'test/scoring/scales.test.ts',
      'test/scoring/absence.test.ts',
      'test/scoring/dependence.test.ts',
      'test/scoring/units.test.ts',
      'test/scoring/open-figures.test.ts',
      'test/scoring/refusals.test.ts',
      'test/scoring/judgement.test.ts',
    ],
  },
};
