import { defineConfig } from 'vitest/config';

/** Tests beside the scenarios that run the built program. */
const BUILT = ['test/hostile/process.test.ts', 'test/hostile/streams.test.ts', 'test/pages/*.test.ts'];

/** Two projects, because only the scenarios need the built program; it is built once, before they run. */
export default defineConfig({
  test: {
    pool: 'threads',
    // One short of all would leave half of a small machine idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Of tests that say they may run beside each other: those wait for processes.
    maxConcurrency: 2,
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: ['test/scenarios/**', ...BUILT] },
      },
      {
        extends: true,
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.test.ts', ...BUILT],
          globalSetup: ['test/scenarios/build.ts'],
        },
      },
    ],
  },
});
