/** Centre and units together: whatever they answer, what is known follows from each form by itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  equals,
  type Fraction,
  fraction,
  fromInteger,
  multiply,
  sum,
} from '../../src/domain/fraction.ts';
import type { AbsencePolicy, Rubric } from '../../src/domain/rubric.ts';
import type { Score, ScoreNode, Step } from '../../src/domain/score.ts';
import type { Answer, UnitAnswers, Value } from '../../src/domain/submission.ts';
import { meetingGroups, unitRubricOf } from '../../src/domain/unit-form.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';
import { bundledRubric } from '../support/bundled.ts';
import { allNodes, answer, BLANK, NOT_APPLICABLE, UNREADABLE } from './answers.ts';
import { answersOf, completeDraws, type Draw, draws, indicatorsOf, rubrics } from './random-rubric.ts';

const bundled = bundledRubric('rb-2019');
const form = unitRubricOf(bundled);
const MET = meetingGroups(form.root, 'sub-area');
const RUNS = { numRuns: 15, seed: 2019 };

/** Answers on the rubric's own scales, the drawn ones over and over. */
function answersTo(rubric: Rubric, drawn: readonly Draw[]): readonly Answer[] {
  const scales = new Map(rubric.scales.map((scale) => [scale.id, scale]));
  return indicatorsOf(rubric.root).map((indicator, index) => {
    const { how, first } = drawn[index % drawn.length] ?? { how: 'blank', first: 0 };
    const scale = scales.get(indicator.scale);
    if (how !== 'filled' || scale === undefined) {
      const kinds = { unreadable: UNREADABLE, 'not-applicable': NOT_APPLICABLE };
      const value = how === 'unreadable' || how === 'not-applicable' ? kinds[how] : BLANK;
      return answer(indicator.id, value, how === 'not-found' ? 'not-found' : 'found');
    }
    const part = fraction(BigInt(first), 100n);
    const value: Value =
      scale.kind === 'choice'
        ? { kind: 'choice', option: scale.options[first % scale.options.length]?.id ?? '' }
        : scale.kind === 'number'
          ? { kind: 'number', value: multiply(part, scale.maximum) }
          : { kind: 'share', value: part };
    return answer(indicator.id, value);
  });
}

const answersOfUnit = (drawn: readonly Draw[]) => answersTo(form, drawn);
const named = (all: readonly (readonly Answer[])[]): readonly UnitAnswers[] =>
  all.map((answers, index) => ({ unit: `unit ${index + 1}`, answers }));
const agency = fc.record({ centre: draws, units: fc.array(draws, { minLength: 1, maxLength: 4 }) });
const figures = ({ root }: Score) =>
  allNodes(root).map(({ id, share, points, lowShare, highShare, state }) => ({
    id,
    share,
    points,
    lowShare,
    highShare,
    state,
  }));
const atMost = (left: Fraction, right: Fraction) => compare(left, right) <= 0;

function rollUpOf(node: ScoreNode): Extract<Step, { rule: 'roll-up' }> {
  const step = node.steps.find(({ rule }) => rule === 'roll-up');
  if (step?.rule !== 'roll-up') throw new Error(`${node.id} is not where units come in`);
  return step;
}

/** A whole rubric of which units answer everything, so that they come in at its root. */
function withUnits(rubric: Rubric, missing: AbsencePolicy): Rubric {
  const { title, provenance } = rubric.root;
  const units = {
    title,
    answers: rubric.root.id,
    centreOnly: [],
    missing,
    sheets: ['Unit'],
    centreWords: [],
    provenance,
  };
  return { ...rubric, units: { ...units, at: rubric.root.level } };
}

describe('centre and units', () => {
  it('do not care in which order the units come', () => {
    const holds = fc.property(agency, ({ centre, units }) => {
      const all = named(units.map(answersOfUnit));
      const answers = answersTo(bundled, centre);
      const [there, back] = [all, all.toReversed()].map((order) => scoreSubmission(bundled, answers, order));
      expect(figures(there as Score)).toEqual(figures(back as Score));
    });
    fc.assert(holds, RUNS);
  });

  it('make of the same unit twice what they make of it once', () => {
    const holds = fc.property(draws, draws, fc.integer({ min: 2, max: 4 }), (centre, unit, times) => {
      const own = answersOfUnit(unit);
      const answers = answersTo(bundled, centre);
      const once = scoreSubmission(bundled, answers, named([own]));
      const often = scoreSubmission(bundled, answers, named(Array.from({ length: times }, () => own)));
      expect(figures(often)).toEqual(figures(once));
    });
    fc.assert(holds, RUNS);
  });

  it('come to the mean of the centre alone and of the mean over the units alone, exactly', () => {
    const holds = fc.property(agency, ({ centre, units }) => {
      const score = scoreSubmission(bundled, answersTo(bundled, centre), named(units.map(answersOfUnit)));
      const whole = new Map(allNodes(score.root).map((node) => [node.id, node]));
      const alone = new Map(allNodes(score.rollUp?.centre ?? score.root).map((node) => [node.id, node]));
      for (const id of MET) {
        const own = alone.get(id)?.share ?? null;
        const shares = (score.rollUp?.units ?? []).flatMap(({ root }) => {
          const node = root === null ? undefined : allNodes(root).find((one) => one.id === id);
          return node?.share ?? [];
        });
        const node = whole.get(id);
        if (node === undefined) throw new Error(`no ${id}`);
        const expected =
          own === null || shares.length === 0
            ? null
            : divide(add(own, divide(sum(shares), fromInteger(shares.length))), fromInteger(2));
        if (expected === null || node.share === null) expect(node.share).toBe(expected);
        else expect(equals(node.share, expected)).toBe(true);
        expect(rollUpOf(node).units.map(({ share }) => share)).toHaveLength(shares.length);
      }
    });
    fc.assert(holds, RUNS);
  });

  it('add up to the index exactly, and keep every figure within its bounds', () => {
    const holds = fc.property(agency, ({ centre, units }) => {
      const { root } = scoreSubmission(bundled, answersTo(bundled, centre), named(units.map(answersOfUnit)));
      for (const node of allNodes(root)) {
        if (node.share !== null) {
          expect(atMost(node.lowShare, node.share) && atMost(node.share, node.highShare)).toBe(true);
          if (node.weight !== null && node.points !== null) {
            expect(equals(node.points, multiply(node.share, node.weight))).toBe(true);
          }
        }
        const parts = node.children.flatMap(({ points }) => points ?? []);
        const isSum = node.steps.some(({ rule }) => rule === 'sum') && !MET.includes(node.id);
        const isWhole = parts.length === node.children.length;
        if (isSum && isWhole && node.points !== null) expect(equals(sum(parts), node.points)).toBe(true);
      }
    });
    fc.assert(holds, RUNS);
  });

  it('only narrow the bounds when a unit fills in what it left blank', () => {
    const unit = fc.record({ full: completeDraws, blank: fc.infiniteStream(fc.boolean()) });
    const holds = fc.property(
      completeDraws,
      fc.array(unit, { minLength: 1, maxLength: 3 }),
      (centre, units) => {
        const answers = answersTo(bundled, centre);
        const full = units.map(({ full: drawn }) => answersOfUnit(drawn));
        const partly = full.map((own, index) => {
          const blanks = units[index]?.blank;
          return own.map(
            (one): Answer => (blanks?.next().value === true ? { ...one, value: { kind: 'blank' } } : one),
          );
        });
        const [inner, outer] = [
          scoreSubmission(bundled, answers, named(full)),
          scoreSubmission(bundled, answers, named(partly)),
        ];
        const around = new Map(allNodes(outer.root).map((node) => [node.id, node]));
        for (const node of allNodes(inner.root)) {
          const bounds = around.get(node.id);
          if (bounds === undefined) throw new Error(`no ${node.id}`);
          const inside = atMost(bounds.lowShare, node.lowShare) && atMost(node.highShare, bounds.highShare);
          expect(`${node.id} ${inside}`).toBe(`${node.id} true`);
        }
      },
    );
    fc.assert(holds, RUNS);
  });

  it('leave a blank unit out of every figure', () => {
    const holds = fc.property(draws, draws, (centre, unit) => {
      const answers = answersTo(bundled, centre);
      const blank: readonly Answer[] = answersOfUnit(unit).map((one) => ({
        ...one,
        match: 'found',
        value: { kind: 'blank' },
      }));
      const one = scoreSubmission(bundled, answers, named([answersOfUnit(unit)]));
      const two = scoreSubmission(bundled, answers, named([answersOfUnit(unit), blank]));
      expect(allNodes(two.root).map(({ share }) => share)).toEqual(
        allNodes(one.root).map(({ share }) => share),
      );
    });
    fc.assert(holds, RUNS);
  });
});

describe('any rubric of which units answer everything', () => {
  it('is unknown without units and with one that could not be read, and within the whole scale', () => {
    const holds = fc.property(
      rubrics,
      draws,
      fc.constantFrom<AbsencePolicy>('leave-out', 'zero', 'unknown'),
      (plain, drawn, missing) => {
        const rubric = withUnits(plain, missing);
        const answers = answersOf(rubric, drawn);
        const alone = scoreSubmission(rubric, answers);
        const unread = scoreSubmission(rubric, answers, [
          { unit: 'a', answers },
          { unit: 'b', answers: null },
        ]);
        for (const { root } of [alone, unread]) {
          expect(root.share).toBeNull();
          expect(root.state).not.toBe('scored');
          expect(atMost(root.lowShare, root.highShare)).toBe(true);
        }
        expect(rollUpOf(unread.root).unknown).toContain('b');
      },
    );
    fc.assert(holds, { numRuns: 80, seed: 7 });
  });

  it('comes to its own figure when centre and unit answer alike', () => {
    const holds = fc.property(rubrics, draws, (plain, drawn) => {
      const rubric = withUnits(plain, 'leave-out');
      const answers = answersOf(rubric, drawn);
      const own = scoreSubmission(plain, answers).root;
      const { root } = scoreSubmission(rubric, answers, [{ unit: 'a', answers }]);
      if (own.share === null || root.share === null) expect(root.share).toBe(own.share);
      else expect(equals(root.share, own.share)).toBe(true);
      expect(equals(root.lowShare, own.lowShare) || own.share === null).toBe(true);
    });
    fc.assert(holds, { numRuns: 80, seed: 8 });
  });
});
