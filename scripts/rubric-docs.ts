/** The pages of docs/rubrics: one a bundled rubric and language, as `lke rubric docs` writes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../src/messages/language.ts';
import { renderRubricPage } from '../src/report/rubric/page.ts';
import { readRubric } from '../src/rubric/read.ts';

export interface RubricPage {
  /** Below docs/rubrics: `rb-2014.id.md`. */
  readonly name: string;
  readonly text: string;
}

/** `folder` holds the bundled rubrics, a folder each. */
export function rubricPages(folder: string): readonly RubricPage[] {
  return readdirSync(folder)
    .sort()
    .flatMap((id) => {
      const file = `${folder}/${id}/rubric.yaml`;
      const read = readRubric(readFileSync(file, 'utf8'), file);
      if (!read.ok) throw new Error(`${file} is no rubric`);
      const { rubric } = read.value;
      return LANGUAGES.map((language) => ({
        name: `${id}.${language}.md`,
        text: renderRubricPage(rubric, language),
      }));
    });
}
