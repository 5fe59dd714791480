import { describe, expect, it } from 'vitest';
import { renderRubricText } from '../../../src/report/rubric/text.ts';
import type { TextOptions } from '../../../src/report/text/pen.ts';
import { displayWidth } from '../../../src/report/text/width.ts';
import { inFile, small } from '../../engine/rubric-check/small.ts';
import { expectGolden } from '../../support/golden.ts';
import { PAYLOADS } from '../../support/payloads.ts';
import { type SampleRubricReport, sampleLint } from '../../support/sample-rubric-report.ts';
import { CLEAN, LINT, MUTATION, TEST } from './samples.ts';

const OPTIONS: TextOptions = {
  language: 'en',
  width: 100,
  colour: false,
  plain: false,
  show: 'info',
  perCode: 5,
};

const draw = ({ report, texts }: SampleRubricReport, options: Partial<TextOptions> = {}) =>
  renderRubricText(report, texts, { ...OPTIONS, ...options });

describe('a report about rubrics as text', () => {
  it.each<[string, SampleRubricReport, Partial<TextOptions>]>([
    ['lint-en', LINT, {}],
    ['lint-id', LINT, { language: 'id' }],
    ['lint-plain', LINT, { plain: true, width: 60 }],
    ['lint-clean', CLEAN, {}],
    ['test-en', TEST, {}],
    ['test-id', TEST, { language: 'id', width: 80 }],
    ['test-all', TEST, { perCode: null }],
    ['mutate-en', MUTATION, {}],
    ['mutate-id', MUTATION, { language: 'id', width: 60 }],
  ])('is as in golden/%s.txt', (name, sample, options) => {
    expectGolden(draw(sample, options), new URL(`./golden/${name}.txt`, import.meta.url));
  });

  it('leaves out what was not asked for, and says so of none', () => {
    expect(draw(LINT, { show: 'error' })).not.toContain('LKE968');
    expect(draw(LINT, { show: 'error' })).toContain('rubrics/contoh/rubric.yaml: Not shown: 1 warning.');
    expect(draw(CLEAN)).toContain('rubric.yaml: no findings');
  });

  it('begins each finding with what editors jump to', () => {
    const lines = draw(LINT).split('\n');
    expect(lines.filter((line) => /^\S+:\d+:\d+: (error|warning|info) LKE\d{3} \S/.test(line))).toHaveLength(
      2,
    );
  });

  it('keeps frames and tables to the width', () => {
    for (const width of [40, 60, 100]) {
      const long = draw(TEST, { width })
        .split('\n')
        .filter((line) => displayWidth(line) > width && !/^\S+:\d+:\d+: /.test(line));
      expect(long).toEqual([]);
    }
  });

  it('marks the place in a line of wide and of hidden characters', () => {
    const title = '{ id: "漢字 e\u0301", en: "x", de: 1 }';
    const text = draw(sampleLint(small('{ id: Tim, en: Team }', title)));
    const [line = '', caret = ''] = text
      .split('\n')
      .filter((one) => one.includes('漢字') || / \^$/.test(one));
    expect(displayWidth(caret) - 1).toBe(displayWidth(line.slice(0, line.indexOf('de:'))));
  });

  it.each(PAYLOADS)('shows no hidden or moving character of: $name', ({ text: payload }) => {
    const source = inFile({ ...small(), text: `rubric: ${payload}\nweight: [` }, payload);
    const drawn = draw(sampleLint(source));
    expect(drawn.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});
