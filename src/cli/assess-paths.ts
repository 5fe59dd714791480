/** Paths to a Report: every file read and scored on its own, so that one that fails stops no other. */

import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Assessment, Report } from '../domain/report.ts';
import {
  type AssessOptions,
  buildReport,
  copiesAmong,
  type RubricChoice,
  refuseFile,
} from '../engine/index.ts';
import { loadBundled, loadRubric } from './catalogue.ts';
import type { Selection } from './command.ts';
import { VERSION } from './version.ts';
import { inOrder } from './workers/in-order.ts';
import { openReader, type Reader } from './workers/isolate.ts';
import type { Setup } from './workers/protocol.ts';
import type { Signal, World } from './world.ts';

export interface Assessed {
  readonly report: Report;
  /** What ended the run before all files were done; null when nothing did. */
  readonly interrupted: Signal | null;
  /** Every file that was read, those of units and the rubric's among them: none of them is ever written to. */
  readonly inputs: readonly string[];
}

/**
 * Scores the files in the order of their paths as given. `unitFolder` holds the units of the one file that there is
 * then. Fails only when there is no rubric to score with, or when the units cannot be told.
 */
export async function assessPaths(
  paths: readonly string[],
  selection: Selection,
  world: World,
  unitFolder: string | null = null,
): Promise<Result<Assessed>> {
  const choice = await chooseRubric(selection, world);
  if (!choice.ok) return choice;
  const units = unitFolder === null ? NO_UNITS : await readUnitFolder(unitFolder, paths, selection, world);
  if (!units.ok) return units;
  const { sheet, by, limits } = selection;
  const permissions = { macros: selection.allowMacros };
  const options = { sheet, by, permissions, limits: limits.reader, ...units.value };
  const setup: Setup = { choice: choice.value, options };
  const watch = paths.length > 1 ? watchInterrupt(world) : NO_WATCH;
  const reader = openReader(paths.length, setup, limits, world);
  const assessments: Assessment[] = [];
  const assessOne = (path: string) => assessPath(path, reader, limits.fileBytes, world);
  for await (const assessment of inOrder(paths, reader.width, assessOne)) {
    assessments.push(assessment);
    if ((await watch.interrupted()) !== null) break;
  }
  await reader.close();
  const interrupted = await watch.interrupted();
  watch.end();
  const findings: Diagnostic[] = [...choice.diagnostics, ...units.diagnostics, ...copiesAmong(assessments)];
  if (interrupted !== null)
    findings.push(diagnose('LKE997', { done: assessments.length, files: paths.length }));
  const rubric = selection.rubric === null ? [] : [selection.rubric];
  const inputs = [...paths, ...rubric, ...(units.value.units ?? []).map(({ file }) => file.name)];
  return success({ report: buildReport(assessments, findings, VERSION), interrupted, inputs });
}

const NO_UNITS = success<Pick<AssessOptions, 'units'>>({});

async function readUnitFolder(
  folder: string,
  paths: readonly string[],
  { limits }: Selection,
  world: World,
): Promise<Result<Pick<AssessOptions, 'units'>>> {
  if (paths.length !== 1) return failure(diagnose('LKE236', { files: paths.length }));
  const { unitFiles } = await import('./unit-files.ts');
  const files = await unitFiles(folder, limits.fileBytes, world);
  return files.ok ? success({ units: files.value }, files.diagnostics) : files;
}

/** The rubric that was named; without one all that are bundled, for the workbook to tell. */
export async function chooseRubric(
  selection: Pick<Selection, 'rubric'>,
  world: World,
): Promise<Result<RubricChoice>> {
  if (selection.rubric === null) {
    const among = await loadBundled(world);
    return among.ok ? success({ kind: 'recognised', among: among.value }, among.diagnostics) : among;
  }
  const rubric = await loadRubric(selection.rubric, world);
  return rubric.ok ? success({ kind: 'given', rubric: rubric.value }, rubric.diagnostics) : rubric;
}

async function assessPath(
  path: string,
  reader: Reader,
  fileLimit: number,
  world: World,
): Promise<Assessment> {
  const name = path.replaceAll('\\', '/');
  const read = await world.readFile(path, fileLimit);
  if (!read.ok) return refuseFile({ name, size: null, sha256: null }, read.diagnostics);
  const bytes = read.value;
  return reader.assess({ name, size: bytes.length, sha256: world.sha256(bytes) }, bytes);
}

interface Watch {
  /** Lets waiting signals arrive, and says which one did. */
  interrupted(): Promise<Signal | null>;
  end(): void;
}

/** One file is left to the system's own reaction, which ends the process at once even when we hang. */
const NO_WATCH: Watch = { interrupted: async () => null, end: () => {} };

function watchInterrupt(world: World): Watch {
  let signal: Signal | null = null;
  const end = world.onInterrupt((received) => {
    signal = received;
  });
  const interrupted = async () => {
    await world.pause();
    return signal;
  };
  return { interrupted, end };
}
