/**
 * A real evaluated workbook, scored from its answers alone: cells are taken at rows known beforehand, by another
 * reader than ours, so that only the rubric and the scoring are on trial. Skipped where the workbook is not at
 * hand: it may not be copied into the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import {
  compare,
  fraction,
  fromSpreadsheetNumber,
  subtract,
  toNumber,
  ZERO,
} from '../../src/domain/fraction.ts';
import type { Indicator, Rubric, Scale } from '../../src/domain/rubric.ts';
import { normalise } from '../../src/domain/spelling.ts';
import type { Answer, Value } from '../../src/domain/submission.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { scoreSubmission } from '../../src/scoring/score.ts';
import { answer, nodeOf } from './answers.ts';
import { indicatorsOf } from './random-rubric.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const WORKBOOK = new URL('real/lke-rb-2015.xlsx', SHARED);
const FACTS = new URL('facts/instruments.json', SHARED);
const RUBRIC = new URL('../../rubrics/rb-2014/rubric.yaml', import.meta.url);
const hasFiles = existsSync(WORKBOOK) && existsSync(FACTS);

/** Rows of the result items, which the list of rows leaves out. */
const RESULT_ROWS: Readonly<Record<string, number>> = {
  'hasil.sakip': 200,
  'hasil.kapasitas-organisasi': 201,
  'hasil.korupsi': 204,
  'hasil.opini': 205,
  'hasil.pelayanan': 208,
};

/** Unrounded figures of the workbook's own totals, as doubles. */
const GOLDEN = {
  J: {
    index: 71.40628571428572,
    pengungkit: 40.45428571428572,
    hasil: 30.952,
    band: 'BB',
    areas: {
      mp: 3.8318095238095236,
      puu: 3.75,
      org: 3.8433333333333337,
      tt: 3.5949999999999998,
      sdm: 9.467309523809526,
      ak: 3.804,
      pw: 7.4035,
      pp: 4.759333333333333,
    },
  },
  V: {
    index: 60.86020238095238,
    pengungkit: 32.07270238095238,
    hasil: 28.7875,
    band: 'B',
    areas: {
      mp: 3.3256190476190475,
      puu: 3.125,
      org: 3.8433333333333333,
      tt: 3.4675,
      sdm: 6.699833333333334,
      ak: 3.3773333333333335,
      pw: 4.17475,
      pp: 4.059333333333333,
    },
  },
};

function loadRubric(): Rubric {
  const read = readRubric(readFileSync(RUBRIC, 'utf8'), 'rb-2014');
  if (!read.ok) throw new Error('the rubric does not load');
  return read.value.rubric;
}

/** Row by indicator id, from wherever in the list an indicator names its row. */
function knownRows(): ReadonlyMap<string, number> {
  const rows = new Map(Object.entries(RESULT_ROWS));
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, row_in_workbook: row } = value as { id?: unknown; row_in_workbook?: unknown };
    if (typeof id === 'string' && typeof row === 'number') rows.set(id.replace(/^rb14\./, ''), row);
    Object.values(value).forEach(visit);
  };
  const facts = JSON.parse(readFileSync(FACTS, 'utf8')) as { instruments: { id: string }[] };
  visit(facts.instruments.find(({ id }) => id === 'rb-2014'));
  return rows;
}

function valueIn(scale: Scale, text: string): Value {
  if (scale.kind === 'number') return { kind: 'number', value: fromSpreadsheetNumber(text) ?? ZERO };
  if (scale.kind !== 'choice') throw new Error(`no such scale in this rubric: ${scale.kind}`);
  const option = scale.options.find(({ id, spellings }) =>
    [id, ...spellings].some((spelling) => normalise(spelling) === normalise(text)),
  );
  if (option === undefined) throw new Error(`${text} is none of ${scale.id}`);
  return { kind: 'choice', option: option.id };
}

function readAnswers(rubric: Rubric, column: 'J' | 'V'): readonly Answer[] {
  const book = xlsx.read(readFileSync(WORKBOOK));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const rows = knownRows();
  return indicatorsOf(rubric.root).map((indicator: Indicator) => {
    const cell: unknown = sheet?.[`${column}${rows.get(indicator.id)}`];
    const scale = rubric.scales.find(({ id }) => id === indicator.scale);
    if (typeof cell !== 'object' || cell === null || !('v' in cell) || scale === undefined) {
      throw new Error(`no answer for ${indicator.id}`);
    }
    return answer(indicator.id, valueIn(scale, String(cell.v)));
  });
}

describe.skipIf(!hasFiles)(hasFiles ? 'a real workbook' : 'a real workbook: skipped, not at hand', () => {
  it.each(['J', 'V'] as const)('gives its own index and areas from the answers of column %s', (column) => {
    const rubric = loadRubric();
    const score = scoreSubmission(rubric, readAnswers(rubric, column));
    const golden = GOLDEN[column];
    const points = (id: string) => toNumber(nodeOf(score, id).points ?? ZERO);
    expect(toNumber(score.root.points ?? ZERO)).toBe(golden.index);
    expect(points('pengungkit')).toBeCloseTo(golden.pengungkit, 12);
    expect(points('hasil')).toBeCloseTo(golden.hasil, 12);
    expect(score.band?.band).toBe(golden.band);
    for (const [area, value] of Object.entries(golden.areas)) {
      const found = score.areas.find((each) => each.area === area);
      expect([area, toNumber(found?.points ?? ZERO)]).toEqual([area, expect.closeTo(value, 12)]);
    }
    expect(score.root.tally).toMatchObject({ questions: 151, answered: 151 });
    expect(score.root.lowShare).toEqual(score.root.highShare);
  });

  it('comes out 0.804 higher without the dependences', () => {
    const rubric = loadRubric();
    const answers = readAnswers(rubric, 'J');
    const free = <T extends Rubric['root']['children'][number]>(node: T): T =>
      node.kind === 'indicator'
        ? { ...node, dependences: [] }
        : { ...node, children: node.children.map((child) => free(child)) };
    const without = scoreSubmission({ ...rubric, root: free(rubric.root) }, answers);
    const difference = subtract(
      without.root.points ?? ZERO,
      scoreSubmission(rubric, answers).root.points ?? ZERO,
    );
    expect(compare(difference, fraction(804n, 1000n))).toBe(0);
  });
});
