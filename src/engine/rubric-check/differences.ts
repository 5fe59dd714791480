/** What of a run differs from what its case expects, as findings at the place where it is expected. */
import type { Named } from '../../domain/codes/rubric.ts';
import type { CaseSubject } from '../../domain/codes/rubric-case.ts';
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import { compare, equals, type Fraction, isZero, subtract, toExactText } from '../../domain/fraction.ts';
import { type Locate, NOWHERE } from '../../rubric/places.ts';
import { type Comparison, compareRemarks, comparisonsOf, type Told } from './expectation.ts';
import type { CaseRun } from './run-case.ts';

export interface Compared {
  readonly compared: number;
  readonly differences: readonly Diagnostic[];
}

export function compareRun(run: CaseRun, locate: Locate = NOWHERE): Compared {
  const { worked } = run;
  const comparisons = comparisonsOf(run);
  const differences = comparisons.flatMap((comparison) => {
    const { subject, name, keys, expected, found } = comparison;
    const place = locate(worked, ...keys);
    if (found === null) return [diagnose('LKE926', { name, kind: NAMED[subject], nearest: null }, place)];
    if (isMet(comparison, worked.tolerance)) return [];
    const figures = { expected: textOf(expected), found: textOf(found) };
    return [diagnose('LKE975', { case: worked.name, subject, name, ...figures }, place)];
  });
  const remarks = worked.expect?.findings ?? null;
  return {
    compared: comparisons.length + (remarks === null ? 0 : 1),
    differences: [...differences, ...(remarks === null ? [] : remarkDifferences(run, remarks, locate))],
  };
}

/** Whether the run gives all its case expects; made for thousands of runs, so it stops at the first that differs. */
export function isAsExpected(run: CaseRun): boolean {
  const remarks = run.worked.expect?.findings ?? null;
  if (remarks !== null) {
    const { missing, surplus } = compareRemarks(remarks, run.remarks);
    if (missing.length + surplus.length > 0) return false;
  }
  return comparisonsOf(run).every((comparison) => isMet(comparison, run.worked.tolerance));
}

export function isMet({ expected, found }: Comparison, tolerance: Fraction): boolean {
  if (found === null) return false;
  if (typeof expected === 'string' || typeof found === 'string') return expected === found;
  if (isZero(tolerance)) return equals(expected, found);
  const difference = subtract(expected, found);
  const size = difference.numerator < 0n ? { ...difference, numerator: -difference.numerator } : difference;
  return compare(size, tolerance) <= 0;
}

function remarkDifferences(run: CaseRun, expected: readonly string[], locate: Locate): readonly Diagnostic[] {
  const { missing, surplus } = compareRemarks(expected, run.remarks);
  const place = locate(run.worked, 'expect', 'findings');
  const difference = (name: string, wanted: string, found: string) =>
    diagnose('LKE975', { case: run.worked.name, subject: 'finding', name, expected: wanted, found }, place);
  return [
    ...missing.map((name) => difference(name, 'told', 'none')),
    ...surplus.map((name) => difference(name, 'none', 'told')),
  ];
}

const NAMED: Readonly<Record<CaseSubject, Named>> = {
  index: 'node',
  lowest: 'node',
  highest: 'node',
  band: 'band',
  gate: 'gate',
  check: 'check',
  points: 'node',
  share: 'node',
  area: 'area',
  unit: 'node',
  finding: 'node',
};

function textOf(value: Told): string {
  return typeof value === 'string' ? value : toExactText(value);
}
