import { describe, expect, it } from 'vitest';
import { indicatorsOf, standingsOf } from '../../src/rubric/walk.ts';
import { bundledRubric } from '../support/bundled.ts';
import { childLines, groupOf, itemsBelow } from './structure.ts';

const rubric = bundledRubric('pmprb-2020');

describe('pmprb-2020', () => {
  it('is a draft of 20 + 10 + 30 + 40', () => {
    expect(rubric.status).toBe('draft');
    expect(rubric.notes.length).toBeGreaterThan(0);
    expect(childLines(rubric.root)).toEqual(['pengungkit 60 195', 'hasil 40 7']);
    expect(childLines(groupOf(rubric, 'pengungkit'))).toEqual([
      'pemenuhan 20 146',
      'hasil-antara 10 13',
      'reform 30 36',
    ]);
  });

  it('has the eight areas in compliance and reform, the second at one and a half times the first', () => {
    expect(childLines(groupOf(rubric, 'pemenuhan')).map((line) => line.split(' ')[1])).toEqual([
      '2',
      '2',
      '3',
      '5/2',
      '3',
      '5/2',
      '5/2',
      '5/2',
    ]);
    expect(childLines(groupOf(rubric, 'reform')).map((line) => line.split(' ')[1])).toEqual([
      '3',
      '3',
      '9/2',
      '15/4',
      '9/2',
      '15/4',
      '15/4',
      '15/4',
    ]);
  });

  it('calls no figure confirmed but the components', () => {
    const confirmed = standingsOf(rubric.root).filter(
      ({ node }) => node.provenance.confidence === 'confirmed',
    );
    expect(confirmed.map(({ node }) => node.id)).toEqual([
      'index',
      'pengungkit',
      'pemenuhan',
      'hasil-antara',
      'reform',
      'hasil',
    ]);
  });

  it('takes the mean of all items where no weight of a sub-area is known', () => {
    const areas = [...groupOf(rubric, 'pemenuhan').children, ...groupOf(rubric, 'reform').children];
    const combines = areas.map((node) => (node.kind === 'group' ? node.combine : 'indicator'));
    expect(combines).toEqual(['sum', ...Array.from({ length: 15 }, () => 'pooled-mean')]);
    expect(groupOf(rubric, 'hasil-antara').combine).toBe('mean');
  });

  it('scores no item whose kind of answer is not known', () => {
    const open = indicatorsOf(rubric.root).filter(({ scale }) => scale === 'belum-diketahui');
    expect(open.map(({ id }) => id)).toEqual([
      'reform.puu.i.b',
      'reform.org.i.a',
      'reform.org.iii.a',
      'reform.sdm.iv.a',
      'reform.sdm.v.a',
      'reform.sdm.vi.a',
      'reform.ak.ii.a',
      'reform.pw.vi.a',
    ]);
    expect(itemsBelow(groupOf(rubric, 'hasil')).some(({ scale }) => scale === 'belum-diketahui')).toBe(false);
  });
});
