/**
 * Mutation testing of what a score rests on: `npm run mutation [-- [--again] ROOM...]`. Every way in which a line
 * could be wrong is tried; a way that no test notices has survived. Reports lie in `reports/mutation/`, and a room
 * that falls below the bound makes the run fail.
 *
 * `--again` takes over the verdicts of the last run where neither the line nor the names of its tests have changed:
 * for work on survivors. A figure that is quoted comes from a run without it.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { ROOMS } from './rooms.mjs';

/** Per cent of the mutants that must be noticed, by exception, time limit or failing test. */
const BOUND = 90;

/** A mutant that goes on for longer than this beyond what its tests take is an endless loop. */
const PATIENCE_MS = 10_000;

const { values, positionals } = parseArgs({
  options: { again: { type: 'boolean', default: false } },
  allowPositionals: true,
});
for (const room of positionals.length === 0 ? Object.keys(ROOMS) : positionals) {
  process.env.LKE_ROOM = room;
  const results = await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: false },
    mutate: ROOMS[room].mutate,
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.LKE_RUNNERS ?? 2),
    timeoutMS: PATIENCE_MS,
    incremental: true,
    incrementalFile: `reports/mutation/${room}-verdicts.json`,
    force: !values.again,
    tempDirName: `.tmp/mutation-${room}`,
    ignorePatterns: ['dist', 'reports', 'docs'],
    // The compiler of this project is not the one that Stryker would ask to read its settings.
    tsconfigFile: 'none',
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false },
    jsonReporter: { fileName: `reports/mutation/${room}.json` },
    htmlReporter: { fileName: `reports/mutation/${room}.html` },
  }).runMutationTest();
  const valid = results.filter(({ status }) => status !== 'Ignored' && !status.endsWith('Error'));
  const noticed = valid.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const score = (100 * noticed.length) / valid.length;
  console.log(`${room}: ${noticed.length} of ${valid.length} mutants noticed, ${score.toFixed(2)} %`);
  if (score < BOUND) process.exitCode = 1;
}
