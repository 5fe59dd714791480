/** The report for people at a terminal. */
import type { Assessment, Report } from '../domain/report.ts';
import { drawAreas } from './text/areas.ts';
import { drawFindings } from './text/findings.ts';
import { drawGates } from './text/gates.ts';
import { drawHead } from './text/head.ts';
import { type Pen, type TextOptions, takePen } from './text/pen.ts';
import { drawSummary } from './text/summary.ts';
import { drawUnits } from './text/units.ts';
import { drawVerdict } from './text/verdict.ts';

/**
 * The report as text: each assessment with its areas, gates and findings, and after several of them a summary.
 * The last line is the one that matters most. No line is longer than the options' width (of 40 to 120).
 */
export function renderTable(report: Report, options: TextOptions): string {
  const pen = takePen(options);
  const several = report.assessments.length !== 1;
  const run = drawFindings(pen.labels.runFindings, report.findings, pen);
  const parts = [
    ...report.assessments.map((assessment) => drawAssessment(assessment, pen)),
    run,
    several ? drawSummary(report, pen) : [],
  ];
  return `${join(parts, several ? ['', pen.ink.dim(pen.glyphs.rule.repeat(pen.width)), ''] : [''])}\n`;
}

function drawAssessment(assessment: Assessment, pen: Pen): readonly string[] {
  const parts = [
    drawHead(assessment, pen),
    drawAreas(assessment, pen),
    drawUnits(assessment, pen),
    drawGates(assessment, pen),
    drawFindings(pen.labels.findings, assessment.findings, pen),
    drawVerdict(assessment, pen),
  ];
  return join(parts, ['']).split('\n');
}

/** The parts that have lines, with `between` between them. */
function join(parts: readonly (readonly string[])[], between: readonly string[]): string {
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join(`\n${between.map((line) => `${line}\n`).join('')}`);
}
