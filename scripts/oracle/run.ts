/** Trials of every bundled rubric, in portions that the spreadsheet program takes at once. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assessment } from '../../src/domain/report.ts';
import type { LoadedRubric } from '../../src/domain/rubric.ts';
import { buildReport } from '../../src/engine/report.ts';
import { renderJson } from '../../src/report/json.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { recalculate } from './office.ts';
import { blankOf, judge, makeTrial } from './trial.ts';

const PORTION = 100;

export interface OracleResult {
  readonly workbooks: number;
  readonly compared: number;
  readonly faults: readonly string[];
}

/** `n` workbooks from every rubric below `rubrics/`, or from `only` one; the same seed draws the same answers. */
export async function runOracle(
  n: number,
  seed: number,
  tell: (line: string) => void,
  only: string | null = null,
): Promise<OracleResult> {
  const faults: string[] = [];
  let workbooks = 0;
  let compared = 0;
  const chosen = loadRubrics('rubrics').filter(({ rubric: { id } }) => only === null || id === only);
  if (chosen.length === 0) throw new Error(`no rubric ${only}`);
  for (const rubric of chosen) {
    const blank = await blankOf(rubric);
    for (let start = 0; start < n; start += PORTION) {
      const trials = Array.from({ length: Math.min(PORTION, n - start) }, (_, index) =>
        makeTrial(blank, (seed + start + index) >>> 0),
      );
      faults.push(...recheck(trials.map(({ assessment }) => assessment)));
      const saved = recalculate(trials.map(({ bytes }) => bytes));
      for (const [index, trial] of trials.entries()) {
        const verdict = judge(trial, saved[index] ?? new Uint8Array());
        workbooks++;
        compared += verdict.compared;
        faults.push(...verdict.faults);
      }
      tell(`${rubric.rubric.id}: ${start + trials.length} of ${n}, ${faults.length} faults so far`);
    }
  }
  return { workbooks, compared, faults };
}

/** The reports of the trials, recomputed by the script that shares no line with the tool. */
function recheck(assessments: readonly Assessment[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lke-recheck-'));
  try {
    const file = join(folder, 'report.json');
    writeFileSync(file, renderJson(buildReport(assessments, [], '0')));
    const run = spawnSync(process.execPath, ['scripts/check-report.mjs', file], { encoding: 'utf8' });
    return run.status === 0 ? [] : [run.stdout || run.stderr];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function loadRubrics(folder: string): readonly LoadedRubric[] {
  return readdirSync(folder)
    .sort()
    .map((id) => {
      const bytes = readFileSync(join(folder, id, 'rubric.yaml'));
      const read = readRubric(bytes.toString('utf8'), id);
      if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { rubric: read.value.rubric, sha256 };
    });
}
