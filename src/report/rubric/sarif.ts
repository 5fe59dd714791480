/** A report about rubrics in SARIF 2.1.0, the form in which code hosts take the results of checkers. */
import type { Severity } from '../../domain/diagnostic.ts';
import type { Finding } from '../../domain/report.ts';
import type { RubricReport } from '../../domain/rubric-report.ts';
import type { Language } from '../../messages/language.ts';
import { type CodePage, codePage } from '../../messages/pages.ts';
import { toJsonText } from '../escape/json.ts';
import type { TextOptions } from '../text/pen.ts';
import type { SourceTexts } from './formats.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** One run; a rule for each code that was found, a result for each finding, in the report's order. */
export function renderSarif(report: RubricReport, _texts: SourceTexts, { language }: TextOptions): string {
  const findings = report.rubrics.flatMap((rubric) =>
    rubric.findings.map((finding) => ({ finding, file: rubric.file })),
  );
  const codes = [...new Set(findings.map(({ finding }) => finding.code))].sort();
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        language,
        rules: codes.flatMap((code) => ruleOf(codePage(code, language)) ?? []),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    results: findings.map(({ finding, file }) => resultOf(finding, file, codes, language)),
  };
  return `${toJsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

function ruleOf(page: CodePage | null): object | null {
  if (page === null) return null;
  return {
    id: page.code,
    shortDescription: { text: page.title },
    fullDescription: { text: page.explanation },
    help: { text: page.example.cure },
    defaultConfiguration: { level: LEVELS[page.severity] },
  };
}

/** A finding without a place of its own is about the rubric's file as a whole. */
function resultOf(finding: Finding, file: string, codes: readonly string[], language: Language): object {
  const { place, code, severity } = finding;
  const uri = uriOf(place?.kind === 'text' ? place.file : file);
  const region =
    place?.kind === 'text' ? { region: { startLine: place.line, startColumn: place.column } } : {};
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: `${finding.message[language]} ${finding.cure[language]}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, ...region } }],
  };
}

/** Half of a character, which no URI can hold. */
const LONE = /\p{Cs}/gu;

/** A path as a relative reference, or as a file URI where it starts at the root. */
function uriOf(file: string): string {
  const parts = file.replaceAll('\\', '/').split('/');
  const escaped = parts.map((part) => encodeURIComponent(part.replace(LONE, '\uFFFD'))).join('/');
  if (escaped.startsWith('/')) return `file://${escaped}`;
  return /^[A-Za-z]%3A\//.test(escaped) ? `file:///${escaped.replace('%3A', ':')}` : escaped;
}
