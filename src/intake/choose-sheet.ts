/** Which sheet holds the submission, when several hold a table: the one that answers most, never a guess. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import type { Rubric } from '../domain/rubric.ts';
import { nearest, normalise } from '../domain/spelling.ts';
import { type Alignment, alignBlock } from './align.ts';
import { chooseBlock } from './block-choice.ts';
import type { Lexicon } from './lexicon.ts';
import { findTable, type Table } from './table.ts';

export interface SheetChoice {
  /** Which block of answers: an assessor, a year or a column; null to take the only or current one. */
  readonly by: string | null;
  /** The sheet by name; null to find it. */
  readonly sheet: string | null;
}

/** The table to read, aligned with the rubric; findings say what was passed over. */
export function chooseTable(
  rubric: Rubric,
  lexicon: Lexicon,
  sheets: readonly Sheet[],
  choice: SheetChoice,
): Result<Alignment> {
  const names = sheets.map((sheet) => sheet.name);
  const wanted = choice.sheet;
  const searched = wanted === null ? sheets : sheets.filter((sheet) => sameName(sheet.name, wanted));
  const tables = searched.flatMap((sheet) => findTable(sheet, rubric) ?? []);
  if (tables.length === 0 && wanted !== null) {
    return failure(diagnose('LKE202', { sheet: wanted, sheets: names, nearest: nearest(wanted, names) }));
  }
  if (tables.length === 0)
    return failure(diagnose('LKE201', { sheets: names, expected: expectedWords(rubric) }));
  const visible = tables.filter((table) => table.sheet.visibility === 'visible');
  const aligned: { alignment: Alignment; findings: Result<unknown>['diagnostics'] }[] = [];
  const refused: Result<Alignment>[] = [];
  for (const table of visible.length > 0 ? visible : tables) {
    const block = chooseBlock(table.blocks, choice.by, table.identity.year);
    if (block.ok) {
      aligned.push({ alignment: alignBlock(table, block.value, lexicon), findings: block.diagnostics });
    } else refused.push(block);
  }
  aligned.sort((left, right) => byExtent(right.alignment, left.alignment));
  const [best] = aligned;
  if (best === undefined)
    return refused[0] ?? failure(diagnose('LKE201', { sheets: names, expected: expectedWords(rubric) }));
  const alike = aligned.filter(({ alignment }) => isAlike(alignment, best.alignment));
  if (alike.length > 1) {
    const { found } = best.alignment;
    return failure(
      diagnose('LKE203', { sheets: alike.map(({ alignment }) => sheetName(alignment.table)), found }),
    );
  }
  return success(best.alignment, [...best.findings, ...passedOver(best.alignment, tables)]);
}

/** A sheet with a part of as many answers is not told from the best by a row or two. */
const MOST_OF = 0.9;

/** More of the rubric's components first, then more of its questions. */
function byExtent(left: Alignment, right: Alignment): number {
  return left.components - right.components || left.found - right.found;
}

function isAlike(alignment: Alignment, best: Alignment): boolean {
  return alignment.components === best.components && alignment.found >= best.found * MOST_OF;
}

function sameName(name: string, wanted: string): boolean {
  return name === wanted || normalise(name) === normalise(wanted);
}

function sheetName(table: Table): string {
  return table.sheet.name;
}

function passedOver(chosen: Alignment, tables: readonly Table[]): Result<unknown>['diagnostics'] {
  const others = tables.filter((table) => table !== chosen.table).map(sheetName);
  if (others.length === 0) return [];
  return [diagnose('LKE204', { sheet: sheetName(chosen.table), found: chosen.found, others })];
}

function expectedWords(rubric: Rubric): readonly string[] {
  const needed = rubric.recognition.headers.filter(({ role }) => role === 'outline' || role === 'answer');
  return needed.flatMap(({ words }) => words.slice(0, 2));
}
