/** docs/rubrics is what the program writes, and safe whatever stands in a rubric. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rubricPages } from '../../../scripts/rubric-docs.ts';
import { escapeMarkdown } from '../../../src/report/escape/markdown.ts';
import { renderRubricPage } from '../../../src/report/rubric/page.ts';
import { readRubric } from '../../../src/rubric/read.ts';
import { small } from '../../engine/rubric-check/small.ts';
import { expectGolden } from '../../support/golden.ts';
import { PAYLOADS } from '../../support/payloads.ts';

const folder = new URL('../../../docs/rubrics/', import.meta.url);
const pages = rubricPages('rubrics');

function page(old = '', replacement = '', language: 'id' | 'en' = 'en'): string {
  const read = readRubric(small(old, replacement).text, 'r.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return renderRubricPage(read.value.rubric, language);
}

describe('docs/rubrics', () => {
  it('has a page for each bundled rubric and language, and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(pages.map(({ name }) => name).sort());
  });

  it.each(pages)('$name is what `node scripts/run.mjs generate-rubric-docs` writes', ({ name, text }) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
  });
});

describe('the page of a rubric', () => {
  it.each(['id', 'en'] as const)('is as in golden/page-%s.md', (language) => {
    expectGolden(page('', '', language), new URL(`./golden/page-${language}.md`, import.meta.url));
  });

  it('warns of a draft, and names what is not as sure as the rest', () => {
    const draft = page('status: official', 'status: draft');
    expect(draft).toContain('- **This rubric is a draft. Its result is no official score.**');
    const unsure = page(
      'weight: 2\n',
      'weight: 2\n              provenance: { confidence: unverified, note: "Katanya | 2" }\n',
    );
    expect(unsure).toContain('| no source. Katanya \\| 2 |');
  });

  it('shows what is recommended, once for the questions that share it', () => {
    const drawn = page(
      'weight: 2\n',
      'weight: 2\n              recommendation: { id: Latih | tim., en: Train | the team. }\n',
    );
    expect(drawn.match(/Recommended/g)).toHaveLength(1);
    expect(drawn).toContain('\n\n_Recommended where an answer is weak: Train \\| the team._\n\n| ');
    for (const id of ['zi-2021', 'rb-2014', 'pmprb-2020']) {
      const text = pages.find(({ name }) => name === `${id}.en.md`)?.text ?? '';
      const held = readFileSync(`rubrics/${id}/rubric.yaml`, 'utf8').match(/^ +recommendation:/gm) ?? [];
      const shown = text.match(/Recommended where/g) ?? [];
      expect(shown.length).toBeGreaterThanOrEqual(held.length);
    }
  });

  it('has tables whose rows all have as many cells as their heads', () => {
    for (const { text } of pages) {
      let cells = 0;
      for (const line of text.split('\n')) {
        const found = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0;
        if (cells > 0 && found > 0) expect([line, found]).toEqual([line, cells]);
        cells = found;
      }
    }
  });

  it.each(PAYLOADS)('shows as plain text: $name', ({ text }) => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\n]/u);
    expect(escaped.replace(/\\[\\`*_{}[\]<>#|&~$@:.+=)-]/g, '')).not.toMatch(/[`*_{}[\]<>#|&~$@]|:\/\//);
  });

  it.each([
    ['1. satu', '1\\. satu'],
    ['12) satu', '12\\) satu'],
    ['- satu', '\\- satu'],
    ['2014', '2014'],
    ['a_b', 'a\\_b'],
    ['http://a.example', 'http\\://a.example'],
    ['www.a.example', 'www\\.a.example'],
    ['a@b', 'a\\@b'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
