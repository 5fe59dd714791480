/** A finished results folder read back: its manifest and its records, each proven. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import type { OldFile } from '../files.ts';
import type { World } from '../world.ts';
import type { KeptFile } from './kept.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { RECORDS } from './names.ts';
import { readRecord, scanRecords } from './records.ts';
import type { Placed } from './results-folder.ts';
import { join } from './walk.ts';

export interface Part {
  /** As it was named. */
  readonly path: string;
  readonly manifest: Manifest;
  /** A record for each file of the manifest, in its order. */
  readonly records: readonly Placed[];
  /** What was kept of a file. */
  read(placed: Placed): Result<KeptFile>;
  close(): void;
}

/** Fails with LKE822 or LKE823 where the records are not those of the manifest. */
export function openPart(path: string, world: World): Result<Part> {
  const manifest = readManifest(path, world.storage, world.sha256);
  if (!manifest.ok) return manifest;
  const file = join(path, RECORDS);
  const opened = world.storage.open(file);
  if (!opened.ok) return failure(diagnose('LKE823', { file }));
  const records = recordsOf(opened.value, manifest.value, file, world);
  if (!records.ok) {
    opened.value.close();
    return records;
  }
  return success({
    path,
    manifest: manifest.value,
    records: records.value,
    read(placed) {
      const line = placed.source.read(placed.offset, placed.length);
      if (!line.ok) return line;
      const kept = readRecord(line.value, manifest.value.settings.parts);
      return kept === null ? failure(altered(file, '', '')) : success(kept);
    },
    close: () => opened.value.close(),
  });
}

function recordsOf(
  source: OldFile,
  { files, outputs }: Manifest,
  path: string,
  world: World,
): Result<readonly Placed[]> {
  const records: Placed[] = [];
  const wrong: Diagnostic[] = [];
  scanRecords(source, world.sha256, (_, stretch) => {
    const expected = files[records.length]?.result ?? '';
    const line = source.read(stretch.offset, stretch.length);
    const found = line.ok ? world.sha256(line.value) : '';
    if (found !== expected) wrong.push(altered(path, expected, found));
    records.push({ source, ...stretch });
  });
  const [first] = wrong;
  if (first !== undefined) return failure(first);
  if (records.length === files.length) return success(records);
  const expected = outputs.find(({ name }) => name === RECORDS)?.sha256 ?? '';
  return failure(altered(path, expected, ''));
}

function altered(file: string, expected: string, found: string): Diagnostic {
  return diagnose('LKE822', { file, expected, found });
}
