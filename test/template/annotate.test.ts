/** Copies with remarks of real and synthetic submissions: the same scores, and only what holds remarks changed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawSubmission } from '../../scripts/oracle/annotated.ts';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import type { Assessment } from '../../src/domain/report.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { assess } from '../../src/engine/assess.ts';
import { partsIn } from '../xlsx/unpacking.ts';

const rubrics = loadRubrics(fileURLToPath(new URL('../../rubrics/', import.meta.url)));
const recognised = { kind: 'recognised', among: rubrics } as const;
const FIXTURES = new URL('../../fixtures/', import.meta.url);
const REAL = new URL('../../../shared/real/', import.meta.url);

type Choice = { readonly by: string | null; readonly sheet: string | null };

function assessed(bytes: Uint8Array, choice: Choice): Assessment {
  return assess({ name: 'lke.xlsx', size: bytes.length, sha256: '' }, bytes, recognised, choice);
}

/** What may differ in a copy: the parts that hold remarks, and those that make new parts known. */
const MAY_CHANGE =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/[^/]+\.rels|xl\/comments\d*\.xml|xl\/drawings\/[^/]+\.vml)$/;

function holdCopy(bytes: Uint8Array, choice: Choice): void {
  const before = assessed(bytes, choice);
  expect(before.outcome).not.toBe('failed');
  const copy = annotate(bytes, before, 'id');
  if (!copy.ok) throw new Error(JSON.stringify(copy.diagnostics));
  const after = assessed(copy.value, choice);
  expect(after.index).toEqual(before.index);
  expect(after.tree).toEqual(before.tree);
  expect(after.findings).toEqual(before.findings);
  const [old, made] = [partsIn(bytes), partsIn(copy.value)];
  const remarked = new Set(
    before.findings.flatMap(({ place }) => (place?.kind === 'cell' ? [place.sheet] : [])),
  );
  const changed = [...old]
    .filter(([name, content]) => !made.get(name)?.equals(content))
    .map(([name]) => name);
  for (const name of changed) expect(name).toMatch(MAY_CHANGE);
  const sheets = changed.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  expect(sheets.length).toBeLessThanOrEqual(remarked.size);
  // Of a sheet nothing is lost, and one element is new.
  for (const name of sheets) {
    const [own, copied] = [String(old.get(name)), String(made.get(name))];
    expect(copied.replace(/<[^<]*legacyDrawing xmlns:r="[^"]*" r:id="rIdLke\d+"\/>/, '')).toBe(own);
  }
  // Nothing to remark changes nothing but the list of sheets.
  const again = annotate(bytes, before, 'id');
  expect(again.ok && Buffer.from(again.value).equals(Buffer.from(copy.value))).toBe(true);
}

describe('annotated copies', () => {
  it.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx')))('of %s', (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, FIXTURES)));
    holdCopy(bytes, { by: null, sheet: null });
  });

  it.each(Array.from({ length: 50 }, (_, seed) => [seed]))('of a workbook made with seed %i', (seed) => {
    const { bytes, by } = drawSubmission(rubrics, seed);
    holdCopy(bytes, { by, sheet: null });
  });

  // Nobody granted a licence for the real workbooks: they are read where they lie beside the project.
  it.skipIf(!existsSync(REAL)).each([
    ['lke-rb-2015.xlsx', null],
    ['lke-pmprb-pusat-unit-kosong.xlsx', 'LKE Pusat'],
  ])('of the real %s', (name, sheet) => {
    holdCopy(new Uint8Array(readFileSync(new URL(name, REAL))), { by: null, sheet });
  });
});
