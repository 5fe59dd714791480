/** Makes the tables of the overview sortable. They are whole without it; it reads and moves only rows that are there. */
import type { Script } from '../shell.ts';
import { SCRIPT_SHA256 } from './digests.ts';

/**
 * A button in every head; a press sorts by what cells say themselves (`data-s`, a number) or by their text. Cells of
 * a column of numbers that say none come last, whichever way it is sorted.
 */
const CODE = `
'use strict';
for (const table of document.querySelectorAll('table.sort')) {
  const heads = Array.from(table.tHead.rows[0].cells);
  const body = table.tBodies[0];
  const texts = new Intl.Collator(document.documentElement.lang, { numeric: true });
  heads.forEach((head, at) => {
    const isNumber = head.classList.contains('n');
    const keyOf = (row) => {
      const cell = row.cells[at];
      if (!isNumber) return cell.textContent;
      return cell.dataset.s === undefined ? null : Number(cell.dataset.s);
    };
    const compare = (a, b) => (isNumber ? a - b : texts.compare(a, b));
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort') ?? (head.dataset.first === 'down' ? 'ascending' : 'descending');
      const sign = before === 'ascending' ? -1 : 1;
      const rows = Array.from(body.rows, (row) => [keyOf(row), row]);
      rows.sort(([a], [b]) => (a === null || b === null ? (a === null) - (b === null) : sign * compare(a, b)));
      body.append(...rows.map(([, row]) => row));
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', sign === 1 ? 'ascending' : 'descending');
    });
  });
}
for (const hint of document.querySelectorAll('.hint')) hint.hidden = false;
`;

export const SORTING: Script = { code: CODE, sha256: SCRIPT_SHA256 };
