/** Remarks at cells, as spreadsheet programs keep their own: notes in one part, the boxes that show them in another. */
import { type Result, success } from '../domain/diagnostic.ts';
import { type CellPlace, cellAddress } from '../domain/place.ts';
import { drawBoxes, hasBoxes, NEW_DRAWING } from './edit-boxes.ts';
import {
  appendInside,
  applyEdits,
  attributeIn,
  childNamed,
  childrenOf,
  DamagedMarkup,
  type Edit,
  encoded,
  insertAt,
  rootOf,
} from './edit-markup.ts';
import type { Editing } from './edit-package.ts';
import { addContentType, addRelationship, type Vocabulary } from './edit-relations.ts';
import { escapeSheetText, escapeXml } from './write-text.ts';

export interface Remark {
  readonly place: CellPlace;
  /** A line in bold, and the lines below it. */
  readonly head: string;
  readonly body: string;
}

const AUTHOR = 'lke';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Adds remarks to the sheet of a part. A note that a cell has already is kept, and ours written below it. */
export function addRemarks(
  editing: Editing,
  part: string,
  remarks: readonly Remark[],
  vocabulary: Vocabulary,
): Result<null> {
  const comments = commentsPart(editing, part, vocabulary);
  if (!comments.ok) return comments;
  let boxless: readonly Remark[] = [];
  const noted = editing.edit(comments.value, (markup) => {
    const made = writeNotes(markup, remarks);
    boxless = made.added;
    return made.markup;
  });
  if (!noted.ok || boxless.length === 0) return noted;
  const drawing = drawingPart(editing, part, vocabulary);
  if (!drawing.ok) return drawing;
  return editing.edit(drawing.value, (markup) => drawBoxes(markup, boxless));
}

/** The part with the sheet's notes, made when there is none. */
function commentsPart(editing: Editing, sheet: string, vocabulary: Vocabulary): Result<string> {
  const relationships = editing.relationships(sheet);
  if (!relationships.ok) return relationships;
  for (const { type, target } of relationships.value.values()) {
    if (type === 'comments' && target !== null && editing.has(target)) return success(target);
  }
  const part = editing.freeName('xl/comments', '.xml');
  editing.add(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${vocabulary.main}"><authors/><commentList/></comments>`,
  );
  const typed = addContentType(editing, part, COMMENTS_TYPE);
  if (!typed.ok) return typed;
  const related = addRelationship(editing, sheet, part, `${vocabulary.relationships}/comments`);
  return related.ok ? success(part) : related;
}

/** `added`: the remarks at cells that had no note. */
function writeNotes(
  markup: string,
  remarks: readonly Remark[],
): { readonly markup: string; readonly added: readonly Remark[] } {
  const root = rootOf(markup);
  const authors = childNamed(markup, root, 'authors');
  const list = childNamed(markup, root, 'commentList');
  if (authors === null || list === null) throw new DamagedMarkup();
  const known = childrenOf(markup, list).map((note) => ({ note, at: attributeIn(markup, note, 'ref') }));
  const author = childrenOf(markup, authors).length;
  const { prefix } = root;
  const edits: Edit[] = [appendInside(markup, authors, `<${prefix}author>${AUTHOR}</${prefix}author>`)];
  const added: Remark[] = [];
  let notes = '';
  for (const remark of remarks) {
    const address = cellAddress(remark.place.row, remark.place.column);
    const old = known.find(({ at }) => at === address)?.note;
    if (old === undefined) {
      added.push(remark);
      const text = `<${prefix}text>${runs(prefix, remark, '')}</${prefix}text>`;
      notes += `<${prefix}comment ref="${address}" authorId="${author}">${text}</${prefix}comment>`;
    } else edits.push(appendToNote(markup, old, runs(prefix, remark, '\n')));
  }
  if (notes !== '') edits.push(appendInside(markup, list, notes));
  return { markup: applyEdits(markup, edits), added };
}

function appendToNote(markup: string, note: Parameters<typeof childNamed>[1], ours: string): Edit {
  const text = childNamed(markup, note, 'text');
  if (text === null) throw new DamagedMarkup();
  const last = childrenOf(markup, text).findLast(({ name }) => name === 'r' || name === 't');
  return last === undefined ? appendInside(markup, text, ours) : insertAt(last.end, ours);
}

function runs(prefix: string, { head, body }: Remark, before: string): string {
  const run = (text: string, isBold: boolean): string => {
    const bold = isBold ? `<${prefix}b/>` : '';
    const properties = `<${prefix}rPr>${bold}<${prefix}sz val="9"/><${prefix}family val="2"/></${prefix}rPr>`;
    const own = encoded(escapeXml(escapeSheetText(text)));
    return `<${prefix}r>${properties}<${prefix}t xml:space="preserve">${own}</${prefix}t></${prefix}r>`;
  };
  return run(`${before}${head}\n`, true) + run(body, false);
}

/** What of a worksheet stands before its legacyDrawing (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_DRAWING: ReadonlySet<string> = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing'],
]);

/** The part that draws the sheet's boxes; made, and named by the sheet, when there is none. */
function drawingPart(editing: Editing, sheet: string, vocabulary: Vocabulary): Result<string> {
  const markup = editing.read(sheet);
  if (!markup.ok) return markup;
  const relationships = editing.relationships(sheet);
  if (!relationships.ok) return relationships;
  const drawing = childNamed(markup.value, rootOf(markup.value), 'legacyDrawing');
  if (drawing !== null) {
    const tag = markup.value.slice(drawing.start, drawing.end);
    const id = /\s[^\s=:]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    const target = relationships.value.get(id)?.target ?? null;
    const known = target === null ? null : editing.read(target);
    if (target !== null && known?.ok === true && hasBoxes(known.value)) return success(target);
    throw new DamagedMarkup();
  }
  const part = editing.freeName('xl/drawings/vmlDrawing', '.vml');
  editing.add(part, NEW_DRAWING);
  const typed = addContentType(editing, part, DRAWING_TYPE);
  if (!typed.ok) return typed;
  const id = addRelationship(editing, sheet, part, `${vocabulary.relationships}/vmlDrawing`);
  if (!id.ok) return id;
  const named = editing.edit(sheet, (own) => {
    const root = rootOf(own);
    const before = childrenOf(own, root).findLast(({ name }) => BEFORE_DRAWING.has(name));
    if (before === undefined) throw new DamagedMarkup();
    const made = `<${root.prefix}legacyDrawing xmlns:r="${vocabulary.relationships}" r:id="${id.value}"/>`;
    return applyEdits(own, [insertAt(before.end, made)]);
  });
  return named.ok ? success(part) : named;
}
