/** Paths that are named several times. */
import { resolve } from 'node:path';

/**
 * Each path once, as it was first written: "a.xlsx", "./a.xlsx" and the same path in full are one file. Links are
 * not followed; what they lead to is found out by its bytes (LKE801).
 */
export function onceEach(paths: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const path of paths) {
    const whole = resolve(path);
    if (!first.has(whole)) first.set(whole, path);
  }
  return [...first.values()];
}
