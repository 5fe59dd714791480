import { describe, expect, it } from 'vitest';
import type { ReportedStep } from '../../src/domain/report.ts';
import type { RuleName } from '../../src/domain/score.ts';
import { explainableIds, renderExplain } from '../../src/report/explain.ts';
import { stepText } from '../../src/report/explain-steps.ts';
import { type TextOptions, takePen } from '../../src/report/text/pen.ts';
import { displayWidth } from '../../src/report/text/width.ts';
import { expectGolden } from '../support/golden.ts';
import { FIELDS, hostileReport } from '../support/hostile-report.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { countsAssessment, failedAssessment, sampleAssessment } from '../support/sample-report.ts';
import { indicator } from '../support/sample-tree.ts';

const OPTIONS: TextOptions = {
  language: 'id',
  width: 80,
  colour: false,
  plain: false,
  show: 'info',
  perCode: 3,
};

const sample = sampleAssessment();
const explain = (id: string, options: Partial<TextOptions> = {}) =>
  renderExplain(sample, id, { ...OPTIONS, ...options });

describe('renderExplain', () => {
  it.each([
    ['explain-group-id-80', 'sdm.rencana', {}],
    ['explain-indicator-en-60', 'hasil.korupsi', { language: 'en', width: 60 }],
    ['explain-plain-en-40', 'pw', { language: 'en', width: 40, plain: true }],
  ] as const)('is a known text: %s', (name, id, options) => {
    expectGolden(explain(id, options) ?? '', new URL(`./golden/${name}.txt`, import.meta.url));
  });

  it.each(explainableIds(sample))('fits its width at %s', (id) => {
    for (const width of [40, 60, 80, 120]) {
      for (const line of (explain(id, { width }) ?? '').split('\n')) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it('shows the index, every level between, and the cell', () => {
    const text = explain('pp.standar.b') ?? '';
    for (const part of ['[indeks]', '[pengungkit]', '[pp]', '[pp.standar]', "'LKE '!J", 'berisi "B"']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('[mp');
    expect(text).not.toContain('[pp.standar.a]');
  });

  it('shows the counts of a ratio, each with its cell', () => {
    const text = renderExplain(countsAssessment(), 'pw.gratifikasi.a', { ...OPTIONS, language: 'en' }) ?? '';
    expect(text).toContain("count lapor = 12 ('LKE '!J24)");
    expect(text).toContain("count wajib = not answered ('LKE '!J25)");
    expect(text).toContain(`count lain = "semua" ('LKE '!J26)`);
  });

  it('explains a change area that is no node of the tree by its nodes', () => {
    const [first] = sample.areas;
    if (first === undefined) throw new Error('the sample has areas');
    const split = { ...sample, areas: [{ ...first, id: 'gabungan', nodes: ['mp', 'hasil'] }] };
    const text = renderExplain(split, 'gabungan', OPTIONS) ?? '';
    expect(text).toContain('[mp.tim.a]');
    expect(text).toContain('[hasil.layanan]');
    expect(text).not.toContain('[sdm]');
  });

  it.each(['', 'nope', '__proto__', 'constructor'])('knows no node %j', (id) => {
    expect(explain(id)).toBeNull();
  });

  it('explains nothing where nothing was scored', () => {
    expect(renderExplain(failedAssessment(), 'indeks', OPTIONS)).toBeNull();
    expect(explainableIds(failedAssessment())).toEqual([]);
  });

  it.each(FIELDS)('shows a hostile %s harmless', (field) => {
    for (const { name, text } of PAYLOADS) {
      const [assessment] = hostileReport(field, text).assessments;
      if (assessment === undefined) throw new Error('no assessment');
      const rendered = renderExplain(assessment, 'indeks', { ...OPTIONS, width: 60 }) ?? '';
      expect(rendered.replaceAll('\n', ''), name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      for (const line of rendered.split('\n')) expect(displayWidth(line), name).toBeLessThanOrEqual(60);
    }
  });
});

describe('steps in words', () => {
  const { node } = indicator('x.a', 'a', { id: 'X', en: 'X' }, 'A');

  /** A step of every rule, and what it says. */
  const STEPS: Readonly<Record<RuleName, readonly (readonly [Omit<ReportedStep, 'rule'>, string])[]>> = {
    option: [[{ option: 'B', result: '67/100' }, 'answer B is worth 0.67']],
    divide: [[{ number: '16/5', by: '4', result: '4/5' }, 'number 3.2 divided by 4 = 0.8']],
    share: [
      [{ number: '1/2', capped: false, result: '1/2' }, 'share 0.5 = 0.5'],
      [{ number: '26/25', capped: true, result: '1' }, 'share 1.04 is above 1 and counts as 1'],
    ],
    ratio: [
      [{ part: '5', whole: '6', capped: false, result: '5/6' }, 'ratio 5 divided by 6 = 0.8333 (5/6)'],
      [
        { part: '7', whole: '6', capped: true, result: '1' },
        'ratio 7 divided by 6 is above 1 and counts as 1',
      ],
    ],
    reduction: [
      [
        { before: '4', now: '1', special: null, result: '3/4' },
        'reduction from 4 to 1: (4 − 1) divided by 4 = 0.75',
      ],
      [
        { before: '0', now: '0', special: 'both-zero', result: '1' },
        'reduction: last year and this year are both 0, which counts as 1',
      ],
      [
        { before: '1', now: '4', special: 'negative', result: '0' },
        'reduction from 1 to 4: a rise, which counts as 0',
      ],
    ],
    'counts-missing': [[{ counts: ['a', 'b'] }, 'cannot be computed yet: count a, b is blank']],
    incomputable: [[{ formula: 'ratio', dividend: '12' }, 'cannot be computed: 12 divided by 0']],
    absent: [
      [{ absence: 'blank' }, 'not answered'],
      [{ absence: 'something-new' }, 'something-new'],
      [{ absence: '__proto__' }, '__proto__'],
    ],
    times: [[{ on: 'x.b', factor: '1/2', result: '1/4' }, 'times the value of x.b, 0.5 = 0.25']],
    'times-unknown': [
      [{ on: 'x.b', result: null }, 'the value of x.b is not known, so neither is the product'],
      [{ on: 'x.b', result: '0' }, 'the value of x.b is not known, but 0 times anything is 0'],
    ],
    'zero-when': [[{ on: 'x.b', option: 'Tidak', result: '0' }, 'becomes 0, because x.b is answered Tidak']],
    'zero-when-unknown': [
      [{ on: 'x.b', result: '1' }, 'x.b is not answered; this stays 1 but may yet become 0'],
      [{ on: 'x.b', result: null }, 'the answer to x.b is not readable, so this value is not known'],
    ],
    'left-out': [[{ nodes: ['x.b'] }, 'left out of the mean: x.b']],
    'counted-zero': [[{ nodes: ['x.b', 'x.c'] }, 'counted as 0: x.b, x.c']],
    'unknown-parts': [[{ nodes: ['x.b'] }, 'not known because of: x.b']],
    mean: [
      [{ sum: '5/3', count: 2, result: '5/6' }, 'mean of 2 values: 1.6667 (5/3) divided by 2 = 0.8333 (5/6)'],
    ],
    sum: [[{ nodes: ['x', 'y'], result: '3' }, 'sum: x + y = 3']],
    rescale: [
      [
        { weight: '5', present: '5/2', factor: '2', result: '4' },
        'parts of 2.5 of weight 5 are asked: times 2 = 4',
      ],
    ],
    'roll-up': [
      [
        {
          centre: '1/2',
          units: [
            { unit: 'Unit 1', share: '1' },
            { unit: 'Unit 2', share: '1/2' },
          ],
          leftOut: ['Unit 3'],
          countedZero: [],
          unknown: [],
          mean: '3/4',
          result: '5/8',
        },
        'centre 0.5; mean over 2 units 0.75 (Unit 1 1, Unit 2 0.5); left out: Unit 3; mean of centre and units = 0.625',
      ],
      [
        {
          centre: null,
          units: [],
          leftOut: [],
          countedZero: ['Unit 1'],
          unknown: ['Unit 2'],
          mean: null,
          result: null,
        },
        'centre not known; mean over the units not known; counted as 0: Unit 1; not known: Unit 2; so centre and units together are not known',
      ],
    ],
    weigh: [[{ share: '1/2', weight: '5', result: '5/2' }, '0.5 times weight 5 = 2.5']],
  };

  const cases = Object.entries(STEPS).flatMap(([rule, steps]) =>
    steps.map(([operands, text]) => [text, { rule, ...operands }] as const),
  );

  it.each(cases)('%s', (text, step) => {
    expect(stepText(step, node, takePen({ ...OPTIONS, language: 'en' }))).toBe(text);
  });

  it.each(cases)('have Indonesian words: %s', (text, step) => {
    const words = stepText(step, node, takePen(OPTIONS));
    expect(words).not.toMatch(/undefined|null/);
    if (!['something-new', '__proto__'].includes(text)) expect(words).not.toBe(text);
  });

  it('of a rule from a later version are named, not dropped', () => {
    const pen = takePen({ ...OPTIONS, language: 'en' });
    expect(stepText({ rule: 'later-rule', result: '1' }, node, pen)).toBe('rule later-rule');
    expect(stepText({ rule: 'toString' }, node, pen)).toBe('rule toString');
  });
});
