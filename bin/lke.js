#!/usr/bin/env node
import { existsSync, readFileSync, writeSync } from 'node:fs';

// Before any code but the platform's own: whatever a file calls its columns and keys, it cannot reach the
// prototype of every object.
Reflect.deleteProperty(Object.prototype, '__proto__');

const home = new URL('../', import.meta.url);
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));
  finish(1, `${version}\n`, 0);
} else if (existsSync(new URL('dist/lke.js', home))) {
  const { main, nodeWorld } = await import('../dist/lke.js');
  process.exitCode = await main(words, nodeWorld(home));
} else {
  finish(2, 'lke: dist/ is missing; run "npm run build" in the folder of lke.\n', 2);
}

function finish(descriptor, text, exitCode) {
  process.exitCode = exitCode;
  try {
    writeSync(descriptor, text);
  } catch (error) {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  }
}
