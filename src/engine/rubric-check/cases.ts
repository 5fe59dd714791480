/** The case files beside a rubric, read and run. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { CaseResult } from '../../domain/rubric-report.ts';
import type { Case, CaseFile } from '../../rubric/cases/case.ts';
import { readCases } from '../../rubric/cases/read.ts';
import { figureOrNull } from '../figure.ts';
import { compareRun } from './differences.ts';
import { type CaseRun, runCase } from './run-case.ts';
import type { CaseSource } from './source.ts';

/** One case and what became of it. */
export interface RanCase {
  readonly result: CaseResult;
  readonly worked: Case;
  /** Null when its answers do not fit the rubric. */
  readonly run: CaseRun | null;
  readonly source: CaseSource;
  /** Its place in the file, from 0. */
  readonly index: number;
}

export interface RanCases {
  readonly cases: readonly RanCase[];
  readonly diagnostics: readonly Diagnostic[];
}

export function runCases(rubric: Rubric, sources: readonly CaseSource[]): RanCases {
  const files = sources.map((source) => runFile(rubric, source));
  return {
    cases: files.flatMap(({ cases }) => cases),
    diagnostics: files.flatMap(({ diagnostics }) => diagnostics),
  };
}

function runFile(rubric: Rubric, source: CaseSource): RanCases {
  const read = readCases(source.text, source.file);
  if (!read.ok) return { cases: [], diagnostics: read.diagnostics };
  const file = read.value;
  if (file.rubric !== rubric.id) {
    const args = { found: file.rubric, expected: rubric.id };
    return { cases: [], diagnostics: [diagnose('LKE972', args, file.locate(file, 'rubric'))] };
  }
  const ran = file.cases.map((worked, index) => runOne(rubric, file, worked, source, index));
  return {
    cases: ran.map(({ ran: one }) => one),
    diagnostics: [...read.diagnostics, ...ran.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function runOne(
  rubric: Rubric,
  { file, locate }: CaseFile,
  worked: Case,
  source: CaseSource,
  index: number,
): { readonly ran: RanCase; readonly diagnostics: readonly Diagnostic[] } {
  const about = { case: worked.name, file, line: locate(worked)?.line ?? 1 };
  const run = runCase(worked, rubric, locate);
  if (!run.ok) {
    const nothing = { index: null, band: null, gates: [], compared: 0, differing: 0 };
    const result: CaseResult = { ...about, outcome: 'invalid', ...nothing };
    return { ran: { result, worked, run: null, source, index }, diagnostics: run.diagnostics };
  }
  const { score } = run.value;
  const { compared, differences } = compareRun(run.value, locate);
  const empty = compared === 0 ? [diagnose('LKE979', { case: worked.name }, locate(worked))] : [];
  const result: CaseResult = {
    ...about,
    outcome: differences.length === 0 ? 'passed' : 'failed',
    index: figureOrNull(score.root.points),
    band: score.band?.band ?? null,
    gates: score.gates.map(({ gate, outcome }) => ({ gate, outcome })),
    compared,
    differing: differences.length,
  };
  const ran: RanCase = { result, worked, run: run.value, source, index };
  return { ran, diagnostics: [...differences, ...empty] };
}
