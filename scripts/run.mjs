/**
 * Runs a script of this folder that is written in TypeScript: `node scripts/run.mjs NAME [WORD...]`.
 *
 * Node 20 reads no TypeScript, so the script and what it imports of ours is bundled first; packages stay packages.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const home = fileURLToPath(new URL('..', import.meta.url));
const [name, ...words] = process.argv.slice(2);
if (name === undefined) throw new Error('usage: node scripts/run.mjs NAME [WORD...]');

mkdirSync(join(home, '.tmp'), { recursive: true });
const work = mkdtempSync(join(home, '.tmp', 'run-'));
try {
  const outfile = join(work, 'script.mjs');
  await build({
    absWorkingDir: home,
    entryPoints: [`scripts/${name}.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.argv = [process.argv[0], join(home, 'scripts', `${name}.ts`), ...words];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(work, { recursive: true, force: true });
}
