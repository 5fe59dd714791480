/** The share of a batch that one of several machines takes. */
import { createHash } from 'node:crypto';

export interface Shard {
  /** 1-based. */
  readonly number: number;
  readonly of: number;
}

/** More machines than anybody has; keeps the arithmetic plain. */
const MOST = 100_000;

/** "3/8" -> the third of eight; null for anything that is no such share. */
export function parseShard(text: string): Shard | null {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  if (match === null) return null;
  const [number, of] = [Number(match[1]), Number(match[2])];
  return number >= 1 && number <= of && of <= MOST ? { number, of } : null;
}

/**
 * The files of the shard. Which one a file belongs to depends on its path alone, so that files that are added or
 * taken away move no other one.
 */
export function filesOf(files: readonly string[], shard: Shard | null): readonly string[] {
  if (shard === null) return files;
  return files.filter((file) => numberOf(file, shard.of) === shard.number);
}

function numberOf(path: string, of: number): number {
  return (createHash('sha256').update(path).digest().readUInt32BE(0) % of) + 1;
}
