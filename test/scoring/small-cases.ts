/** One sub-area of 4 points, and what it takes to vary it: for worked cases of a single rule. */
import { fromInteger, parseExactText, ZERO } from '../../src/domain/fraction.ts';
import type {
  AbsencePolicy,
  Combine,
  Dependence,
  Indicator,
  Policy,
  Rubric,
  RubricNode,
  ScaleKind,
} from '../../src/domain/rubric.ts';
import { group, question, SURE, smallRubric } from '../support/small-rubric.ts';

type PerKind = Readonly<Record<ScaleKind, AbsencePolicy>>;

export function samePolicy(policy: AbsencePolicy): PerKind {
  return { choice: policy, number: policy, formula: policy, unestablished: policy };
}

export function policyOf(blank: AbsencePolicy, unreadable: AbsencePolicy = blank): Policy {
  return { blank: samePolicy(blank), unreadable: samePolicy(unreadable), provenance: SURE };
}

/** A rubric of the given nodes under a root of 4 points, combined as said; items of a sum weigh alike. */
export function rubricOf(children: readonly RubricNode[], policy: Policy, combine: Combine = 'mean'): Rubric {
  const sub = group('sub', 'Sub', 'sub-area', 4, combine, children);
  const root = group('root', 'Root', 'component', 4, 'sum', [sub]);
  const unknown = { kind: 'unestablished', id: 'unknown', typeWords: [] } as const;
  const base = smallRubric();
  return { ...base, id: 'case', areas: [], scales: [...base.scales, unknown], root, policy };
}

export function item(id: string, scale: string, overrides: Partial<Indicator> = {}): Indicator {
  return question(id, null, id, scale, [], overrides);
}

/** An item of a sum, worth some points. */
export function worth(id: string, scale: string, points: number): Indicator {
  return item(id, scale, { weight: fromInteger(points) });
}

export function times(on: string): Dependence {
  return { kind: 'times', on, provenance: SURE };
}

export function zeroWhen(on: string, ...options: readonly string[]): Dependence {
  return { kind: 'zero-when', on, options, provenance: SURE };
}

/** With one more scale: a choice whose options A, B, C... have the given values. */
export function withScale(rubric: Rubric, id: string, ...values: readonly string[]): Rubric {
  const options = values.map((value, index) => ({
    id: 'ABCDEF'.charAt(index),
    value: parseExactText(value) ?? ZERO,
    spellings: [],
    title: null,
  }));
  return { ...rubric, scales: [...rubric.scales, { kind: 'choice', id, options, typeWords: [] }] };
}
