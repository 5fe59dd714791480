/** What makes the documents of a file: in the worker, beside other files. */
import type { Assessment } from '../../domain/report.ts';
import type { Language } from '../../messages/language.ts';
import { siteTexts } from '../../messages/site.ts';
import { type Maker, renderPage } from '../../report/html/index.ts';
import type { DocumentKind } from './documents.ts';

/** The overview of a site, from a page of it. */
const HOME = '../index.html';

/** Gives the text that is kept of a document; an empty one where there is none for the assessment. */
export type Make = (assessment: Assessment, maker: Maker, language: Language) => string;

export type Makers = Readonly<Partial<Record<DocumentKind, Make>>>;

const PAGES = {
  html: (assessment, maker, language) =>
    renderPage(assessment, maker, { language, home: { href: HOME, name: siteTexts(language).home } }),
} satisfies Makers;

/** With what fills in documents, where a template says how; its packages are loaded only then. */
export async function documentMakers(template: Uint8Array | null): Promise<Makers> {
  if (template === null) return PAGES;
  const { letterMaker } = await import('../letter-maker.ts');
  return { ...PAGES, docx: letterMaker(template) };
}
