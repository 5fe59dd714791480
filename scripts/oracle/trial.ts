/** One form filled in by chance, before and after a spreadsheet program has opened, computed and saved it. */
import type { Assessment, ReportedFile, ReportedNode } from '../../src/domain/report.ts';
import type { LoadedRubric } from '../../src/domain/rubric.ts';
import { assess } from '../../src/engine/assess.ts';
import { fillWorkbook } from '../../src/engine/fill.ts';
import { planForm } from '../../src/engine/form.ts';
import { formTexts } from '../../src/messages/form.ts';
import type { Form } from '../../src/template/form.ts';
import { typeCells } from '../../src/xlsx/edit-cells.ts';
import { writeWorkbook } from '../../src/xlsx/write.ts';
import { indicatorsOf } from '../workbook/answers.ts';
import { repeatsOthers } from '../workbook/count-rows.ts';
import { createRandom } from '../workbook/random.ts';
import { type Drawn, drawAnswers } from './answers.ts';
import { cellsOf, compareWithTool } from './compare.ts';

export interface Blank {
  readonly rubric: LoadedRubric;
  readonly form: Form;
  readonly bytes: Uint8Array;
}

export interface Trial {
  readonly name: string;
  readonly blank: Blank;
  readonly bytes: Uint8Array;
  readonly assessment: Assessment;
}

const WORDS = formTexts('id');
const FILE: ReportedFile = { name: 'form.xlsx', size: 0, sha256: '' };

export async function blankOf(rubric: LoadedRubric): Promise<Blank> {
  const form = planForm(rubric, { assessors: ['self'], language: 'id' });
  return { rubric, form, bytes: await writeWorkbook(form.plan) };
}

export function makeTrial(blank: Blank, seed: number): Trial {
  const { rubric } = blank.rubric;
  const name = `${rubric.id} seed ${seed}`;
  const { answers, odd } = drawAnswers(rubric, createRandom(seed).fork(rubric.id));
  const choice = { kind: 'recognised', among: [blank.rubric] } as const;
  const text = JSON.stringify(Object.fromEntries(answers));
  const filled = fillWorkbook(blank.bytes, choice, { text, file: 'answers.json' }, CHOICE);
  if (!filled.ok) throw new Error(`${name}: ${JSON.stringify(filled.diagnostics)}`);
  const bytes = odd.size === 0 ? filled.value.bytes : typeOdd(blank.form, filled.value.bytes, odd);
  return { name, blank, bytes, assessment: assessed(blank, bytes) };
}

const CHOICE = { by: null, sheet: null };

function assessed({ rubric }: Blank, bytes: Uint8Array): Assessment {
  return assess(FILE, bytes, { kind: 'recognised', among: [rubric] }, CHOICE);
}

function typeOdd({ places }: Form, bytes: Uint8Array, odd: Drawn): Uint8Array {
  const cells = [...odd].map(([id, value]) => {
    const { row, column } = placeOf(places, id);
    return { place: { kind: 'cell', sheet: places.sheet, row, column } as const, value };
  });
  const typed = typeCells(bytes, cells);
  if (!typed.ok) throw new Error(JSON.stringify(typed.diagnostics));
  return typed.value;
}

function placeOf(places: Form['places'], id: string) {
  try {
    return places.answer(0, id);
  } catch {
    return places.count(0, id);
  }
}

/** Codes that say something of the answers, of the rubric or of how it was recognised; none says that a figure differs. */
const EXPECTED: ReadonlySet<string> = new Set([
  ...['LKE210', 'LKE970', 'LKE971'],
  ...['LKE301', 'LKE303', 'LKE304', 'LKE311', 'LKE312', 'LKE313'],
  ...['LKE501', 'LKE502', 'LKE551', 'LKE560', 'LKE561'],
]);

export interface Verdict {
  readonly compared: number;
  readonly faults: readonly string[];
}

/** Holds what the program saved to the tool's own figures, and the tool to itself on the saved workbook. */
export function judge({ name, blank, assessment }: Trial, saved: Uint8Array): Verdict {
  const { compared, differences } = compareWithTool(cellsOf(saved), assessment, blank.form.places, WORDS, 0);
  const faults = [...differences];
  const again = assessed(blank, saved);
  if (again.index?.exact !== assessment.index?.exact) faults.push('another index once it was saved');
  if (answersIn(blank, again) !== answersIn(blank, assessment))
    faults.push('other answers once it was saved');
  if (again.comparison?.outcome === 'differs') faults.push('its own figures differ from the computed ones');
  for (const [when, made] of [['filled', assessment] as const, ['saved', again] as const]) {
    for (const { code, at } of made.findings)
      if (!EXPECTED.has(code)) faults.push(`${when}: ${code} at ${at}`);
  }
  return { compared, faults: faults.map((fault) => `${name}: ${fault}`) };
}

/** What was answered, by indicator; a count that the form adds up by itself is nobody's answer. */
function answersIn({ rubric: { rubric } }: Blank, { tree }: Assessment): string {
  const summed = new Set(
    indicatorsOf(rubric.root).flatMap(({ formula }) =>
      (formula?.counts ?? [])
        .filter((count) => repeatsOthers(count, formula?.counts ?? []))
        .map(({ id }) => id),
    ),
  );
  const values = (node: ReportedNode): unknown[] => {
    if (node.answer === null) return node.children.flatMap(values);
    const { kind, value } = node.answer;
    const own = Array.isArray(value) ? value.filter(({ count }) => !summed.has(count)) : value;
    return [[node.id, kind, own]];
  };
  return JSON.stringify(tree === null ? [] : values(tree));
}
