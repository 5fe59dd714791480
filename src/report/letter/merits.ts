/** Strengths and weaknesses of each area. */
import { compare, divide, isZero } from '../../domain/fraction.ts';
import type { LetterArea, LetterMerit } from '../../domain/letter.ts';
import type { ReportedNode } from '../../domain/report.ts';
import { exactValue } from '../figure.ts';
import { figuresOf, type Page, pointsOf, shareText } from './page.ts';
import { partsOf, questionsOf, type Section } from './sections.ts';
import { STRONG_FROM, WEAK_BELOW } from './thresholds.ts';

export function writeArea(section: Section, page: Page): LetterArea {
  const { title, weight, points, range, nodes } = section;
  const none = { weight: page.glyphs.dash, points: page.glyphs.dash, percent: page.glyphs.dash };
  const figures = weight === null ? none : figuresOf({ weight, points, range }, page);
  return {
    title: page.say(title),
    weight: figures.weight,
    points: figures.points,
    percent: figures.percent,
    strengths: nodes.flatMap(partsOf).flatMap((part) => strengthOf(part, page)),
    weaknesses: weakIn(section).map((question) => meritOf(question, page)),
  };
}

/** Answers that are known and worth too little; what is not known is neither weak nor strong. */
export function weakIn({ nodes }: Section): readonly ReportedNode[] {
  return nodes.flatMap(questionsOf).filter(({ share, answer }) => {
    const isKnown = share !== null && (answer?.absence ?? null) === null;
    return isKnown && compare(exactValue(share), WEAK_BELOW) < 0;
  });
}

function strengthOf(part: ReportedNode, page: Page): readonly LetterMerit[] {
  const { weight, points } = part;
  if (weight === null || points === null || isZero(exactValue(weight))) return [];
  const share = divide(exactValue(points), exactValue(weight));
  if (compare(share, STRONG_FROM) < 0) return [];
  const percent = shareText(share, page);
  return [{ ...named(part, page), answer: '', percent, attainable: '' }];
}

/** A question with its answer, what that is worth, and the points still to be gained by it. */
export function meritOf(question: ReportedNode, page: Page): LetterMerit {
  const { share, answer, attainable } = question;
  return {
    ...named(question, page),
    answer:
      answer === null || answer.kind === 'counts' ? '' : page.texts.answer(page.text(answer.raw.trim())),
    percent: share === null ? page.glyphs.dash : shareText(exactValue(share), page),
    attainable: attainable === null ? page.glyphs.dash : pointsOf(attainable, page),
  };
}

function named({ id, title }: ReportedNode, page: Page): Pick<LetterMerit, 'number' | 'title'> {
  return { number: page.text(id), title: page.say(title) };
}
