'use strict';

/**
 * Keeps the compiled form of the program beside it, after a few runs in which everything that a usual run needs
 * was compiled. Without sample workbooks (in an installed package) nothing but the start is compiled.
 */
const { existsSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { checksum, compile } = require('../bin/load.js');

const [dist] = process.argv.slice(2);
const program = join(dist, 'lke.cjs');
const worker = join(dist, 'worker.cjs');
const home = join(__dirname, '..');
const samples = ['rb-2014-setengah', 'zi-2021-wbk']
  .map((name) => join(home, 'fixtures', `${name}.xlsx`))
  .filter(existsSync);

warm();

async function warm() {
  const built = compile(program);
  const { exports } = built;
  const apart = compile(worker);
  const silent = async () => ({ kind: 'written' });
  const threads = async () => ({ processors: 1, starter: inThisThread(apart.exports.answer) });
  const world = { ...exports.nodeWorld(home), writeOut: silent, writeErr: silent, threads };
  for (const sample of samples) {
    await exports.main(['score', sample, '--no-color', '-v'], world);
    await exports.main(['score', sample, '-f', 'json'], world);
  }
  await exports.main(['score', ...samples, '-f', 'json'], world);
  await exports.main(['rubric', 'list'], world);
  keep(built, program);
  keep(apart, worker);
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
