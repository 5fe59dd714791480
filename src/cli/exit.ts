/** The exit code, from the Report and the flags alone: the same whatever is printed. */
import type { Severity } from '../domain/diagnostic.ts';
import { compare, parseExactText } from '../domain/fraction.ts';
import type { Assessment, Finding, Report, ReportedGate } from '../domain/report.ts';
import type { Judgement } from './command.ts';

/**
 * - 0: done, nothing at or above the failure level
 * - 1: done, and a gate, the minimum or the failure level was missed
 * - 2: the job could not be done
 * - 3: some of several submissions could not be scored
 * - 130, 143: interrupted
 * - 141: nobody read standard output to its end
 */
export type ExitCode = 0 | 1 | 2 | 3 | 130 | 141 | 143;

export const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Nobody read standard output to its end: what was judged may not be all there is, and what was shown is not. As
 * programs have it that SIGPIPE ends.
 */
export const CUT_SHORT = 141;

/** Higher is more severe. */
const RANK = { info: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>;

export function reaches(severity: Severity, level: Severity): boolean {
  return RANK[severity] >= RANK[level];
}

/** Whether any of the findings is at or above the level; never, when there is no level. */
export function fails(findings: readonly Pick<Finding, 'severity'>[], level: Severity | null): boolean {
  return level !== null && findings.some((finding) => reaches(finding.severity, level));
}

/** What of one submission the exit code is read from. */
export interface Verdict extends Pick<Assessment, 'outcome' | 'index'> {
  readonly gates: readonly Pick<ReportedGate, 'id' | 'outcome'>[];
  /** Whether a finding about it is at or above the failure level. */
  readonly fails: boolean;
}

export function exitCode(report: Report, judgement: Judgement): ExitCode {
  const verdicts = report.assessments.map(({ outcome, index, gates, findings }): Verdict => {
    return { outcome, index, gates, fails: fails(findings, judgement.failOn) };
  });
  return exitCodeOf(verdicts, report.findings, judgement);
}

/** `findings` are those about the run. */
export function exitCodeOf(
  verdicts: readonly Verdict[],
  findings: readonly Finding[],
  judgement: Judgement,
): ExitCode {
  const scored = verdicts.filter((verdict) => verdict.outcome !== 'failed');
  const failed = verdicts.length - scored.length;
  if (failed > 0 && scored.length === 0) return 2;
  if (failed > 0 && !judgement.allowPartial) return 3;
  if (fails(findings, judgement.failOn)) return 1;
  return scored.every((verdict) => passes(verdict, judgement)) ? 0 : 1;
}

function passes(verdict: Verdict, judgement: Judgement): boolean {
  return !verdict.fails && meetsMinimum(verdict, judgement.min) && passesGate(verdict, judgement.gate);
}

/** An index that is not known meets no minimum. Compared exactly, never as printed. */
function meetsMinimum(assessment: Verdict, min: Judgement['min']): boolean {
  if (min === null) return true;
  const index = assessment.index === null ? null : parseExactText(assessment.index.exact);
  return index !== null && compare(index, min) >= 0;
}

/** A gate whose outcome is not known has not passed, and neither has one that the rubric does not have. */
function passesGate(assessment: Verdict, wanted: Judgement['gate']): boolean {
  switch (wanted.kind) {
    case 'none':
      return true;
    case 'first': {
      const [first] = assessment.gates;
      return first === undefined || first.outcome === 'passed';
    }
    case 'id':
      return assessment.gates.some((gate) => gate.id === wanted.id && gate.outcome === 'passed');
  }
}
