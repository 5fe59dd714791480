/** What an agency writes into a form: answers, counts, notes, proof and links. */
import type { BlockColumns } from './anatomy.ts';
import type { Entry } from './entries.ts';
import type { Layout } from './layout.ts';
import { cellIn, putValue } from './model.ts';
import { hashText } from './random.ts';
import { noteText } from './wording.ts';

/** Types the entries into a block. A formula stays where nothing is typed over it. */
export function fillBlock(layout: Layout, columns: BlockColumns, entries: ReadonlyMap<string, Entry>): void {
  const { sheet } = layout;
  for (const { row, form } of layout.rows) {
    if (form.kind !== 'indicator' && form.kind !== 'count') continue;
    const entry = entries.get(form.indicator.id);
    const typed = form.kind === 'indicator' ? entry?.typed : entry?.counts.get(form.count.id);
    if (typed === undefined || typed === null) continue;
    const cell = cellIn(sheet, row, columns.answer);
    // A count that the form sums by itself is nobody's to type.
    if (form.kind === 'count' && cell?.formula !== null) continue;
    putValue(sheet, row, columns.answer, typed, cell?.style ?? 'answer');
  }
}

/** Writes what an agency leaves beside an answered question: a note on some, proof and a link where asked for. */
export function writeNotes(layout: Layout, columns: BlockColumns, answered: ReadonlySet<string>): void {
  for (const { row, form } of layout.rows) {
    if (form.kind !== 'indicator' || !answered.has(form.indicator.id)) continue;
    const hash = hashText(form.indicator.id);
    if (columns.note !== null && hash % 3 === 0) {
      putValue(layout.sheet, row, columns.note, noteText(form.indicator), 'text');
    }
    if (columns.proof !== null)
      putValue(layout.sheet, row, columns.proof, 'SK, notulen, daftar hadir', 'text');
    if (columns.link !== null && hash % 2 === 0) {
      putValue(layout.sheet, row, columns.link, `https://bukti.contoh.example/${hash.toString(36)}`, 'text');
    }
  }
}
