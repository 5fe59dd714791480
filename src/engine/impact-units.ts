/** The answers of units under two rubrics. */
import type { Rubric } from '../domain/rubric.ts';
import type { UnitAnswers } from '../domain/submission.ts';
import { unitRubricOf } from '../domain/unit-form.ts';
import { indicatorsOf } from '../rubric/walk.ts';
import { Carrier } from './impact-carry.ts';
import { fitAll, questionsOf } from './impact-fit.ts';

export interface UnitImpact {
  /** Whether every answer is one of the old form's. */
  fit(units: readonly UnitAnswers[]): boolean;
  before(units: readonly UnitAnswers[]): readonly UnitAnswers[];
  /** Carried over; none where one of the rubrics has no units, whose index the other makes otherwise. */
  after(units: readonly UnitAnswers[]): readonly UnitAnswers[];
}

export function unitImpact(old: Rubric, next: Rubric): UnitImpact {
  if (old.units === null) return { fit: () => true, before: () => [], after: () => [] };
  const form = unitRubricOf(old);
  const questions = questionsOf(form, indicatorsOf(form.root));
  const carrier = next.units === null ? null : new Carrier(form, unitRubricOf(next));
  return {
    fit: (units) => units.every(({ answers }) => answers === null || fitAll(answers, questions)),
    before: (units) => units,
    after: (units) =>
      carrier === null
        ? []
        : units.map(({ unit, answers }) => ({
            unit,
            answers: answers === null ? null : carrier.carry(answers),
          })),
  };
}
