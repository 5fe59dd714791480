/** A report about rubrics for people at a terminal. */
import type { Finding } from '../../domain/report.ts';
import type { CheckedRubric, RubricReport } from '../../domain/rubric-report.ts';
import { countedText } from '../text/findings.ts';
import { hanging } from '../text/paragraph.ts';
import { type Pen, type TextOptions, takePen } from '../text/pen.ts';
import { drawFinding, shownOf } from './findings.ts';
import type { SourceTexts } from './formats.ts';
import { drawMutation, scoreText } from './mutation.ts';
import { drawTest } from './test.ts';

/** Each rubric with its findings, and its cases or changes; the line that matters most comes last. */
export function renderRubricText(report: RubricReport, texts: SourceTexts, options: TextOptions): string {
  const pen = takePen(options);
  const parts = report.rubrics.map((checked) => drawChecked(checked, texts, pen).join('\n'));
  const total = hanging('', totalText(report, pen), pen, pen.ink.bold).join('\n');
  return `${[...parts.filter((part) => part !== ''), total].join('\n\n')}\n`;
}

function drawChecked(checked: CheckedRubric, texts: SourceTexts, pen: Pen): readonly string[] {
  const { test, mutation } = checked;
  const isLint = test === null && mutation === null;
  const findings = drawFindings(shownOf(checked.findings, pen), isLint ? null : pen.perCode, texts, pen);
  const parts = [
    ...(test === null ? [] : [drawTest(checked, test, pen).join('\n')]),
    ...(mutation === null ? [] : [drawMutation(checked, mutation, pen).join('\n')]),
    ...findings,
  ];
  if (parts.length === 0) return hanging('', quietText(checked, pen), pen);
  return [parts.join('\n\n')];
}

/** What is said of a rubric of which nothing is shown. */
function quietText({ file, findings }: CheckedRubric, pen: Pen): string {
  const { labels } = pen;
  const name = pen.text(file);
  if (findings.length === 0) return labels.rubricReport.noFindings(name);
  return `${name}: ${labels.notShown(countedText(findings, pen))}`;
}

/** Each finding in its order; of one code at most `perCode`, the rest of it counted at the end. */
function drawFindings(
  findings: readonly Finding[],
  perCode: number | null,
  texts: SourceTexts,
  pen: Pen,
): readonly string[] {
  const counts = new Map<string, number>();
  const drawn = findings.flatMap((finding) => {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    return perCode === null || count <= perCode ? [drawFinding(finding, texts, pen).join('\n')] : [];
  });
  const rest = [...counts].flatMap(([code, count]) =>
    perCode === null || count <= perCode ? [] : [pen.labels.moreOfCode(String(count - perCode), code)],
  );
  return rest.length === 0 ? drawn : [...drawn, rest.join('\n')];
}

function totalText(report: RubricReport, pen: Pen): string {
  const words = pen.labels.rubricReport;
  const head = words.rubrics(String(report.rubrics.length));
  const findings = report.rubrics.flatMap((rubric) => rubric.findings);
  const counted = findings.length === 0 ? pen.labels.noFindings : `${countedText(findings, pen)}.`;
  switch (report.kind) {
    case 'lint':
      return `${head}: ${counted}`;
    case 'test':
      return `${head}, ${casesText(report, pen)}. ${counted}`;
    case 'mutate':
      return `${head}: ${scoreText(report.rubrics, pen)}.`;
  }
}

function casesText({ rubrics }: RubricReport, pen: Pen): string {
  const words = pen.labels.rubricReport;
  const sum = (key: 'passed' | 'failed') =>
    rubrics.reduce((total, { test }) => total + (test?.[key] ?? 0), 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  const outcomes = [words.passed(String(passed)), ...(failed > 0 ? [words.failed(String(failed))] : [])];
  return `${words.cases(String(passed + failed))}: ${outcomes.join(', ')}`;
}
