/** The report as Markdown, for pull requests and mail. */
import type { Assessment, Report } from '../../domain/report.ts';
import { areaTable } from '../text/areas.ts';
import { gateTables } from '../text/gates.ts';
import { headFields } from '../text/head.ts';
import type { Pen, TextOptions } from '../text/pen.ts';
import { countsText, summaryTable } from '../text/summary.ts';
import { verdictParts } from '../text/verdict.ts';
import { findingParts } from './findings.ts';
import { gainParts } from './gains.ts';
import { drawMarkdownTable, inMarkdownParts, takeMarkdownPen } from './pen.ts';

/** Of several files a summary first, then each: what was found matters most and stands on top. */
export function renderMarkdown(report: Report, options: TextOptions): string {
  const pen = takeMarkdownPen(options);
  const several = report.assessments.length !== 1;
  return inMarkdownParts([
    ...(several ? summaryParts(report, pen) : []),
    ...report.assessments.flatMap((assessment) => assessmentParts(assessment, pen)),
    ...findingParts(pen.labels.runFindings, report.findings, pen),
  ]);
}

function summaryParts(report: Report, pen: Pen): readonly (readonly string[])[] {
  const { columns, rows } = summaryTable(report, pen);
  return [
    [`### ${pen.labels.summary}`],
    [`**${countsText(report, pen)}**`],
    rows.length === 0
      ? []
      : drawMarkdownTable(
          columns,
          rows.map((cells) => ({ cells })),
        ),
  ];
}

function assessmentParts(assessment: Assessment, pen: Pen): readonly (readonly string[])[] {
  return [
    [`### ${titleOf(assessment, pen)}`],
    verdictLines(assessment, pen),
    fieldLines(assessment, pen),
    areaLines(assessment, pen),
    ...gateParts(assessment, pen),
    ...findingParts(pen.labels.findings, assessment.findings, pen),
    ...gainParts(assessment, pen),
  ];
}

/** The agency and the year; of a file without a name in it, the file's own. */
function titleOf({ identity, file }: Assessment, pen: Pen): string {
  const name = pen.text(identity?.agency ?? file.name);
  return identity?.year == null ? name : `${name}, ${pen.labels.year(String(identity.year))}`;
}

function verdictLines(assessment: Assessment, pen: Pen): readonly string[] {
  const [first = '', ...others] = verdictParts(assessment, pen);
  return [[`**${first}**`, ...others].join(', ')];
}

function fieldLines(assessment: Assessment, pen: Pen): readonly string[] {
  const fields = headFields(assessment, pen).filter(({ texts }) => texts.length > 0);
  return fields.map(({ label, texts }) => `- ${label}: ${texts.join('; ')}`);
}

/** The bars of the last column are left out: nothing aligns them. */
function areaLines(assessment: Assessment, pen: Pen): readonly string[] {
  const table = areaTable(assessment, pen);
  if (table === null) return [];
  const columns = table.columns.filter(({ head }) => head !== '');
  return drawMarkdownTable(
    columns,
    table.groups.flat().map(({ strong, cells }) => ({ strong, cells: cells.slice(0, columns.length) })),
  );
}

function gateParts(assessment: Assessment, pen: Pen): readonly (readonly string[])[] {
  return gateTables(assessment, pen).flatMap(({ title, columns, rows }) => [
    [`#### ${title}`],
    drawMarkdownTable(
      columns,
      rows.map((cells) => ({ cells })),
    ),
  ]);
}
