/** Checked rubrics -> the report of a run. */
import type { Severity } from '../../domain/diagnostic.ts';
import {
  type CheckedRubric,
  RUBRIC_REPORT_VERSION,
  type RubricReport,
  type RubricReportKind,
} from '../../domain/rubric-report.ts';

export function buildRubricReport(
  kind: RubricReportKind,
  rubrics: readonly CheckedRubric[],
  version: string,
): RubricReport {
  const count = (severity: Severity) =>
    rubrics.reduce(
      (total, { findings }) => total + findings.filter((finding) => finding.severity === severity).length,
      0,
    );
  return {
    schemaVersion: RUBRIC_REPORT_VERSION,
    tool: { name: 'lke', version },
    kind,
    rubrics,
    counts: {
      rubrics: rubrics.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
  };
}
