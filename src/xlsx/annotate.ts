/** A workbook with remarks at its cells and a worklist behind its sheets; everything else byte for byte as it was. */
import { diagnose, failure, type Result } from '../domain/diagnostic.ts';
import { DamagedMarkup } from './edit-markup.ts';
import { openForEditing } from './edit-package.ts';
import { vocabularyOf } from './edit-relations.ts';
import { addRemarks, type Remark } from './edit-remarks.ts';
import { addWorklist, type Worklist } from './edit-worklist.ts';

/** At most one remark a cell. Remarks at sheets that are not there are left out. */
export function annotateWorkbook(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  worklist: Worklist,
): Result<Uint8Array> {
  const opened = openForEditing(bytes);
  if (!opened.ok) return opened;
  const editing = opened.value;
  try {
    const vocabulary = vocabularyOf(editing);
    if (!vocabulary.ok) return vocabulary;
    for (const { info, part } of editing.sheets) {
      const own = remarks.filter(({ place }) => place.sheet === info.name);
      if (own.length === 0) continue;
      const added = addRemarks(editing, part, own, vocabulary.value);
      if (!added.ok) return added;
    }
    const listed = addWorklist(editing, worklist, vocabulary.value);
    return listed.ok ? editing.finish() : listed;
  } catch (error) {
    if (!(error instanceof DamagedMarkup)) throw error;
    return failure(diagnose('LKE160', { part: editing.workbookPart, offset: 0, problem: 'tag' }));
  }
}
