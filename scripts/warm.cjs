'use strict';

/**
 * Keeps the compiled forms of the program beside it, after a few runs in which everything that a usual run needs
 * was compiled. Without sample workbooks (in an installed package) nothing but the start is compiled.
 */
const { existsSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { checksum, load, loaded } = require('../bin/load.js');

const [dist] = process.argv.slice(2);
const home = join(__dirname, '..');
const samples = ['rb-2014-setengah', 'zi-2021-wbk']
  .map((name) => join(home, 'fixtures', `${name}.xlsx`))
  .filter(existsSync);

warm();

async function warm() {
  const { main, nodeWorld } = load(join(dist, 'lke.cjs'));
  const { answer } = load(join(dist, 'worker.cjs'));
  load(join(dist, 'rest.cjs'));
  const silent = async () => ({ kind: 'written' });
  const threads = async () => ({ processors: 1, starter: inThisThread(answer) });
  const world = { ...nodeWorld(home), writeOut: silent, writeErr: silent, threads };
  for (const sample of samples) {
    await main(['score', sample, '--no-color', '-v'], world);
    await main(['score', sample, '-f', 'json'], world);
  }
  await main(['score', ...samples, '-f', 'json'], world);
  await main(['rubric', 'list'], world);
  for (const [file, built] of loaded) keep(built, file);
}

/** What a worker would do, done here, so that its code is compiled. */
function inThisThread(answer) {
  return (setup) => (hear) => ({
    send: (task) => queueMicrotask(() => hear({ kind: 'message', message: answer(task, setup) })),
    stop: async () => {},
  });
}

/** Renamed into place, so that a run beside the build never reads half of it. */
function keep({ script, source }, file) {
  const form = script.createCachedData();
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(checksum(form, source));
  writeFileSync(`${file}.cache.new`, Buffer.concat([form, sum]));
  renameSync(`${file}.cache.new`, `${file}.cache`);
}
