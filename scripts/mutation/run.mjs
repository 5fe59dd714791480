/**
 * Mutation testing of what a score rests on: `npm run mutation [-- ROOM...]`. Every way in which a line could be
 * wrong is tried; a way that no test notices has survived. Reports lie in `reports/mutation/`, and a room that
 * falls below the bound makes the run fail.
 */
import { Stryker } from '@stryker-mutator/core';
import { ROOMS } from './rooms.mjs';

/** Per cent of the mutants that must be noticed, by exception, time limit or failing test. */
const BOUND = 90;

const wanted = process.argv.slice(2);
for (const room of wanted.length === 0 ? Object.keys(ROOMS) : wanted) {
  process.env.LKE_ROOM = room;
  const results = await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: false },
    mutate: ROOMS[room].mutate,
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.LKE_RUNNERS ?? 2),
    timeoutMS: 30_000,
    tempDirName: `.tmp/mutation-${room}`,
    ignorePatterns: ['dist', 'reports', 'docs'],
    // The compiler of this project is not the one that Stryker would ask to read its settings.
    tsconfigFile: 'none',
    reporters: ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { allowColor: false, reportTests: false },
    htmlReporter: { fileName: `reports/mutation/${room}.html` },
  }).runMutationTest();
  const valid = results.filter(({ status }) => status !== 'Ignored' && !status.endsWith('Error'));
  const noticed = valid.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const score = (100 * noticed.length) / valid.length;
  console.log(`${room}: ${noticed.length} of ${valid.length} mutants noticed, ${score.toFixed(2)} %`);
  if (score < BOUND) process.exitCode = 1;
}
