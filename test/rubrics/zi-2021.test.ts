import { describe, expect, it } from 'vitest';
import { toExactText } from '../../src/domain/fraction.ts';
import { indicatorsOf } from '../../src/rubric/walk.ts';
import { bundledRubric } from '../support/bundled.ts';
import { childLines, groupOf, itemsBelow, scaleCounts } from './structure.ts';

const rubric = bundledRubric('zi-2021');
const AREAS = ['mp', 'tt', 'sdm', 'ak', 'pw', 'pp'];

describe('zi-2021', () => {
  it('is 30 + 30 + 40, with 87 + 23 + 3 items', () => {
    expect(childLines(rubric.root)).toEqual(['pengungkit 60 110', 'hasil 40 3']);
    expect(childLines(groupOf(rubric, 'pengungkit'))).toEqual(['pemenuhan 30 87', 'reform 30 23']);
    expect(childLines(groupOf(rubric, 'hasil'))).toEqual(['hasil.bersih 45/2 2', 'hasil.prima 35/2 1']);
  });

  it('has the same area weights in both parts', () => {
    const weights = ['4', '7/2', '5', '5', '15/2', '5'];
    const questions = { pemenuhan: [12, 9, 18, 11, 18, 19], reform: [4, 6, 3, 3, 4, 3] };
    for (const part of ['pemenuhan', 'reform'] as const) {
      expect(childLines(groupOf(rubric, part))).toEqual(
        AREAS.map((area, index) => `${part}.${area} ${weights[index]} ${questions[part][index]}`),
      );
    }
  });

  it.each([
    ['pemenuhan.mp', ['1/2 2', '1 3', '1 3', '3/2 4']],
    ['pemenuhan.tt', ['1 3', '2 4', '1/2 2']],
    ['pemenuhan.sdm', ['1/4 3', '1/2 3', '5/4 6', '2 4', '3/4 1', '1/4 1']],
    ['pemenuhan.ak', ['5/2 3', '5/2 8']],
    ['pemenuhan.pw', ['3/2 2', '3/2 4', '3/2 4', '3/2 3', '3/2 5']],
    ['pemenuhan.pp', ['1 4', '1 6', '1 3', '1 3', '1 3']],
    ['reform.mp', ['2 2', '1 1', '1 1']],
    ['reform.tt', ['1/2 1', '1 2', '2 3']],
    ['reform.sdm', ['3/2 1', '3/2 1', '2 1']],
    ['reform.ak', ['2 1', '3/2 1', '3/2 1']],
    ['reform.pw', ['5/2 1', '3 1', '2 2']],
    ['reform.pp', ['5/2 2', '5/2 1']],
  ])('%s has its sub-areas, weights and questions', (area, lines) => {
    const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
    expect(childLines(groupOf(rubric, area))).toEqual(
      lines.map((line, index) => `${area}.${roman[index]} ${line}`),
    );
  });

  it('has the answer types of the sources', () => {
    expect(scaleCounts(indicatorsOf(rubric.root))).toEqual({
      'ya-tidak': 17,
      abc: 36,
      abcd: 33,
      abcde: 17,
      persen: 8,
      'indeks-4': 2,
    });
  });

  it('weighs the two wealth reports apart', () => {
    expect(childLines(groupOf(rubric, 'reform.pw.iii'))).toEqual([
      'reform.pw.iii.lhkpn 1 1',
      'reform.pw.iii.lhkasn 1 1',
    ]);
  });

  it('has 24 counts under 8 formulas', () => {
    const formulas = indicatorsOf(rubric.root).flatMap(({ id, formula }) =>
      formula === null ? [] : [`${id} ${formula.name} ${formula.counts.map(({ role }) => role).join(' ')}`],
    );
    expect(formulas).toEqual([
      'reform.mp.i.a ratio whole part',
      'reform.mp.i.b ratio whole part',
      'reform.sdm.iii.a reduction before now noted',
      'reform.ak.i.a ratio whole part',
      'reform.pw.ii.a ratio whole noted part',
      'reform.pw.iii.lhkpn.a ratio whole whole whole whole part',
      'reform.pw.iii.lhkasn.a ratio whole noted noted noted part',
      'reform.pp.i.b ratio whole part',
    ]);
    const counts = indicatorsOf(rubric.root).flatMap(({ formula }) => formula?.counts ?? []);
    expect(counts).toHaveLength(24);
    expect(counts.filter(({ sumOf }) => sumOf.length > 0).map(({ id, sumOf }) => [id, ...sumOf])).toEqual([
      [
        'reform.pw.iii.lhkpn.a.obliged',
        'reform.pw.iii.lhkpn.a.head',
        'reform.pw.iii.lhkpn.a.officials',
        'reform.pw.iii.lhkpn.a.others',
      ],
    ]);
  });

  it.each([
    ['wbk', ['75', '40', ...AREAS.map(() => '3/5'), '73/4', '63/4', '5/2', '14']],
    ['wbbm', ['85', '48', ...AREAS.map(() => '3/4'), '39/2', '63/4', '15/4', '63/4']],
  ])('%s has its bounds, all of which pass themselves', (id, bounds) => {
    const checks = rubric.gates.find((gate) => gate.id === id)?.checks ?? [];
    expect(checks.map(({ bound }) => toExactText(bound))).toEqual(bounds);
    expect(checks.every(({ inclusive }) => inclusive)).toBe(true);
    expect(checks.filter(({ measure }) => measure === 'share').map(({ nodes }) => nodes)).toEqual(
      AREAS.map((area) => [`pemenuhan.${area}`, `reform.${area}`]),
    );
  });

  it('says where the sources disagree, and has no bands', () => {
    const wbbm = rubric.gates[1]?.checks ?? [];
    const disputed = wbbm.filter(({ provenance }) => provenance.note.includes('Another application'));
    expect(disputed.map(({ id }) => id)).toEqual(['bersih', 'capaian']);
    expect(disputed.map(({ provenance }) => provenance.confidence)).toEqual(['derived', 'one-source']);
    expect(rubric.bands).toBeNull();
  });

  it('has every item in a place of its own', () => {
    expect(itemsBelow(rubric.root)).toHaveLength(113);
  });
});
