/** Reports as pages that stand alone: nothing loaded, nothing run, nothing sent. */
import type { Assessment, Finding, Report } from '../../domain/report.ts';
import type { Language } from '../../messages/language.ts';
import { writeRunFindings } from './findings.ts';
import { takeLeaf } from './leaf.ts';
import { html, NOTHING } from './markup.ts';
import { type Maker, toolName } from './origin.ts';
import { nameOf, writeChapters, writeHead } from './page.ts';
import { renderSeveral } from './several.ts';
import { renderShell } from './shell.ts';
import { STYLE } from './style.ts';

export type { Maker } from './origin.ts';

export interface PageOptions {
  readonly language: Language;
  /** A page that leads here, as a relative address of ours and its name; null for a page on its own. */
  readonly home?: { readonly href: string; readonly name: string } | null;
}

/** A page a report: of one assessment its own page, of several one after the other below a list of them. */
export function renderHtml(report: Report, options: PageOptions): string {
  const [only, ...others] = report.assessments;
  return only === undefined || others.length > 0
    ? renderSeveral(report, options)
    : renderPage(only, report, options, report.findings);
}

/** The page of one assessment. `run` are findings about the run that made it. */
export function renderPage(
  assessment: Assessment,
  maker: Maker,
  options: PageOptions,
  run: readonly Finding[] = [],
): string {
  const { language, home = null } = options;
  const leaf = takeLeaf(assessment, language, { level: 2, prefix: '' });
  const index =
    assessment.rubric === null ? leaf.texts.section.result : leaf.say(assessment.rubric.indexTitle);
  const back =
    home === null ? NOTHING : html`<p class="home"><a href="${home.href}">← ${home.name}</a></p>\n`;
  return renderShell({
    language,
    title: leaf.texts.documentTitle(leaf.text(nameOf(assessment)), index),
    sheets: [STYLE],
    skip: leaf.texts.skip,
    header: html`${back}${writeHead(assessment, null, leaf)}`,
    main: html`${writeRunFindings(run, leaf)}${writeChapters(assessment, maker, leaf)}`,
    footer: html`<p>${leaf.texts.madeBy(toolName(maker))}</p>\n`,
  });
}
