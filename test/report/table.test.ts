import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import type { Language } from '../../src/messages/language.ts';
import { renderTable } from '../../src/report/table.ts';
import type { TextOptions } from '../../src/report/text/pen.ts';
import { displayWidth } from '../../src/report/text/width.ts';
import { expectGolden } from '../support/golden.ts';
import { FIELDS, hostileReport } from '../support/hostile-report.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { FULL_ANSWERS, reportOf, sampleAssessment, sampleReport } from '../support/sample-report.ts';

const OPTIONS: TextOptions = {
  language: 'id',
  width: 80,
  colour: false,
  plain: false,
  show: 'info',
  perCode: 3,
};

const table = (report: Report, options: Partial<TextOptions> = {}) =>
  renderTable(report, { ...OPTIONS, ...options });
const ESC = '\u001b';
const lines = (text: string) => text.trimEnd().split('\n');
const full = reportOf([sampleAssessment(FULL_ANSWERS)]);

const GOLDENS: readonly (readonly [string, Report, Partial<TextOptions>])[] = [
  ['table-id-40', sampleReport(), { width: 40 }],
  ['table-id-60', sampleReport(), { width: 60 }],
  ['table-id-80', sampleReport(), { width: 80 }],
  ['table-id-120', sampleReport(), { width: 120 }],
  ['table-en-40', sampleReport(), { width: 40, language: 'en' }],
  ['table-en-80', sampleReport(), { width: 80, language: 'en' }],
  ['table-en-120', sampleReport(), { width: 120, language: 'en' }],
  ['table-plain-80', sampleReport(), { plain: true }],
  ['table-colour-80', full, { colour: true }],
  ['table-full-id-80', full, {}],
  ['table-undetermined-en-80', reportOf([sampleAssessment(['A', 'B'])]), { language: 'en' }],
  ['table-blank-id-80', reportOf([sampleAssessment([])]), {}],
];

describe('renderTable', () => {
  it.each(GOLDENS)('is a known text: %s', (name, report, options) => {
    expectGolden(table(report, options), new URL(`./golden/${name}.txt`, import.meta.url));
  });

  it('fits every width, and leaves no blanks at line ends', () => {
    for (let width = 40; width <= 120; width += 1) {
      for (const line of lines(table(sampleReport(), { width }))) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it.each([
    [0, 40],
    [39, 40],
    [1_000, 120],
    [80.9, 80],
  ])('takes a width of %d for %d', (width, same) => {
    expect(table(full, { width })).toBe(table(full, { width: same }));
  });

  it('ends with the index and its predicate', () => {
    const [last] = lines(table(full, { width: 120 })).slice(-1);
    expect(last).toBe(
      'Indeks RB 82,98 dari 100, predikat A (Memuaskan), kurang 7,03 poin ke AA, WBK terpenuhi',
    );
  });

  it('ends with the counts when there are several files', () => {
    expect(lines(table(sampleReport())).at(-1)).toBe('2 berkas: 1 dinilai, 1 tidak dapat dinilai');
  });

  it('shows colours and nothing else when asked for them', () => {
    const plain = (text: string) => text.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'g'), '');
    expect(plain(table(full, { colour: true }))).toBe(table(full));
    expect(table(full)).not.toContain(ESC);
  });

  it('is pure ASCII in plain mode when the texts of the file are', () => {
    for (const language of ['id', 'en'] as const) {
      expect(table(sampleReport(), { plain: true, language })).toMatch(/^[\n\x20-\x7e]*$/);
    }
  });

  it('says with every score of a draft that it is one, and why', () => {
    const sample = sampleAssessment(FULL_ANSWERS);
    if (sample.rubric === null) throw new Error('the sample has a rubric');
    const draft = reportOf([{ ...sample, rubric: { ...sample.rubric, status: 'draft' } }]);
    const text = table(draft);
    expect(text).toContain('Rubrik ini masih draf. Hasilnya bukan nilai resmi.');
    expect(text).toContain('Bobot area belum dicocokkan dengan peraturannya.');
    expect(lines(table(draft, { width: 120 })).at(-1)).toContain('rubrik draf, bukan nilai resmi');
  });
});

describe('findings in a table', () => {
  const blank = (count: number): Report => {
    const sample = sampleAssessment();
    const one = sample.findings.find((finding) => finding.code === 'LKE312');
    if (one === undefined) throw new Error('the sample has a blank');
    const findings = Array.from({ length: count }, (_, index) => ({
      ...one,
      place: { kind: 'cell', sheet: 'LKE ', row: 20 + index, column: 10 } as const,
    }));
    return reportOf([{ ...sample, findings }]);
  };

  it('of one code are written out up to a number, and the rest named by their cells', () => {
    const text = table(blank(5));
    expect(text.match(/belum diisi\./g)).toHaveLength(3);
    expect(text).toContain('dan 2 temuan LKE312 lagi: J23, J24');
    expect(table(blank(5), { perCode: null }).match(/belum diisi\./g)).toHaveLength(5);
  });

  it('repeat no cure', () => {
    expect(table(blank(5), { perCode: null }).match(/→/g)).toHaveLength(1);
  });

  it('below the level asked for are counted, not hidden in silence', () => {
    const text = table(sampleReport(), { show: 'error' });
    expect(text).toContain('Tidak ditampilkan: 2 peringatan, 1 informasi.');
    expect(text).not.toContain('LKE312');
  });
});

describe('hostile texts in a table', () => {
  const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

  it.each(FIELDS)('in the %s neither move nor hide anything', (field) => {
    for (const { name, text } of PAYLOADS) {
      for (const width of [40, 80]) {
        const rendered = table(hostileReport(field, text), { width });
        expect(rendered.replaceAll('\n', ''), name).not.toMatch(CONTROL);
        for (const line of lines(rendered)) expect(displayWidth(line), name).toBeLessThanOrEqual(width);
      }
    }
  });

  it.each(FIELDS)('in the %s leave the summary of several files in order', (field) => {
    for (const { name, text } of PAYLOADS) {
      const { assessments } = hostileReport(field, text);
      const noBands = assessments.map((assessment) => ({ ...assessment, band: null }));
      const rendered = table(reportOf([...assessments, ...noBands]), { width: 60 });
      expect(rendered.replaceAll('\n', ''), name).not.toMatch(CONTROL);
      for (const line of lines(rendered)) expect(displayWidth(line), name).toBeLessThanOrEqual(60);
    }
  });

  it('leave the figures where they were', () => {
    const rows = (report: Report) => lines(table(report)).filter((line) => line.includes('/'));
    const figures = (report: Report) => rows(report).flatMap((line) => line.match(/\d+,\d\d/g) ?? []);
    const clean = figures(reportOf([{ ...sampleAssessment() }]));
    for (const { text } of PAYLOADS.filter(
      (payload) => payload.text.length < 100 && !/[\d/]/.test(payload.text),
    )) {
      expect(figures(hostileReport('agency', text))).toEqual(clean);
    }
  });
});

describe('figures in a table', () => {
  /** The sample with its index replaced, and the band it would be in. */
  function withIndex(exact: string, value: number, missing: string): Report {
    const sample = sampleAssessment(FULL_ANSWERS);
    if (sample.band === null || sample.tree === null) throw new Error('the sample has a band');
    const figure = { exact, value };
    const next = {
      id: 'A',
      bound: { exact: '80', value: 80 },
      inclusive: false,
      missing: { exact: missing, value: 0 },
    };
    const band = { ...sample.band, id: 'BB', title: null, lower: { exact: '70', value: 70 }, next };
    return reportOf([
      { ...sample, index: figure, band, gates: [], tree: { ...sample.tree, points: figure } },
    ]);
  }

  it.each<[string, string, string, Language, string]>([
    [
      '319999/4000',
      '1/4000',
      'just below a band',
      'id',
      'Indeks RB 79,9998 dari 100, predikat BB, kurang 0,0003 poin',
    ],
    [
      '80',
      '0',
      'exactly on an exclusive bound',
      'id',
      'Indeks RB 80,00 dari 100, predikat BB, harus di atas 80,00 untuk A',
    ],
    [
      '80',
      '0',
      'exactly on an exclusive bound',
      'en',
      'RB index 80.00 of 100, predicate BB, must exceed 80.00 for A',
    ],
  ])('never meet a bound that the index misses: %s', (exact, missing, _, language, expected) => {
    const text = table(withIndex(exact, 80, missing), { language, width: 120 });
    expect(lines(text).at(-1)).toContain(expected);
    const rows = lines(text).filter((line) => /^(Indeks RB|RB index) /.test(line));
    expect(rows).toHaveLength(2);
    if (exact !== '80') expect(rows.join(' ')).not.toContain('80,00');
  });
});
