/** A finding as a sentence and a cure, in Indonesian or English. */
import type { Code, CodeArgs } from '../domain/codes/index.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { CodeText } from './code-text.ts';
import { EN } from './en/index.ts';
import { ID } from './id/index.ts';
import type { Language } from './language.ts';

const TEXTS: Readonly<Record<Language, { readonly [C in Code]: CodeText<C> }>> = { id: ID, en: EN };

/** What was found and what was expected; holds raw text of the file, which outputs must escape. */
export function sentence(diagnostic: Diagnostic, language: Language): string {
  return sentenceOf(diagnostic.code, diagnostic.args, language);
}

/** What to do about the finding; holds raw text of the file, which outputs must escape. */
export function cure(diagnostic: Diagnostic, language: Language): string {
  return cureOf(diagnostic.code, diagnostic.args, language);
}

function sentenceOf<C extends Code>(code: C, args: CodeArgs[C], language: Language): string {
  return TEXTS[language][code].sentence(args);
}

function cureOf<C extends Code>(code: C, args: CodeArgs[C], language: Language): string {
  return TEXTS[language][code].cure(args);
}
