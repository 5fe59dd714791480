/** Several assessments on one page: a list of them, then one after the other. */
import type { Assessment, Report } from '../../domain/report.ts';
import type { Language } from '../../messages/language.ts';
import { rangeText } from '../text/numbers.ts';
import { writeRunFindings } from './findings.ts';
import { foreign, heads, type Leaf, points, table, takeLeaf } from './leaf.ts';
import { type Html, html, type Part } from './markup.ts';
import { toolName } from './origin.ts';
import { nameOf, writeChapters, writeHead } from './page.ts';
import { renderShell } from './shell.ts';
import { STYLE } from './style.ts';

export function renderSeveral(report: Report, { language }: { readonly language: Language }): string {
  const { assessments, findings } = report;
  const page = takeLeaf(null, language, { level: 2, prefix: '' });
  const title = page.texts.several(page.labels.files.total(String(assessments.length)));
  const leaves = assessments.map((assessment, index) =>
    takeLeaf(assessment, language, { level: 3, prefix: `a${index + 1}-` }),
  );
  const each = (write: (assessment: Assessment, leaf: Leaf) => Html) =>
    assessments.flatMap((assessment, index) => {
      const leaf = leaves[index];
      return leaf === undefined ? [] : [write(assessment, leaf)];
    });
  const list = writeList(each(writeRow), page);
  const articles = each(
    (assessment, leaf) => html`<article aria-labelledby="${leaf.prefix}agency">
${writeHead(assessment, `${leaf.prefix}agency`, leaf)}${writeChapters(assessment, report, leaf)}</article>
`,
  );
  return renderShell({
    language,
    title,
    sheets: [STYLE],
    skip: page.texts.skip,
    header: html`<h1>${title}</h1>\n`,
    main: html`${list}${writeRunFindings(findings, page)}${articles}`,
    footer: html`<p>${page.texts.madeBy(toolName(report))}</p>\n`,
  });
}

function writeList(rows: readonly Html[], page: Leaf): Html {
  const { column, head, summary } = page.labels;
  const names = heads([
    { name: head.agency },
    { name: column.index, isFigure: true },
    { name: column.band },
    { name: page.texts.gates.outcome },
  ]);
  return table('list', summary, html`${names}<tbody>\n${rows}</tbody>\n`, page);
}

function writeRow(assessment: Assessment, leaf: Leaf): Html {
  const { outcome, index, range, band } = assessment;
  const { glyphs, labels, bounds } = leaf;
  const open: Part =
    range === null || outcome === 'nothing-answered' ? glyphs.dash : rangeText(range, bounds, leaf);
  const figure = index === null ? open : points(index, bounds, leaf);
  const name = foreign(nameOf(assessment), leaf);
  return html`<tr><th scope="row"><a href="#${leaf.prefix}agency">${name}</a></th><td class="n">${figure}</td><td>${bandText(band, leaf)}</td><td>${labels.outcomeShort[outcome]}</td></tr>
`;
}

function bandText(band: Assessment['band'], { glyphs, text }: Leaf): string {
  if (band === null) return glyphs.dash;
  if (band.id !== null) return text(band.id);
  return band.low === band.high ? text(band.low) : `${text(band.low)}${glyphs.to}${text(band.high)}`;
}
