/** Findings about rubrics in the form that editors take, each with the text it points into. */
import type { Finding } from '../../domain/report.ts';
import type { RubricReport } from '../../domain/rubric-report.ts';
import { SEVERITY_ORDER, severityPaint } from '../text/findings.ts';
import { hanging } from '../text/paragraph.ts';
import type { Pen } from '../text/pen.ts';
import type { SourceTexts } from './formats.ts';
import { drawFrame } from './frame.ts';

/** Findings about a whole section of a rubric: the lines there would say nothing more. */
const WITHOUT_FRAME: ReadonlySet<string> = new Set(['LKE977']);

/** `file:line:column: severity CODE sentence`, the frame, and the cure. */
export function drawFinding(finding: Finding, texts: SourceTexts, pen: Pen): readonly string[] {
  const at = finding.at === null ? '' : `${pen.text(finding.at)}: `;
  const severity = severityPaint(finding.severity, pen)(pen.labels.severity[finding.severity]);
  const { place } = finding;
  const text = place?.kind === 'text' && !WITHOUT_FRAME.has(finding.code) ? texts.get(place.file) : undefined;
  return [
    `${at}${severity} ${finding.code} ${pen.say(finding.message)}`,
    ...(place?.kind === 'text' && text !== undefined ? drawFrame(place, text, pen) : []),
    ...hanging(`    ${pen.glyphs.arrow} `, pen.say(finding.cure), pen, pen.ink.dim),
  ];
}

/** Those that people asked to see. */
export function shownOf(findings: readonly Finding[], pen: Pen): readonly Finding[] {
  const least = SEVERITY_ORDER.indexOf(pen.show);
  return findings.filter((finding) => SEVERITY_ORDER.indexOf(finding.severity) <= least);
}

/** All findings of a report, the most severe first; those alike in their order. */
export function worstFirst(report: RubricReport): readonly Finding[] {
  const all = report.rubrics.flatMap((rubric) => rubric.findings);
  return SEVERITY_ORDER.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}
