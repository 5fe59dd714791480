/** The page about a finding code: what it means, a case of it, and its cure. */
import { CODES, type Code, type CodeArgs, SEVERITIES } from '../domain/codes/index.ts';
import { diagnose, type Severity } from '../domain/diagnostic.ts';
import { placeText } from '../domain/place.ts';
import type { CodeAbout, CodeExample } from './code-text.ts';
import { ABOUT_EN } from './en/pages/index.ts';
import { EXAMPLES } from './examples/index.ts';
import { ABOUT_ID } from './id/pages/index.ts';
import type { Language } from './language.ts';
import { cure, sentence } from './say.ts';

export interface CodePage {
  readonly code: Code;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly example: {
    /** The place as a spreadsheet program or an editor writes it; null when the finding has none. */
    readonly at: string | null;
    readonly sentence: string;
    readonly cure: string;
  };
}

const ABOUT: Readonly<Record<Language, Readonly<Record<Code, CodeAbout>>>> = { id: ABOUT_ID, en: ABOUT_EN };
const CASES: { readonly [C in Code]: CodeExample<C> } = EXAMPLES;

/** The page of a code; null when there is no such code. Letter case does not matter. */
export function codePage(code: string, language: Language): CodePage | null {
  const known = CODES.find((candidate) => candidate === code.toUpperCase());
  return known === undefined ? null : page(known, language);
}

function page<C extends Code>(code: C, language: Language): CodePage {
  const { title, explanation } = ABOUT[language][code];
  const example: { readonly args: CodeArgs[C]; readonly place: CodeExample<C>['place'] } = CASES[code];
  const diagnostic = diagnose(code, example.args, example.place);
  return {
    code,
    severity: SEVERITIES[code],
    title,
    explanation,
    example: {
      at: example.place === null ? null : placeText(example.place),
      sentence: sentence(diagnostic, language),
      cure: cure(diagnostic, language),
    },
  };
}
