/** A rubric's text held against the laws, and looked over for what merely smells. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { CheckedRubric, RubricMutation, RubricTest } from '../../domain/rubric-report.ts';
import { lintRubric } from '../../rubric/lint.ts';
import { readRubric } from '../../rubric/read.ts';
import { findingsOf } from '../finding.ts';
import type { RubricSource } from './source.ts';

export function lintSource(source: RubricSource): CheckedRubric {
  const read = readRubric(source.text, source.file, source.base);
  if (!read.ok) return checkedRubric(source, null, read.diagnostics);
  const { rubric, locate } = read.value;
  return checkedRubric(source, rubric, [...read.diagnostics, ...lintRubric(rubric, locate)]);
}

export function checkedRubric(
  { name, sha256 }: RubricSource,
  rubric: Rubric | null,
  diagnostics: readonly Diagnostic[],
  test: RubricTest | null = null,
  mutation: RubricMutation | null = null,
): CheckedRubric {
  const named = rubric === null ? null : { id: rubric.id, version: rubric.version, status: rubric.status };
  return { file: name, sha256, rubric: named, findings: findingsOf(diagnostics), test, mutation };
}
