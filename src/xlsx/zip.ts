/**
 * The zip directory, checked whole before anything is unpacked: every byte of the file belongs to exactly one
 * header, one entry's data or the directory, and both statements about each entry agree. A reader that took the
 * directory and one that walked the entries would see the same package.
 */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { percentDecoded } from './entry-name.ts';
import { readCentralDirectory } from './zip-central.ts';
import { type DirectoryEnd, findEnd } from './zip-end.ts';
import { checkLocalEntry } from './zip-local.ts';
import type { CentralEntry } from './zip-records.ts';

/** One part of the package: where its packed bytes lie and what they must unpack to. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly dataStart: number;
}

/** Entries by lower-cased name, which is unique; folders are left out. */
export type Directory = ReadonlyMap<string, Entry>;

export function readDirectory(bytes: Buffer, entryLimit: number): Result<Directory> {
  const end = findEnd(bytes);
  if (!end.ok) return end;
  if (end.value.entries > entryLimit) {
    return failure(diagnose('LKE120', { found: end.value.entries, limit: entryLimit }));
  }
  const central = readCentralDirectory(bytes, end.value);
  if (!central.ok) return central;
  const twins = findTwins(central.value);
  if (twins !== null) return failure(twins);
  return placeEntries(bytes, central.value, end.value);
}

function findTwins(entries: readonly CentralEntry[]): Diagnostic | null {
  const seen = new Map<string, string>();
  for (const { name } of entries) {
    const key = percentDecoded(name).toLowerCase();
    const twin = seen.get(key);
    if (twin !== undefined) return diagnose('LKE143', { name, twin });
    seen.set(key, name);
  }
  return null;
}

/** Walks the entries in the order of their bytes; each must start where the one before it ended. */
function placeEntries(bytes: Buffer, entries: readonly CentralEntry[], end: DirectoryEnd): Result<Directory> {
  const inFileOrder = entries.toSorted((left, right) => left.offset - right.offset);
  const directory = new Map<string, Entry>();
  let expected = 0;
  for (const [index, entry] of inFileOrder.entries()) {
    if (entry.offset !== expected) return failure(gap(entry.name, expected, entry.offset));
    const next = inFileOrder[index + 1]?.offset ?? end.start;
    const placed = checkLocalEntry(bytes, entry, next);
    if (!placed.ok) return placed;
    expected = placed.value.end;
    const { name, method, crc, packedSize, size } = entry;
    if (name.endsWith('/')) continue;
    const { dataStart } = placed.value;
    directory.set(name.toLowerCase(), { name, method, crc, packedSize, size, dataStart });
  }
  if (expected !== end.start) return failure(gap(null, expected, end.start));
  return success(directory);
}

/** Bytes that belong to nothing. What starts too early has been refused by then: the one before it reached into it. */
function gap(name: string | null, expected: number, found: number): Diagnostic {
  return diagnose('LKE145', { name, problem: 'gap', expected, found });
}
