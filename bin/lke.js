#!/usr/bin/env node
'use strict';

const { readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');

// Before any code but the platform's own: whatever a file calls its columns and keys, it cannot reach the
// prototype of every object.
Reflect.deleteProperty(Object.prototype, '__proto__');

const home = join(__dirname, '..');
const words = process.argv.slice(2);

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  finish(1, `${JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version}\n`, 0);
} else {
  const program = require('./load.js').load(join(home, 'dist', 'lke.cjs'));
  if (program === null) finish(2, 'lke: dist/ is missing; run "npm run build" in the folder of lke.\n', 2);
  else start(program);
}

async function start({ main, nodeWorld }) {
  process.exitCode = await main(words, nodeWorld(home));
}

function finish(descriptor, text, exitCode) {
  process.exitCode = exitCode;
  try {
    writeSync(descriptor, text);
  } catch (error) {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  }
}
