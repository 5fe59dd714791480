/** The units of an agency: each form scored by itself, and where it comes to the centre's. */
import type { AbsencePolicy, Rubric, UnitForm } from '../domain/rubric.ts';
import type { AreaScore } from '../domain/score.ts';
import type { UnitAnswers } from '../domain/submission.ts';
import { meetingGroups, unitRubricOf } from '../domain/unit-form.ts';
import { scoreAreas } from './area.ts';
import { readAll } from './depend.ts';
import { type Plan, planOf } from './plan.ts';
import { rollUp } from './roll-up.ts';
import { type Meetings, type Walked, walk } from './walk.ts';

interface ScoredUnit {
  readonly unit: string;
  /** Null for a unit that could not be read. */
  readonly walked: Walked | null;
  readonly areas: readonly AreaScore[];
}

export interface ScoredUnits {
  readonly units: readonly ScoredUnit[];
  /** Ids of the groups at which they come to the centre. */
  readonly at: readonly string[];
  readonly missing: AbsencePolicy;
}

export function scoreUnits(rubric: Rubric, form: UnitForm, units: readonly UnitAnswers[]): ScoredUnits {
  const own = unitRubricOf(rubric);
  const at = meetingGroups(own.root, form.at);
  const plan = planOf(own);
  return { units: units.map((unit) => scoreUnit(plan, unit, new Set(at))), at, missing: form.missing };
}

function scoreUnit(plan: Plan, { unit, answers }: UnitAnswers, sought: ReadonlySet<string>): ScoredUnit {
  if (answers === null) return { unit, walked: null, areas: [] };
  const walked = walk(plan, readAll(plan, answers), undefined, sought);
  return { unit, walked, areas: scoreAreas(plan, walked.parts) };
}

/** What the units make of each of those groups. */
export function meetingsOf({ units, at, missing }: ScoredUnits): Meetings {
  return new Map(
    at.map((id) => {
      const entering = units.map(({ unit, walked }) => ({ unit, part: partOf(walked, id) }));
      return [id, (own) => rollUp(own, entering, missing)] as const;
    }),
  );
}

function partOf(walked: Walked | null, id: string) {
  if (walked === null) return null;
  const part = walked.parts.get(id);
  if (part === undefined) throw new Error(`a unit has no part ${id}`);
  return part;
}
