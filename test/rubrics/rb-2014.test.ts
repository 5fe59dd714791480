import { describe, expect, it } from 'vitest';
import { toExactText } from '../../src/domain/fraction.ts';
import { indicatorsOf } from '../../src/rubric/walk.ts';
import { bundledRubric } from '../support/bundled.ts';
import { childLines, groupOf, itemOf, itemsBelow, scaleCounts } from './structure.ts';

const rubric = bundledRubric('rb-2014');

describe('rb-2014', () => {
  it('is 60 + 40, with 146 questions and 5 results', () => {
    expect(childLines(rubric.root)).toEqual(['pengungkit 60 146', 'hasil 40 5']);
    expect(rubric.status).toBe('official');
  });

  it('has the eight areas in the order of the form', () => {
    expect(childLines(groupOf(rubric, 'pengungkit'))).toEqual([
      'mp 5 18',
      'puu 5 4',
      'org 6 10',
      'tt 5 11',
      'sdm 15 39',
      'ak 6 8',
      'pw 12 35',
      'pp 6 21',
    ]);
    expect(rubric.areas.map(({ id }) => id)).toEqual(['mp', 'puu', 'org', 'tt', 'sdm', 'ak', 'pw', 'pp']);
  });

  it.each([
    ['mp', ['1 3', '1 5', '2 7', '1 3']],
    ['puu', ['5/2 2', '5/2 2']],
    ['org', ['3 9', '3 1']],
    ['tt', ['3/2 4', '2 4', '3/2 3']],
    ['sdm', ['1 5', '2 5', '1 6', '6 5', '2 7', '1 4', '1 3', '1 4']],
    ['ak', ['2 3', '4 5']],
    ['pw', ['3/2 5', '3/2 6', '2 5', '3/2 5', '3/2 5', '5/2 5', '3/2 4']],
    ['pp', ['1 5', '1 5', '3/2 5', '3/2 3', '1 3']],
  ])('%s has its sub-areas, weights and questions', (area, lines) => {
    expect(childLines(groupOf(rubric, area))).toEqual(
      lines.map((line, index) => `${area}.${index + 1} ${line}`),
    );
  });

  it('has five results', () => {
    expect(childLines(groupOf(rubric, 'hasil'))).toEqual([
      'hasil.kapasitas 20 2',
      'hasil.bersih 10 2',
      'hasil.layanan 10 1',
    ]);
    expect(itemsBelow(groupOf(rubric, 'hasil')).map(({ id, scale }) => `${id} ${scale}`)).toEqual([
      'hasil.sakip nilai-100',
      'hasil.kapasitas-organisasi indeks-5',
      'hasil.korupsi indeks-4',
      'hasil.opini opini-bpk',
      'hasil.pelayanan indeks-4',
    ]);
  });

  it('has the answer types of the workbook', () => {
    expect(scaleCounts(itemsBelow(groupOf(rubric, 'pengungkit')))).toEqual({
      'ya-tidak': 41,
      abc: 38,
      abcd: 64,
      abcde: 3,
    });
  });

  it('keeps 0.67 and 0.33 as they are written, and an opinion as its points of three', () => {
    const values = rubric.scales.flatMap((scale) =>
      scale.kind === 'choice'
        ? [[scale.id, ...scale.options.map(({ value }) => toExactText(value))].join(' ')]
        : [],
    );
    expect(values).toEqual([
      'ya-tidak 1 0',
      'abc 1 1/2 0',
      'abcd 1 67/100 33/100 0',
      'abcde 1 3/4 1/2 1/4 0',
      'opini-bpk 1 5/6 2/3 1/2 1/3 0',
    ]);
  });

  it('has the dependences of the workbook', () => {
    const lines = indicatorsOf(rubric.root).flatMap(({ id, dependences }) =>
      dependences.map((dependence) =>
        dependence.kind === 'times'
          ? `${id} times ${dependence.on}`
          : `${id} zero when ${dependence.on} is ${dependence.options}`,
      ),
    );
    expect(lines).toEqual([
      'mp.2.d zero when mp.2.a is Tidak',
      'mp.2.e zero when mp.2.a is Tidak',
      'sdm.4.c times sdm.4.b',
      'sdm.4.d times sdm.4.c',
      'sdm.4.e times sdm.4.d',
      'pp.4.b times pp.4.a',
      'pp.4.c times pp.4.a',
    ]);
    expect(itemOf(rubric, 'mp.2.e').dependences[0]?.provenance.confidence).toBe('unverified');
  });

  it('has bands whose lower bound is outside: 80 is BB', () => {
    const bands = rubric.bands?.bands ?? [];
    expect(bands.map(({ id, lower }) => `${id} ${lower === null ? '-' : toExactText(lower)}`)).toEqual([
      'AA 90',
      'A 80',
      'BB 70',
      'B 60',
      'CC 50',
      'C 30',
      'D -',
    ]);
    expect(bands.slice(0, -1).map(({ inclusive }) => inclusive)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('does with blanks what the workbook does', () => {
    expect(rubric.policy.blank).toEqual({
      choice: 'leave-out',
      number: 'zero',
      formula: 'leave-out',
      unestablished: 'leave-out',
    });
    expect(rubric.policy.unreadable.number).toBe('unknown');
  });
});
