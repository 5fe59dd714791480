/** Answer-type cells as forms have them: mistyped, in another case, blank. */
import type { Random } from '../../../scripts/workbook/random.ts';
import type { Draft } from './draft.ts';
import { textCell } from './draft.ts';
import { questionRows } from './labels-of.ts';

const WRONG: readonly ((type: string) => string | null)[] = [
  (type) => `${type} `,
  (type) => type.toLowerCase(),
  (type) => type.toUpperCase(),
  (type) => type.slice(0, Math.max(1, type.lastIndexOf('/'))),
  (type) => type.replaceAll('/', ' / '),
  () => null,
  () => 'A/B/C',
  () => 'Ya/Tidak',
];

export function mistypeTypes(draft: Draft, random: Random): void {
  for (const row of questionRows(draft)) {
    if (random.chance(0.8)) continue;
    const change = random.pick(WRONG);
    for (const { columns } of draft.blocks) {
      const column = columns.get('type');
      const cell = column === undefined ? undefined : row.cells.get(column);
      if (cell === undefined) continue;
      const changed = change(cell.text);
      if (changed === null) row.cells.delete(cell.column);
      else row.cells.set(cell.column, textCell(cell.column, changed));
    }
  }
}
