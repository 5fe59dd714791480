/** Whole workbooks, from bytes to report: the generated ones, and the real ones where they are at hand. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Assessment, Finding } from '../../src/domain/report.ts';
import type { LoadedRubric } from '../../src/domain/rubric.ts';
import { assess, buildReport, type RubricChoice } from '../../src/engine/index.ts';
import { REPORT_SCHEMA } from '../../src/report/schema/report.ts';
import { readRubric } from '../../src/rubric/read.ts';

const ROOT = new URL('../../', import.meta.url);
const REAL = new URL('../shared/real/', ROOT);
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

function loadRubric(id: string): LoadedRubric {
  const text = readFileSync(new URL(`rubrics/${id}/rubric.yaml`, ROOT));
  const read = readRubric(text.toString('utf8'), id);
  if (!read.ok) throw new Error(`${id} does not load`);
  return { rubric: read.value.rubric, sha256: sha256(text) };
}

const BUNDLED: RubricChoice = {
  kind: 'recognised',
  among: ['pmprb-2020', 'rb-2014', 'zi-2021'].map(loadRubric),
};

function assessFile(url: URL, by: string | null = null, choice = BUNDLED): Assessment {
  const bytes = readFileSync(url);
  const file = { name: 'lke.xlsx', size: bytes.length, sha256: sha256(bytes) };
  return assess(file, bytes, choice, { by, sheet: null });
}

const fixture = (name: string) => new URL(`fixtures/${name}`, ROOT);
const withCode = (assessment: Assessment, code: string): readonly Finding[] =>
  assessment.findings.filter((finding) => finding.code === code);

describe('generated workbooks', () => {
  const names = readdirSync(new URL('fixtures/', ROOT)).filter((name) => name.endsWith('.xlsx'));
  const validate = new Ajv({ strict: false }).compile(REPORT_SCHEMA as object);

  it.each(names)('%s gives the same valid report each time', (name) => {
    const report = () => JSON.stringify(buildReport([assessFile(fixture(name))], [], '0.1.0'));
    const first = report();
    expect(report()).toBe(first);
    expect(validate(JSON.parse(first)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('whose formulas are whole agree with their own totals', () => {
    for (const name of ['zi-2021-wbk.xlsx', 'zi-2021-gagal.xlsx', 'rb-2014-baik.xlsx']) {
      const { comparison, outcome } = assessFile(fixture(name));
      expect({ name, outcome, ...comparison }).toMatchObject({
        outcome: 'agrees',
        differing: 0,
        uncomputed: 0,
      });
    }
  });

  it('with a total that misses a row is caught at that total, and nowhere above', () => {
    const assessment = assessFile(fixture('zi-2021-selisih.xlsx'));
    expect(assessment.comparison?.outcome).toBe('differs');
    expect(withCode(assessment, 'LKE601').map(({ at, args }) => [at, args])).toMatchObject([
      ["'LKE ZI'!L13", { node: 'pemenuhan.mp.iii', measure: 'points' }],
    ]);
  });

  it('pass and miss the gates they were made for', () => {
    const outcomes = (name: string) =>
      assessFile(fixture(name)).gates.map(({ id, outcome }) => `${id} ${outcome}`);
    expect(outcomes('zi-2021-wbk.xlsx')).toContain('wbk passed');
    expect(outcomes('zi-2021-gagal.xlsx')).toEqual(['wbk failed', 'wbbm failed']);
    expect(outcomes('zi-2021-kosong.xlsx')).toEqual(['wbk undetermined', 'wbbm undetermined']);
  });

  it('that are blank have no index and say so', () => {
    for (const name of ['zi-2021-kosong.xlsx', 'rb-2014-kosong.xlsx']) {
      const assessment = assessFile(fixture(name));
      expect(assessment).toMatchObject({ outcome: 'nothing-answered', index: null });
      expect(withCode(assessment, 'LKE560')).toHaveLength(1);
    }
  });

  it('say that a draft was used', () => {
    const draft: RubricChoice = { kind: 'given', rubric: loadRubric('pmprb-2020') };
    const assessment = assessFile(fixture('rb-2014-baik.xlsx'), null, draft);
    expect(withCode(assessment, 'LKE970')).toHaveLength(1);
    expect(assessment.rubricChoice).toBe('given');
    expect(withCode(assessment, 'LKE210')).toEqual([]);
  });
});

describe('what is no workbook', () => {
  const rubric = loadRubric('rb-2014');
  const bytes = new TextEncoder().encode('Penilaian,Jawaban\nx,A\n');
  const file = { name: 'lke.xlsx', size: bytes.length, sha256: sha256(bytes) };

  it('gives a failed assessment with the reason, and the rubric that was asked for', () => {
    const assessment = assess(file, bytes, { kind: 'given', rubric }, { by: null, sheet: null });
    expect(assessment).toMatchObject({
      outcome: 'failed',
      index: null,
      tree: null,
      rubric: { id: 'rb-2014' },
    });
    expect(assessment.findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(assess(file, bytes, BUNDLED, { by: null, sheet: null }).rubric).toBeNull();
  });

  it('and neither does a choice that the user has to make', () => {
    const url = fixture('rb-2014-baik.xlsx');
    const wrongBlock = assessFile(url, '1999');
    expect(wrongBlock).toMatchObject({ outcome: 'failed', findings: [{ code: 'LKE206' }] });
  });
});

const hasReal = existsSync(REAL);
describe.skipIf(!hasReal)(hasReal ? 'real workbooks' : 'real workbooks: skipped, not at hand', () => {
  const evaluated = new URL('lke-rb-2015.xlsx', REAL);
  it.each([
    [null, '2015', 71.40628571428572, 'BB'],
    ['2014', '2014', 60.86020238095238, 'B'],
  ])('the evaluated one, block %s, agrees with its own totals', (by, block, index, band) => {
    const assessment = assessFile(evaluated, by);
    expect(assessment).toMatchObject({
      outcome: 'scored',
      rubric: { id: 'rb-2014' },
      rubricChoice: 'recognised',
      block: { id: block },
      index: { value: index },
      band: { id: band },
      comparison: { outcome: 'agrees', differing: 0, uncomputed: 0 },
      tally: { questions: 151, answered: 151 },
    });
    expect(assessment.comparison?.compared).toBeGreaterThan(190);
  });

  it('the blank one has nothing answered: no 0, no crash', () => {
    const assessment = assessFile(new URL('lke-pmprb-pusat-unit-kosong.xlsx', REAL));
    expect(assessment).toMatchObject({ outcome: 'nothing-answered', index: null, tally: { answered: 0 } });
    expect(assessment.comparison?.outcome).toBe('none');
    expect(withCode(assessment, 'LKE560')).toHaveLength(1);
  });
});
