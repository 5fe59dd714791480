/** What a word processor makes of the documents: opened by LibreOffice without a window, saved as text. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { officeVersion } from '../../scripts/oracle/office.ts';
import type { Report } from '../../src/domain/report.ts';
import { readLetterTemplate, writeLetter } from '../../src/engine/letter.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { draftLetter } from '../../src/report/letter/draft.ts';
import { assessFixture } from '../support/fixture-report.ts';

const fixtures = ['rb-2014-baik', 'zi-2021-gagal'] as const;

/** The text of each document, as LibreOffice reads it. */
function textsOf(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'lke-docx-'));
  try {
    const files = [...documents].map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const words = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    const run = spawnSync('soffice', [...words, ...files], { encoding: 'utf8', timeout: 110_000 });
    expect(run.status).toBe(0);
    return new Map(
      [...documents.keys()].map((name) => [name, readFileSync(join(folder, `${name}.txt`), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every figure of the report, as its language prints it. */
function figuresOf({ assessments: [assessment] }: Report, language: string): readonly string[] {
  const print = (value: number) => {
    const text = value.toFixed(2);
    return language === 'id' ? text.replace('.', ',') : text;
  };
  const areas = assessment?.areas.flatMap(({ points }) => (points === null ? [] : [points.value])) ?? [];
  const checks =
    assessment?.gates.flatMap(({ checks: all }) => all.flatMap(({ margin }) => margin ?? [])) ?? [];
  expect(checks.length + areas.length).toBeGreaterThan(5);
  return [
    ...(assessment?.index === null || assessment === undefined ? [] : [assessment.index.value]),
    ...areas,
  ].map(print);
}

describe.skipIf(officeVersion() === null)(
  'a document in LibreOffice (skipped where it is not installed)',
  () => {
    it('is opened whole, and has the figures of the report', { timeout: 120_000 }, () => {
      const reports = new Map(fixtures.map((name) => [name, assessFixture(name)]));
      const documents = new Map<string, Uint8Array>();
      for (const [name, report] of reports) {
        for (const language of LANGUAGES) {
          const bytes = readFileSync(new URL(`../../templates/lhe.${language}.docx`, import.meta.url));
          const template = readLetterTemplate(bytes);
          const [assessment] = report.assessments;
          if (!template.ok || assessment === undefined) throw new Error('the fixture cannot be drawn up');
          documents.set(
            `${name}.${language}`,
            writeLetter(template.value, draftLetter(assessment, report, language)),
          );
        }
      }
      const texts = textsOf(documents);
      for (const [name, report] of reports) {
        for (const language of LANGUAGES) {
          const text = texts.get(`${name}.${language}`) ?? '';
          for (const figure of figuresOf(report, language)) expect(text).toContain(figure);
          expect(text).not.toMatch(/[{}]/);
        }
      }
    });
  },
);
