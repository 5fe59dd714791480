/**
 * Builds dist/: the program as two scripts with their compiled forms beside them, the library as an ES module, and the
 * bundled rubrics as JSON. Plain JavaScript, because it runs before anything is built.
 *
 * Everything is made in a folder of its own and put in place whole, so a run beside it never meets half a build.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { leaveRest, restEntry } from './two-scripts.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const dist = join(home, 'dist');

/**
 * Parts of packages that are never used here and cost milliseconds to load: commander starts no programs, whether
 * there are colours is decided by us, and so is how wide a text is.
 */
const UNUSED = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'unused' }));
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'unused' }));
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'unused' }));
    onLoad({ filter: /^string-width$/, namespace: 'unused' }, () => ({
      contents: "module.exports = require('./src/report/text/width.ts').displayWidth;",
      resolveDir: home,
    }));
    onLoad({ filter: /^child_process$/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /^supports-color$/, namespace: 'unused' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
  },
};

const COMMON = {
  absWorkingDir: home,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  // Loaded only where a workbook or a document is written; they stay packages.
  external: ['exceljs', 'docxtemplater', 'pizzip'],
  plugins: [UNUSED],
  logLevel: 'warning',
};

/** Packages written for `require` ask for the platform's modules by it, which a module does not have. */
const REQUIRE = "import{createRequire as __from}from'node:module';const require=__from(import.meta.url);";
const MODULE = { ...COMMON, format: 'esm', banner: { js: REQUIRE } };

mkdirSync(join(home, '.tmp'), { recursive: true });
const work = mkdtempSync(join(home, '.tmp', 'build-'));
try {
  const made = join(work, 'dist');
  const rest = new Set();
  const plugins = [...COMMON.plugins, leaveRest(home, './rest.cjs', rest)];
  await buildScript(join(made, 'lke.cjs'), { entryPoints: ['src/cli/index.ts'], plugins });
  await buildScript(join(made, 'rest.cjs'), { stdin: { contents: restEntry(rest), resolveDir: home } });
  // What reads workbooks in threads of their own: without the rest of the program, so that it starts faster.
  await buildScript(join(made, 'worker.cjs'), { entryPoints: ['src/cli/workers/worker.ts'] });
  await build({ ...MODULE, entryPoints: ['src/index.ts'], outfile: join(made, 'index.js') });
  await build({ ...MODULE, entryPoints: ['scripts/compile-rubrics.ts'], outfile: join(work, 'rubrics.js') });
  const { compileRubrics } = await import(pathToFileURL(join(work, 'rubrics.js')).href);
  compileRubrics(join(home, 'rubrics'), join(made, 'rubrics'));
  replace(dist, made, join(work, 'old'));
  // In a process of its own: the compiled form holds what that process has run, and belongs to its place.
  execFileSync(process.execPath, [join(home, 'scripts', 'warm.cjs'), dist], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A plain script, which can require a package and not import it. */
async function buildScript(outfile, options) {
  await build({ ...COMMON, ...options, outfile, format: 'cjs', supported: { 'dynamic-import': false } });
  writeFileSync(outfile, inAscii(readFileSync(outfile, 'utf8')));
}

/**
 * The script with every other character escaped: it is then read byte by byte, in half the time. What the bundler
 * leaves to be escaped stands in regular expressions, where an escape means the same.
 */
function inAscii(script) {
  return script.replace(/\P{ASCII}/gu, (character) => character.split('').map(escaped).join(''));
}

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function replace(target, made, old) {
  try {
    renameSync(target, old);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  renameSync(made, target);
}
