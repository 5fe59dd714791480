/** Whose answers these are, and whether two files hold the same. */
import type { Entry } from '../domain/entry.ts';
import type { Assessment, ReportedAnswer, ReportedNode } from '../domain/report.ts';
import { normalise } from '../domain/spelling.ts';

/**
 * The answers of an assessment as one text: the rubric's digest, then every question that is answered with what
 * counts of its answer. Raw spelling, notes and cells do not, so copies that were only reformatted give the same.
 * Null when nothing is answered: blank forms are no copies of each other.
 */
export function answersText({ tree, tally, rubric, units }: Assessment): string | null {
  if (tree === null || tally === null || rubric === null || tally.answered === 0) return null;
  const ofUnits = (units ?? []).map(({ tree: own }) => (own === null ? [] : answersBelow(own)));
  return JSON.stringify([rubric.sha256, ...answersBelow(tree), ...ofUnits]);
}

function answersBelow(node: ReportedNode): readonly (readonly string[])[] {
  const own = node.answer === null || node.answer.value === null ? [] : [[node.id, ...texts(node.answer)]];
  return [...own, ...node.children.flatMap(answersBelow)];
}

function texts({ kind, value }: ReportedAnswer): readonly string[] {
  if (value === null || typeof value === 'string') return [kind, value ?? ''];
  return [kind, ...value.flatMap(({ count, value: counted }) => [count, counted ?? ''])];
}

/** What entries of the same agency, year, block and rubric share; null where the workbook names no agency. */
export function agencyKey({ agency, year, block, rubric }: Entry): string | null {
  if (agency === null || rubric === null) return null;
  return JSON.stringify([normalise(agency), year, block, rubric.sha256]);
}
