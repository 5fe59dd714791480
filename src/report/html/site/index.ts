/** The overview of many agencies: a page that leads to one of each, from a folder or a memory stick. */
import type { Batch, RankingSection } from '../../../domain/batch.ts';
import type { Entry } from '../../../domain/entry.ts';
import { type BatchLabels, batchLabels } from '../../../messages/batch-labels.ts';
import { type SiteTexts, siteTexts } from '../../../messages/site.ts';
import { type RankingOptions, sectionWords, skippedText } from '../../ranking.ts';
import { registerText } from '../../ranking-register.ts';
import { namesOfSeveral } from '../../ranking-rows.ts';
import { countsText } from '../../text/summary.ts';
import { writeRunFindings } from '../findings.ts';
import { heading, type Leaf, takeLeaf } from '../leaf.ts';
import { type Html, html, NOTHING, type Part } from '../markup.ts';
import { toolName } from '../origin.ts';
import { renderShell } from '../shell.ts';
import { STYLE } from '../style.ts';
import { writeHeat } from './areas.ts';
import { writeFailed } from './failed.ts';
import { writeCodes } from './findings.ts';
import { writeRows } from './rows.ts';
import { SORTING } from './script.ts';
import { writeBands, writeGateCounts } from './spread.ts';
import { SITE_STYLE } from './style.ts';

export interface SiteOptions extends RankingOptions {
  /** The relative address of an agency's page; ours, never a text of a file. */
  readonly pageOf: (entry: Entry) => string;
}

/** What the parts of the overview are written with. */
export interface Overview {
  readonly texts: SiteTexts;
  readonly words: BatchLabels;
  readonly leaf: Leaf;
  readonly options: SiteOptions;
  /** Names that the file is told beside. */
  readonly apart: ReadonlySet<string>;
}

export function renderSite(batch: Batch, options: SiteOptions): string {
  const { language } = options;
  const leaf = takeLeaf(null, language, { level: 2, prefix: '' });
  const overview: Overview = {
    texts: siteTexts(language),
    words: batchLabels(language),
    leaf,
    options,
    apart: new Set(),
  };
  const title = overview.texts.title(leaf.labels.files.total(String(batch.counts.files)));
  const sections = batch.ranking.sections.map((section, at) => writeSection(section, at, overview));
  return renderShell({
    language,
    title,
    sheets: [STYLE, SITE_STYLE],
    script: SORTING,
    skip: leaf.texts.skip,
    header: html`<h1>${title}</h1>\n<p class="below">${countsText(batch, leaf)}</p>\n`,
    main: html`${writeContents(batch, overview)}${sections}${writeFailed(batch.ranking.failed, overview)}${writeCodes(batch.entries, overview)}${writeRest(batch, overview)}`,
    footer: html`<p>${leaf.texts.madeBy(toolName(batch))}</p>\n`,
  });
}

/** One ranking: those that can be compared with each other. */
function writeSection(section: RankingSection, at: number, overview: Overview): Html {
  const { leaf, words, texts, options } = overview;
  const apart = namesOfSeveral(section.rows);
  const own: Overview = { ...overview, apart, leaf: { ...leaf, prefix: `s${at + 1}-` } };
  const { folder, title, draft, shown, isOpen, notesBelow } = sectionWords(section, options, words, leaf);
  const { range, possible } = words.column;
  const notes = notesBelow(new Set(options.scores && isOpen ? [range, possible] : []));
  const above = folder === null ? NOTHING : html`<p class="above">${folder}</p>\n`;
  const caution = draft === null ? NOTHING : html`<p class="caution">${draft}</p>\n`;
  const spread = options.scores ? [writeBands(section.rows, own), writeGateCounts(section.rows, own)] : [];
  return html`<section class="ranking" aria-labelledby="${own.leaf.prefix}ranking">
${above}${heading(0, 'ranking', title, own.leaf)}${caution}${spread}${heading(1, 'places', texts.ranking, own.leaf)}${writeHint(texts)}${writeRows(shown, isOpen, own)}${notes.map(writeNote)}${options.scores ? writeHeat(shown, own) : NOTHING}</section>
`;
}

/** Of one ranking its parts, of several each as a whole, and what is below them. */
function writeContents({ ranking, entries }: Batch, { texts, leaf, words, options }: Overview): Html {
  const [only, ...others] = ranking.sections;
  const links: (readonly [id: string, name: Part])[] = [];
  if (only !== undefined && others.length === 0) {
    links.push(['s1-places', texts.ranking]);
    const hasAreas = only.rows.some(({ entry }) => entry.areas.length > 0);
    if (options.scores && hasAreas) links.push(['s1-heat', texts.areas]);
  } else {
    for (const [at, section] of ranking.sections.entries()) {
      const { folder, title } = sectionWords(section, options, words, leaf);
      links.push([`s${at + 1}-ranking`, folder === null ? title : `${folder}: ${title}`]);
    }
  }
  if (ranking.failed.length > 0) links.push(['failed', texts.failed]);
  if (entries.some(({ codes }) => codes.length > 0)) links.push(['findings', texts.findings]);
  if (links.length < 2) return NOTHING;
  const items = links.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>\n`);
  return html`<nav class="contents" aria-label="${leaf.texts.contents}">
<ul>
${items}</ul>
</nav>
`;
}

/** Shown by the script alone: without it there is nothing to press. */
function writeHint({ sortHint }: SiteTexts): Html {
  return html`<p class="note hint" hidden>${sortHint}</p>\n`;
}

export function writeNote(note: Part): Html {
  return html`<p class="note">${note}</p>\n`;
}

/** What is about the run: what was skipped, who sent nothing, what was found. */
function writeRest(batch: Batch, { words, texts, leaf }: Overview): readonly Html[] {
  const skipped = skippedText(batch.findings, words, { ...leaf, perCode: null });
  const { attendance } = batch;
  const register =
    attendance === null
      ? NOTHING
      : html`<section class="register" aria-labelledby="register">
${heading(0, 'register', texts.register, leaf)}<p>${registerText(attendance, words)}</p>
</section>
`;
  const further = batch.findings.filter(({ code }) => code !== 'LKE804');
  return [register, writeRunFindings(further, leaf), skipped === null ? NOTHING : writeNote(skipped)];
}
