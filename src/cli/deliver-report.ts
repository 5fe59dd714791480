/** A report to where it was asked for: renderings in each format, and workbooks. */
import type { Report } from '../domain/report.ts';
import { type BatchFormatName, isReportFormat } from '../report/batch-formats.ts';
import { FORMATS, type FormatName, type Render } from '../report/index.ts';
import type { Delivering, Manners, Output, ScoreCommand } from './command.ts';
import { deliver } from './deliver.ts';
import type { ExitCode } from './exit.ts';
import { paintOptions } from './paint.ts';
import { tellFindings } from './tell.ts';
import type { World } from './world.ts';

export interface ReportDelivering extends Delivering {
  /** What was done; a check leaves scores out of the text for people. */
  readonly kind: ScoreCommand['kind'];
  /** Files (.xlsx) that take the result as a workbook. */
  readonly workbooks: readonly string[];
  /** Files (.docx) that take the evaluation report, and the template it is made with; null for the bundled one. */
  readonly documents: readonly string[];
  readonly template: string | null;
  /** Paths that were read, and are never written to. */
  readonly inputs: readonly string[];
}

/**
 * Delivers the report and gives the exit code: `code` when all arrived, otherwise 2. Of a lone file that could not be
 * scored there is no table to draw, only a reason to give on standard error.
 */
export async function deliverReport(
  report: Report,
  delivering: ReportDelivering,
  code: ExitCode,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const { kind, outputs, inputs } = delivering;
  const render = async (format: FormatName, target: 'out' | 'file') => {
    const draw = await loadRender(kind, format);
    return draw(report, paintOptions(manners, target, world));
  };
  const isLone = isLoneFailure(report);
  if (isLone) await tellFindings(report, { ...manners, show: 'error' }, world);
  const drawn = isLone ? outputs.filter((output) => !isTableOnScreen(output)) : outputs;
  const delivered = await deliver({ ...delivering, outputs: drawn }, inputs, render, code, manners, world);
  const saved = await saveResults(report, delivering, delivered, manners, world);
  if (delivering.documents.length === 0) return saved;
  const { saveLetters } = await import('./letter.ts');
  return (await saveLetters(report, delivering, manners, world)) === 0 ? saved : 2;
}

/** The outputs of scores that are reports in text, and the files that take documents. */
export function sortOutputs(outputs: readonly Output<BatchFormatName>[]): {
  readonly outputs: readonly Output[];
  readonly documents: readonly string[];
} {
  return {
    outputs: outputs.flatMap(({ format, file }) => (isReportFormat(format) ? [{ format, file }] : [])),
    documents: outputs.flatMap(({ format, file }) => (format === 'docx' && file !== null ? [file] : [])),
  };
}

/** The result as workbooks, where they were asked for; what makes them is loaded only then. */
async function saveResults(
  report: Report,
  { workbooks, force, inputs }: ReportDelivering,
  code: ExitCode,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  if (workbooks.length === 0) return code;
  const { saveResult } = await import('./result-workbook.ts');
  let outcome = code;
  for (const output of workbooks) {
    if ((await saveResult(report, { output, force }, inputs, manners, world)) !== 0) outcome = 2;
  }
  return outcome;
}

async function loadRender(kind: ReportDelivering['kind'], format: FormatName): Promise<Render> {
  if (kind === 'check' && format === 'table') return (await import('../report/check.ts')).renderCheck;
  return FORMATS[format].load();
}

export function isLoneFailure({ assessments }: Report): boolean {
  return assessments.length === 1 && assessments[0]?.outcome === 'failed';
}

/** A table on standard output holds the findings; otherwise they are told on standard error. */
export function isTableOnScreen({ format, file }: Output): boolean {
  return format === 'table' && file === null;
}
