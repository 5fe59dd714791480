/** What a draft report is written with: the words, the bounds of rounding, and how a figure is printed or left open. */
import type { Fraction } from '../../domain/fraction.ts';
import type { Assessment, Figure, Interval } from '../../domain/report.ts';
import { excerpt } from '../../messages/excerpt.ts';
import { labels } from '../../messages/labels.ts';
import type { Language } from '../../messages/language.ts';
import { type LetterTexts, letterTexts } from '../../messages/letter.ts';
import { escapeDocx } from '../escape/docx.ts';
import { exactValue, formatBound } from '../figure.ts';
import { lineBounds } from '../text/areas.ts';
import { type Bounds, boundsOf } from '../text/bounds.ts';
import { UNICODE } from '../text/glyphs.ts';
import { isClosed, percentText, pointsText, rangeText, shareOf } from '../text/numbers.ts';
import type { Words } from '../words.ts';
import { STRONG_FROM, WEAK_BELOW } from './thresholds.ts';

export interface Page extends Words {
  readonly texts: LetterTexts;
  readonly bounds: Bounds;
  /** Figures printed before, by what they are and their exact value: the same few come again and again. */
  readonly printed: Map<string, string>;
}

/** No text of a file or a rubric takes more room than this, however long it is. */
const LONGEST_TEXT = 400;

export function takePage(assessment: Assessment, language: Language): Page {
  const text = (raw: string) => escapeDocx(excerpt(raw, LONGEST_TEXT));
  return {
    language,
    labels: labels(language),
    texts: letterTexts(language),
    glyphs: UNICODE,
    text,
    say: (both) => text(both[language]),
    bounds: boundsOf(assessment),
    printed: new Map(),
  };
}

/** Weight, points, percentage and range of a line as they are printed. */
export function figuresOf(
  line: { readonly weight: Figure; readonly points: Figure | null; readonly range: Interval | null },
  page: Page,
): { readonly weight: string; readonly points: string; readonly percent: string; readonly range: string } {
  const { weight, points, range } = line;
  const own = lineBounds(page.bounds, weight);
  const isOpen = range !== null && !isClosed(range);
  return {
    weight: formatBound(exactValue(weight), 2, page.language),
    points: points === null ? page.glyphs.dash : pointsText(points, own, page),
    percent: points === null ? page.glyphs.dash : percentText(shareOf(points, weight), own, page),
    range: isOpen ? ` (${rangeText(range, own, page)})` : '',
  };
}

/** A bound on shares as a percentage, as it was set. */
export function boundText(share: Fraction, page: Page): string {
  return `${formatBound(percentOf(share), 0, page.language)}%`;
}

/** A share as a percentage with its sign, never rounded across what makes an answer weak or a part strong. */
export function shareText(share: Fraction, page: Page): string {
  return printedOnce('share', share, page, () => {
    const percent = [...page.bounds.percent, percentOf(WEAK_BELOW), percentOf(STRONG_FROM)];
    return `${percentText(share, { ...page.bounds, percent }, page)}%`;
  });
}

/** Points of an answer or of what it leaves. */
export function pointsOf(figure: Figure, page: Page): string {
  return printedOnce('points', exactValue(figure), page, () => pointsText(figure, page.bounds, page));
}

function printedOnce(kind: string, value: Fraction, page: Page, print: () => string): string {
  const key = `${kind} ${value.numerator}/${value.denominator}`;
  const text = page.printed.get(key) ?? print();
  page.printed.set(key, text);
  return text;
}

function percentOf({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator * 100n, denominator };
}
