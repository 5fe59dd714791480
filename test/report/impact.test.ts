import { describe, expect, it } from 'vitest';
import type { Impact, TouchedSubmission } from '../../src/domain/impact.ts';
import { hasInvisible } from '../../src/domain/spelling.ts';
import { renderImpact } from '../../src/report/impact.ts';
import { renderImpactMarkdown } from '../../src/report/impact-markdown.ts';
import type { TextOptions } from '../../src/report/text/pen.ts';
import { PAYLOADS } from '../support/payloads.ts';

const OPTIONS: TextOptions = {
  language: 'en',
  width: 80,
  colour: false,
  plain: false,
  show: 'info',
  perCode: null,
};
const RUBRIC = {
  id: 'rb',
  version: '1',
  status: 'draft',
  sha256: '0'.repeat(64),
  title: { id: 'Rubrik', en: 'Rubric' },
} as const;
const figure = (value: number) => ({ value, exact: String(value) });

function touched(file: string, agency: string | null): TouchedSubmission {
  const range = { low: figure(70), high: figure(70) };
  return {
    file,
    agency,
    consequences: ['flip', 'index'],
    old: { index: figure(71), range, rank: 1, band: 'BB' },
    new: { index: figure(70), range, rank: 2, band: 'B' },
    change: figure(-1),
    rankMove: -1,
    gates: [{ gate: 'wbk', old: 'passed', new: 'failed' }],
  };
}

function impactOf(submissions: readonly TouchedSubmission[]): Impact {
  const count = submissions.length;
  return {
    schemaVersion: 1,
    tool: { name: 'lke', version: '0' },
    old: RUBRIC,
    new: RUBRIC,
    touched: submissions,
    bands: [{ band: 'BB', title: { id: 'x', en: 'x' }, old: count, new: 0 }],
    spread: null,
    troubles: [],
    skipped: [{ file: 'rusak.xlsx', reason: 'failed' }],
    counts: {
      submissions: count + 1,
      compared: count,
      ranked: count,
      touched: count,
      untouched: 0,
      flips: count,
      lost: count,
      gained: 0,
      unsettled: 0,
      indexChanges: count,
      rankMoves: count,
    },
  };
}

describe('an impact for people', () => {
  it('tells what changes, and ends with the counts, the gravest first', () => {
    const text = renderImpact(impactOf([touched('a.xlsx', 'Kota A')]), OPTIONS);
    expect(text).toContain('BB → B');
    expect(text.trimEnd().split('\n\n').at(-1)?.replaceAll('\n', ' ')).toBe(
      'rb 1 → rb 1: 2 submissions: 1 predicate changes, 1 submission loses a gate, 1 index changes, 1 rank moves, 0 untouched, 1 left out.',
    );
  });

  it('fits a summary as Markdown, with what is left out counted', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      touched(`berkas-${index}.xlsx`, `Kabupaten ${index}`),
    );
    const text = renderImpactMarkdown(impactOf(many), OPTIONS);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(60_000);
    const rows = text.split('\n').filter((line) => line.includes('berkas')).length;
    expect(rows).toBeGreaterThan(300);
    // The one submission that was left out is a row as well.
    expect(text.trimEnd().split('\n').at(-1)).toBe(`Left out to fit here: ${3_001 - rows} rows.`);
  });

  it.each(PAYLOADS)('shows a hostile name as what it is, in both: $name', ({ text: payload }) => {
    const one = impactOf([touched(payload, payload)]);
    const text = renderImpact(one, OPTIONS);
    expect(text.split('\n').filter(hasInvisible)).toEqual([]);
    const markdown = renderImpactMarkdown(one, OPTIONS);
    expect(markdown.split('\n').filter(hasInvisible)).toEqual([]);
    expect(markdown).not.toMatch(/(^|[^\\])<[a-z!/]/i);
    const row = markdown.split('\n').find((line) => line.includes('BB → B')) ?? '';
    expect(row.replace(/\\\\|\\\|/g, '').split('|')).toHaveLength(9);
  });
});
