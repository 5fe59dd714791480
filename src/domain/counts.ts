/** The counts at the end of a report. */
import type { Assessment, Finding, Report } from './report.ts';

/** Assessments by outcome, and findings by severity: those of the assessments and `findings`, which are about the run. */
export function countsOf(assessments: readonly Assessment[], findings: readonly Finding[]): Report['counts'] {
  const all = [...findings, ...assessments.flatMap((assessment) => assessment.findings)];
  const withOutcome = (outcome: Assessment['outcome']) =>
    assessments.filter((assessment) => assessment.outcome === outcome).length;
  const withSeverity = (severity: Finding['severity']) =>
    all.filter((finding) => finding.severity === severity).length;
  return {
    files: assessments.length,
    scored: withOutcome('scored'),
    nothingAnswered: withOutcome('nothing-answered'),
    undetermined: withOutcome('undetermined'),
    failed: withOutcome('failed'),
    errors: withSeverity('error'),
    warnings: withSeverity('warning'),
    infos: withSeverity('info'),
  };
}
