import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/domain/diagnostic.ts';
import { labels } from '../../src/messages/labels.ts';
import { renderCheck } from '../../src/report/check.ts';
import type { TextOptions } from '../../src/report/text/pen.ts';
import { displayWidth } from '../../src/report/text/width.ts';
import { expectGolden } from '../support/golden.ts';
import { FIELDS, hostileReport } from '../support/hostile-report.ts';
import { PAYLOADS } from '../support/payloads.ts';
import {
  cell,
  FULL_ANSWERS,
  failedAssessment,
  finding,
  reportOf,
  sampleAssessment,
  sampleReport,
} from '../support/sample-report.ts';

const OPTIONS: TextOptions = {
  language: 'id',
  width: 80,
  colour: false,
  plain: false,
  show: 'info',
  perCode: 3,
};

describe('renderCheck', () => {
  it.each([
    ['check-id-80', sampleReport(), OPTIONS],
    ['check-en-40', sampleReport(), { ...OPTIONS, language: 'en', width: 40 }],
    ['check-missing-id-80', reportOf([sampleAssessment(['A', '?', '', '', '', '', ''])]), OPTIONS],
  ] as const)('is a known text: %s', (name, report, options) => {
    expectGolden(renderCheck(report, options), new URL(`./golden/${name}.txt`, import.meta.url));
  });

  it('shows no score', () => {
    const text = renderCheck(sampleReport(), OPTIONS);
    expect(text).not.toMatch(/84,0|Indeks RB|predikat|WBK/);
  });

  it('says when there is nothing to mend', () => {
    const text = renderCheck(reportOf([sampleAssessment(FULL_ANSWERS)]), OPTIONS);
    expect(text).toMatch(
      /dinas-kesehatan\.xlsx: Siap dikirim: semua butir terisi dan tidak ada\s+temuan\.\n$/,
    );
  });

  it('counts every missing answer and every finding once', () => {
    const missing = reportOf([{ ...sampleAssessment(['A', 'A', 'A']), findings: [] }]);
    expect(renderCheck(missing, OPTIONS)).toMatch(/: 10 hal perlu diperbaiki/);
    expect(renderCheck(sampleReport(), OPTIONS)).toMatch(/dinas-kesehatan\.xlsx: 3 hal perlu diperbaiki/);
  });

  it('names a wholly blank form in one line', () => {
    const text = renderCheck(reportOf([sampleAssessment([])]), OPTIONS);
    expect(text).toContain('Indeks [indeks]: 13 butir, semuanya kosong');
    expect(text).not.toContain('mp.tim.a');
  });

  it('says that a file could not be read, with why', () => {
    const text = renderCheck(reportOf([failedAssessment()]), OPTIONS);
    expect(text).toContain('LKE140');
    expect(text).toContain('rusak.xlsx: Berkas tidak dapat diperiksa.');
  });

  it('shows under its topic whatever a code is about', () => {
    const findings = [
      finding(diagnose('LKE213', { label: 'X', answer: 'A' }, cell(15))),
      finding(diagnose('LKE305', { indicator: 'a', raw: '4' }, cell(16))),
      finding(diagnose('LKE502', { indicator: 'a', answer: 'A', on: 'b', onAnswer: 'Tidak' }, cell(17))),
      finding(diagnose('LKE652', { indicator: 'a', raw: 'A' }, cell(18))),
      finding(diagnose('LKE602', { node: 'mp', stated: '4', expected: '5', effect: null }, cell(19))),
      finding(diagnose('LKE970', { rubric: 'x', unverified: 1, figures: 2 })),
    ];
    const text = renderCheck(reportOf([{ ...sampleAssessment(FULL_ANSWERS), findings }]), {
      ...OPTIONS,
      language: 'en',
    });
    const known: readonly string[] = Object.values(labels('en').check.topic);
    const topics = text.split('\n').filter((line) => known.includes(line));
    expect(topics).toEqual([
      'Layout of the table',
      'Answers that cannot be read or are doubtful',
      'Answers that contradict each other',
      'Figures other than they should be',
      'What cannot be seen on the sheet',
      'Other',
    ]);
    for (const one of findings) expect(text).toContain(one.code);
  });

  it.each(FIELDS)('shows a hostile %s harmless', (field) => {
    for (const { name, text } of PAYLOADS) {
      const rendered = renderCheck(hostileReport(field, text), { ...OPTIONS, width: 60 });
      expect(rendered.replaceAll('\n', ''), name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      for (const line of rendered.split('\n')) expect(displayWidth(line), name).toBeLessThanOrEqual(60);
    }
  });
});
