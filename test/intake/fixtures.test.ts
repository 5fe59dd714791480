/** Every bundled workbook read as its maker wrote it: answer by answer, cell by cell. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toNumber } from '../../src/domain/fraction.ts';
import { cellAddress } from '../../src/domain/place.ts';
import type { Answer } from '../../src/domain/submission.ts';
import { readSubmission, recogniseRubric } from '../../src/intake/index.ts';
import { bundledRubric, bundledRubrics } from '../support/bundled.ts';
import { readSheets } from '../support/sheets.ts';

interface Expected {
  readonly rubric: string;
  readonly sheet: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly blocks: readonly { readonly id: string; readonly readings: readonly ExpectedReading[] }[];
}

interface ExpectedReading {
  readonly indicator: string;
  readonly match: string;
  readonly kind: string;
  readonly option: string | null;
  readonly number: number | null;
  readonly counts: readonly {
    readonly count: string;
    readonly value: number | null;
    readonly cell: string;
  }[];
  readonly cell: string | null;
  readonly raw: string;
}

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const NAMES = readdirSync(new URL('expected/', FIXTURES))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(new URL(`expected/${name}.json`, FIXTURES), 'utf8'));
}

function shown(answer: Answer): unknown {
  const { value, place, match, indicator } = answer;
  const at = place === null ? null : cellAddress(place.row, place.column);
  const number = value.kind === 'number' || value.kind === 'share' ? toNumber(value.value) : null;
  const option = value.kind === 'choice' ? value.option : null;
  const counts = (value.kind === 'counts' ? value.counts : []).map((count) => [
    count.count,
    count.value.kind === 'count' ? toNumber(count.value.value) : null,
    count.place === null ? null : cellAddress(count.place.row, count.place.column),
  ]);
  counts.sort();
  return { indicator, match, kind: value.kind, option, number, counts, cell: at };
}

function wanted(reading: ExpectedReading): unknown {
  const { indicator, match, kind, option, number, cell } = reading;
  const filled = kind === 'counts' ? reading.counts : [];
  const counts = filled.map((count) => [count.count, count.value, count.cell]).sort();
  return { indicator, match, kind, option, number, counts, cell };
}

describe.each(NAMES)('%s', (name) => {
  const expected = expectedOf(name);
  const sheets = readSheets(new URL(`${name}.xlsx`, FIXTURES));

  it('is recognised', () => {
    const recognised = recogniseRubric(sheets, bundledRubrics());
    expect(recognised.ok && recognised.value.id).toBe(expected.rubric);
  });

  it.each(expected.blocks)('gives every answer of block $id', ({ id, readings }) => {
    const by = expected.blocks.length > 1 ? id : null;
    const result = readSubmission(bundledRubric(expected.rubric), sheets, { by, sheet: null });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    expect(result.value.sheet).toBe(expected.sheet);
    expect(result.value.identity).toEqual({ agency: expected.agency?.trim() ?? null, year: expected.year });
    expect(result.value.answers.map(shown)).toEqual(readings.map(wanted));
  });
});
