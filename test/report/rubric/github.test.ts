import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../../src/report/rubric/github.ts';
import type { TextOptions } from '../../../src/report/text/pen.ts';
import { inFile, small } from '../../engine/rubric-check/small.ts';
import { PAYLOADS } from '../../support/payloads.ts';
import { type SampleRubricReport, sampleLint } from '../../support/sample-rubric-report.ts';
import { CLEAN, LINT, MUTATION } from './samples.ts';

const OPTIONS: TextOptions = {
  language: 'en',
  width: 80,
  colour: false,
  plain: false,
  show: 'error',
  perCode: 5,
};
const lines = ({ report, texts }: SampleRubricReport, language: 'id' | 'en' = 'en') =>
  renderAnnotations(report, texts, { ...OPTIONS, language })
    .split('\n')
    .slice(0, -1);

describe('annotations', () => {
  it('name file, line, column and code, the worst first', () => {
    expect(lines(LINT)).toEqual([
      '::error file=rubrics/salah/rubric.yaml,line=48,col=19,title=LKE920::The weight of mp is 6.00, but the weights below it add up to 7.00 (difference 1).%0ACompare the weights with the regulation until they add up exactly.',
      '::warning file=rubrics/contoh/rubric.yaml,line=106,col=26,title=LKE968::The lower bound of predicate B is treated otherwise than that of A: some include it (at-least), some do not (more-than).%0ACheck in the regulation which predicate holds the bound itself.',
    ]);
    expect(lines(LINT, 'id')[0]).toContain('::Bobot mp adalah 6,00');
    expect(lines(CLEAN)).toEqual([]);
  });

  it('are the ten worst, and a count of the others', () => {
    const { counts } = MUTATION.report;
    const all = lines(MUTATION);
    expect(all).toHaveLength(11);
    expect(all.slice(0, 10).every((line) => line.startsWith('::warning file='))).toBe(true);
    expect(all[10]).toBe(`and ${counts.warnings - 10} more findings`);
  });

  it.each(PAYLOADS)('stay one command each, whatever is in: $name', ({ text: payload }) => {
    const source = inFile({ ...small(), text: `rubric: ${payload}\n${payload}: [` }, `${payload}.yaml`);
    const found = sampleLint(source);
    const all = lines(found);
    expect(all).toHaveLength(Math.min(10, found.report.rubrics[0]?.findings.length ?? 0));
    for (const line of all) {
      expect(line).toMatch(/^::(error|warning|notice) file=[^,:]*,line=\d+,col=\d+,title=LKE\d{3}::/);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }
  });
});
