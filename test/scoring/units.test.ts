/** Where units and centre come together, case by case: the figures were worked out by hand. */
import { describe, expect, it } from 'vitest';
import { toExactText } from '../../src/domain/fraction.ts';
import type { AbsencePolicy, Level, Policy, Rubric, RubricNode } from '../../src/domain/rubric.ts';
import type { Score, ScoreNode } from '../../src/domain/score.ts';
import type { Value } from '../../src/domain/submission.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';
import { both, group, SURE, smallRubric } from '../support/small-rubric.ts';
import { answer, BLANK, choice, NOT_APPLICABLE, nodeOf, UNREADABLE } from './answers.ts';
import { areaLine, outline, stepLine } from './outline.ts';
import { item, policyOf, worth } from './small-cases.ts';

type Given = Readonly<Record<string, Value | string>>;

interface Form {
  readonly children: readonly RubricNode[];
  readonly policy?: Policy;
  readonly missing?: AbsencePolicy;
  readonly at?: Level;
  readonly centreOnly?: readonly string[];
}

function rubricWith({ children, policy, missing, at = 'sub-area', centreOnly = [] }: Form): Rubric {
  return {
    ...smallRubric(),
    areas: [{ id: 'mp', title: both('mp'), aliases: [] }],
    root: group('root', 'Root', 'component', 4, 'sum', children),
    policy: policy ?? policyOf('leave-out', 'unknown'),
    units: {
      title: both('Unit'),
      answers: 'root',
      centreOnly,
      at,
      missing: missing ?? 'leave-out',
      sheets: ['Unit'],
      centreWords: [],
      provenance: SURE,
    },
  };
}

const answersOf = (given: Given) =>
  Object.entries(given).map(([id, value]) => answer(id, typeof value === 'string' ? choice(value) : value));

/** Units are named u1, u2... in their order; null is one that could not be read. */
function scoreWith(rubric: Rubric, centre: Given, ...units: readonly (Given | null)[]): Score {
  const named = units.map((given, index) => ({
    unit: `u${index + 1}`,
    answers: given === null ? null : answersOf(given),
  }));
  return scoreSubmission(rubric, answersOf(centre), named);
}

function told({ share, lowShare, highShare, state, steps }: ScoreNode) {
  return {
    share: share === null ? null : toExactText(share),
    range: `${toExactText(lowShare)} to ${toExactText(highShare)}`,
    state,
    step: steps.map(stepLine).find((line) => line.startsWith('- roll-up')),
  };
}

const pair = group('p', 'P', 'sub-area', 4, 'mean', [item('a', 'abc'), item('b', 'abc')], { area: 'mp' });
const met = (form: Partial<Form>, centre: Given, ...units: readonly (Given | null)[]) =>
  told(nodeOf(scoreWith(rubricWith({ children: [pair], ...form }), centre, ...units), 'p'));
const ALL = { a: 'A', b: 'A' };
const NONE = { a: BLANK, b: BLANK };
/** Worth 3/4. */
const CENTRE = { a: 'A', b: 'B' };

describe('centre and units', () => {
  it('come to the mean of the centre and of the mean over the units', () => {
    const score = scoreWith(rubricWith({ children: [pair] }), CENTRE, ALL, { a: 'B', b: 'C' });
    expect([...outline(score.root).slice(0, 6), ...score.areas.map(areaLine)]).toEqual([
      'root (group, component) scored: 11/16 of 4 = 11/4, 11/16 to 11/16; 2, 2 answered',
      '  - sum nodes [p] result 11/4',
      '  p (group, sub-area) scored: 11/16 of 4 = 11/4, 11/16 to 11/16; 2, 2 answered',
      '    - mean sum 3/2 count 2 result 3/4',
      '    - roll-up centre 3/4 units [u1 1, u2 1/4] leftOut [] countedZero [] unknown [] mean 5/8 result 11/16',
      '    - weigh share 11/16 weight 4 result 11/4',
      'mp p: 11/4 of 4, 11/4 to 11/4; 2, 2 answered',
    ]);
    const { share, lowShare, highShare } = nodeOf(score, 'p');
    expect([lowShare === share, highShare === share]).toEqual([true, true]);
  });

  it('are told apart as well: the centre alone, and each unit by itself', () => {
    const { rollUp } = scoreWith(rubricWith({ children: [pair] }), CENTRE, { a: 'B', b: 'C' }, null);
    expect(rollUp && outline(rollUp.centre).slice(0, 3)).toEqual([
      'root (group, component) scored: 3/4 of 4 = 3, 3/4 to 3/4; 2, 2 answered',
      '  - sum nodes [p] result 3',
      '  p (group, sub-area) scored: 3/4 of 4 = 3, 3/4 to 3/4; 2, 2 answered',
    ]);
    const [unit, unread] = rollUp?.units ?? [];
    expect(unit?.unit).toBe('u1');
    expect(unit?.root && outline(unit.root)[0]).toBe(
      'root (group, component) scored: 1/4 of 4 = 1, 1/4 to 1/4; 2, 2 answered',
    );
    expect(unit?.areas.map(areaLine)).toEqual(['mp p: 1 of 4, 1 to 1; 2, 2 answered']);
    expect(unread).toEqual({ unit: 'u2', root: null, areas: [] });
  });

  it('have no weight to multiply by where the group has none', () => {
    const inner = group('x', 'X', 'part', 1, 'mean', [item('a', 'abc')], { weight: null });
    const sub = group('p', 'P', 'sub-area', 4, 'mean', [inner]);
    const score = scoreWith(rubricWith({ children: [sub], at: 'part' }), { a: 'A' }, { a: 'C' });
    expect(outline(nodeOf(score, 'x')).slice(0, 3)).toEqual([
      'x (group, part) scored: 1/2 of ? = ?, 1/2 to 1/2; 1, 1 answered',
      '  - mean sum 1 count 1 result 1',
      '  - roll-up centre 1 units [u1 0] leftOut [] countedZero [] unknown [] mean 0 result 1/2',
    ]);
    expect(score.root.points).toEqual({ numerator: 2n, denominator: 1n });
  });
});

describe('a unit without a figure', () => {
  it.each<[AbsencePolicy, object]>([
    ['leave-out', { share: '7/8', range: '5/8 to 7/8', state: 'scored', step: step('leftOut', '1', '7/8') }],
    ['zero', { share: '5/8', range: '5/8 to 7/8', state: 'scored', step: step('countedZero', '1/2', '5/8') }],
    ['unknown', { share: null, range: '5/8 to 7/8', state: 'undetermined', step: step('unknown', '?', '?') }],
  ])('enters by the policy for such units: %s', (missing, expected) => {
    expect(met({ missing }, CENTRE, ALL, NONE)).toEqual(expected);
  });

  function step(list: 'leftOut' | 'countedZero' | 'unknown', mean: string, result: string): string {
    const lists = ['leftOut', 'countedZero', 'unknown'].map(
      (each) => `${each} [${each === list ? 'u2' : ''}]`,
    );
    return `- roll-up centre 3/4 units [u1 1] ${lists.join(' ')} mean ${mean} result ${result}`;
  }

  it('may leave only where that is the policy', () => {
    const half = { a: 'C', b: UNREADABLE };
    expect(met({}, CENTRE, ALL, half)).toMatchObject({ share: '7/8', range: '5/8 to 7/8' });
    expect(met({ missing: 'unknown' }, CENTRE, ALL, half)).toMatchObject({
      share: null,
      range: '5/8 to 3/4',
    });
  });

  it('may come to 0 only where that is the policy', () => {
    const good = { a: 'A', b: UNREADABLE };
    expect(met({}, CENTRE, ALL, good)).toMatchObject({ range: '3/4 to 7/8' });
    expect(met({ missing: 'zero' }, CENTRE, ALL, good)).toMatchObject({ share: '5/8', range: '5/8 to 7/8' });
  });

  it('counts as 0 whatever the policy for units where its blanks do', () => {
    expect(met({ policy: policyOf('zero') }, CENTRE, ALL, NONE)).toMatchObject({
      share: '5/8',
      step: step('countedZero', '1/2', '5/8'),
    });
  });

  it('is left out for good where nothing is applicable to it', () => {
    const none = { a: NOT_APPLICABLE, b: NOT_APPLICABLE };
    expect(met({ missing: 'unknown' }, CENTRE, ALL, none)).toEqual({
      share: '7/8',
      range: '7/8 to 7/8',
      state: 'scored',
      step: step('leftOut', '1', '7/8'),
    });
  });

  it('may come to anything where nobody could read it', () => {
    expect(met({}, CENTRE, ALL, null)).toEqual({
      share: null,
      range: '5/8 to 7/8',
      state: 'undetermined',
      step: step('unknown', '?', '?'),
    });
  });
});

describe('one side alone', () => {
  it('gives no figure: no units', () => {
    expect(met({}, CENTRE)).toEqual({
      share: null,
      range: '3/8 to 7/8',
      state: 'undetermined',
      step: '- roll-up centre 3/4 units [] leftOut [] countedZero [] unknown [] mean ? result ?',
    });
    expect(scoreSubmission(rubricWith({ children: [pair] }), answersOf(CENTRE)).rollUp?.units).toEqual([]);
  });

  it('gives no figure: a blank centre', () => {
    const found = met({}, NONE, ALL);
    expect(found).toMatchObject({ share: null, range: '1/2 to 1', state: 'undetermined' });
    expect(found.step).toMatch(/^- roll-up centre \? units \[u1 1\] .* mean 1 result \?$/);
  });

  it('is half of the figure where a blank centre counts as 0', () => {
    const found = met({ policy: policyOf('zero') }, NONE, ALL);
    expect(found).toMatchObject({ share: '1/2', range: '1/2 to 1', state: 'scored' });
    expect(found.step).toMatch(/^- roll-up centre 0 units \[u1 1\] .* mean 1 result 1\/2$/);
  });

  it('keeps open what is open in it', () => {
    expect(met({}, { a: 'A', b: BLANK }, ALL)).toMatchObject({ share: '1', range: '3/4 to 1' });
  });

  it('stands above as the centre does only where nobody has answered anything', () => {
    const policy = policyOf('zero', 'unknown');
    const above = (centre: Given, ...units: readonly Given[]) => {
      const { root } = scoreWith(
        rubricWith({ children: [pair], policy, missing: 'unknown' }),
        centre,
        ...units,
      );
      return [root.state, nodeOf({ root } as Score, 'p').state, root.steps.map(stepLine)];
    };
    const steps = (line: string) => [line];
    expect(above(NONE, NONE)).toEqual([
      'nothing-answered',
      'nothing-answered',
      steps('- counted-zero nodes [p]'),
    ]);
    const unreadable = { a: UNREADABLE, b: UNREADABLE };
    expect(above(NONE, unreadable)).toEqual([
      'undetermined',
      'undetermined',
      steps('- unknown-parts nodes [p]'),
    ]);
    expect(above(unreadable, NONE)).toEqual([
      'undetermined',
      'undetermined',
      steps('- unknown-parts nodes [p]'),
    ]);
  });
});

describe('a sum of which units answer a part', () => {
  const sum = group('p', 'P', 'sub-area', 4, 'sum', [worth('a', 'abc', 3), worth('b', 'abc', 1)]);
  const rubric = rubricWith({ children: [sum], centreOnly: ['b'] });
  const unitOf = (given: Given) => {
    const root = scoreWith(rubric, CENTRE, given).rollUp?.units[0]?.root;
    const node = root?.children[0];
    return node === undefined ? [] : outline(node).slice(0, 3);
  };

  it('counts what they answer for its whole weight', () => {
    expect(unitOf({ a: 'B' })).toEqual([
      'p (group, sub-area) scored: 1/2 of 4 = 2, 1/2 to 1/2; 1, 1 answered',
      '  - sum nodes [a] result 3/2',
      '  - rescale weight 4 present 3 factor 4/3 result 2',
    ]);
  });

  it('is not known while one of them is not', () => {
    expect(unitOf({ a: BLANK }).slice(0, 2)).toEqual([
      'p (group, sub-area) nothing-answered: ? of 4 = ?, 0 to 1; 1, 1 blank',
      '  - unknown-parts nodes [a]',
    ]);
  });

  it('meets the centre as any other', () => {
    // Centre: 3 + 1/2 of 4; unit: 1/2.
    expect(told(nodeOf(scoreWith(rubric, CENTRE, { a: 'B' }), 'p'))).toMatchObject({ share: '11/16' });
  });
});
