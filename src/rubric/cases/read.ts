/** YAML text -> worked cases, or everything that stands in their way with line and column. */
import {
  type Diagnostic,
  diagnose,
  failure,
  hasErrors,
  type Result,
  success,
} from '../../domain/diagnostic.ts';
import { ZERO } from '../../domain/fraction.ts';
import { findingsOf } from '../issues.ts';
import { Places } from '../places.ts';
import { type IsDictionary, readPlain } from '../plain.ts';
import type { Case, CaseFile, Expectation } from './case.ts';
import { CASES_SCHEMA, type CaseText, type ExpectationText } from './schema.ts';

/** Reads a file of cases. `file` is the name it goes by in findings. Never throws for any text. */
export function readCases(text: string, file: string): Result<CaseFile> {
  const document = readPlain(text, file, isDictionary);
  if (!document.ok) return document;
  const { value, positions, findings } = document.value;
  const parsed = CASES_SCHEMA.safeParse(value);
  const issues = (parsed.error?.issues ?? []).flatMap((issue) => findingsOf(issue, value, positions));
  const shape = [...findings, ...issues];
  if (!parsed.success || hasErrors(shape)) return failure(...shape);
  const places = new Places(positions);
  const cases = parsed.data.cases.map((worked, index) =>
    places.mark(toCase(worked, index, places), ['cases', index]),
  );
  const repeats = repeatedNames(cases, places);
  if (repeats.length > 0) return failure(...repeats);
  const { rubric } = parsed.data;
  const read: CaseFile = { file, rubric, cases, locate: places.locate };
  places.mark(read, []);
  return success(read, shape);
}

function toCase(worked: CaseText, index: number, places: Places): Case {
  const units = [...(worked.units ?? NOTHING)].map(([name, unit]) => {
    if (unit === 'unreadable') return [name, null] as const;
    const answers = { every: unit.every ?? NOTHING, answers: unit.answers ?? NOTHING };
    return [name, places.mark(answers, ['cases', index, 'units', name])] as const;
  });
  return {
    name: worked.case,
    why: worked.why ?? '',
    every: worked.every ?? NOTHING,
    answers: worked.answers ?? NOTHING,
    units: new Map(units),
    tolerance: worked.tolerance ?? ZERO,
    expect: worked.expect === undefined ? null : toExpectation(worked.expect),
  };
}

function toExpectation(expect: ExpectationText): Expectation {
  return {
    index: expect.index ?? null,
    lowest: expect.lowest ?? null,
    highest: expect.highest ?? null,
    band: expect.band ?? null,
    gates: expect.gates ?? NOTHING,
    checks: expect.checks ?? NOTHING,
    points: expect.points ?? NOTHING,
    shares: expect.shares ?? NOTHING,
    areas: expect.areas ?? NOTHING,
    units: expect.units ?? NOTHING,
    findings: expect.findings ?? null,
  };
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

function repeatedNames(cases: readonly Case[], places: Places): readonly Diagnostic[] {
  const lines = new Map<string, number>();
  return cases.flatMap((worked) => {
    const place = places.locate(worked, 'case');
    const line = lines.get(worked.name);
    lines.set(worked.name, line ?? place?.line ?? 0);
    return line === undefined ? [] : [diagnose('LKE925', { name: worked.name, kind: 'case', line }, place)];
  });
}

/** Keys that are ids of the rubric stand below these, and below an id there may be counts or checks. */
const BY_ID: ReadonlySet<string | number> = new Set([
  'every',
  'answers',
  'gates',
  'checks',
  'points',
  'shares',
  'areas',
]);

/** Units stand below their names, and what one answered is again by id. */
const isDictionary: IsDictionary = (path) => {
  const inCase = path.slice(2);
  const below = inCase[0] === 'units' ? inCase.slice(2) : inCase;
  if (inCase[0] === 'units' && inCase.length < 3) return inCase.length === 1;
  if (below[0] === 'expect' && below[1] === 'units') return true;
  return below.some((key) => BY_ID.has(key));
};
