import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedNode } from '../../src/domain/report.ts';
import { hasInvisible } from '../../src/domain/spelling.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { renderHtml, renderPage } from '../../src/report/html/index.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { expectGolden } from '../support/golden.ts';
import { FIELDS, hostileReport } from '../support/hostile-report.ts';
import { PAYLOADS } from '../support/payloads.ts';
import {
  besideAssessment,
  countsAssessment,
  FULL_ANSWERS,
  failedAssessment,
  reportOf,
  sampleAssessment,
  sampleReport,
} from '../support/sample-report.ts';
import { outlineOf, takeApart } from '../support/skeleton.ts';

const id = { language: 'id' } as const;
const full = reportOf([sampleAssessment(FULL_ANSWERS)]);
const GOLDENS: readonly (readonly [string, Report, 'id' | 'en'])[] = [
  ['page-full-id', full, 'id'],
  ['page-beside-en', reportOf([besideAssessment()]), 'en'],
  ['page-several-id', sampleReport(), 'id'],
  ['page-blank-en', reportOf([sampleAssessment([])]), 'en'],
  ['page-undetermined-id', reportOf([sampleAssessment(['A', 'B'])]), 'id'],
  ['page-counts-en', reportOf([countsAssessment()]), 'en'],
];

describe('a page', () => {
  it.each(GOLDENS)('is a known text but for its style: %s', (name, report, language) => {
    const page = renderHtml(report, { language }).replace(STYLE.css, '').replace(STYLE.sha256, '');
    expectGolden(page, new URL(`./golden/${name}.txt`, import.meta.url));
  });

  it('lets in nothing but the one style sheet, by its digest', () => {
    const page = renderHtml(full, id);
    const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const digest = createHash('sha256').update(css).digest('base64');
    expect(STYLE.sha256, 'npm run --silent style').toBe(digest);
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(css).not.toMatch(/<|@import|url\((?!#)/);
  });

  it.each(GOLDENS)(
    'holds no script, no style in place, nothing from elsewhere: %s',
    (_, report, language) => {
      const { tags, values } = takeApart(renderHtml(report, { language }));
      const names = new Set(tags.flatMap((tag) => tag.slice(1, -1).split(' ')));
      for (const banned of ['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'input'])
        expect(names).not.toContain(banned);
      for (const name of names) expect(name).not.toMatch(/^(on|style$|src|srcset|xlink)/);
      expect(values.join('\n')).not.toMatch(/https?:|data:|javascript:/);
    },
  );

  it.each(GOLDENS)(
    'has every id once, and every link within it leads somewhere: %s',
    (_, report, language) => {
      const page = renderHtml(report, { language });
      const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, name]) => name);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = Array.from(
        page.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g),
        ([, name]) => name,
      );
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    },
  );

  it.each(GOLDENS)('opens no level of headings without the one above: %s', (_, report, language) => {
    const page = renderHtml(report, { language });
    const levels = Array.from(page.matchAll(/<h(\d)/g), ([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
  });

  it('is the same whoever renders it, and however often', () => {
    const report = sampleReport();
    const again = JSON.parse(JSON.stringify(report)) as Report;
    for (const language of LANGUAGES)
      expect(renderHtml(again, { language })).toBe(renderHtml(report, { language }));
  });

  it('leads back to a list where there is one', () => {
    const page = renderPage(sampleAssessment(), sampleReport(), {
      ...id,
      home: { href: 'index.html', name: 'Semua' },
    });
    expect(page).toContain('<a href="index.html">← Semua</a>');
  });
});

describe('figures of a page', () => {
  const figures = (page: string) =>
    Array.from(page.matchAll(/<data value="([^"]*)">([^<]*)<\/data>/g), ([, exact = '', text = '']) => ({
      exact,
      text,
    }));
  const known = (node: ReportedNode): readonly string[] =>
    [node.points, node.share, node.weight, node.attainable, node.range?.low, node.range?.high]
      .flatMap((figure) => (figure == null ? [] : [figure.exact]))
      .concat(node.children.flatMap(known));

  it.each(GOLDENS)('are those of the report: %s', (_, report, language) => {
    const all = new Set(
      report.assessments.flatMap(({ tree, index, beside, gates }) => [
        ...(tree === null ? [] : known(tree)),
        ...[index, ...beside.map((other) => other.index)].flatMap((one) => (one === null ? [] : [one.exact])),
        ...beside.flatMap(({ areas }) =>
          areas.flatMap(({ points }) => (points === null ? [] : [points.exact])),
        ),
        ...gates.flatMap(({ checks }) =>
          checks.flatMap(({ figure }) => (figure === null ? [] : [figure.exact])),
        ),
      ]),
    );
    const shown = figures(renderHtml(report, { language }));
    expect(shown.filter(({ exact }) => !all.has(exact))).toEqual([]);
  });

  it('show the index in the way of the language', () => {
    const index = full.assessments[0]?.index?.exact ?? '';
    expect(figures(renderHtml(full, id))[0]).toEqual({ exact: index, text: '82,98' });
    expect(figures(renderHtml(full, { language: 'en' }))[0]).toEqual({ exact: index, text: '82.98' });
  });

  it('draw no point and write no 0 where points are not known', () => {
    const page = renderHtml(reportOf([sampleAssessment(['A', 'B'])]), id);
    const [, net = ''] = /<svg class="radar"[\s\S]*?(<g class="own">[\s\S]*?<\/g>)/.exec(page) ?? [];
    const unknown = sampleAssessment(['A', 'B']).areas.filter(({ points }) => points === null).length;
    expect(unknown).toBeGreaterThan(0);
    expect(net.match(/<circle/g) ?? []).toHaveLength(4 - unknown);
    expect(net).toContain('class="open"');
    const rows = page.split('<table>').find((part) => part.includes('id="area-table"')) ?? '';
    expect(rows.match(/<td class="n"><span title="tidak diketahui">—<\/span><\/td>/g)).toHaveLength(unknown);
  });

  it('are none at all where nothing is answered or nothing could be read', () => {
    const blank = renderHtml(reportOf([sampleAssessment([])]), id);
    expect(blank).toContain('Belum ada jawaban, maka belum ada nilai.');
    expect(blank).not.toMatch(/class="(index|radar|scale|bar)/);
    const failed = renderHtml(reportOf([failedAssessment()]), id);
    expect(failed).toContain('Berkas ini tidak dapat dinilai.');
    expect(failed).not.toMatch(/<data|<table|class="(index|radar|scale|bar)/);
  });

  it('list the ten answers with the most to win, the largest first', () => {
    const gains = figures(
      (renderHtml(full, id).split('id="gain-table"')[1] ?? '').split('</table>')[0] ?? '',
    );
    const questions = (node: ReportedNode): readonly ReportedNode[] =>
      node.kind === 'indicator' ? [node] : node.children.flatMap(questions);
    const tree = full.assessments[0]?.tree;
    if (tree == null) throw new Error('the sample has a tree');
    const expected = questions(tree)
      .flatMap(({ attainable }) => (attainable === null || attainable.value === 0 ? [] : [attainable]))
      .sort((left, right) => right.value - left.value)
      .slice(0, 10);
    expect(gains.map(({ exact }) => exact)).toEqual(expected.map(({ exact }) => exact));
    expect(gains.length).toBeGreaterThan(2);
  });
});

describe('hostile texts on a page', () => {
  it.each(FIELDS)('in the %s neither break out nor hide', (field) => {
    const plain = outlineOf(renderHtml(hostileReport(field, 'x'), id));
    for (const { name, text } of PAYLOADS) {
      const page = renderHtml(hostileReport(field, text), id);
      expect(outlineOf(page), name).toEqual(plain);
      expect(hasInvisible(page.replaceAll('\n', '')), name).toBe(false);
    }
  });

  it('in the agency and the raw answers neither break out nor hide, whatever they are', () => {
    const plain = outlineOf(renderHtml(hostileReport('raw answer', 'x'), id));
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'<>&"\'`= /!-'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (raw) => {
        const page = renderHtml(hostileReport('raw answer', raw), id);
        expect(outlineOf(page)).toEqual(plain);
        expect(hasInvisible(page.replaceAll('\n', ''))).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
