/** `lke merge`: the results folders of the shards of one run made into the results of that run. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Entry } from '../domain/entry.ts';
import { buildBatch, obstaclesToMerge, type PartHead } from '../engine/index.ts';
import { concludeBatch } from './batch/conclude.ts';
import { type Delivery, openDelivery, partsWanted } from './batch/delivery.ts';
import type { Parts } from './batch/kept.ts';
import { openPart, type Part } from './batch/part.ts';
import type { Placed } from './batch/results-folder.ts';
import { loadRegister } from './batch/score-batch.ts';
import { type Stop, watchStop } from './batch/stop.ts';
import type { Manners, MergeCommand } from './command.ts';
import type { ExitCode } from './exit.ts';
import { tell } from './tell.ts';
import { TOOL, VERSION } from './version.ts';
import type { World } from './world.ts';

/** The same options as the run would have had give the same bytes. */
export async function mergeParts(command: MergeCommand, manners: Manners, world: World): Promise<ExitCode> {
  const stop = watchStop(world);
  const parts = openParts(command.parts, world);
  try {
    const merged = parts.ok ? await merge(command, parts.value, stop, manners, world) : parts;
    if (merged.ok) return merged.value;
    await tell(merged.diagnostics, manners.language, world);
    return 2;
  } finally {
    if (parts.ok) for (const part of parts.value) part.close();
    stop.end();
  }
}

/** Every part, opened; what is wrong with each of them where any cannot be used. */
function openParts(paths: readonly string[], world: World): Result<readonly Part[]> {
  const opened = paths.map((path) => openPart(path.replace(/(?<=.)[/\\]+$/, ''), world));
  const parts = opened.flatMap((part) => (part.ok ? [part.value] : []));
  const wrong = [
    ...opened.flatMap((part) => (part.ok ? [] : part.diagnostics)),
    ...parts.flatMap(versionAmiss),
  ];
  const obstacles = wrong.length > 0 ? wrong : obstaclesToMerge(parts.map(headOf));
  if (obstacles.length === 0) return success(parts);
  for (const part of parts) part.close();
  return failure(...obstacles);
}

function versionAmiss({ path, manifest }: Part): readonly Diagnostic[] {
  if (manifest.tool.version === VERSION) return [];
  return [diagnose('LKE830', { part: path, first: `lke ${VERSION}`, settings: ['version'] })];
}

function headOf({ path, manifest }: Part): PartHead {
  const { settings, shard, files } = manifest;
  const texts = Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]);
  return {
    path,
    shard,
    settings: Object.fromEntries(texts),
    files: files.map(({ name }) => name),
  };
}

/** A file's record and the part it is in. */
interface Found {
  readonly name: string;
  readonly part: Part;
  readonly placed: Placed;
}

async function merge(
  command: MergeCommand,
  parts: readonly Part[],
  stop: Stop,
  manners: Manners,
  world: World,
): Promise<Result<ExitCode>> {
  const [first] = parts;
  if (first === undefined) throw new Error('there are no parts to merge');
  const register = await loadRegister(command.listing.expect, world);
  if (!register.ok) return register;
  const { settings } = first.manifest;
  if (lacks(settings.parts, partsWanted(command, manners, null))) {
    return failure(diagnose('LKE830', { part: first.path, first: command.kind, settings: ['format'] }));
  }
  const options = { inputs: [], resume: false, scores: true, tool: TOOL, template: null, stop };
  const delivery = openDelivery(command, options, manners, world);
  if (!delivery.ok) return delivery;
  const entries = await feed(foundIn(parts), delivery.value, world);
  if (!entries.ok) {
    delivery.value.drop();
    return entries;
  }
  const findings = foundOnce(parts);
  const { sort, byFolder } = command.listing;
  const batch = buildBatch(entries.value, findings, { sort, byFolder, register: register.value }, VERSION);
  const obstacles = await delivery.value.end(batch, { settings, shard: null, findings });
  delivery.value.drop();
  const signal = await stop.look();
  const isCut = delivery.value.isCut();
  const conclusion = { batch, delivering: command, obstacles, signal, isCut, files: null, isShard: false };
  return success(await concludeBatch(conclusion, manners, world));
}

function lacks(has: Parts, needed: Parts): boolean {
  return (
    (needed.assessment && !has.assessment) ||
    (needed.answers !== null && has.answers !== needed.answers) ||
    (needed.documents !== null && !holds(has.documents, needed.documents))
  );
}

function holds(has: Parts['documents'], { kinds, language }: NonNullable<Parts['documents']>): boolean {
  return has?.language === language && kinds.every((kind) => has.kinds.includes(kind));
}

/** All records by path, as one run has them. */
function foundIn(parts: readonly Part[]): readonly Found[] {
  const found = parts.flatMap((part) =>
    part.manifest.files.flatMap(({ name }, index) => {
      const placed = part.records[index];
      return placed === undefined ? [] : [{ name, part, placed }];
    }),
  );
  return found.sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
}

async function feed(
  found: readonly Found[],
  delivery: Delivery,
  world: World,
): Promise<Result<readonly Entry[]>> {
  const entries: Entry[] = [];
  await delivery.begin();
  for (const { name, part, placed } of found) {
    const kept = part.read(placed);
    if (!kept.ok) return kept;
    entries.push(kept.value.parsed);
    delivery.folder?.adopt(name, placed);
    await delivery.add(kept.value);
    await world.pause();
  }
  return success(entries);
}

/** What every shard found before it read a file: each of them looked into the same folders. */
function foundOnce(parts: readonly Part[]): readonly Diagnostic[] {
  const all = parts.flatMap(({ manifest }) => manifest.findings);
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
}
