/** A report about one submission -> the texts of its evaluation report (LHE), for a template to take. */
import type { Letter, LetterGate, LetterUnknown } from '../../domain/letter.ts';
import type { Assessment, Report, ReportedNode } from '../../domain/report.ts';
import type { Language } from '../../messages/language.ts';
import { exactValue, formatBound } from '../figure.ts';
import { checkBound, checkFigure, checkMargin } from '../text/gates.ts';
import { answeredTexts, comparisonTexts, sheetTexts } from '../text/head.ts';
import { pointsText, rangeText } from '../text/numbers.ts';
import { verdictParts } from '../text/verdict.ts';
import { writeAdvices } from './advice.ts';
import { writeArea } from './merits.ts';
import { boundText, type Page, takePage } from './page.ts';
import { partRows, resultRows } from './rows.ts';
import { questionsOf, sectionsOf } from './sections.ts';
import { STRONG_FROM, WEAK_BELOW } from './thresholds.ts';

/** The assessment must have been scored: of one that failed there is nothing to report. */
export function draftLetter(
  assessment: Assessment,
  { tool }: Pick<Report, 'tool'>,
  language: Language,
): Letter {
  const page = takePage(assessment, language);
  const { rubric } = assessment;
  const sections = sectionsOf(assessment);
  const unknowns = unknownsOf(assessment, page);
  return {
    ...origin(assessment, page),
    tool: `${tool.name} ${tool.version}`,
    isDraft: rubric?.status === 'draft',
    notes: (rubric?.notes ?? []).map((note) => ({ text: page.say(note) })),
    answered: answeredTexts(assessment, page).join(' '),
    comparison: comparisonTexts(assessment, page).join(' '),
    ...verdict(assessment, page),
    rows: resultRows(assessment, page),
    parts: partRows(assessment, page),
    gates: gatesOf(assessment, page),
    areas: sections.map((section) => writeArea(section, page)),
    weakBelow: boundText(WEAK_BELOW, page),
    strongFrom: boundText(STRONG_FROM, page),
    recommendations: writeAdvices(sections, page),
    hasUnknowns: unknowns.length > 0,
    unknowns,
    unknownCount: String(unknowns.length),
  };
}

function origin(
  assessment: Assessment,
  page: Page,
): Pick<
  Letter,
  'agency' | 'year' | 'file' | 'sheet' | 'regulation' | 'rubric' | 'rubricId' | 'fileDigest' | 'rubricDigest'
> {
  const { identity, file, rubric } = assessment;
  const { blank } = page.texts;
  return {
    agency: identity?.agency == null ? blank : page.text(identity.agency),
    year: identity?.year == null ? blank : String(identity.year),
    file: page.text(file.name),
    sheet: sheetTexts(assessment, page).join(' '),
    regulation: rubric === null ? blank : page.say(rubric.regulation),
    rubric: rubric === null ? blank : page.say(rubric.title),
    rubricId: rubric === null ? blank : page.text(`${rubric.id} ${rubric.version}`),
    fileDigest: file.sha256 ?? page.glyphs.dash,
    rubricDigest: rubric?.sha256 ?? page.glyphs.dash,
  };
}

function verdict(
  assessment: Assessment,
  page: Page,
): Pick<Letter, 'indexTitle' | 'index' | 'maximum' | 'predicate' | 'verdict'> {
  const { rubric, index, range, maximum, band } = assessment;
  const { dash } = page.glyphs;
  const open = range === null ? dash : rangeText(range, page.bounds, page);
  const between = band === null || band.low === band.high ? [band?.low] : [band.low, band.high];
  const shown = between.flatMap((id) => (id === undefined ? [] : page.text(id)));
  return {
    indexTitle: rubric === null ? '' : page.say(rubric.indexTitle),
    index: index === null ? open : pointsText(index, page.bounds, page),
    maximum: maximum === null ? dash : formatBound(exactValue(maximum), 0, page.language),
    predicate: band?.id == null ? shown.join(page.glyphs.to) || dash : page.text(band.id),
    verdict: verdictParts(assessment, page).join(', '),
  };
}

function gatesOf(assessment: Assessment, page: Page): readonly LetterGate[] {
  if (assessment.outcome === 'nothing-answered') return [];
  return assessment.gates.map((gate) => ({
    title: page.say(gate.title),
    outcome: page.labels.outcome[gate.outcome],
    checks: gate.checks.map((check) => ({
      title: page.say(check.title),
      points: checkFigure(check, page.bounds, page),
      bound: checkBound(check, page),
      margin: check.margin === null ? page.glyphs.dash : checkMargin(check, page),
      outcome: page.labels.outcome[check.outcome],
    })),
  }));
}

function unknownsOf({ tree }: Assessment, page: Page): readonly LetterUnknown[] {
  if (tree === null) return [];
  return questionsOf(tree).flatMap((question) => unknownOf(question, page));
}

/** A question that has no value, and why; also one whose value depends on another that has none. */
function unknownOf({ id, title, share, answer }: ReportedNode, page: Page): readonly LetterUnknown[] {
  const absence = answer?.absence ?? null;
  if (absence === null && share !== null) return [];
  const reason = absence === null ? page.texts.dependsOnUnknown : page.labels.steps.absent[absence];
  const cell = answer?.at ?? null;
  const shown = cell === null ? page.glyphs.dash : page.text(cell);
  return [{ number: page.text(id), title: page.say(title), reason, cell: shown }];
}
