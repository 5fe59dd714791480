import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/domain/batch.ts';
import { type Entry, entryOf } from '../../src/domain/entry.ts';
import type { Assessment } from '../../src/domain/report.ts';
import { buildBatch } from '../../src/engine/index.ts';
import { renderSite, type SiteOptions } from '../../src/report/html/site/index.ts';
import { SORTING } from '../../src/report/html/site/script.ts';
import { SITE_STYLE } from '../../src/report/html/site/style.ts';
import { FIELDS, hostileReport } from '../support/hostile-report.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { FULL_ANSWERS, failedAssessment, sampleAssessment } from '../support/sample-report.ts';
import { outlineOf, takeApart } from '../support/skeleton.ts';

const OPTIONS: SiteOptions = {
  language: 'en',
  width: 80,
  colour: false,
  plain: false,
  show: 'info',
  perCode: 5,
  top: null,
  scores: true,
  pageOf: (entry) => `pages/${entry.file.size}.html`,
};

function batchOf(assessments: readonly Assessment[]): Batch {
  const entries = assessments.map((assessment) => entryOf(assessment, null));
  return buildBatch(entries, [], { sort: 'index', byFolder: false, register: null }, '0.1.0');
}

const site = (assessments: readonly Assessment[], options: Partial<SiteOptions> = {}) =>
  renderSite(batchOf(assessments), { ...OPTIONS, ...options });
/** A style or a script is no markup. */
const bare = (page: string) => page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
const digest = (text: string) => createHash('sha256').update(text).digest('base64');

/** The sample by another name and size, so that its page has another address. */
const named = (name: string, size: number, answers: readonly string[]): Assessment => {
  const sample = sampleAssessment(answers);
  return { ...sample, file: { ...sample.file, name, size }, identity: { agency: name, year: 2015 } };
};

/** Texts of the cells of a table, row by row. */
function cellsOf(page: string, style: string): readonly (readonly string[])[] {
  const body =
    new RegExp(`<table class="sort ${style}">[\\s\\S]*?<tbody>([\\s\\S]*?)</tbody>`).exec(page)?.[1] ?? '';
  return Array.from(body.matchAll(/<tr>(.*?)<\/tr>/g), ([, row = '']) =>
    Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g), ([, cell = '']) =>
      takeApart(cell).texts.join(''),
    ),
  );
}

describe('the overview of a site', () => {
  const three = [
    named('Dinas A', 1, FULL_ANSWERS),
    named('Dinas B', 2, ['C', 'C']),
    named('Dinas C', 3, []),
    failedAssessment(),
  ];

  it('lets in its own styles and its own script, by their digests, and nothing else', () => {
    const page = site(three);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    const [, main = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest(main)}' 'sha256-${digest(SITE_STYLE.css)}'; script-src 'sha256-${digest(SORTING.code)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).toContain(`<script>${SORTING.code}</script>`);
  });

  it('lists every agency in the order of the ranking, each with its page', () => {
    const page = site(three);
    expect(cellsOf(page, 'rank').map(([place, name, index]) => [place, name, index])).toEqual([
      ['1', 'Dinas A', '82.98'],
      ['—', 'Dinas B', '—'],
      ['—', 'Dinas C', '—'],
    ]);
    expect(cellsOf(page, 'failed')).toHaveLength(1);
    for (const size of [1, 2, 3]) expect(page).toContain(`href="pages/${size}.html"`);
    expect(site(three, { top: 1 })).toContain('1 of 3 shown');
  });

  it('tells the files of agencies that are called the same', () => {
    const twins = [named('Dinas A', 1, FULL_ANSWERS), named('Dinas A', 2, FULL_ANSWERS)];
    const files = twins.map((one, at) => ({ ...one, file: { ...one.file, name: `masuk/${at}.xlsx` } }));
    expect(cellsOf(site(files), 'rank').map(([, name]) => name)).toEqual([
      'Dinas A (0.xlsx)',
      'Dinas A (1.xlsx)',
    ]);
  });

  it('counts each agency once among the predicates', () => {
    const counted = Array.from(
      site(three).matchAll(/<tr><th scope="row">([^<]*)<\/th><td class="n">(\d+)<\/td>/g),
      ([, name, count]) => [name, Number(count)],
    );
    expect(counted.slice(0, 3)).toEqual([
      ['A', 1],
      ['cannot be determined yet', 1],
      ['not answered', 1],
    ]);
  });

  it('writes per cent of each area, tinted by what is written', () => {
    const [first, second] = cellsOf(site(three), 'heat');
    expect(first?.[0]).toBe('Dinas A');
    for (const cell of first?.slice(1) ?? []) expect(cell).toMatch(/^\d+(\.\d+)?$/);
    expect(second).toContain('—');
    for (const [, step = '', text = ''] of site(three).matchAll(/<td class="n h(\d)"[^>]*>([\d.]+)</g)) {
      const value = Number(text);
      expect([50, 60, 70, 80, 90].filter((bound) => value >= bound)).toHaveLength(Number(step));
    }
  });

  it('counts findings and agencies by code', () => {
    const codes = batchOf(three).entries.flatMap(({ codes: own }) => own);
    const rows = cellsOf(site(three), 'codes');
    expect(rows.map(([code]) => code).sort()).toEqual([...new Set(codes.map(({ code }) => code))].sort());
    for (const [code, , meaning, agencies, findings] of rows) {
      const own = codes.filter((one) => one.code === code);
      expect([agencies, findings]).toEqual([
        String(own.length),
        String(own.reduce((sum, { count }) => sum + count, 0)),
      ]);
      expect(meaning).not.toBe('—');
    }
  });

  it('leaves scores out where only completeness was checked', () => {
    const page = site(three, { scores: false });
    expect(cellsOf(page, 'heat')).toEqual([]);
    expect(page).not.toContain('82.98');
    expect(cellsOf(page, 'rank')).toHaveLength(3);
  });

  it.each(FIELDS)('gives every payload in the %s nothing to break out with', (field) => {
    const harmless = outlineOf(bare(site(hostileReport(field, 'x').assessments)));
    for (const { name, text } of PAYLOADS) {
      const page = bare(site(hostileReport(field, text).assessments));
      expect(outlineOf(page), name).toEqual(harmless);
      expect(page.replaceAll('\n', ''), name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }
  });

  it('is the same whatever the terminal', () => {
    const other = site(three, { width: 40, colour: true, plain: true, show: 'error', perCode: 1 });
    expect(other).toBe(site(three));
  });

  it('holds one entry of each area by what it weighs', () => {
    const [entry] = batchOf(three).entries as readonly [Entry];
    expect(entry.areas.map(({ id }) => id)).toEqual(['mp', 'sdm', 'pw', 'pp']);
  });
});
