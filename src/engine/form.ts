/** A rubric -> the blank workbook of it, as bytes. */
import type { Assessor, LoadedRubric } from '../domain/rubric.ts';
import { formTexts } from '../messages/form.ts';
import type { Language } from '../messages/language.ts';
import { type Form, makeForm } from '../template/form.ts';
import { writeWorkbook } from '../xlsx/write.ts';

export interface FormWishes {
  /** A block of answers for each, in this order; at least one. */
  readonly assessors: readonly Assessor[];
  readonly language: Language;
}

/** The form as data, with where its cells stand. */
export function planForm(rubric: LoadedRubric, { assessors, language }: FormWishes): Form {
  return makeForm(rubric, assessors, formTexts(language));
}

export async function writeForm(rubric: LoadedRubric, wishes: FormWishes): Promise<Uint8Array> {
  return writeWorkbook(planForm(rubric, wishes).plan);
}
