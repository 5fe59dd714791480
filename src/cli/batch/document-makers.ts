/** What makes the documents of a file: in the worker, beside other files. */
import type { Assessment } from '../../domain/report.ts';
import type { Language } from '../../messages/language.ts';
import { siteTexts } from '../../messages/site.ts';
import { type Maker, renderPage } from '../../report/html/index.ts';
import type { DocumentKind } from './documents.ts';

/** The overview of a site, from a page of it. */
const HOME = '../index.html';

type Make = (assessment: Assessment, maker: Maker, language: Language) => string;

export const DOCUMENT_MAKERS: Readonly<Record<DocumentKind, Make>> = {
  html: (assessment, maker, language) =>
    renderPage(assessment, maker, { language, home: { href: HOME, name: siteTexts(language).home } }),
};
