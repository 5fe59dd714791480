/** Results as a workbook: every formula gives the figure that the report has, and texts of strangers stay texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import type { Assessment } from '../../src/domain/report.ts';
import { assess } from '../../src/engine/assess.ts';
import { buildReport } from '../../src/engine/report.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { planResult } from '../../src/report/workbook/render.ts';
import { writeWorkbook } from '../../src/xlsx/write.ts';
import { disagreements, openWorkbook, recompute } from '../fixtures/workbook-cells.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { partsIn } from '../xlsx/unpacking.ts';

const rubrics = loadRubrics(fileURLToPath(new URL('../../rubrics/', import.meta.url)));
const FIXTURES = new URL('../../fixtures/', import.meta.url);
const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx'));

function assessed(name: string): Assessment {
  const bytes = new Uint8Array(readFileSync(new URL(name, FIXTURES)));
  const file = { name, size: bytes.length, sha256: '' };
  return assess(file, bytes, { kind: 'recognised', among: rubrics }, { by: null, sheet: null });
}

const all = names.map(assessed);
const results = LANGUAGES.flatMap((language) => names.map((name, index) => [name, language, index] as const));

describe('results as a workbook', () => {
  it.each(results)("of %s in %s compute the report's figures again", async (_, language, index) => {
    const assessment = all[index];
    if (assessment === undefined) throw new Error('no assessment');
    const book = openWorkbook(await writeWorkbook(planResult(buildReport([assessment], [], '0'), language)));
    expect(book.SheetNames).toHaveLength(4);
    if (assessment.index !== null) expect(recompute(book).length).toBeGreaterThan(100);
    expect(disagreements(book)).toEqual([]);
  });

  it('of several files stand in the same tables', async () => {
    const report = buildReport(all, [], '0');
    const book = openWorkbook(await writeWorkbook(planResult(report, 'id')));
    expect(disagreements(book)).toEqual([]);
    const findings = all.reduce((sum, { findings: own }) => sum + own.length, 0);
    expect(book.Sheets.Temuan?.['!ref']).toMatch(new RegExp(`^A1:G${findings + 1}$`));
  });

  it('of very many files leave derivations out, and say so', () => {
    const many = Array.from({ length: 51 }, () => all[0]).flatMap((one) => one ?? []);
    const { sheets } = planResult(buildReport(many, [], '0'), 'id');
    expect(sheets.map(({ name }) => name)).toEqual(['Ringkasan', 'Temuan']);
    expect(JSON.stringify(sheets[0]?.rows.slice(0, 4))).toContain('50');
  });

  it.each(PAYLOADS.map(({ name, text }) => [name, text] as const))(
    'keep %s from doing anything',
    async (_, text) => {
      const [first] = all;
      if (first === undefined) throw new Error('no assessment');
      const hostile: Assessment = {
        ...first,
        file: { ...first.file, name: text },
        identity: { agency: text, year: null },
        findings: first.findings.slice(0, 1).map((finding) => ({
          ...finding,
          at: text,
          message: { id: text, en: text },
          cure: { id: text, en: text },
        })),
      };
      const bytes = await writeWorkbook(planResult(buildReport([hostile], [], '0'), 'id'));
      const parts = [...partsIn(bytes).entries()].filter(([name]) => /strings|sheet\d|core/i.test(name));
      for (const [, content] of parts)
        expect(content.toString()).not.toMatch(/<script|<img|<f>[^<]*HYPERLINK|[\u202e\u200b]/);
      const formulas = recompute(openWorkbook(bytes)).map(({ formula }) => formula);
      for (const formula of formulas) expect(formula).not.toContain(text.slice(0, 40));
    },
  );
});
