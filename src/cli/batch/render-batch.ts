/** A finished report over many files rendered anew: its assessments take the way of those just made. */
import { failure, type Result, success } from '../../domain/diagnostic.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Report } from '../../domain/report.ts';
import { rebuildBatch } from '../../engine/index.ts';
import type { Manners, RenderCommand } from '../command.ts';
import { CUT_SHORT, type ExitCode, SIGNAL_CODES } from '../exit.ts';
import { readLimits } from '../limits.ts';
import { Reading } from '../options.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';
import { whereabouts } from './conclude.ts';
import { type Delivery, openDelivery } from './delivery.ts';
import { documentMakers, type Makers } from './document-makers.ts';
import { keep, readKept } from './kept.ts';
import { loadRegister } from './score-batch.ts';
import { settingsOfReport } from './settings.ts';
import { type Stop, watchStop } from './stop.ts';
import { type BatchTemplate, loadBatchTemplate } from './template.ts';

/** `sha256` is the digest of the report's text. */
export async function renderBatch(
  report: Report,
  sha256: string,
  command: RenderCommand,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const stop = watchStop(world);
  try {
    const { expect, sort, byFolder } = command.listing;
    const register = await loadRegister(expect, world);
    const template = register.ok ? await loadBatchTemplate(command, manners, world) : register;
    const delivery = template.ok
      ? openDelivery(command, optionsOf(command, report, template.value, stop), manners, world)
      : template;
    if (!register.ok || !template.ok || !delivery.ok) {
      await tell(delivery.diagnostics, manners.language, world);
      return 2;
    }
    const makers = await documentMakers(template.value.bytes);
    const entries = await feed(report, makers, delivery.value, stop);
    if (!entries.ok) {
      delivery.value.drop();
      await tell(entries.diagnostics, manners.language, world);
      return 2;
    }
    const batch = rebuildBatch(report, entries.value, { sort, byFolder, register: register.value });
    const signal = await stop.look();
    const settings = settingsOfReport(report, sha256, readLimits([], new Reading()), delivery.value.parts);
    const manifest = { settings, shard: null, findings: [] };
    const obstacles = signal === null ? await delivery.value.end(batch, manifest) : [];
    delivery.value.drop();
    await tell(obstacles, manners.language, world);
    if (signal !== null) return SIGNAL_CODES[signal];
    if (obstacles.length > 0) return 2;
    const conclusion = { batch, delivering: command, signal, files: null };
    if (!manners.quiet) await world.writeErr(whereabouts(conclusion, manners));
    return delivery.value.isCut() ? CUT_SHORT : 0;
  } finally {
    stop.end();
  }
}

function optionsOf({ path }: RenderCommand, { tool }: Report, { sha256 }: BatchTemplate, stop: Stop) {
  return { inputs: [path], resume: false, scores: true, tool, template: sha256, stop };
}

async function feed(
  report: Report,
  makers: Makers,
  delivery: Delivery,
  stop: Stop,
): Promise<Result<readonly Entry[]>> {
  const entries: Entry[] = [];
  await delivery.begin();
  for (const assessment of report.assessments) {
    if ((await stop.look()) !== null || !delivery.isWanted()) break;
    const kept = readKept(keep(assessment, delivery.parts, makers, report), delivery.parts, assessment.file);
    if (kept === null) throw new Error('what was kept of an assessment is no entry');
    const obstacle = delivery.folder?.add(assessment.file.name, null, kept) ?? null;
    if (obstacle !== null) return failure(obstacle);
    entries.push(kept.parsed);
    await delivery.add(kept);
  }
  return success(entries);
}
