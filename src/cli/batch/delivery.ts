/** Where a batch goes: outputs that are fed as files finish, or a results folder that is made at the end. */
import { posix } from 'node:path';
import type { Batch } from '../../domain/batch.ts';
import { type Diagnostic, diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import type { BatchFormatName } from '../../report/batch-formats.ts';
import type { BatchDelivering, Manners } from '../command.ts';
import { paintOptions } from '../paint.ts';
import type { World } from '../world.ts';
import { DOCUMENT_KINDS } from './documents.ts';
import { finishResults } from './finish.ts';
import type { Kept, Parts } from './kept.ts';
import type { Manifest } from './manifest.ts';
import { type Outlet, Outlets } from './outlets.ts';
import { ResultsFolder } from './results-folder.ts';
import { isSink, partsFor, type ResultKind, type SinkOptions, sinkOf } from './sinks.ts';
import type { Stop } from './stop.ts';
import { fileTarget, standardTarget } from './targets.ts';

export interface Delivery {
  /** What must be kept of each file. */
  readonly parts: Parts;
  /** Null where outputs are fed at once. */
  readonly folder: ResultsFolder | null;
  /** False once nobody takes anything any more. */
  isWanted(): boolean;
  /** True once nobody reads standard output any more, and not all of it was taken. */
  isCut(): boolean;
  begin(): Promise<void>;
  add(kept: Kept): Promise<void>;
  /** Completes everything, and gives what stood in the way. */
  end(
    batch: Batch,
    manifest: Pick<Manifest, 'settings' | 'shard' | 'findings'>,
  ): Promise<readonly Diagnostic[]>;
  /** Leaves nothing that is not complete, and keeps what is. */
  drop(): void;
}

export interface DeliveryOptions {
  /** Paths that are read, and never written to. */
  readonly inputs: readonly string[];
  readonly resume: boolean;
  /** Whether index and predicate are shown. */
  readonly scores: boolean;
  /** What made the assessments. */
  readonly tool: Batch['tool'];
  /** Digest of the template of documents; null where none are made. */
  readonly template: string | null;
  readonly stop: Stop;
}

/** Everything is opened before any work is done, so that what stands in the way shows at once. */
export function openDelivery(
  delivering: BatchDelivering,
  options: DeliveryOptions,
  manners: Manners,
  world: World,
): Result<Delivery> {
  const { results, outputs } = delivering;
  const lone = documentOutput(outputs);
  if (lone !== null) return failure(lone);
  if (results === null) return openOutlets(delivering, options, manners, world);
  const kinds = kindsWanted(delivering);
  const parts = partsFor(kinds, manners.language, options.template);
  const path = posix.normalize(results.folder.replaceAll('\\', '/')).replace(/(?<=.)\/$/, '');
  const { force } = delivering;
  const folder = new ResultsFolder(path, world.storage, {
    resume: options.resume,
    force,
    parts,
    sha256: world.sha256,
  });
  const obstacle = folder.open();
  if (obstacle !== null) return failure(obstacle);
  const drawing = sinkOptions(delivering, 'file', options, manners, world);
  const isStopped = () => options.stop.now() !== null;
  return success({
    parts,
    folder,
    isWanted: () => outputs.length === 0,
    isCut: () => false,
    begin: async () => {},
    add: async () => {},
    end: (batch, manifest) =>
      finishResults(folder, { batch, kinds, options: drawing, manifest, isStopped }, world),
    drop: () => folder.close(),
  });
}

function openOutlets(
  delivering: BatchDelivering,
  options: DeliveryOptions,
  manners: Manners,
  world: World,
): Result<Delivery> {
  const opened: Outlet[] = [];
  for (const { format, file } of delivering.outputs) {
    const target =
      file === null
        ? success(standardTarget(world))
        : fileTarget(file, { force: delivering.force, inputs: options.inputs }, world);
    if (!target.ok) {
      for (const outlet of opened) outlet.target.drop();
      return target;
    }
    for (const kind of kindsOf(format, delivering.listing.detail, false).filter(isSink)) {
      const drawing = sinkOptions(delivering, file === null ? 'out' : 'file', options, manners, world);
      opened.push({ target: target.value, sink: sinkOf(kind, drawing) });
    }
  }
  const outlets = new Outlets(opened);
  return success({
    parts: partsWanted(delivering, manners, options.template),
    folder: null,
    isWanted: () => outlets.isWanted,
    isCut: () => outlets.isCut,
    begin: () => outlets.begin(),
    add: (kept) => outlets.add(kept),
    async end(batch) {
      await outlets.end(batch);
      return outlets.failures;
    },
    drop: () => outlets.drop(),
  });
}

/** What must be kept of each file for all that is asked for. */
export function partsWanted(
  delivering: BatchDelivering,
  { language }: Manners,
  template: string | null,
): Parts {
  return partsFor(kindsWanted(delivering), language, template);
}

function kindsWanted({ results, outputs, listing }: BatchDelivering): readonly ResultKind[] {
  const formats = results === null ? outputs.map(({ format }) => format) : results.formats;
  return formats.flatMap((format) => kindsOf(format, listing.detail, results !== null));
}

/** An output for documents, which many files fill only a folder with. */
function documentOutput(outputs: BatchDelivering['outputs']): Diagnostic | null {
  for (const { format, file } of outputs) {
    if (isDocumentKind(format)) return diagnose('LKE863', { format, output: file ?? '-' });
  }
  return null;
}

function isDocumentKind(format: string): boolean {
  return (DOCUMENT_KINDS as readonly string[]).includes(format);
}

/** A folder has room for both lists of CSV. */
function kindsOf(format: BatchFormatName, detail: boolean, isFolder: boolean): readonly ResultKind[] {
  if (format !== 'csv') return [format];
  if (!detail) return ['csv-agencies'];
  return isFolder ? ['csv-agencies', 'csv-answers'] : ['csv-answers'];
}

function sinkOptions(
  { listing }: BatchDelivering,
  target: 'out' | 'file',
  { scores, tool }: DeliveryOptions,
  manners: Manners,
  world: World,
): SinkOptions {
  return { ...paintOptions(manners, target, world), top: listing.top, scores, tool };
}
