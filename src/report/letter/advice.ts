/** Recommendations for weak answers: the rubric's own texts, each once in an area, what brings most points first. */
import { compare, type Fraction, isZero, sum, ZERO } from '../../domain/fraction.ts';
import type { LetterAdvices } from '../../domain/letter.ts';
import type { ReportedNode } from '../../domain/report.ts';
import { exactValue } from '../figure.ts';
import { meritOf, weakIn } from './merits.ts';
import type { Page } from './page.ts';
import type { Section } from './sections.ts';

/** Areas without a weak answer have none. Numbers run through all areas. */
export function writeAdvices(sections: readonly Section[], page: Page): readonly LetterAdvices[] {
  let number = 0;
  return sections.flatMap((section) => {
    const groups = groupsOf(weakIn(section).filter(gains), page);
    if (groups.length === 0) return [];
    const items = groups.map(({ text, questions }) => {
      number += 1;
      return { number: String(number), text, questions: questions.map((one) => meritOf(one, page)) };
    });
    return [{ area: page.say(section.title), items }];
  });
}

interface Group {
  readonly text: string;
  readonly questions: readonly ReportedNode[];
}

/** Questions that share a text, those groups first that leave most points to be gained; equals keep their order. */
function groupsOf(weak: readonly ReportedNode[], page: Page): readonly Group[] {
  const byText = new Map<string, ReportedNode[]>();
  for (const question of weak) {
    const { recommendation } = question;
    const text = recommendation === null ? page.texts.noAdvice : page.say(recommendation);
    byText.set(text, [...(byText.get(text) ?? []), question]);
  }
  const groups = [...byText].map(([text, questions]) => ({ text, questions, gain: gainOf(questions) }));
  return groups.toSorted((left, right) => compare(right.gain, left.gain));
}

/** Of an answer that brings nothing by itself, because another holds it down, nothing is recommended. */
function gains({ attainable }: ReportedNode): boolean {
  return attainable !== null && !isZero(exactValue(attainable));
}

function gainOf(questions: readonly ReportedNode[]): Fraction {
  return sum(questions.map(({ attainable }) => (attainable === null ? ZERO : exactValue(attainable))));
}
