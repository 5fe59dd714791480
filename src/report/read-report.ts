/** A finished report read back from its JSON text, checked in every part before anything is made of it. */
import type { ReportProblem } from '../domain/codes/rendered.ts';
import { countsOf } from '../domain/counts.ts';
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { type Report, SCHEMA_VERSION } from '../domain/report.ts';
import { incoherenceIn } from './coherence.ts';
import { definitionsOf } from './schema/conforms.ts';
import { type Expected, type Mismatch, mismatchOf } from './schema/mismatch.ts';
import { REPORT_SCHEMA } from './schema/report.ts';

/**
 * The report; LKE861 for one of another form, LKE860 for anything that is no report or not as it was written. A report
 * of another version than `version` comes with LKE862.
 */
export function readReport(text: string, file: string, version: string): Result<Report> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure(notReport(file, 'NOT_JSON'));
  }
  const other = otherForm(value, file);
  if (other !== null) return failure(other);
  const mismatch = mismatchOf(value, REPORT_SCHEMA, definitionsOf(REPORT_SCHEMA));
  if (mismatch !== null) return failure(describe(mismatch, file));
  const report = value as Report;
  const miscount = miscountIn(report, file);
  if (miscount !== null) return failure(miscount);
  const incoherent = incoherentIn(report, file);
  if (incoherent !== null) return failure(incoherent);
  const found = report.tool.version;
  return found === version
    ? success(report)
    : success(report, [diagnose('LKE862', { file, found, running: version })]);
}

/** A report that is nothing but text which cannot be read. */
export function notUtf8(file: string): Diagnostic {
  return notReport(file, 'NOT_UTF8');
}

function notReport(file: string, problem: ReportProblem): Diagnostic {
  return diagnose('LKE860', { file, problem, path: '$', expected: [], found: '' });
}

/** A later form may differ everywhere: its number says more than the first key that does. */
function otherForm(value: unknown, file: string): Diagnostic | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schemaVersion')) return null;
  const { schemaVersion } = value as { readonly schemaVersion: unknown };
  if (typeof schemaVersion !== 'number' || schemaVersion === SCHEMA_VERSION) return null;
  return diagnose('LKE861', { file, found: String(schemaVersion), expected: SCHEMA_VERSION });
}

const PROBLEMS = {
  key: 'KEY_MISSING',
  noKey: 'KEY_SURPLUS',
  type: 'OTHER_KIND',
  words: 'OTHER_VALUE',
  figure: 'OTHER_FIGURE',
  shallower: 'TOO_DEEP',
} as const satisfies Record<Expected['kind'], ReportProblem>;

function describe({ path, expected, found }: Mismatch, file: string): Diagnostic {
  return diagnose('LKE860', {
    file,
    problem: PROBLEMS[expected.kind],
    path: pathText(path),
    expected: expectedTexts(expected),
    found: expected.kind === 'noKey' ? JSON.stringify(expected.key) : foundText(found),
  });
}

function expectedTexts(expected: Expected): readonly string[] {
  switch (expected.kind) {
    case 'key':
      return [JSON.stringify(expected.key)];
    case 'type':
      return [expected.type];
    case 'words':
      return expected.words.map((word) => JSON.stringify(word));
    case 'figure':
      return [expected.value];
    case 'noKey':
    case 'shallower':
      return [];
  }
}

/** What stands there, as JSON; of what holds other values only its kind. */
function foundText(found: unknown): string {
  if (Array.isArray(found)) return '[…]';
  if (typeof found === 'object' && found !== null) return '{…}';
  return JSON.stringify(found) ?? 'null';
}

/** "$.assessments[0].index": as JSON paths are written. */
function pathText(path: readonly (string | number)[]): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[a-z]\w*$/i.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${steps.join('')}`;
}

/** Counts that do not balance show that assessments or findings were taken out. */
function miscountIn({ assessments, findings, counts }: Report, file: string): Diagnostic | null {
  const counted = countsOf(assessments, findings);
  const keys = Object.keys(counted) as readonly (keyof Report['counts'])[];
  const key = keys.find((candidate) => counted[candidate] !== counts[candidate]);
  if (key === undefined) return null;
  return diagnose('LKE860', {
    file,
    problem: 'OTHER_COUNT',
    path: `$.counts.${key}`,
    expected: [String(counted[key])],
    found: String(counts[key]),
  });
}

/** Figures that fit their own fractions may still be other than the answers below them give. */
function incoherentIn({ assessments }: Report, file: string): Diagnostic | null {
  for (const [at, assessment] of assessments.entries()) {
    const wrong = incoherenceIn(assessment);
    if (wrong === null) continue;
    const path = pathText(['assessments', at, ...wrong.path]);
    const { expected, found } = wrong;
    return diagnose('LKE860', { file, problem: 'OTHER_SUM', path, expected: [expected], found });
  }
  return null;
}
