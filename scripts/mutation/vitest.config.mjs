/** The tests of one room, named by `LKE_ROOM`; the first failure ends the run. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { ROOMS } from './rooms.mjs';

const { tests } = ROOMS[process.env.LKE_ROOM];

class InOrder extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => tests.findIndex((test) => moduleId.endsWith(test));
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
    include: tests,
    setupFiles: [fileURLToPath(new URL('./setup.ts', import.meta.url))],
    sequence: { sequencer: InOrder },
  },
});
