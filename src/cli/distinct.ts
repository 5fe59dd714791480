/** Paths that are named several times. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Each path once, as it was first written: "a.xlsx", "./a.xlsx" and the same path in full are one file. A link is not
 * followed; what it leads to is found out by its bytes (LKE801).
 */
export function onceEach(paths: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const path of paths) {
    const whole = inFull(path);
    if (!first.has(whole)) first.set(whole, path);
  }
  return [...first.values()];
}

/** Up to its last "..", and not beyond: a folder that is left again may be a link, and what lies above it elsewhere. */
const UP = /^(.*(?:^|[/\\])\.\.)(?:[/\\](.*))?$/;

function inFull(path: string): string {
  const [, above, below = ''] = UP.exec(path) ?? [];
  const folder = above === undefined ? '' : followed(above);
  // What cannot be followed is what it is written as; a slash at the end asks for a folder.
  if (folder === null) return path;
  return resolve(folder, above === undefined ? path : below) + (/[/\\]$/.test(path) ? '/' : '');
}

/** Null where there is no such folder. Asked of the system, which follows links before it goes up. */
function followed(folder: string): string | null {
  try {
    return realpathSync.native(folder);
  } catch {
    return null;
  }
}
