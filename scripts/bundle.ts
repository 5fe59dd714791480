/** A script of ours made into one that Node runs as it is, for processes of their own. */
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Bundles `entry` ("scripts/x/child.ts") into the folder, and gives the path of what can be run. */
export async function bundleScript(entry: string, folder: string): Promise<string> {
  await build({
    entryPoints: [entry],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // So that a process loads only what it uses.
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // As dist/ is built: constants become literals.
    minifySyntax: true,
    logLevel: 'warning',
  });
  return join(folder, basename(entry).replace(/\.ts$/, '.mjs'));
}
