'use strict';

/**
 * Keeps the compiled form of the program beside it, after a few runs in which everything that a usual run needs
 * was compiled. Without sample workbooks (in an installed package) nothing but the start is compiled.
 */
const { existsSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { checksum, compile } = require('../bin/load.js');

const [file] = process.argv.slice(2);
const home = join(__dirname, '..');
const samples = ['rb-2014-setengah', 'zi-2021-wbk']
  .map((name) => join(home, 'fixtures', `${name}.xlsx`))
  .filter(existsSync);

warm();

async function warm() {
  const { script, source, exports } = compile(file);
  const silent = async () => ({ kind: 'written' });
  const world = { ...exports.nodeWorld(home), writeOut: silent, writeErr: silent };
  for (const sample of samples) {
    await exports.main(['score', sample, '--no-color', '-v'], world);
    await exports.main(['score', sample, '-f', 'json'], world);
  }
  await exports.main(['rubric', 'list'], world);
  // Renamed into place, so that a run beside the build never reads half of it.
  const form = script.createCachedData();
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(checksum(form, source));
  writeFileSync(`${file}.cache.new`, Buffer.concat([form, sum]));
  renameSync(`${file}.cache.new`, `${file}.cache`);
}
