#!/usr/bin/env node
'use strict';

const { existsSync, readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');

// Before any code but the platform's own: whatever a file calls its columns and keys, it cannot reach the
// prototype of every object.
Reflect.deleteProperty(Object.prototype, '__proto__');

const home = join(__dirname, '..');
const words = process.argv.slice(2);

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  finish(1, `${JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version}\n`, 0);
} else {
  const [program, rest] = ['lke.cjs', 'rest.cjs'].map((name) => join(home, 'dist', name));
  const loaded = existsSync(rest) ? require('./load.js').load(program) : null;
  if (loaded === null) finish(2, 'lke: dist/ is missing; run "npm run build" in the folder of lke.\n', 2);
  else start(loaded);
}

async function start({ main, nodeWorld }) {
  process.exitCode = await main(words, nodeWorld(home));
}

function finish(descriptor, text, exitCode) {
  process.exitCode = exitCode;
  try {
    writeSync(descriptor, text);
  } catch (error) {
    // As everywhere: 141 where nobody reads it.
    process.exitCode = error.code === 'EPIPE' ? 141 : 2;
  }
}
