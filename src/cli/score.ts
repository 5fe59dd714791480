/** `lke score` and `lke check`: workbooks scored, or only read, and the result delivered. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { isPattern } from '../domain/glob.ts';
import type { Report } from '../domain/report.ts';
import { nearest } from '../domain/spelling.ts';
import { isReportFormat } from '../report/batch-formats.ts';
import { FORMATS, type FormatName, type Render } from '../report/index.ts';
import { assessPaths } from './assess-paths.ts';
import type { Delivering, Manners, Output, ScoreCommand } from './command.ts';
import { deliver } from './deliver.ts';
import { type ExitCode, exitCode, SIGNAL_CODES } from './exit.ts';
import { paintOptions } from './paint.ts';
import { tell, tellFindings } from './tell.ts';
import { SHOWN_WHOLE } from './whole.ts';
import type { World } from './world.ts';

/** Many files are a batch, and so is whatever may be: a folder, a pattern, a list. */
export async function score(command: ScoreCommand, manners: Manners, world: World): Promise<ExitCode> {
  const { paths, asksForBatch, outputs, workbooks } = command;
  const [workbook] = workbooks;
  const isBatch =
    asksForBatch || paths.length > SHOWN_WHOLE || paths.some((path) => standsForSeveral(path, world));
  if (isBatch && workbook !== undefined) {
    await tell([diagnose('LKE709', { file: workbook, most: SHOWN_WHOLE })], manners.language, world);
    return 2;
  }
  if (isBatch) {
    return (await import('./batch/score-batch.ts')).scoreBatch(command, manners, world);
  }
  const reported = outputs.flatMap(({ format, file }) => (isReportFormat(format) ? [{ format, file }] : []));
  return scoreEach({ ...command, outputs: reported }, manners, world);
}

function standsForSeveral(path: string, world: World): boolean {
  if (path === '-') return true;
  const kind = world.storage.kindOf(path);
  return kind.ok && (kind.value === 'folder' || (kind.value === 'nothing' && isPattern(path)));
}

type EachCommand = Omit<ScoreCommand, 'outputs'> & Delivering;

async function scoreEach(command: EachCommand, manners: Manners, world: World): Promise<ExitCode> {
  const assessed = await assessPaths(command.paths, command, world);
  if (!assessed.ok) {
    await tell(assessed.diagnostics, manners.language, world);
    return 2;
  }
  const { report, interrupted } = assessed.value;
  const unknownGate = findUnknownGate(report, command);
  if (unknownGate !== null) {
    await tell([unknownGate], manners.language, world);
    return 2;
  }
  const render = async (format: FormatName, target: 'out' | 'file') => {
    const draw = await loadRender(command.kind, format);
    return draw(report, paintOptions(manners, target, world));
  };
  const code = interrupted === null ? exitCode(report, command.judgement) : SIGNAL_CODES[interrupted];
  if (isLoneFailure(report)) {
    await tellFindings(report, { ...manners, show: 'error' }, world);
    const rest = command.outputs.filter((output) => !isTableOnScreen(output));
    const delivered = await deliver(
      { ...command, outputs: rest },
      command.paths,
      render,
      code,
      manners,
      world,
    );
    return saveResults(report, command, delivered, manners, world);
  }
  if (!manners.quiet && !command.outputs.some(isTableOnScreen)) await tellFindings(report, manners, world);
  const delivered = await deliver(command, command.paths, render, code, manners, world);
  return saveResults(report, command, delivered, manners, world);
}

/** The result as workbooks, where they were asked for; what makes them is loaded only then. */
async function saveResults(
  report: Report,
  { workbooks, force, paths }: EachCommand,
  code: ExitCode,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  if (workbooks.length === 0) return code;
  const { saveResult } = await import('./result-workbook.ts');
  let outcome = code;
  for (const output of workbooks) {
    if ((await saveResult(report, { output, force }, paths, manners, world)) !== 0) outcome = 2;
  }
  return outcome;
}

/** A check leaves scores out of the text for people; for machines it is the same report. */
async function loadRender(kind: ScoreCommand['kind'], format: FormatName): Promise<Render> {
  if (kind === 'check' && format === 'table') return (await import('../report/check.ts')).renderCheck;
  return FORMATS[format].load();
}

/** Nothing but a file that could not be scored: there is no table to draw, only a reason to give. */
function isLoneFailure({ assessments }: Report): boolean {
  return assessments.length === 1 && assessments[0]?.outcome === 'failed';
}

/** A table on standard output holds the findings; otherwise they are told on standard error. */
function isTableOnScreen({ format, file }: Output): boolean {
  return format === 'table' && file === null;
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
