/** Workbooks and their annotated copies, before and after a spreadsheet program has opened and saved both. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CellObject, read, type WorkSheet } from '@e965/xlsx';
import { cellAddress } from '../../src/domain/place.ts';
import type { LoadedRubric } from '../../src/domain/rubric.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { assess } from '../../src/engine/assess.ts';
import { worklistTexts } from '../../src/messages/worklist.ts';
import { drawAnswers } from '../workbook/answers.ts';
import { makeWorkbook } from '../workbook/make.ts';
import type { Verdict } from './trial.ts';

export interface Pair {
  readonly name: string;
  readonly original: Uint8Array;
  readonly copy: Uint8Array;
  /** "sheet!address" of every cell that a remark was put to. */
  readonly remarked: ReadonlySet<string>;
}

const LANGUAGE = 'id';
const WORKLIST = worklistTexts(LANGUAGE).sheet;
const ANATOMIES = ['rb-2014', 'zi-2021', 'pmprb-2020'] as const;

/** A submission as agencies send them, filled in and disordered by chance, and the block that is scored. */
export function drawSubmission(rubrics: readonly LoadedRubric[], seed: number) {
  const anatomy = ANATOMIES[seed % ANATOMIES.length] ?? 'rb-2014';
  const rubric = rubrics.find(({ rubric: { id } }) => id === anatomy)?.rubric;
  if (rubric === undefined) throw new Error(`there is no rubric ${anatomy}`);
  const { bytes } = makeWorkbook({
    rubric,
    anatomy,
    answers: drawAnswers(rubric, { seed, level: 0.6, spread: 0.6, blanks: (seed % 5) / 10 }),
    agency: 'Kabupaten Contoh',
    year: 2021,
    mess: { insertedRows: seed % 3, missingRows: seed % 2 },
    seed,
  });
  return { name: `${anatomy} seed ${seed}`, bytes, by: anatomy === 'rb-2014' ? '2021' : null };
}

export function drawnPair(rubrics: readonly LoadedRubric[], seed: number): Pair {
  const { name, bytes, by } = drawSubmission(rubrics, seed);
  return pairOf(name, bytes, { by, sheet: null }, rubrics);
}

/** The workbooks of agencies that lie beside the project; none where they do not. */
export function realPairs(folder: URL, rubrics: readonly LoadedRubric[]): readonly Pair[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return names.sort().map((name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    return pairOf(name, bytes, { by: null, sheet: null }, rubrics);
  });
}

function pairOf(
  name: string,
  original: Uint8Array,
  choice: { readonly by: string | null; readonly sheet: string | null },
  among: readonly LoadedRubric[],
): Pair {
  const file = { name: 'lke.xlsx', size: original.length, sha256: '' };
  const assessment = assess(file, original, { kind: 'recognised', among }, choice);
  if (assessment.outcome === 'failed') throw new Error(`${name}: ${JSON.stringify(assessment.findings)}`);
  const made = annotate(original, assessment, LANGUAGE);
  if (!made.ok) throw new Error(`${name}: ${JSON.stringify(made.diagnostics)}`);
  const remarked = assessment.findings.flatMap(({ place, severity }) =>
    place?.kind === 'cell' && severity !== 'info'
      ? [`${place.sheet}!${cellAddress(place.row, place.column)}`]
      : [],
  );
  return { name, original, copy: made.value, remarked: new Set(remarked) };
}

/**
 * Holds a copy to its original, both as the program saved them: every cell of every sheet, by kind, value, formula and
 * number format; every note, and no note but those and the remarks; and no sheet more than the worklist.
 */
export function judgePair({ name, remarked }: Pair, original: Uint8Array, copy: Uint8Array): Verdict {
  const faults: string[] = [];
  const [before, after] = [original, copy].map((bytes) => read(bytes, { cellNF: true }));
  if (before === undefined || after === undefined) throw new Error('a workbook was not read');
  const expected = [...before.SheetNames, WORKLIST];
  if (expected.join('\n') !== after.SheetNames.join('\n'))
    faults.push(`sheets: ${after.SheetNames.join(', ')}`);
  let compared = 0;
  for (const sheet of before.SheetNames) {
    const [old, made] = [cellsIn(before.Sheets[sheet]), cellsIn(after.Sheets[sheet])];
    for (const address of new Set([...old.keys(), ...made.keys()])) {
      compared++;
      const at = `${sheet}!${address}`;
      const [was, is] = [old.get(address), made.get(address)];
      if (contentOf(was) !== contentOf(is)) faults.push(`${at}: ${contentOf(was)} became ${contentOf(is)}`);
      const note = noteIn(was);
      const isNoted = noteIn(is) !== '';
      if (!noteIn(is).includes(note)) faults.push(`${at}: its own note is gone`);
      if (isNoted !== (note !== '' || remarked.has(at))) {
        faults.push(`${at}: ${isNoted ? 'a remark for nothing' : 'no remark'}`);
      }
    }
    for (const at of remarked) {
      const address = at.slice(sheet.length + 1);
      if (at === `${sheet}!${address}` && !made.has(address)) faults.push(`${at}: no remark`);
    }
  }
  return { compared, faults: faults.map((fault) => `${name}: ${fault}`) };
}

function cellsIn(sheet: WorkSheet | undefined): ReadonlyMap<string, CellObject> {
  const cells = Object.entries(sheet ?? {}).filter(([address]) => !address.startsWith('!'));
  return new Map(cells as [string, CellObject][]);
}

/** A cell that is there for its note alone holds nothing. */
function contentOf(cell: CellObject | undefined): string {
  const isEmpty = cell === undefined || (cell.t === 'z' && cell.f === undefined);
  return isEmpty ? 'nothing' : JSON.stringify([cell.t, cell.v, cell.f, cell.F, cell.z]);
}

function noteIn(cell: CellObject | undefined): string {
  return (cell?.c ?? []).map(({ t }) => t ?? '').join('\n');
}
