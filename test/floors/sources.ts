/** The source files and their import lines, for the tests that watch over the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface SourceFile {
  /** From the top of the repository, with forward slashes: "src/cli/main.ts". */
  readonly path: string;
  readonly text: string;
}

const top = new URL('../../', import.meta.url);

/** Every file below a folder of the repository whose name ends in one of `endings`, sorted by path. */
export function sourceFiles(folder: string, endings: readonly string[]): readonly SourceFile[] {
  const names = readdirSync(new URL(`${folder}/`, top), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, top), 'utf8') }));
}

/** What a file imports, statically, dynamically or re-exported, as written between the quotes. */
export function importsOf(text: string): readonly string[] {
  const code = text.replace(/^\s*(\/\*[\s\S]*?\*\/|\/\/.*)$/gm, '');
  const found = code.matchAll(/(?<!['"\w.])(?:from|import|require)\s*\(?\s*(['"])([^'"\s]+)\1/g);
  return Array.from(found, (match) => match[2] ?? '');
}

/**
 * What an import leads to: a room of src, a file outside src, a package, or a module of the platform.
 */
export type Target =
  | { readonly kind: 'room'; readonly name: string }
  | { readonly kind: 'outside'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'platform'; readonly name: string };

export function targetOf(path: string, imported: string): Target {
  if (imported.startsWith('node:')) return { kind: 'platform', name: imported };
  if (!imported.startsWith('.')) {
    const parts = imported.split('/');
    return { kind: 'package', name: parts.slice(0, imported.startsWith('@') ? 2 : 1).join('/') };
  }
  const target = posix.join(posix.dirname(path), imported);
  const room = roomOf(target);
  return room === null ? { kind: 'outside', name: target } : { kind: 'room', name: room };
}

/** "src/cli/main.ts" -> "cli"; "src/index.ts" -> "index"; null outside src. */
export function roomOf(path: string): string | null {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? null;
}
