/** What an assessment is about: file, agency, rubric, sheet, and what of it was read. */
import { divide, fromInteger, ZERO } from '../../domain/fraction.ts';
import type { Assessment, ReportedRubric } from '../../domain/report.ts';
import type { Tally } from '../../domain/score.ts';
import type { Block } from '../../domain/submission.ts';
import type { Words } from '../words.ts';
import { boundsOf } from './bounds.ts';
import { isClosed, percentSigned, rangeText } from './numbers.ts';
import { drawFields, type Field } from './paragraph.ts';
import type { Pen } from './pen.ts';

export function drawHead(assessment: Assessment, pen: Pen): readonly string[] {
  return drawFields(headFields(assessment, pen), pen);
}

/** Every field of the head, those without text among them. */
export function headFields(assessment: Assessment, pen: Pen): readonly Field[] {
  const { head } = pen.labels;
  return [
    ...origin(assessment, rubricTexts(assessment, pen), pen),
    { label: head.answered, texts: answeredTexts(assessment, pen) },
    { label: head.range, texts: openRange(assessment, pen) },
    {
      label: head.stated,
      texts: comparisonTexts(assessment, pen),
      paint: comparisonPaint(assessment, pen),
    },
    draft(assessment.rubric, pen),
  ];
}

/** What a figure comes from, in few lines, and what of it was read when that is asked for. */
export function drawOrigin(
  assessment: Assessment,
  pen: Pen,
  answered: 'answered' | null = null,
): readonly string[] {
  const rubric = rubricTexts(assessment, pen).slice(0, 1);
  const counts = answered === null ? [] : answeredTexts(assessment, pen);
  const fields = [...origin(assessment, rubric, pen), { label: pen.labels.head.answered, texts: counts }];
  return drawFields([...fields, draft(assessment.rubric, pen)], pen);
}

function origin(assessment: Assessment, rubric: readonly string[], pen: Pen): readonly Field[] {
  const { head } = pen.labels;
  return [
    { label: head.file, texts: [pen.text(assessment.file.name)], paint: pen.ink.bold },
    { label: head.agency, texts: agencyTexts(assessment, pen) },
    { label: head.rubric, texts: rubric },
    { label: head.sheet, texts: sheetTexts(assessment, pen) },
  ];
}

function agencyTexts({ identity }: Assessment, pen: Pen): readonly string[] {
  if (identity === null) return [];
  const agency = identity.agency === null ? [] : [pen.text(identity.agency)];
  const year = identity.year === null ? [] : [pen.labels.year(String(identity.year))];
  const text = [...agency, ...year].join(', ');
  return text === '' ? [] : [text];
}

function rubricTexts({ rubric, rubricChoice }: Assessment, pen: Pen): readonly string[] {
  if (rubric === null) return [];
  const { status, version, rubricChoice: choices } = pen.labels;
  const choice = rubricChoice === null ? [] : [choices[rubricChoice]];
  return [
    [pen.text(rubric.id), version(pen.text(rubric.version)), status[rubric.status], ...choice].join(', '),
    `${pen.say(rubric.title)} (${pen.say(rubric.regulation)})`,
  ];
}

/** The sheet that was read, its block of answers and the others; none when nothing was read. */
export function sheetTexts({ sheet, block, otherBlocks }: Assessment, pen: Words): readonly string[] {
  if (sheet === null) return [];
  // Quoted, because a blank at the end of a sheet's name belongs to it.
  const name = `"${pen.text(sheet)}"`;
  if (block === null) return [name];
  const chosen = pen.labels.block(pen.text(block.id), pen.text(block.answerColumn));
  const others = otherBlocks.map((other) => blockText(other, pen)).join(', ');
  return [[name, chosen, ...(others === '' ? [] : [pen.labels.otherBlocks(others)])].join(', ')];
}

function blockText(block: Block, pen: Words): string {
  return block.hidden ? `${pen.text(block.id)} (${pen.labels.hiddenBlock})` : pen.text(block.id);
}

/** How many questions are answered, and what the others are; none when nothing was read. */
export function answeredTexts(assessment: Assessment, pen: Words): readonly string[] {
  const { tally } = assessment;
  if (tally === null) return [];
  const share =
    tally.questions === 0 ? ZERO : divide(fromInteger(tally.answered), fromInteger(tally.questions));
  const percent = percentSigned(share, boundsOf(assessment), pen);
  const counts = `${pen.labels.answered(String(tally.answered), String(tally.questions))} (${percent})`;
  return [[counts, ...readingTexts(tally, pen)].join(', ')];
}

/** Every kind of reading that occurs, other than answered. */
function readingTexts(tally: Tally, pen: Words): readonly string[] {
  const kinds = ['blank', 'notApplicable', 'unreadable', 'notFound'] as const;
  return kinds.filter((kind) => tally[kind] > 0).map((kind) => pen.labels.reading[kind](String(tally[kind])));
}

/** The lowest and highest index, where blanks leave it open. */
function openRange(assessment: Assessment, pen: Pen): readonly string[] {
  const { range, band, outcome } = assessment;
  if (range === null || isClosed(range) || outcome === 'nothing-answered') return [];
  const [low, high] = [pen.text(band?.low ?? ''), pen.text(band?.high ?? '')];
  const bands = low === '' ? '' : low === high ? ` (${low})` : ` (${low}${pen.glyphs.to}${high})`;
  return [`${rangeText(range, boundsOf(assessment), pen)}${bands}, ${pen.labels.rangeNote}`];
}

/** How the figures that the file states compare; none when there was no comparison. */
export function comparisonTexts({ comparison }: Assessment, pen: Words): readonly string[] {
  if (comparison === null) return [];
  const { agrees, differs, none, uncomputed } = pen.labels.comparison;
  const compared = String(comparison.compared);
  const text = {
    agrees: () => agrees(compared),
    differs: () => differs(String(comparison.differing), compared),
    none: () => none,
  }[comparison.outcome]();
  return [comparison.uncomputed === 0 ? text : `${text}, ${uncomputed(String(comparison.uncomputed))}`];
}

function comparisonPaint({ comparison }: Assessment, pen: Pen): (line: string) => string {
  if (comparison?.outcome === 'agrees') return pen.ink.green;
  return comparison?.outcome === 'differs' ? pen.ink.yellow : (line) => line;
}

/** What must be said with every score of a draft. */
function draft(rubric: ReportedRubric | null, pen: Pen): Field {
  const texts = rubric?.status === 'draft' ? [pen.labels.draft, ...rubric.notes.map(pen.say)] : [];
  return { label: pen.labels.head.draft, texts, paint: pen.ink.yellow };
}
