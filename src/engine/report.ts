/** Assessments -> the Report of a run. */
import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import { type Assessment, type Report, SCHEMA_VERSION } from '../domain/report.ts';
import { findingsOf } from './finding.ts';

/**
 * The Report of a run over some files, in the order given. `diagnostics` are about the run as a whole; `version` is
 * the program's.
 */
export function buildReport(
  assessments: readonly Assessment[],
  diagnostics: readonly Diagnostic[],
  version: string,
): Report {
  const findings = findingsOf(diagnostics);
  const all = [...findings, ...assessments.flatMap((assessment) => assessment.findings)];
  const withOutcome = (outcome: Assessment['outcome']) =>
    assessments.filter((assessment) => assessment.outcome === outcome).length;
  const withSeverity = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'lke', version },
    assessments,
    findings,
    counts: {
      files: assessments.length,
      scored: withOutcome('scored'),
      nothingAnswered: withOutcome('nothing-answered'),
      undetermined: withOutcome('undetermined'),
      failed: withOutcome('failed'),
      errors: withSeverity('error'),
      warnings: withSeverity('warning'),
      infos: withSeverity('info'),
    },
  };
}
