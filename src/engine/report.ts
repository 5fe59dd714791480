/** Assessments -> the Report of a run. */
import { countsOf } from '../domain/counts.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
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
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'lke', version },
    assessments,
    findings,
    counts: countsOf(assessments, findings),
  };
}
