/** The end of a run in a results folder: records by path, outputs made of them, and the manifest that seals both. */
import { createHash, type Hash } from 'node:crypto';
import type { Batch } from '../../domain/batch.ts';
import { type Diagnostic, diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import type { World } from '../world.ts';
import { DocumentWriter } from './document-writer.ts';
import { type Manifest, type ManifestFile, type ManifestOutput, writeManifest } from './manifest.ts';
import { ANSWERS, MANIFEST, OUTPUT_NAMES, RECORDS } from './names.ts';
import { Outlets } from './outlets.ts';
import { keptIn } from './records.ts';
import { PASSING, type ResultsFolder } from './results-folder.ts';
import { isSink, type ResultKind, type SinkKind, type SinkOptions, sinkOf } from './sinks.ts';
import { fileTarget, type Target } from './targets.ts';
import { join } from './walk.ts';

export interface Finish {
  readonly batch: Batch;
  readonly kinds: readonly ResultKind[];
  readonly options: SinkOptions;
  readonly manifest: Pick<Manifest, 'settings' | 'shard' | 'findings'>;
  /** True as soon as the run is to end; looked at between files. */
  readonly isStopped: () => boolean;
}

/**
 * Writes everything, and gives what stood in the way; none on success. Records are replaced before the journal
 * goes, and the manifest comes last, so that a run that ends anywhere in between can be finished by another.
 */
export async function finishResults(
  folder: ResultsFolder,
  finish: Finish,
  world: World,
): Promise<readonly Diagnostic[]> {
  const sinks = finish.kinds.filter(isSink);
  const names = sinks.map(nameOf);
  const targets = openTargets(folder, [RECORDS, ...names], world);
  if (!targets.ok) return targets.diagnostics;
  const [records, ...outputs] = targets.value;
  if (records === undefined) throw new Error('there is no target for the records');
  const outlets = new Outlets(
    outputs.map((target, index) => ({ target, sink: sinkOf(kindAt(sinks, index), finish.options) })),
  );
  const documents = new DocumentWriter(folder.path, finish.kinds, world);
  const files = await copyRecords(folder, records, { outlets, documents }, finish, world);
  if (!files.ok) {
    records.drop();
    outlets.drop();
    return files.diagnostics;
  }
  // Before the old records go.
  const unused = mayLackFiles(finish.batch) ? folder.keepUnused() : success(false);
  if (!unused.ok) {
    records.drop();
    outlets.drop();
    return unused.diagnostics;
  }
  const obstacle = await records.keep();
  if (obstacle !== null) {
    outlets.drop();
    return [obstacle];
  }
  await outlets.end(finish.batch);
  if (outlets.failures.length > 0) return outlets.failures;
  const listed = [...targets.value.map(({ listing }) => listing()), ...documents.listings()].sort(
    (left, right) => (left.name < right.name ? -1 : 1),
  );
  return seal(folder, finish, files.value, listed, unused.value, world);
}

async function seal(
  folder: ResultsFolder,
  { batch, manifest }: Finish,
  files: readonly ManifestFile[],
  outputs: readonly ManifestOutput[],
  hasUnused: boolean,
  world: World,
): Promise<readonly Diagnostic[]> {
  const text = writeManifest({ tool: batch.tool, ...manifest, files, outputs }, world.sha256);
  const obstacle = await world.writeFile(join(folder.path, MANIFEST), text, { force: true, inputs: [] });
  if (obstacle !== null) return [obstacle];
  const lasting = new Set([MANIFEST, ...outputs.map(({ name }) => name)]);
  const leftover = folder.tidy(lasting, hasUnused);
  return leftover === null ? [] : [leftover];
}

/** Whether the batch may lack files, or their scores, only because something was out of reach at the time. */
function mayLackFiles({ findings, entries }: Batch): boolean {
  return (
    findings.some(({ code }) => code === 'LKE806') ||
    entries.some(({ failure }) => failure !== null && OUT_OF_REACH.has(failure.code))
  );
}

/** A file that is not there any more may be on a disk that is not there for now. */
const OUT_OF_REACH: ReadonlySet<string> = new Set(['LKE101', ...PASSING]);

/** Copies every record in the order of the paths, and feeds the outputs with what it holds. */
async function copyRecords(
  folder: ResultsFolder,
  records: Target,
  { outlets, documents }: { readonly outlets: Outlets; readonly documents: DocumentWriter },
  { batch, isStopped }: Finish,
  world: World,
): Promise<Result<readonly ManifestFile[]>> {
  const files: ManifestFile[] = [];
  const unready = documents.begin();
  if (unready !== null) return failure(unready);
  await outlets.begin();
  for (const entry of batch.entries) {
    const { file, outcome } = entry;
    const line = folder.lineOf(file.name);
    if (!line.ok) return line;
    const record = line.value.subarray(0, -1);
    const kept = keptIn(record);
    if (kept === null)
      return failure(diagnose('LKE103', { file: join(folder.path, RECORDS), reason: 'ESTALE' }));
    const taken = await records.write(line.value);
    if (taken.kind === 'failed') return failure(taken.why);
    await outlets.add(kept);
    if (outlets.failures.length > 0) return failure(...outlets.failures);
    const unwritten = documents.write(entry, kept.documents);
    if (unwritten !== null) return failure(unwritten);
    files.push({ ...file, outcome, result: world.sha256(record) });
    await world.pause();
    if (isStopped()) return failure();
  }
  return success(files);
}

interface ListedTarget extends Target {
  readonly listing: () => ManifestOutput;
}

/** A target for each name; all of them or none. */
function openTargets(
  folder: ResultsFolder,
  names: readonly string[],
  world: World,
): Result<readonly ListedTarget[]> {
  const targets: ListedTarget[] = [];
  for (const name of names) {
    const target = fileTarget(join(folder.path, name), { force: true, inputs: [] }, world);
    if (!target.ok) {
      for (const opened of targets) opened.drop();
      return target;
    }
    targets.push(listed(name, target.value));
  }
  return success(targets);
}

/** The target, with the digest and the size of what it took. */
function listed(name: string, target: Target): ListedTarget {
  const digest: Hash = createHash('sha256');
  let size = 0;
  return {
    ...target,
    async write(content) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      digest.update(bytes);
      size += bytes.length;
      return target.write(bytes);
    },
    listing: () => ({ name, size, sha256: digest.digest('hex') }),
  };
}

function nameOf(kind: SinkKind): string {
  switch (kind) {
    case 'csv-agencies':
      return OUTPUT_NAMES.csv;
    case 'csv-answers':
      return ANSWERS;
    default:
      return OUTPUT_NAMES[kind];
  }
}

function kindAt(kinds: readonly SinkKind[], index: number): SinkKind {
  const kind = kinds[index];
  if (kind === undefined) throw new Error('there are more targets than outputs');
  return kind;
}
