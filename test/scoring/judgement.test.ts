import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  fraction,
  fromInteger,
  parseExactText,
  subtract,
  toExactText,
  ZERO,
} from '../../src/domain/fraction.ts';
import type { BandTable, GateCheck, Rubric } from '../../src/domain/rubric.ts';
import { placeInBands } from '../../src/scoring/band.ts';
import { both, group, SURE, smallRubric } from '../support/small-rubric.ts';
import { BLANK, counts, number, scoreOf } from './answers.ts';
import { item, policyOf, worth } from './small-cases.ts';

const exactly = (text: string) => parseExactText(text) ?? ZERO;

/** 100 points: a number out of 100, so that any index can be hit exactly. */
function indexRubric(bands: BandTable | null, checks: readonly GateCheck[] = []): Rubric {
  const hundred = {
    kind: 'number',
    id: 'hundred',
    minimum: ZERO,
    maximum: fromInteger(100),
    typeWords: [],
  } as const;
  return {
    ...smallRubric(),
    areas: [],
    scales: [hundred],
    root: group('root', 'Root', 'component', 100, 'sum', [worth('n', 'hundred', 100)]),
    policy: policyOf('leave-out'),
    gates: [{ id: 'wbk', title: both('WBK'), checks }],
    bands,
  };
}

function bandTable(inclusive: boolean): BandTable {
  const band = (id: string, lower: number | null) => ({
    id,
    title: both(id),
    lower: lower === null ? null : fromInteger(lower),
    inclusive,
  });
  return { bands: [band('A', 80), band('BB', 70), band('B', 60), band('D', null)], provenance: SURE };
}

function check(overrides: Partial<GateCheck>): GateCheck {
  const base = {
    id: 'c',
    title: both('c'),
    nodes: ['root'],
    measure: 'points',
    bound: fromInteger(75),
  } as const;
  return { ...base, inclusive: true, provenance: SURE, ...overrides };
}

describe('bands', () => {
  it.each([
    [true, '80', 'A'],
    [false, '80', 'BB'],
    [true, '79.99999999999999999999', 'BB'],
    [false, '80.00000000000000000001', 'A'],
    [false, '60', 'D'],
    [true, '60', 'B'],
    [false, '0', 'D'],
    [true, '100', 'A'],
  ])('with bounds inclusive %s put %s into %s', (inclusive, index, band) => {
    const score = scoreOf(indexRubric(bandTable(inclusive)), { n: number(index) });
    expect(score.band).toEqual({ band, low: band, high: band });
  });

  it('decide a bound exactly, however near the index comes to it', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 40n), fc.boolean(), (tiny, inclusive) => {
        const hair = fraction(1n, tiny + 1n);
        const at = (index: typeof hair) => placeInBands(bandTable(inclusive), index, index, index).band;
        expect(at(fromInteger(70))).toBe(inclusive ? 'BB' : 'B');
        expect(at(add(fromInteger(70), hair))).toBe('BB');
        expect(at(subtract(fromInteger(70), hair))).toBe('B');
      }),
    );
  });

  it('are told for the lowest and highest index while the index is unknown', () => {
    const score = scoreOf(indexRubric(bandTable(true)), { n: BLANK });
    expect(score.band).toEqual({ band: null, low: 'D', high: 'A' });
  });

  it('are exact where a sum in floating point misses the bound', () => {
    // Ten tenths of 80 points: doubles add up to 79.99999999999999.
    const parts = Array.from({ length: 10 }, (_, index) => worth(`p${index}`, 'abc', 1));
    const weights = parts.map((part) => ({ ...part, weight: fraction(1n, 10n) }));
    const rubric: Rubric = {
      ...smallRubric(),
      areas: [],
      root: group('root', 'Root', 'component', 1, 'sum', weights),
      bands: {
        provenance: SURE,
        bands: [
          { id: 'full', title: both('full'), lower: fromInteger(1), inclusive: true },
          { id: 'less', title: both('less'), lower: null, inclusive: true },
        ],
      },
    };
    const answers = Object.fromEntries(parts.map((part) => [part.id, 'A']));
    expect(scoreOf(rubric, answers).band?.band).toBe('full');
  });
});

describe('gates', () => {
  const judge = (overrides: Partial<GateCheck>, value: string) => {
    const [gate] = scoreOf(indexRubric(null, [check(overrides)]), { n: number(value) }).gates;
    return gate?.outcome;
  };

  it('pass at the bound only where it is inclusive', () => {
    expect(judge({}, '75')).toBe('passed');
    expect(judge({ inclusive: false }, '75')).toBe('failed');
    expect(judge({}, '74.9999999999999999')).toBe('failed');
    expect(judge({ inclusive: false }, '75.0000000000000001')).toBe('passed');
  });

  it('measure a share of the weight as well', () => {
    expect(judge({ measure: 'share', bound: fraction(3n, 4n) }, '75')).toBe('passed');
    expect(judge({ measure: 'share', bound: fraction(3n, 4n) }, '74.99')).toBe('failed');
  });

  it('give the margin exactly', () => {
    const [gate] = scoreOf(indexRubric(null, [check({})]), { n: number('71.4') }).gates;
    expect(gate?.checks[0]?.margin).toEqual(fraction(-18n, 5n));
  });

  /** Two groups of 5 points; nothing of `b` is answered. */
  const open = (bound: string, nodes: readonly string[], measure: GateCheck['measure'] = 'points') => {
    const half = (id: string) =>
      group(id, id, 'area', 5, 'sum', [worth(`${id}.1`, 'abc', 2), worth(`${id}.2`, 'abc', 3)]);
    const rubric: Rubric = {
      ...smallRubric(),
      areas: [],
      root: group('root', 'Root', 'component', 10, 'sum', [half('a'), half('b')]),
      policy: policyOf('leave-out'),
      gates: [{ id: 'g', title: both('g'), checks: [check({ nodes, bound: exactly(bound), measure })] }],
    };
    const answers = { 'a.1': 'A', 'a.2': 'B', 'b.1': 'B', 'b.2': BLANK };
    return scoreOf(rubric, answers).gates[0]?.checks[0];
  };

  it('go by the interval while the figure is unknown: 4.5 to 7.5', () => {
    expect(open('9/2', ['a', 'b'])).toMatchObject({ outcome: 'passed', figure: null, margin: null });
    expect(open('15/2', ['a', 'b'])?.outcome).toBe('undetermined');
    expect(open('76/10', ['a', 'b'])?.outcome).toBe('failed');
    expect(open('45/100', ['a', 'b'], 'share')?.outcome).toBe('passed');
    expect(open('3', ['a'])).toMatchObject({ outcome: 'passed', figure: exactly('7/2') });
  });

  it('fail as soon as one check does, and else wait for what is unknown', () => {
    const rubric = indexRubric(null, [check({}), check({ id: 'd', bound: fromInteger(90) })]);
    expect(scoreOf(rubric, { n: number('80') }).gates[0]?.outcome).toBe('failed');
    expect(scoreOf(rubric, { n: number('90') }).gates[0]?.outcome).toBe('passed');
    expect(scoreOf(rubric, { n: BLANK }).gates[0]?.outcome).toBe('undetermined');
  });
});

describe('areas', () => {
  const part = (id: string, area: string, weight: number) =>
    group(id, id, 'area', weight, 'mean', [item(`${id}.1`, 'abc')], { area });
  const rubric: Rubric = {
    ...smallRubric(),
    areas: [
      { id: 'mp', title: both('mp'), aliases: [] },
      { id: 'pw', title: both('pw'), aliases: [] },
    ],
    root: group('root', 'Root', 'component', 20, 'sum', [
      group('pemenuhan', 'Pemenuhan', 'component', 10, 'sum', [part('p.mp', 'mp', 4), part('p.pw', 'pw', 6)]),
      group('reform', 'Reform', 'component', 10, 'sum', [part('r.mp', 'mp', 4), part('r.pw', 'pw', 6)]),
    ]),
    policy: policyOf('leave-out'),
  };

  it('add up their groups in every component', () => {
    const { areas } = scoreOf(rubric, { 'p.mp.1': 'A', 'r.mp.1': 'B', 'p.pw.1': 'B', 'r.pw.1': BLANK });
    expect(
      areas.map(({ area, nodes, weight, points, low, high }) => [
        area,
        nodes,
        ...[weight, points, low, high].map((value) => value && toExactText(value)),
      ]),
    ).toEqual([
      ['mp', ['p.mp', 'r.mp'], '8', '6', '6', '6'],
      ['pw', ['p.pw', 'r.pw'], '12', null, '3', '9'],
    ]);
    expect(areas[1]?.tally).toMatchObject({ questions: 2, answered: 1, blank: 1 });
  });

  it('count an area inside an area once', () => {
    const nested = {
      ...rubric,
      root: group('root', 'Root', 'component', 4, 'sum', [
        group('out', 'Out', 'area', 4, 'sum', [part('in', 'mp', 4)], { area: 'mp' }),
      ]),
    };
    expect(scoreOf(nested, { 'in.1': 'A' }).areas[0]).toMatchObject({
      nodes: ['out'],
      points: fromInteger(4),
    });
  });
});

it('a small rubric scored by hand', () => {
  const score = scoreOf(smallRubric(), {
    'mp.1.a': 'Ya',
    'mp.1.b': 'B',
    'mp.1.c': 'A',
    'mp.2.a': 'A',
    'mp.2.b': 'C',
    'pw.1.a': counts({ due: 8, done: 6 }),
    'h.1': number('3.2'),
  });
  // Tim kerja 5/6 x 2, rencana 1/2 x 2, pengaduan 6/8 x 2, survei 3.2/4 x 4.
  expect(toExactText(score.root.points ?? ZERO)).toBe('221/30');
  expect(score.areas.map(({ points }) => toExactText(points ?? ZERO))).toEqual(['8/3', '3/2']);
});
