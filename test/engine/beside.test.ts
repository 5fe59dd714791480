/** Several assessors' blocks of one sheet: one is scored, the others are set beside it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { toExactText } from '../../src/domain/fraction.ts';
import { assess } from '../../src/engine/assess.ts';
import { fillWorkbook } from '../../src/engine/fill.ts';
import { writeForm } from '../../src/engine/form.ts';
import { readRubric } from '../../src/rubric/read.ts';
import { indicatorsOf } from '../scoring/random-rubric.ts';
import { SMALL_RUBRIC_TEXT } from '../support/form.ts';

const read = readRubric(SMALL_RUBRIC_TEXT, 'kecil.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
const loaded = { rubric: read.value.rubric, sha256: '0'.repeat(64) };
const given = { kind: 'given', rubric: loaded } as const;
const FILE = { name: 'form.xlsx', size: 0, sha256: '' };

let filled: Uint8Array;
beforeAll(async () => {
  const blank = await writeForm(loaded, { assessors: ['self', 'tpi', 'tpn'], language: 'id' });
  const letters = new Map(loaded.rubric.scales.map((scale) => [scale.id, scale]));
  const answersBy = (option: 0 | 1) =>
    indicatorsOf(loaded.rubric.root).flatMap(({ id, scale }) => {
      const known = letters.get(scale);
      return known?.kind === 'choice'
        ? [`${id},${known.options[option]?.id}`]
        : [`${id},${known?.kind === 'formula' ? '100%' : '3'}`];
    });
  const fill = (bytes: Uint8Array, by: string, option: 0 | 1): Uint8Array => {
    const text = ['id,answer', ...answersBy(option)].join('\n');
    const result = fillWorkbook(bytes, given, { text, file: 'a.csv' }, { by, sheet: null });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    return result.value.bytes;
  };
  filled = fill(fill(blank, 'self', 0), 'tpi', 1);
});

const score = (by: string) => assess(FILE, filled, given, { by, sheet: null });

describe('assessors beside each other', () => {
  it('come to what each comes to alone, area by area', () => {
    const alone = { self: score('self'), tpi: score('tpi') };
    const beside = alone.self.beside.find(({ block }) => block.id === 'tpi');
    expect(beside?.index).toEqual(alone.tpi.index);
    expect(beside?.range).toEqual(alone.tpi.range);
    expect(beside?.areas).toEqual(alone.tpi.areas.map(({ id, points, range }) => ({ id, points, range })));
    expect(beside?.index?.exact).not.toBe(alone.self.index?.exact);
    const back = alone.tpi.beside.find(({ block }) => block.id === 'self');
    expect(back?.index).toEqual(alone.self.index);
  });

  it('have no index where nobody has answered yet', () => {
    const tpn = score('self').beside.find(({ block }) => block.id === 'tpn');
    expect(tpn).toMatchObject({
      index: null,
      range: {
        low: { exact: '0' },
        high: loaded.rubric.root.weight === null ? null : { exact: toExactText(loaded.rubric.root.weight) },
      },
    });
  });
});
