/** Answers taken back from a report, be it one just made or one that was kept as JSON. */

import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { parseExactText } from '../domain/fraction.ts';
import { SCHEMA_VERSION } from '../domain/report.ts';
import type { Answer, CountAnswer, UnitAnswers, Value } from '../domain/submission.ts';

/** What of an assessment a comparison needs. */
export interface KeptSubmission {
  readonly file: string;
  readonly agency: string | null;
  /** Null when it was not scored. */
  readonly rubric: string | null;
  /** Null when it was not scored; `place` and `evidence` are left behind. */
  readonly answers: readonly Answer[] | null;
  /** Of a centre's units, in their order. */
  readonly units: readonly UnitAnswers[];
}

/** Groups below each other; a report of ours has far fewer. */
const DEEPEST = 24;

/** The submissions in the JSON text of a report; LKE958 when it is none, naming what is not as it should be. */
export function readReport(text: string, file: string): Result<readonly KeptSubmission[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure(notReport(file, 'JSON'));
  }
  if (!isObject(value) || value.schemaVersion !== SCHEMA_VERSION)
    return failure(notReport(file, 'schemaVersion'));
  if (!Array.isArray(value.assessments)) return failure(notReport(file, 'assessments'));
  const kept: KeptSubmission[] = [];
  for (const [index, assessment] of value.assessments.entries()) {
    const submission = keepSubmission(assessment);
    if (submission === null) return failure(notReport(file, `assessments[${index}]`));
    kept.push(submission);
  }
  return success(kept);
}

function notReport(file: string, part: string): Diagnostic {
  return diagnose('LKE958', { file, part });
}

/** Null for a value that is no assessment. */
export function keepSubmission(assessment: unknown): KeptSubmission | null {
  if (!isObject(assessment) || !isObject(assessment.file) || typeof assessment.file.name !== 'string')
    return null;
  const file = assessment.file.name;
  const { rubric, identity, tree, outcome } = assessment;
  if (outcome === 'failed' || tree === null)
    return { file, agency: null, rubric: null, answers: null, units: [] };
  if (!isObject(rubric) || typeof rubric.id !== 'string') return null;
  const answers: Answer[] = [];
  if (!collect(tree, 0, answers)) return null;
  const agency = isObject(identity) && typeof identity.agency === 'string' ? identity.agency : null;
  const units = keepUnits(assessment.units);
  return units === null ? null : { file, agency, rubric: rubric.id, answers, units };
}

/** Reports from before there were units have none. Null for what is no list of units. */
function keepUnits(units: unknown): readonly UnitAnswers[] | null {
  if (units === null || units === undefined) return [];
  if (!Array.isArray(units)) return null;
  const kept: UnitAnswers[] = [];
  for (const unit of units) {
    if (!isObject(unit) || typeof unit.name !== 'string') return null;
    const answers: Answer[] = [];
    if (unit.tree !== null && !collect(unit.tree, 0, answers)) return null;
    kept.push({ unit: unit.name, answers: unit.tree === null ? null : answers });
  }
  return kept;
}

function collect(node: unknown, depth: number, answers: Answer[]): boolean {
  if (!isObject(node) || typeof node.id !== 'string' || depth > DEEPEST) return false;
  if (node.kind === 'indicator') {
    const answer = answerOf(node.id, node.answer);
    if (answer === null) return false;
    answers.push(answer);
    return true;
  }
  return Array.isArray(node.children) && node.children.every((child) => collect(child, depth + 1, answers));
}

function answerOf(indicator: string, reported: unknown): Answer | null {
  if (!isObject(reported)) return null;
  const { match, raw } = reported;
  if (match !== 'found' && match !== 'not-found' && match !== 'ambiguous') return null;
  if (typeof raw !== 'string') return null;
  const value = readValue(reported.kind, reported.value, raw);
  return value === null ? null : { indicator, match, value, place: null, raw, evidence: '' };
}

function readValue(kind: unknown, value: unknown, raw: string): Value | null {
  switch (kind) {
    case 'blank':
    case 'not-applicable':
      return { kind };
    case 'unreadable':
      return { kind, raw };
    case 'choice':
      return typeof value === 'string' ? { kind, option: value } : null;
    case 'number':
    case 'share': {
      const exact = typeof value === 'string' ? parseExactText(value) : null;
      return exact === null ? null : { kind, value: exact };
    }
    case 'counts': {
      if (!Array.isArray(value)) return null;
      const counts = value.map(countOf);
      return counts.every((count) => count !== null) ? { kind, counts } : null;
    }
    default:
      return null;
  }
}

function countOf(reported: unknown): CountAnswer | null {
  if (!isObject(reported) || typeof reported.count !== 'string') return null;
  const { count, kind, value, raw } = reported;
  if (kind === 'blank') return { count, value: { kind }, place: null };
  if (kind === 'unreadable' && typeof raw === 'string') return { count, value: { kind, raw }, place: null };
  const exact = kind === 'count' && typeof value === 'string' ? parseExactText(value) : null;
  return exact === null ? null : { count, value: { kind: 'count', value: exact }, place: null };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
