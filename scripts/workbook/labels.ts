/** The outline's numbers and texts, the criteria, the header words. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { Anatomy, BlockColumns } from './anatomy.ts';
import { scaleOf } from './answers.ts';
import type { Layout, PlacedRow } from './layout.ts';
import { numberColumn } from './layout.ts';
import type { RichText, StyleName } from './model.ts';
import { putValue } from './model.ts';
import { hashText } from './random.ts';
import type { FormRow } from './rows.ts';
import {
  addedQuestionText,
  asRichText,
  commaText,
  countText,
  criteriaText,
  groupText,
  proofText,
  questionText,
  rewordedText,
  untidyText,
} from './wording.ts';

/** Writes everything of a row that is neither weight, type, answer nor formula. */
export function writeLabels(layout: Layout, columns: BlockColumns, placed: PlacedRow): void {
  const { sheet, anatomy, rubric } = layout;
  const { row, form } = placed;
  const text = labelOf(layout, form);
  if (text !== null) {
    const at = numberColumn(columns, form);
    const style = styleOf(form);
    const number = numberOf(anatomy, form);
    if (number !== null) putValue(sheet, row, at, number, style === 'text' ? 'centred' : style);
    putValue(sheet, row, form.kind === 'total' ? at : at + 1, text, style);
    if (form.kind === 'group' && form.group.level === 'sub-area' && at + 1 < columns.outline.last) {
      sheet.merges.push({ top: row, left: at + 1, bottom: row, right: columns.outline.last });
    }
  }
  if (form.kind === 'indicator') {
    const scale = scaleOf(rubric, form.indicator);
    putValue(sheet, row, columns.criteria, criteriaText(form.indicator, scale), 'text');
  }
  if (form.kind === 'proof' && columns.note !== null) {
    putValue(sheet, row, columns.note, proofText(form.serial), 'text');
  }
}

function styleOf(form: FormRow): StyleName {
  if (form.kind === 'total') return 'total';
  if (form.kind !== 'group') return 'text';
  const { level } = form.group;
  return level === 'component' || level === 'area' ? level : 'sub-area';
}

function labelOf(layout: Layout, form: FormRow): string | RichText | null {
  const { anatomy, faults } = layout;
  switch (form.kind) {
    case 'group': {
      const { group } = form;
      const own = group.weight === null ? null : commaText(toNumber(group.weight));
      const text = groupText(anatomy, group, faults.labelWeights.get(group.id) ?? own);
      return dressed(text, group.id, faults.untidy.has(group.id));
    }
    case 'indicator': {
      const { indicator } = form;
      const text = faults.reworded.has(indicator.id) ? rewordedText(indicator) : questionText(indicator);
      return dressed(text, indicator.id, faults.untidy.has(indicator.id));
    }
    case 'count':
      return countText(form.count);
    case 'total':
      return form.label;
    case 'inserted':
      return addedQuestionText(form.serial);
    case 'stray':
    case 'proof':
    case 'gap':
      return null;
  }
}

/** Untidy where asked for; one label in ten is rich text, on every form the same ones. */
function dressed(text: string, id: string, untidy: boolean): string | RichText {
  const words = untidy ? untidyText(text) : text;
  return hashText(id) % 10 === 0 ? asRichText(words) : words;
}

/** The number as the form prints it: "I.", 1 or "1.", "a." and its variants, "-" for a lone question. */
function numberOf(anatomy: Anatomy, form: FormRow): string | number | null {
  switch (form.kind) {
    case 'group': {
      const { number, id } = form.group;
      if (number === null) return null;
      const bare = anatomy.weightInLabel && /^\d+$/.test(number) && hashText(id) % 2 === 0;
      return bare ? Number(number) : `${number}.`;
    }
    case 'indicator': {
      if (form.number === null) return '-';
      const variant = hashText(form.indicator.id) % 12;
      if (form.number === '-') return '-';
      return variant === 0 ? form.number : variant === 1 ? `${form.number}. ` : `${form.number}.`;
    }
    case 'inserted':
      return 'z.';
    case 'count':
    case 'total':
    case 'stray':
    case 'proof':
    case 'gap':
      return null;
  }
}

/** The words over the table, one block's. */
export function writeHeader(layout: Layout, columns: BlockColumns): void {
  const { sheet, anatomy } = layout;
  const put = (column: number | null, word: string | undefined): void => {
    if (column !== null && word !== undefined) putValue(sheet, anatomy.headerRow, column, word, 'header');
  };
  const { outline, weight, criteria, type, answer, value, percent, note } = columns;
  put(outline.first, anatomy.headerWords.outline);
  put(weight, anatomy.headerWords.weight);
  put(criteria, anatomy.headerWords.criteria);
  put(type, anatomy.headerWords.type);
  put(answer, anatomy.headerWords.answer);
  put(value, anatomy.headerWords.value);
  put(percent, anatomy.headerWords.percent);
  put(note, anatomy.headerWords.note);
  sheet.merges.push({
    top: anatomy.headerRow,
    left: outline.first,
    bottom: anatomy.headerRow,
    right: outline.last,
  });
}
