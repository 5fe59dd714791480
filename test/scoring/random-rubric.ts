/** Random rubrics that keep the laws, and random answers to them, for properties of scoring. */
import fc from 'fast-check';
import { divide, type Fraction, fraction, fromInteger, multiply, ONE } from '../../src/domain/fraction.ts';
import type {
  AbsencePolicy,
  Combine,
  Dependence,
  Group,
  Indicator,
  Option,
  Policy,
  Rubric,
  RubricNode,
  Scale,
} from '../../src/domain/rubric.ts';
import type { Answer, Value } from '../../src/domain/submission.ts';
import { both, countRow, SURE, smallRubric } from '../support/small-rubric.ts';
import { answer } from './answers.ts';

const options = (...hundredths: readonly number[]): readonly Option[] =>
  hundredths.map((value, index) => ({
    id: 'ABCDEF'.charAt(index),
    value: fraction(BigInt(value), 100n),
    spellings: [],
    title: null,
  }));
const choiceScale = (id: string, ...hundredths: readonly number[]): Scale => ({
  kind: 'choice',
  id,
  options: options(...hundredths),
  typeWords: [],
});
const numberScale = (id: string, minimum: number, maximum: number): Scale => ({
  kind: 'number',
  id,
  minimum: fromInteger(minimum),
  maximum: fromInteger(maximum),
  typeWords: [],
});

/** Two scales begin above 0, so that filling in a blank cannot always bring a mean down to 0. */
export const SCALES: readonly Scale[] = [
  choiceScale('yn', 100, 0),
  choiceScale('abc', 100, 50, 0),
  choiceScale('abcd', 100, 67, 33, 0),
  choiceScale('abcde', 100, 75, 50, 25, 0),
  choiceScale('high', 100, 50),
  numberScale('four', 0, 4),
  numberScale('hundred', 0, 100),
  numberScale('fives', 1, 5),
  { kind: 'formula', id: 'ratio', typeWords: [] },
  { kind: 'formula', id: 'reduction', typeWords: [] },
  { kind: 'unestablished', id: 'unknown', typeWords: [] },
];

interface LeafShape {
  readonly scale: number;
  readonly dependence: { readonly on: number; readonly times: boolean; readonly lowest: number } | null;
}
interface GroupShape {
  readonly combine: Combine;
  readonly children: readonly { readonly part: LeafShape | GroupShape; readonly weight: number }[];
}

const leaf: fc.Arbitrary<LeafShape> = fc.record({
  scale: fc.oneof(
    { weight: 12, arbitrary: fc.nat({ max: SCALES.length - 2 }) },
    { weight: 1, arbitrary: fc.constant(SCALES.length - 1) },
  ),
  dependence: fc.option(
    fc.record({ on: fc.nat(), times: fc.boolean(), lowest: fc.integer({ min: 1, max: 2 }) }),
    {
      freq: 2,
    },
  ),
});
const shapes = fc.letrec<{ group: GroupShape; part: LeafShape | GroupShape }>((tie) => ({
  part: fc.oneof({ depthSize: 'small', maxDepth: 4 }, leaf, tie('group')),
  group: fc.record({
    combine: fc.constantFrom<Combine>('sum', 'mean', 'pooled-mean'),
    children: fc.array(fc.record({ part: tie('part'), weight: fc.integer({ min: 1, max: 12 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
}));

const policies = fc.constantFrom<AbsencePolicy>('leave-out', 'zero', 'unknown');
const perKind = fc.record({ choice: policies, number: policies, formula: policies, unestablished: policies });
const policy: fc.Arbitrary<Policy> = fc.record({
  blank: perKind,
  unreadable: perKind,
  provenance: fc.constant(SURE),
});

export const rubrics: fc.Arbitrary<Rubric> = fc
  .tuple(shapes.group, policy)
  .map(([shape, chosen]) => build({ ...shape, combine: 'sum' }, chosen));

function build(shape: GroupShape, chosen: Policy): Rubric {
  const earlier: Indicator[] = [];
  const root = buildGroup(shape, 'r', fromInteger(100), earlier);
  const small = smallRubric();
  const recognition = { ...small.recognition, totals: [] };
  return { ...small, id: 'random', areas: [], scales: SCALES, root, policy: chosen, recognition };
}

function buildGroup(shape: GroupShape, id: string, weight: Fraction | null, earlier: Indicator[]): Group {
  const total = shape.children.reduce((sum, child) => sum + child.weight, 0);
  const children = shape.children.map((child, index): RubricNode => {
    const share = fraction(BigInt(child.weight), BigInt(total));
    const own = shape.combine === 'sum' ? multiply(weight ?? ONE, share) : null;
    const childId = `${id}.${index}`;
    return 'combine' in child.part
      ? buildGroup(lawful(child.part, shape.combine), childId, own, earlier)
      : buildLeaf(child.part, childId, own, earlier);
  });
  const base = smallRubric().root;
  return { ...base, id, title: both(id), weight, combine: shape.combine, children };
}

/** Below a pooled mean there are only its headings, below a mean only means: nothing there has a weight. */
function lawful(shape: GroupShape, above: Combine): GroupShape {
  const fits = above === 'sum' || (above === 'mean' && shape.combine !== 'sum');
  return fits ? shape : { ...shape, combine: above };
}

function buildLeaf(shape: LeafShape, id: string, weight: Fraction | null, earlier: Indicator[]): Indicator {
  const scale = SCALES[shape.scale]?.id ?? 'abc';
  const [first, second] = scale === 'ratio' ? (['part', 'whole'] as const) : (['before', 'now'] as const);
  const indicator: Indicator = {
    kind: 'indicator',
    id,
    number: null,
    title: both(id),
    weight,
    provenance: SURE,
    scale,
    formula:
      scale === 'ratio' || scale === 'reduction'
        ? { name: scale, counts: [countRow(`${id}.x`, first, 'x', []), countRow(`${id}.y`, second, 'y', [])] }
        : null,
    dependences: dependenceOf(shape, earlier),
    keywords: [],
    recommendation: null,
    was: [],
  };
  earlier.push(indicator);
  return indicator;
}

/** `zero-when` names the lowest options of a choice, so that a better answer never scores less. */
function dependenceOf(shape: LeafShape, earlier: readonly Indicator[]): readonly Dependence[] {
  const base =
    shape.dependence === null ? undefined : earlier[shape.dependence.on % Math.max(1, earlier.length)];
  if (shape.dependence === null || base === undefined) return [];
  const scale = SCALES.find(({ id }) => id === base.scale);
  if (shape.dependence.times || scale?.kind !== 'choice')
    return [{ kind: 'times', on: base.id, provenance: SURE }];
  const count = Math.min(shape.dependence.lowest, scale.options.length - 1);
  const named = scale.options.slice(-count).map((option) => option.id);
  return [{ kind: 'zero-when', on: base.id, options: named, provenance: SURE }];
}

export function indicatorsOf(node: RubricNode): readonly Indicator[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(indicatorsOf);
}

/** One drawn answer: how filled, and two numbers from which a value of any scale is made. */
export interface Draw {
  readonly how: 'filled' | 'blank' | 'unreadable' | 'not-applicable' | 'not-found' | 'half';
  readonly first: number;
  readonly second: number;
}

const filled = fc.record({
  how: fc.constant('filled' as const),
  first: fc.nat({ max: 100 }),
  second: fc.nat({ max: 100 }),
});
const mixed: fc.Arbitrary<Draw> = fc.record({
  how: fc.oneof(
    { weight: 6, arbitrary: fc.constant('filled' as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom('blank', 'unreadable', 'not-applicable', 'not-found', 'half' as const),
    },
  ),
  first: fc.nat({ max: 100 }),
  second: fc.nat({ max: 100 }),
});

export const completeDraws = fc.array(filled, { minLength: 1, maxLength: 30 });
export const draws = fc.array(mixed, { minLength: 1, maxLength: 30 });

/** Answers to every indicator, the drawn ones over and over. */
export function answersOf(rubric: Rubric, drawn: readonly Draw[]): readonly Answer[] {
  return indicatorsOf(rubric.root).map((indicator, index) => {
    const draw = drawn[index % drawn.length] ?? { how: 'blank', first: 0, second: 0 };
    return answer(
      indicator.id,
      drawnValue(indicator, draw),
      draw.how === 'not-found' ? 'not-found' : 'found',
    );
  });
}

export function drawnValue(indicator: Indicator, draw: Draw): Value {
  const scale = SCALES.find(({ id }) => id === indicator.scale);
  if (draw.how === 'half' && scale?.kind === 'formula') return countsOf(indicator, [draw.first, null]);
  if (draw.how === 'unreadable') return { kind: 'unreadable', raw: '?' };
  if (draw.how === 'not-applicable') return { kind: 'not-applicable' };
  if (draw.how !== 'filled' || scale === undefined) return { kind: 'blank' };
  switch (scale.kind) {
    case 'choice':
      return { kind: 'choice', option: scale.options[draw.first % scale.options.length]?.id ?? 'A' };
    case 'number': {
      const span = fraction(scale.maximum.numerator - scale.minimum.numerator, 100n);
      const above = multiply(span, fromInteger(draw.first));
      return {
        kind: 'number',
        value: fraction(above.numerator + scale.minimum.numerator * above.denominator, above.denominator),
      };
    }
    case 'formula':
      return draw.second % 3 === 0
        ? { kind: 'share', value: divide(fromInteger(draw.first), fromInteger(80)) }
        : countsOf(indicator, [draw.first % 12, draw.second % 12]);
    case 'unestablished':
      return { kind: 'choice', option: 'A' };
  }
}

function countsOf({ id }: Indicator, values: readonly (number | null)[]): Value {
  return {
    kind: 'counts',
    counts: [`${id}.x`, `${id}.y`].map((count, index) => {
      const value = values[index] ?? null;
      return {
        count,
        place: null,
        value: value === null ? { kind: 'blank' } : { kind: 'count', value: fromInteger(value) },
      };
    }),
  };
}
