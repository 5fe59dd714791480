/** `lke score` and `lke check` over many files. */
import type { Expected } from '../../domain/batch.ts';
import { type Diagnostic, diagnose, failure, type Result, success } from '../../domain/diagnostic.ts';
import type { Entry } from '../../domain/entry.ts';
import { buildBatch, type RubricChoice, readRegister } from '../../engine/index.ts';
import { chooseRubric } from '../assess-paths.ts';
import type { Manners, ScoreCommand } from '../command.ts';
import type { ExitCode } from '../exit.ts';
import { tell } from '../tell.ts';
import { TOOL, VERSION } from '../version.ts';
import { decodeUtf8, type World } from '../world.ts';
import { concludeBatch } from './conclude.ts';
import { type Delivery, openDelivery } from './delivery.ts';
import { expandInputs } from './inputs.ts';
import { showProgress } from './progress.ts';
import { type BatchReading, openReading } from './reading.ts';
import { settingsOf } from './settings.ts';
import { filesOf } from './shard.ts';
import { type Stop, watchStop } from './stop.ts';
import { type BatchTemplate, loadBatchTemplate } from './template.ts';

/** What a batch is made of, before any workbook is read. */
interface Job {
  /** By path: those of this shard. */
  readonly files: readonly string[];
  /** About the run: what was skipped, and what the rubric has to say. */
  readonly findings: readonly Diagnostic[];
  readonly choice: RubricChoice;
  readonly register: readonly Expected[] | null;
  readonly template: BatchTemplate;
}

export async function scoreBatch(command: ScoreCommand, manners: Manners, world: World): Promise<ExitCode> {
  const job = await prepare(command, manners, world);
  const stop = watchStop(world);
  try {
    const delivery = job.ok
      ? openDelivery(command, deliveryOptions(command, job.value, stop), manners, world)
      : job;
    if (job.ok && delivery.ok) return await run(command, job.value, delivery.value, stop, manners, world);
    await tell(delivery.diagnostics, manners.language, world);
    return 2;
  } finally {
    stop.end();
  }
}

function deliveryOptions(command: ScoreCommand, { files, template }: Job, stop: Stop) {
  const { kind, sharing, rubric, listing } = command;
  const { resume } = sharing;
  const beside = [rubric, listing.expect].filter((path) => path !== null);
  return {
    inputs: [...files, ...beside],
    resume,
    scores: kind === 'score',
    tool: TOOL,
    template: template.sha256,
    stop,
  };
}

async function prepare(command: ScoreCommand, manners: Manners, world: World): Promise<Result<Job>> {
  const inputs = expandInputs(command.paths, world.storage);
  if (!inputs.ok) return inputs;
  const choice = await chooseRubric(command, world);
  if (!choice.ok) return choice;
  const register = await loadRegister(command.listing.expect, world);
  if (!register.ok) return register;
  const template = await loadBatchTemplate(command, manners, world);
  if (!template.ok) return template;
  return success({
    files: filesOf(inputs.value.files, command.sharing.shard),
    findings: [...choice.diagnostics, ...inputs.value.findings],
    choice: choice.value,
    register: register.value,
    template: template.value,
  });
}

async function run(
  command: ScoreCommand,
  job: Job,
  delivery: Delivery,
  stop: Stop,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const { files, findings, choice, register } = job;
  const { shard } = command.sharing;
  const settings = settingsOf(choice, command, delivery.parts);
  const options = {
    choice,
    selection: command,
    sharing: command.sharing,
    settings,
    folder: delivery.folder,
    template: job.template.bytes,
    stop,
  };
  const reading = await openReading(files.length, options, world);
  const entries = await feed(reading, files, delivery, manners, world);
  const ending = endingOf(entries.length, command, job, await stop.look());
  const { sort, byFolder } = command.listing;
  const batch = buildBatch(entries, [...findings, ...ending], { sort, byFolder, register }, VERSION);
  const isKeptOnly = delivery.folder !== null && (stop.now() !== null || reading.failure !== null);
  const obstacles = isKeptOnly ? [] : [...(await delivery.end(batch, { settings, shard, findings }))];
  delivery.drop();
  if (reading.failure !== null) obstacles.push(reading.failure);
  const signal = await stop.look();
  const isShard = shard !== null;
  const isCut = delivery.isCut();
  const conclusion = { batch, delivering: command, obstacles, signal, isCut, files: files.length, isShard };
  return concludeBatch(conclusion, manners, world);
}

/** Reads every file, and gives the outputs what they take at once. */
async function feed(
  reading: BatchReading,
  files: readonly string[],
  delivery: Delivery,
  manners: Manners,
  world: World,
): Promise<readonly Entry[]> {
  const progress = showProgress(files.length, manners, world);
  const entries: Entry[] = [];
  try {
    await delivery.begin();
    for await (const { kept, isReused } of reading.read(files)) {
      entries.push(kept.parsed);
      await delivery.add(kept);
      await progress.step({ failed: kept.parsed.outcome === 'failed', reused: isReused });
      if (!delivery.isWanted()) break;
    }
  } finally {
    await reading.close();
    await progress.end();
  }
  return entries;
}

/** What is to be said of a run that is not whole. */
function endingOf(
  done: number,
  { sharing: { shard } }: ScoreCommand,
  { files }: Job,
  signal: string | null,
): readonly Diagnostic[] {
  if (signal !== null) return [diagnose('LKE997', { done, files: files.length })];
  if (shard !== null && files.length === 0) {
    return [diagnose('LKE808', { shard: shard.number, of: shard.of })];
  }
  return [];
}

/** A register is a list of names. */
const REGISTER_LIMIT = 16 * 1024 * 1024;

/** Null without a register. */
export async function loadRegister(
  path: string | null,
  world: World,
): Promise<Result<readonly Expected[] | null>> {
  if (path === null) return success(null);
  const bytes = await world.readFile(path, REGISTER_LIMIT);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  const start = { kind: 'text', file: path, line: 1, column: 1 } as const;
  if (text === null) return failure(diagnose('LKE814', { problem: 'NOT_UTF8', found: '' }, start));
  return readRegister(text, path);
}
