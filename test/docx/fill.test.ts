import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { letterTemplate } from '../../scripts/letter-template/package.ts';
import { fillByPackage, fillTemplate } from '../../src/docx/fill.ts';
import type { LetterTemplate } from '../../src/docx/template.ts';
import type { Letter } from '../../src/domain/letter.ts';
import { readLetterTemplate, writeLetter } from '../../src/engine/letter.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { draftLetter } from '../../src/report/letter/draft.ts';
import { readArchive } from '../../src/xlsx/archive.ts';
import { FIELDS, hostileReport } from '../support/hostile-report.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { reportOf, sampleAssessment } from '../support/sample-report.ts';
import { NEEDED, p, tbl, tc, tr, wordTemplate } from '../support/word-template.ts';

const TOOL = { tool: { name: 'lke', version: '0.0.0' } } as const;
const LETTER = draftLetter(sampleAssessment(), TOOL, 'id');

function template(bytes: Uint8Array): LetterTemplate {
  const read = readLetterTemplate(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
}

function bundled(language: string): LetterTemplate {
  return template(readFileSync(new URL(`../../templates/lhe.${language}.docx`, import.meta.url)));
}

function partOf(bytes: Uint8Array, name: string): string {
  return new PizZip(bytes).file(name)?.asText() ?? '';
}

function textOf(bytes: Uint8Array): string {
  const xml = partOf(bytes, 'word/document.xml')
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/g, '');
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

describe('the bundled templates', () => {
  it.each(LANGUAGES)('are what the script makes: %s', (language) => {
    const committed = readFileSync(new URL(`../../templates/lhe.${language}.docx`, import.meta.url));
    expect(Buffer.from(letterTemplate(language)).equals(committed)).toBe(true);
  });

  it.each(LANGUAGES)('are filled in by steps, never by way of the package: %s', (language) => {
    expect(bundled(language).plans).not.toBeNull();
  });
});

/** Letters with lists that are empty, single and long. */
const LETTERS: readonly Letter[] = [
  LETTER,
  { ...LETTER, isDraft: true, notes: [], rows: [], gates: [], areas: [], recommendations: [], parts: [] },
  { ...LETTER, isDraft: true, hasUnknowns: false, unknowns: [], rows: LETTER.rows.slice(0, 1) },
  { ...LETTER, agency: 'a < b & "c" \'d\' {#rows} {/} }{', verdict: '' },
];

const ODD: readonly (readonly [name: string, blocks: string])[] = [
  ['tags spread over runs', `<w:p><w:r><w:t>{age</w:t></w:r><w:r><w:t>ncy}</w:t></w:r></w:p>${p(NEEDED)}`],
  ['a list within a paragraph', p(`${NEEDED} {#rows}{title}, {/rows}`)],
  [
    'a list of paragraphs',
    `${p(NEEDED)}${p('{#areas}')}${p('{title}')}${p('{#weaknesses}')}${p('{title}{answer}')}${p('{/weaknesses}')}${p('{/areas}')}`,
  ],
  [
    'a list of rows',
    `${p(NEEDED)}${tbl(tr(tc(p('No.'))), tr(tc(p('{#rows}{number}')), tc(p('{title}{/rows}'))))}${p('')}`,
  ],
  [
    'a table with nothing but a list',
    `${p(NEEDED)}${tbl(tr(tc(p('{#rows}{number}')), tc(p('{title}{/rows}'))))}${p('')}`,
  ],
  [
    'a cell with nothing but a list',
    `${p(NEEDED)}${tbl(tr(tc(p('{#rows}'), p('{title}'), p('{/rows}'))))}${p('')}`,
  ],
  [
    'tables one after the other',
    `${p(NEEDED)}${p('{#gates}')}${tbl(tr(tc(p('{title}'))))}${p('{/gates}')}${p('')}`,
  ],
  ['a list outside seen from within', `${p(NEEDED)}${p('{#gates}')}${p('{agency} {title}')}${p('{/gates}')}`],
  [
    'a page break in a list',
    `${p(NEEDED)}${p('{#gates}')}${p('{title}')}<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:t>{/gates}</w:t></w:r></w:p>`,
  ],
];

/** Of a small document: no platform, no zone and no year makes another. */
const MADE = '64813717aa39ed11d22518b7ddc13996f7401792fae689574269eaa915577234';

describe('a filled template', () => {
  it.each([...LANGUAGES.map((language) => [language, bundled(language)] as const)])(
    'has the markup that the package would write: %s',
    (_, own) => {
      for (const letter of LETTERS) {
        const [ours, theirs] = [fillTemplate(own, letter), fillByPackage(own.packed, letter)];
        for (const name of ['word/document.xml', 'word/footer1.xml', 'docProps/core.xml']) {
          expect(partOf(ours, name)).toBe(partOf(theirs, name));
        }
      }
    },
  );

  it.each(ODD)('has the markup that the package would write, with %s', (_, blocks) => {
    const own = template(wordTemplate(blocks));
    for (const letter of LETTERS) {
      const xml = partOf(fillTemplate(own, letter), 'word/document.xml');
      expect(xml).toBe(partOf(fillByPackage(own.packed, letter), 'word/document.xml'));
      expect(readArchive(fillTemplate(own, letter)).ok).toBe(true);
    }
  });

  it('is the same bytes whenever and wherever it is made', () => {
    const bytes = writeLetter(bundled('id'), LETTER);
    expect(Buffer.from(writeLetter(bundled('id'), LETTER)).equals(bytes)).toBe(true);
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Asia/Jayapura';
      expect(Buffer.from(writeLetter(bundled('id'), LETTER)).equals(bytes)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    const plain = { ...LETTER, agency: 'A', verdict: 'V', regulation: 'R', isDraft: false, unknowns: [] };
    const small = writeLetter(template(wordTemplate(p(NEEDED))), plain);
    expect(createHash('sha256').update(small).digest('hex')).toBe(MADE);
  });

  it('leaves no tag unfilled', () => {
    for (const language of LANGUAGES) {
      const bytes = writeLetter(bundled(language), draftLetter(sampleAssessment(), TOOL, language));
      expect(textOf(bytes)).not.toMatch(/[{}]/);
      expect(textOf(bytes)).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

describe('texts of strangers in a document', () => {
  const ours = bundled('id');
  const usual = new Map(
    FIELDS.map((field) => {
      const [assessment = sampleAssessment()] = hostileReport(field, 'x').assessments;
      return [field, partOf(writeLetter(ours, draftLetter(assessment, TOOL, 'id')), 'word/document.xml')];
    }),
  );

  it.each(PAYLOADS)('break out of nothing: $name', ({ text }) => {
    for (const field of FIELDS) {
      const [assessment] = hostileReport(field, `${text}{#x}{/y}{agency}`).assessments;
      if (assessment === undefined) throw new Error('the sample holds an assessment');
      const bytes = writeLetter(ours, draftLetter(assessment, TOOL, 'id'));
      // Well-formed to the last tag, by the reader that refuses everything else.
      expect(readArchive(bytes).diagnostics).toEqual([]);
      const elements = (xml: string) => xml.match(/<\/?[\w:]+/g)?.length;
      expect(elements(partOf(bytes, 'word/document.xml'))).toBe(elements(usual.get(field) ?? ''));
      expect(textOf(bytes)).not.toMatch(/[\p{Cf}\p{Cs}]/u);
    }
  });

  it('stay as they are, tags and all', () => {
    const [assessment] = hostileReport('agency', 'Dinas {#rows}{x} & <b>').assessments;
    if (assessment === undefined) throw new Error('the sample holds an assessment');
    const bytes = writeLetter(ours, draftLetter(assessment, TOOL, 'id'));
    expect(textOf(bytes)).toContain('Dinas {#rows}{x} & <b>');
    expect(reportOf([assessment]).assessments).toHaveLength(1);
  });
});
