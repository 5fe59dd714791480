/** A centre's workbook with its units: from its own sheets or from files, with what is found in them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assessForm, judgeSummary } from '../../scripts/oracle/roll-up.ts';
import { loadRubric } from '../../scripts/oracle/run.ts';
import { parseExactText, subtract, toExactText } from '../../src/domain/fraction.ts';
import type { CellPlace } from '../../src/domain/place.ts';
import type { Assessment, ReportedNode } from '../../src/domain/report.ts';
import { type AssessOptions, assess } from '../../src/engine/assess.ts';
import { writeForm } from '../../src/engine/form.ts';
import { measureImpact } from '../../src/engine/impact.ts';
import { keepSubmission } from '../../src/engine/impact-report.ts';
import { answersText, type RubricChoice, type UnitFile } from '../../src/engine/index.ts';
import { otherInstrument } from '../../src/intake/instrument.ts';
import { checkOf, definitionsOf } from '../../src/report/schema/conforms.ts';
import { REPORT_SCHEMA } from '../../src/report/schema/report.ts';
import { typeCells } from '../../src/xlsx/edit-cells.ts';
import { openWorkbook } from '../../src/xlsx/open.ts';

const TOP = new URL('../../', import.meta.url);
const rubric = loadRubric(fileURLToPath(new URL('rubrics/', TOP)), 'rb-2019');
const bytes = readFileSync(new URL('fixtures/rb-2019-contoh.xlsx', TOP));
const whole = assessForm(rubric, bytes);

const FILE = { name: 'pusat.xlsx', size: bytes.length, sha256: '0'.repeat(64) };
const unitFile = (name: string, content: UnitFile['bytes']): UnitFile => ({
  name,
  file: { name: `unit/${name}`, size: null, sha256: null },
  bytes: content,
});
const assessWith = (options: Partial<AssessOptions>, content: Uint8Array = bytes): Assessment =>
  assess(FILE, content, { kind: 'given', rubric }, { by: null, sheet: null, ...options });
const codes = ({ findings }: Assessment) => findings.map(({ code }) => code);
const nodesBelow = (node: ReportedNode): readonly ReportedNode[] => [
  node,
  ...node.children.flatMap(nodesBelow),
];

function placeOf(tree: ReportedNode | null | undefined, id: string): CellPlace {
  const place = tree == null ? undefined : nodesBelow(tree).find((node) => node.id === id)?.answer?.place;
  if (place?.kind !== 'cell') throw new Error(`${id} has no cell`);
  return place;
}

function typed(...cells: readonly (readonly [CellPlace, string | number])[]): Uint8Array {
  const made = typeCells(
    bytes,
    cells.map(([place, value]) => ({ place, value })),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

describe('a centre with its units in one workbook', () => {
  it("comes to what the form's own summary shows, row by row", () => {
    const { compared, faults } = judgeSummary(rubric, bytes, whole);
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(90);
    expect(whole).toMatchObject({
      outcome: 'scored',
      rubricChoice: 'recognised',
      sheet: 'LKE Pusat',
      comparison: { outcome: 'agrees', differing: 0 },
    });
    expect(whole.comparison?.compared).toBeGreaterThan(500);
  });

  it('reports every unit with what its own form comes to', () => {
    expect(
      whole.units?.map(({ name, sheet, file, outcome, tally }) => [
        name,
        sheet,
        file,
        outcome,
        tally?.questions,
      ]),
    ).toEqual([
      ['LKE Unit 1', 'LKE Unit 1', null, 'scored', 111],
      ['LKE Unit 2', 'LKE Unit 2', null, 'undetermined', 111],
      ['LKE Unit 3', 'LKE Unit 3', null, 'scored', 111],
    ]);
    const [first] = whole.units ?? [];
    expect(first?.areas.map(({ id }) => id)).toEqual(['mp', 'puu', 'org', 'tt', 'sdm', 'ak', 'pw', 'pp']);
    const missing = whole.findings.filter(({ code }) => code === 'LKE232');
    expect(missing.map(({ at, args }) => [at, args])).toEqual([
      ["'LKE Unit 2'", { unit: 'LKE Unit 2', nodes: ['mp.2', 'ak.1'], missing: 'leave-out' }],
    ]);
  });

  it('keeps to the schema of reports', () => {
    const check = checkOf({ $ref: '#/definitions/Assessment' }, definitionsOf(REPORT_SCHEMA));
    expect(check(JSON.parse(JSON.stringify(assessWith({}))))).toBe(true);
  });

  it('tells by how much one better answer of a unit would raise the index', () => {
    const [unit] = whole.units ?? [];
    const weak = nodesBelow(unit?.tree ?? (whole.tree as ReportedNode)).filter(
      ({ kind, attainable }) => kind === 'indicator' && attainable !== null && attainable.value > 0,
    );
    expect(weak.length).toBeGreaterThan(3);
    for (const { id, attainable } of weak.slice(0, 3)) {
      const scale = nodesBelow(unit?.tree ?? (whole.tree as ReportedNode)).find((node) => node.id === id);
      const best = ['Ya', 'Tidak'].includes(String(scale?.answer?.value)) ? 'Ya' : 'A';
      const better = assessForm(rubric, typed([placeOf(unit?.tree, id), best]));
      const [before, after] = [whole, better].map(({ index }) => parseExactText(index?.exact ?? ''));
      if (before == null || after == null) throw new Error('no index');
      expect(`${id} ${toExactText(subtract(after, before))}`).toBe(`${id} ${attainable?.exact}`);
    }
  });

  it('names an answer on a row that units are not asked, and does not count it', () => {
    const [unit] = whole.units ?? [];
    const { row, column } = placeOf(whole.tree, 'mp.3.c');
    const sheet = unit?.sheet ?? '';
    const answered = assessForm(rubric, typed([{ kind: 'cell', sheet, row, column }, 'A']));
    expect(answered.index).toEqual(whole.index);
    const found = answered.findings.filter(({ code }) => code === 'LKE213');
    expect(found.map(({ at }) => at)).toEqual([`'${sheet}'!K${row}`]);
  });

  it('is another submission when only a unit answers otherwise', () => {
    const [unit] = whole.units ?? [];
    const other = assessForm(rubric, typed([placeOf(unit?.tree, 'mp.1.a'), 'C']));
    expect(answersText(other)).not.toBe(answersText(whole));
    expect(other.index?.exact).not.toBe(whole.index?.exact);
  });
});

describe('units in files of their own', () => {
  it('give the same index, are named by file, and take the place of the sheets', () => {
    const apart = assessWith({ units: [unitFile('dinas.xlsx', bytes)] });
    expect(apart.index).toEqual(whole.index);
    expect(apart.units?.map(({ name }) => name)).toEqual(
      [1, 2, 3].map((unit) => `dinas.xlsx LKE Unit ${unit}`),
    );
    expect(apart.units?.[0]?.file?.name).toBe('unit/dinas.xlsx');
    expect(codes(apart)).toContain('LKE234');
    const at = apart.findings.find(({ code, at: place }) => code === 'LKE312' && place !== null)?.at;
    expect(at).toMatch(/^'\[dinas\.xlsx\]LKE Unit 2'!K\d+$/);
  });

  it('never leave an index that only looks like one: none at all', () => {
    const alone = assessWith({ units: [] });
    expect(alone).toMatchObject({ outcome: 'undetermined', index: null, band: { id: null }, units: [] });
    expect(codes(alone)).toContain('LKE230');
    const [low, high] = [alone.range?.low.value ?? 0, alone.range?.high.value ?? 0];
    expect(low).toBeLessThan(whole.index?.value ?? 0);
    expect(high).toBeGreaterThan(whole.index?.value ?? 0);
  });

  it('make the index unknown where one cannot be read, and say why', () => {
    const broken = unitFile('rusak.xlsx', new TextEncoder().encode('bukan buku kerja'));
    const partly = assessWith({ units: [unitFile('dinas.xlsx', bytes), broken] });
    expect(partly).toMatchObject({ outcome: 'undetermined', index: null });
    expect(partly.units?.at(-1)).toMatchObject({ name: 'rusak.xlsx', outcome: 'failed', tree: null });
    const errors = partly.findings.filter(({ severity }) => severity === 'error');
    expect(errors.every(({ at }) => at === "'[rusak.xlsx]'")).toBe(true);
    expect(errors.map(({ code }) => code)).toContain('LKE233');
    expect(errors.length).toBeGreaterThan(1);
  });

  const LKE240 = ({ findings }: Assessment) =>
    findings.flatMap(({ code, args, place }) => (code === 'LKE240' ? [[args, place]] : []));
  const among = ['rb-2014', 'rb-2019', 'pmprb-2020', 'zi-2021'].map((id) =>
    loadRubric(fileURLToPath(new URL('rubrics/', TOP)), id),
  );
  const recognised = { kind: 'recognised', among } as const;
  const givenAs = (fixture: string, choice: RubricChoice) => {
    const file = unitFile('dinas.xlsx', readFileSync(new URL(`fixtures/${fixture}.xlsx`, TOP)));
    return assess(FILE, bytes, choice, { by: null, sheet: null, units: [unitFile('a.xlsx', bytes), file] });
  };
  const refused = (found: string | null) => [
    [
      { unit: 'dinas.xlsx', expected: 'rb-2019', found },
      { kind: 'sheet', sheet: '[dinas.xlsx]' },
    ],
  ];

  it.each([
    ['zi-2021-wbk', 'zi-2021'],
    ['rb-2014-baik', 'rb-2014'],
    ['rb-2014-pusat-kosong', 'rb-2014'],
    ['pmprb-2020-contoh', 'pmprb-2020'],
  ])('are not taken from the form of another instrument: %s', (fixture, found) => {
    const assessment = givenAs(fixture, recognised);
    expect(LKE240(assessment)).toEqual(refused(found));
    expect(assessment.index).toBeNull();
    expect(assessment.units?.at(-1)).toMatchObject({ name: 'dinas.xlsx', outcome: 'failed' });
  });

  it("are taken for theirs with a heading gone, when they look most like a neighbour's", () => {
    const workbook = openWorkbook(bytes);
    if (!workbook.ok) throw new Error('the fixture is no workbook');
    const sheets = workbook.value.sheets.flatMap(({ index }) => {
      const sheet = workbook.value.readSheet(index);
      return sheet.ok ? [sheet.value] : [];
    });
    const others = among.filter((one) => one.rubric.id !== 'rb-2019').map((one) => one.rubric);
    for (const gone of [123, 60, 30]) {
      const damaged = sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.filter(({ number }) => number !== gone),
      }));
      expect(otherInstrument(rubric.rubric, others, damaged, null)).toBeNull();
    }
  });

  it('are read with the rubric that was named, unless it is plainly not theirs', () => {
    const given = { kind: 'given', rubric } as const;
    expect(LKE240(givenAs('zi-2021-wbk', given))).toEqual(refused(null));
    expect(LKE240(givenAs('rb-2014-baik', given))).toEqual([]);
    expect(LKE240(givenAs('rb-2019-contoh', recognised))).toEqual([]);
  });

  it('are told apart by the stamp of a form of ours', async () => {
    const zi = among.find((one) => one.rubric.id === 'zi-2021');
    if (zi === undefined) throw new Error('no zi-2021');
    const form = unitFile('dinas.xlsx', await writeForm(zi, { assessors: ['self'], language: 'id' }));
    const assessment = assess(FILE, bytes, recognised, { by: null, sheet: null, units: [form] });
    expect(LKE240(assessment)).toEqual(refused('zi-2021'));
  });

  it('are refused by a rubric without units, which scores as before', () => {
    const plain = loadRubric(fileURLToPath(new URL('rubrics/', TOP)), 'rb-2014');
    const content = readFileSync(new URL('fixtures/rb-2014-baik.xlsx', TOP));
    const choice = { kind: 'given', rubric: plain } as const;
    const options = { by: null, sheet: null };
    const before = assess(FILE, content, choice, options);
    const after = assess(FILE, content, choice, { ...options, units: [unitFile('dinas.xlsx', bytes)] });
    expect(codes(after)).toContain('LKE235');
    expect({ ...after, findings: [] }).toEqual({ ...before, findings: [] });
    expect(after.units).toBeNull();
  });
});

describe('an impact on centres with units', () => {
  it('scores their units under both rubrics', () => {
    const kept = keepSubmission(whole);
    if (kept === null) throw new Error('the report is none');
    const same = measureImpact(rubric, rubric, [kept], '0');
    expect(same.counts).toMatchObject({ compared: 1, touched: 0 });
    const { units } = rubric.rubric;
    if (units === null) throw new Error('the rubric has no units');
    const stricter = { ...rubric.rubric, units: { ...units, missing: 'unknown' as const } };
    const changed = measureImpact(rubric, { ...rubric, rubric: stricter }, [kept], '0');
    // The second unit left two sub-areas blank: they then are not known, and neither is the index.
    expect(changed.counts).toMatchObject({ compared: 1, touched: 1, unsettled: 1 });
  });
});
