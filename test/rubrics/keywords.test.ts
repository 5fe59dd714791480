/** Key words tell each item from its neighbours: by its own title, and by the row of the real form. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Group, Indicator, Rubric } from '../../src/domain/rubric.ts';
import { normalise } from '../../src/domain/spelling.ts';
import { fitsAsWell, keywordFit } from '../../src/rubric/lint/keywords.ts';
import { indicatorsOf, standingsOf } from '../../src/rubric/walk.ts';
import { bundledRubric, bundledRubrics } from '../support/bundled.ts';
import { groupOf } from './structure.ts';

function siblingsIn(group: Group): readonly Indicator[] {
  return group.children.filter((child) => child.kind === 'indicator');
}

/** Items of the group that the text fits as well as its own item, or better. */
function rivals(item: Indicator, text: string, group: Group): readonly string[] {
  const others = siblingsIn(group).filter((other) => other !== item && fitsAsWell(other, item, text));
  return keywordFit(item, text).found === 0 ? [`${item.id} itself`] : others.map(({ id }) => id);
}

function strays(rubric: Rubric, textOf: (item: Indicator) => string | null): readonly string[] {
  return standingsOf(rubric.root).flatMap(({ node }) => {
    if (node.kind === 'indicator') return [];
    return siblingsIn(node).flatMap((item) => {
      const text = textOf(item);
      return text === null
        ? []
        : rivals(item, text, node).map((rival) => `${item.id} fits ${rival}: ${text}`);
    });
  });
}

describe('key words', () => {
  it.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))(
    'of %s are few, short and in comparable form',
    (_, rubric) => {
      for (const item of indicatorsOf(rubric.root)) {
        expect(item.keywords.length, item.id).toBeGreaterThanOrEqual(1);
        expect(item.keywords.length, item.id).toBeLessThanOrEqual(4);
        for (const way of item.keywords.flatMap((keyword) => keyword.split('|'))) {
          expect(normalise(way)).toBe(way);
          expect(way.split(' ').length, way).toBeLessThanOrEqual(3);
        }
      }
    },
  );

  it.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))(
    "of %s fit each title better than any neighbour's",
    (_, rubric) => {
      expect(strays(rubric, (item) => item.title.id)).toEqual([]);
    },
  );
});

describe('key words of counts', () => {
  it.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))(
    'of %s fit each title better than any other count of the item',
    (_, rubric) => {
      const strays = indicatorsOf(rubric.root).flatMap(({ formula }) =>
        (formula?.counts ?? []).flatMap((count, _index, counts) => {
          const rival = counts.find((other) => other !== count && fitsAsWell(other, count, count.title.id));
          return rival === undefined ? [] : [`${count.id} fits ${rival.id}`];
        }),
      );
      expect(strays).toEqual([]);
    },
  );
});

const REAL = fileURLToPath(new URL('../../../shared/real/lke-rb-2015.xlsx', import.meta.url));

describe.skipIf(!existsSync(REAL))(
  'key words of rb-2014 on a real form (skipped where ../shared/real is absent)',
  () => {
    const rubric = bundledRubric('rb-2014');
    const rows = existsSync(REAL) ? rowsOf(rubric, REAL) : new Map<string, Row>();

    it('every row has its item', () => {
      expect(rows.size).toBe(146);
    });

    it("fit each row better than any neighbour's", () => {
      expect(strays(rubric, (item) => rows.get(item.id)?.text ?? null)).toEqual([]);
    });

    it('stand beside answer types that the rows have too', () => {
      const scales = new Map(rubric.scales.map((scale) => [scale.id, scale.typeWords.map(normalise)]));
      const other = indicatorsOf(groupOf(rubric, 'pengungkit')).filter(
        (item) => !scales.get(item.scale)?.includes(normalise(rows.get(item.id)?.type ?? '')),
      );
      expect(other.map(({ id }) => id)).toEqual([]);
    });

    it('find all of their words in their row', () => {
      const items = indicatorsOf(groupOf(rubric, 'pengungkit'));
      const weak = items.filter((item) => keywordFit(item, rows.get(item.id)?.text ?? '').part < 1);
      expect(weak.map(({ id }) => id)).toEqual([]);
    });
  },
);

interface Row {
  readonly text: string;
  readonly type: string;
}

/** The form's questions by item, in order: its rows and the rubric's items are the same list. */
function rowsOf(rubric: Rubric, file: string): ReadonlyMap<string, Row> {
  const book = read(readFileSync(file));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const numbers = Array.from({ length: 187 }, (_, index) => index + 8);
  const rows = numbers
    .map((row) => ({ text: textAt(sheet, `F${row}`), type: textAt(sheet, `I${row}`) }))
    .filter(({ text }) => text !== '');
  const items = indicatorsOf(groupOf(rubric, 'pengungkit'));
  return new Map(rows.map((row, index) => [items[index]?.id ?? `row ${index}`, row]));
}

function textAt(sheet: WorkSheet, address: string): string {
  const cell: { readonly v?: unknown } | undefined = sheet[address];
  return typeof cell?.v === 'string' ? cell.v : '';
}
