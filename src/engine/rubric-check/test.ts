/** A rubric held against its worked cases. */
import type { CoverageKind } from '../../domain/codes/rubric-case.ts';
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { CheckedRubric, Coverage, RubricTest } from '../../domain/rubric-report.ts';
import type { Locate } from '../../rubric/places.ts';
import { readRubric } from '../../rubric/read.ts';
import { type RanCase, runCases } from './cases.ts';
import { coverageOf } from './coverage.ts';
import { checkedRubric } from './lint.ts';
import type { CaseSource, RubricSource } from './source.ts';

export interface Tested {
  readonly checked: CheckedRubric;
  readonly rubric: Rubric | null;
  readonly cases: readonly RanCase[];
}

/** Runs every case of the sources; `folder` is where they were looked for, for the message that there are none. */
export function testSource(source: RubricSource, sources: readonly CaseSource[], folder: string): Tested {
  const read = readRubric(source.text, source.file, source.base);
  if (!read.ok) return { checked: checkedRubric(source, null, read.diagnostics), rubric: null, cases: [] };
  const { rubric, locate } = read.value;
  const { cases, diagnostics } = runCases(rubric, sources);
  const runs = cases.flatMap(({ run }) => run ?? []);
  const coverage = runs.length === 0 ? [] : coverageOf(rubric, runs);
  const none = sources.length === 0 ? [diagnose('LKE976', { rubric: rubric.id, folder })] : [];
  const passed = cases.filter(({ result }) => result.outcome === 'passed').length;
  const test: RubricTest = {
    cases: cases.map(({ result }) => result),
    passed,
    failed: cases.length - passed,
    coverage,
  };
  const findings = [...diagnostics, ...none, ...coverage.flatMap((one) => gapIn(one, rubric, locate))];
  return { checked: checkedRubric(source, rubric, findings, test), rubric, cases };
}

/** Where in a rubric the parts of a kind stand. */
const SECTIONS: Readonly<Record<CoverageKind, string>> = {
  option: 'scales',
  number: 'tree',
  counts: 'tree',
  formula: 'tree',
  dependence: 'tree',
  policy: 'policy',
  check: 'gates',
  gate: 'gates',
  band: 'bands',
  units: 'units',
};

function gapIn({ kind, total, untouched }: Coverage, rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  if (untouched.length === 0) return [];
  return [diagnose('LKE977', { part: kind, untouched, total }, locate(rubric, SECTIONS[kind]))];
}
