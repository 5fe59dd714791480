/**
 * Builds dist/: the command line and the library as ES modules in chunks that load when used, and the bundled
 * rubrics compiled to JSON. Plain JavaScript, because it runs before anything is built.
 *
 * Everything is made in a folder of its own and put in place whole, so a run beside it never meets half a build.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const home = fileURLToPath(new URL('..', import.meta.url));
const dist = join(home, 'dist');

/** exceljs is loaded only where a workbook is written, and stays a package. */
const EXTERNAL = ['exceljs'];

/** Packages written for `require` ask for the platform's modules by it. */
const REQUIRE = "import{createRequire as __from}from'node:module';const require=__from(import.meta.url);";

mkdirSync(join(home, '.tmp'), { recursive: true });
const work = mkdtempSync(join(home, '.tmp', 'build-'));
try {
  const made = join(work, 'dist');
  await bundle({ lke: 'src/cli/index.ts', index: 'src/index.ts' }, made, { splitting: true });
  await bundle({ compile: 'scripts/compile-rubrics.ts' }, work, {});
  const { compileRubrics } = await import(pathToFileURL(join(work, 'compile.js')).href);
  compileRubrics(join(home, 'rubrics'), join(made, 'rubrics'));
  replace(dist, made, join(work, 'old'));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function bundle(entryPoints, outdir, options) {
  return build({
    absWorkingDir: home,
    entryPoints,
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: REQUIRE },
    external: EXTERNAL,
    logLevel: 'warning',
    ...options,
  });
}

function replace(target, made, old) {
  try {
    renameSync(target, old);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  renameSync(made, target);
}
