/** A rubric changed on purpose, to see what its cases notice. */
import type { CheckedRubric } from '../../domain/rubric-report.ts';
import { readRubric } from '../../rubric/read.ts';
import { checkedRubric } from './lint.ts';
import { mutateRubric } from './mutation.ts';
import type { CaseSource, RubricSource } from './source.ts';
import { testSource } from './test.ts';

/** Nothing is changed where a case fails on the rubric itself: it would notice everything. */
export function mutateSource(
  source: RubricSource,
  sources: readonly CaseSource[],
  folder: string,
): CheckedRubric {
  const { checked, cases } = testSource(source, sources, folder);
  const read = readRubric(source.text, source.file, source.base);
  const errors = checked.findings.filter(({ severity }) => severity === 'error');
  if (!read.ok || errors.length > 0) return { ...checked, findings: errors };
  if (cases.length === 0) return checked;
  const { rubric, locate } = read.value;
  const worked = cases.map((one) => one.worked);
  const { mutation, unnoticed } = mutateRubric(rubric, worked, locate);
  return checkedRubric(source, rubric, unnoticed, null, mutation);
}
