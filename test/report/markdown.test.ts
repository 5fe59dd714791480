import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/domain/entry.ts';
import type { Report } from '../../src/domain/report.ts';
import { buildBatch } from '../../src/engine/index.ts';
import { renderRankingMarkdown } from '../../src/report/markdown/ranking.ts';
import { renderMarkdown } from '../../src/report/markdown/report.ts';
import type { TextOptions } from '../../src/report/text/pen.ts';
import { expectGolden } from '../support/golden.ts';
import { FIELDS, hostileReport } from '../support/hostile-report.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { FULL_ANSWERS, reportOf, sampleAssessment, sampleReport } from '../support/sample-report.ts';

const OPTIONS: TextOptions = {
  language: 'id',
  width: 80,
  colour: true,
  plain: true,
  show: 'info',
  perCode: 3,
};

const markdown = (report: Report, options: Partial<TextOptions> = {}) =>
  renderMarkdown(report, { ...OPTIONS, ...options });

/** The batch of the report's assessments, as Markdown. */
function ranking(report: Report): string {
  const entries = report.assessments.map((assessment) => entryOf(assessment, null));
  const batch = buildBatch(entries, [], { sort: 'index', byFolder: false, register: null }, '0.1.0');
  return renderRankingMarkdown(batch, { ...OPTIONS, top: null, scores: true });
}

/**
 * What Markdown and the HTML in it would act on: the text without escaped characters, and of that the signs alone. A
 * hostile text leaves it as a harmless one does.
 */
function skeleton(text: string): readonly string[] {
  return text.split('\n').map((line) => {
    const acting = line.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/&nbsp;/g, '');
    const start = /^\s*(?:[-+=>#|*]+|\d+[.)])/.exec(acting)?.[0] ?? '';
    return start + acting.replace(/[^\\`*_{}[\]<>#|&~$@]/g, '');
  });
}

describe('a report as Markdown', () => {
  it.each([
    ['markdown-id', sampleReport(), {}],
    ['markdown-en', sampleReport(), { language: 'en' }],
    ['markdown-one-en', reportOf([sampleAssessment(FULL_ANSWERS)]), { language: 'en', show: 'warning' }],
    ['markdown-blank-id', reportOf([sampleAssessment([])]), {}],
  ] as const)('is a known text: %s', (name, report, options) => {
    expectGolden(markdown(report, options), new URL(`./golden/${name}.md`, import.meta.url));
  });

  it('has tables of which every row has a cell for each column', () => {
    const lines = markdown(sampleReport()).split('\n');
    for (const [at, line] of lines.entries()) {
      if (!line.startsWith('|') || !(lines[at - 1] ?? '').startsWith('|')) continue;
      const cells = (text: string) => text.replaceAll('\\|', '').split('|').length;
      expect(cells(line), line).toBe(cells(lines[at - 1] ?? ''));
    }
  });

  it('takes no colour and no width from the terminal', () => {
    expect(markdown(sampleReport(), { width: 40, colour: false, plain: false })).toBe(
      markdown(sampleReport()),
    );
  });

  it.each(FIELDS)('gives every payload in the %s nothing to act on', (field) => {
    const harmless = skeleton(markdown(hostileReport(field, 'x')));
    const harmlessRanking = skeleton(ranking(hostileReport(field, 'x')));
    for (const { name, text } of PAYLOADS) {
      const made = markdown(hostileReport(field, text));
      expect(skeleton(made), name).toEqual(harmless);
      expect(made.replaceAll('\n', ''), name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(made, name).not.toMatch(/[^\\]:\/\//);
      expect(skeleton(ranking(hostileReport(field, text))), name).toEqual(harmlessRanking);
    }
  });
});

describe('a batch as Markdown', () => {
  it('is a known text', () => {
    expectGolden(ranking(sampleReport()), new URL('./golden/ranking-id.md', import.meta.url));
  });
});
