/** `lke score` and `lke check`: workbooks scored, or only read, and the result delivered. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { isPattern } from '../domain/glob.ts';
import type { Report } from '../domain/report.ts';
import { nearest } from '../domain/spelling.ts';
import { assessPaths } from './assess-paths.ts';
import type { Manners, ScoreCommand } from './command.ts';
import { deliverReport, isLoneFailure, isTableOnScreen, sortOutputs } from './deliver-report.ts';
import { onceEach } from './distinct.ts';
import { type ExitCode, exitCode, SIGNAL_CODES } from './exit.ts';
import { tell, tellFindings } from './tell.ts';
import { SHOWN_WHOLE } from './whole.ts';
import type { World } from './world.ts';

/** Many files are a batch, and so is whatever may be: a folder, a pattern, a list. */
export async function score(command: ScoreCommand, manners: Manners, world: World): Promise<ExitCode> {
  const { asksForBatch, outputs, workbooks } = command;
  const paths = onceEach(command.paths);
  const [workbook] = workbooks;
  const isBatch =
    asksForBatch || paths.length > SHOWN_WHOLE || paths.some((path) => standsForSeveral(path, world));
  if (isBatch && workbook !== undefined) {
    await tell([diagnose('LKE709', { file: workbook, most: SHOWN_WHOLE })], manners.language, world);
    return 2;
  }
  if (isBatch && command.units !== null) {
    await tell([diagnose('LKE236', { files: paths.length })], manners.language, world);
    return 2;
  }
  if (isBatch) {
    return (await import('./batch/score-batch.ts')).scoreBatch(command, manners, world);
  }
  return scoreEach({ ...command, paths, ...sortOutputs(outputs) }, manners, world);
}

function standsForSeveral(path: string, world: World): boolean {
  if (path === '-') return true;
  const kind = world.storage.kindOf(path);
  return kind.ok && (kind.value === 'folder' || (kind.value === 'nothing' && isPattern(path)));
}

type EachCommand = Omit<ScoreCommand, 'outputs'> & ReturnType<typeof sortOutputs>;

async function scoreEach(command: EachCommand, manners: Manners, world: World): Promise<ExitCode> {
  const assessed = await assessPaths(command.paths, command, world, command.units);
  if (!assessed.ok) {
    await tell(assessed.diagnostics, manners.language, world);
    return 2;
  }
  const { report, interrupted, inputs } = assessed.value;
  const unknownGate = findUnknownGate(report, command);
  if (unknownGate !== null) {
    await tell([unknownGate], manners.language, world);
    return 2;
  }
  const code = interrupted === null ? exitCode(report, command.judgement) : SIGNAL_CODES[interrupted];
  if (!isLoneFailure(report) && !manners.quiet && !command.outputs.some(isTableOnScreen)) {
    await tellFindings(report, manners, world);
  }
  return deliverReport(report, { ...command, inputs }, code, manners, world);
}

/** A gate asked for by name that the rubric of a scored workbook does not have. */
function findUnknownGate(report: Report, { judgement }: EachCommand): Diagnostic | null {
  if (judgement.gate.kind !== 'id') return null;
  const { id } = judgement.gate;
  for (const { outcome, rubric, gates } of report.assessments) {
    const known = gates.map((gate) => gate.id);
    if (outcome === 'failed' || rubric === null || known.includes(id)) continue;
    return diagnose('LKE995', { gate: id, rubric: rubric.id, known, nearest: nearest(id, known) });
  }
  return null;
}
