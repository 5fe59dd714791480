/** The checker that shares no line with the tool: it agrees with every report, and notices a figure that is off. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import { assess } from '../../src/engine/assess.ts';
import { buildReport } from '../../src/engine/report.ts';
import { renderJson } from '../../src/report/json.ts';

const script = fileURLToPath(new URL('../../scripts/check-report.mjs', import.meta.url));
const fixtures = new URL('../../fixtures/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'lke-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rubrics = loadRubrics(fileURLToPath(new URL('../../rubrics/', import.meta.url)));

function reportOf(name: string): string {
  const bytes = new Uint8Array(readFileSync(new URL(name, fixtures)));
  const by = name.startsWith('rb-2014') && !name.includes('pusat') ? '2015' : null;
  const file = { name, size: bytes.length, sha256: '' };
  const options = { by: null, sheet: null };
  const made = assess(file, bytes, { kind: 'recognised', among: rubrics }, options);
  const report =
    made.tree === null
      ? assess(file, bytes, { kind: 'recognised', among: rubrics }, { ...options, by })
      : made;
  return renderJson(buildReport([report], [], '0'));
}

function check(json: string): { readonly status: number | null; readonly said: string } {
  const file = join(folder, 'report.json');
  writeFileSync(file, json);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const names = readdirSync(fixtures).filter((name) => name.endsWith('.xlsx'));

describe('the independent checker', () => {
  it.each(names)('recomputes every figure of %s', (name) => {
    const { status, said } = check(reportOf(name));
    expect(said).toMatch(/\d{3,} figures and verdicts recomputed, 0 differ/);
    expect(status).toBe(0);
  });

  it('is short enough to be read, and knows nothing of the tool', () => {
    const files = [
      'check-report.mjs',
      ...['exact', 'question', 'gains'].map((name) => `check-report/${name}.mjs`),
    ];
    const texts = files.map((name) =>
      readFileSync(new URL(`../../scripts/${name}`, import.meta.url), 'utf8'),
    );
    expect(texts.filter((text) => text.split('\n').length - 1 > 150)).toEqual([]);
    const named = texts.flatMap((text) => [...text.matchAll(/from '([^']+)'/g)].map(([, name]) => name));
    expect(
      named.filter((name) => name !== 'node:fs' && !/^\.\/(check-report\/)?[a-z]+\.mjs$/.test(name ?? '')),
    ).toEqual([]);
  });

  const json = reportOf('zi-2021-wbk.xlsx');
  const figures = [...json.matchAll(/"exact": "(\d+)(\/\d+)?"/g)];
  const step = Math.ceil(figures.length / 40);
  const sample = figures.filter((_, index) => index % step === 0);

  it.each(sample.map(({ index, 0: text }) => [index, text] as const))(
    'notices another figure at character %i (%s)',
    (index, text) => {
      const changed = `${json.slice(0, index)}${text.replace(/\d+/, (digits) => String(Number(digits) + 1))}${json.slice(index + text.length)}`;
      expect(check(changed).status).toBe(1);
    },
  );
});
