/** What judges annotated copies is held to its word: a cell or a note that is otherwise is noticed. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawnPair, judgePair, type Pair } from '../../scripts/oracle/annotated.ts';
import { loadRubrics } from '../../scripts/oracle/run.ts';
import { typeCells } from '../../src/xlsx/edit-cells.ts';

const rubrics = loadRubrics(fileURLToPath(new URL('../../rubrics/', import.meta.url)));
const pairs = [4, 3, 5].map((seed) => drawnPair(rubrics, seed));

const faultsOf = (pair: Pair, copy = pair.copy) => judgePair(pair, pair.original, copy).faults;

describe('an annotated copy, cell by cell', () => {
  it.each(pairs)('of $name is its original with remarks and a worklist', (pair) => {
    expect(pair.remarked.size).toBeGreaterThan(0);
    const { compared, faults } = judgePair(pair, pair.original, pair.copy);
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  });

  it('is not that where a value is another, a remark is missing, or the worklist is', () => {
    const [pair] = pairs;
    const [at = ''] = pair?.remarked ?? [];
    if (pair === undefined) throw new Error('no pair');
    const sheet = at.slice(0, at.lastIndexOf('!'));
    const typed = typeCells(pair.copy, [
      { place: { kind: 'cell', sheet, row: 3, column: 2 }, value: 'lain' },
    ]);
    if (!typed.ok) throw new Error('not typed');
    expect(faultsOf(pair, typed.value)).toContainEqual(expect.stringContaining(`${sheet}!B3: `));
    const bare = faultsOf(pair, pair.original);
    expect(bare.filter((fault) => fault.endsWith(': no remark'))).toHaveLength(pair.remarked.size);
    expect(bare.some((fault) => fault.includes(': sheets: '))).toBe(true);
    const more = { ...pair, remarked: new Set([...pair.remarked].slice(1)) };
    expect(faultsOf(more)).toEqual([expect.stringContaining('a remark for nothing')]);
  });
});
