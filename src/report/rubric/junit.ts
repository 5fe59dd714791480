/** A report about rubrics as JUnit XML, which most CI systems show as tests. */
import type { Finding } from '../../domain/report.ts';
import type { CaseResult, CheckedRubric, RubricReport } from '../../domain/rubric-report.ts';
import type { Language } from '../../messages/language.ts';
import { escapeXml } from '../escape/xml.ts';
import type { TextOptions } from '../text/pen.ts';
import type { SourceTexts } from './formats.ts';

interface TestCase {
  readonly name: string;
  readonly place: string;
  /** Null when it passed. */
  readonly failure: { readonly type: string; readonly lines: readonly string[] } | null;
  readonly remarks: readonly string[];
}

/**
 * A test suite for each rubric: its worked cases, and every finding that is not about one of them. Errors are
 * failures; warnings and remarks are what the test printed.
 */
export function renderJunit(report: RubricReport, _texts: SourceTexts, { language }: TextOptions): string {
  const suites = report.rubrics.map((checked) => ({ checked, tests: testsOf(checked, report, language) }));
  const all = suites.flatMap(({ tests }) => tests);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lke rubric ${report.kind}" ${countsOf(all)}>`,
    ...suites.flatMap(({ checked, tests }) => [
      `  <testsuite name="${escapeXml(checked.rubric?.id ?? checked.file)}" ${countsOf(tests)}>`,
      ...tests.flatMap(drawCase),
      '  </testsuite>',
    ]),
    '</testsuites>\n',
  ].join('\n');
}

function countsOf(tests: readonly TestCase[]): string {
  return `tests="${tests.length}" failures="${tests.filter(({ failure }) => failure !== null).length}" errors="0"`;
}

function testsOf(checked: CheckedRubric, { kind }: RubricReport, language: Language): readonly TestCase[] {
  const cases = checked.test?.cases ?? [];
  const own = cases.map((result) => findingsIn(result, cases, checked.findings));
  const inCases = new Set(own.flat());
  const tests = [
    ...cases.map((result, index) => ofCase(result, own[index] ?? [], language)),
    ...checked.findings
      .filter((finding) => !inCases.has(finding))
      .map((finding) => ofFinding(finding, checked.file, language)),
  ];
  return tests.length > 0 ? tests : [{ name: kind, place: checked.file, failure: null, remarks: [] }];
}

/** The findings placed between the first line of a case and that of the next. */
function findingsIn(
  { file, line }: CaseResult,
  cases: readonly CaseResult[],
  findings: readonly Finding[],
): readonly Finding[] {
  const later = cases.filter((other) => other.file === file && other.line > line);
  const end = Math.min(Number.POSITIVE_INFINITY, ...later.map((other) => other.line));
  return findings.filter(
    ({ place }) => place?.kind === 'text' && place.file === file && place.line >= line && place.line < end,
  );
}

function ofCase(result: CaseResult, own: readonly Finding[], language: Language): TestCase {
  const lines = own.map((finding) => lineOf(finding, language));
  const place = `${result.file}:${result.line}`;
  if (result.outcome === 'passed') return { name: result.case, place, failure: null, remarks: lines };
  return { name: result.case, place, failure: { type: own[0]?.code ?? 'LKE975', lines }, remarks: [] };
}

function ofFinding(finding: Finding, file: string, language: Language): TestCase {
  const lines = [lineOf(finding, language), finding.cure[language]];
  const failed = finding.severity === 'error';
  return {
    name: `${finding.code} ${finding.message[language]}`,
    place: finding.at ?? file,
    failure: failed ? { type: finding.code, lines } : null,
    remarks: failed ? [] : lines,
  };
}

function lineOf(finding: Finding, language: Language): string {
  const at = finding.at === null ? '' : `${finding.at}: `;
  return `${at}${finding.message[language]}`;
}

function drawCase({ name, place, failure, remarks }: TestCase): readonly string[] {
  const head = `<testcase name="${escapeXml(name)}" classname="${escapeXml(place)}"`;
  if (failure === null && remarks.length === 0) return [`    ${head}/>`];
  const inside =
    failure === null
      ? [`      <system-out>${remarks.map(escapeXml).join('\n')}</system-out>`]
      : [
          `      <failure message="${escapeXml(failure.lines[0] ?? name)}" type="${failure.type}">`,
          ...failure.lines.map(escapeXml),
          '      </failure>',
        ];
  return [`    ${head}>`, ...inside, '    </testcase>'];
}
