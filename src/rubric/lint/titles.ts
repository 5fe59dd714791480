/** Titles that are there in one language only. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Localized, Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { indicatorsOf, standingsOf } from '../walk.ts';

/** A text in both languages, and where it was written: under `keys` of `part`. */
interface Titled {
  readonly name: string;
  readonly text: Localized;
  readonly part: object;
  readonly keys: readonly (string | number)[];
}

export function smellTitles(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  return titlesOf(rubric).flatMap(({ name, text, part, keys }) => {
    const missing = missingLanguage(text, part, keys, locate);
    return missing === null ? [] : [diagnose('LKE961', { name, missing }, locate(part, ...keys))];
  });
}

/**
 * Where the text is known, English is missing when it is not written there. A single word may well be the same in
 * both languages ("Reform"); several words are not.
 */
function missingLanguage(
  text: Localized,
  part: object,
  keys: readonly (string | number)[],
  locate: Locate,
): 'en' | 'same' | null {
  const english = locate(part, ...keys, 'en');
  const whole = locate(part, ...keys);
  const unwritten =
    english !== null && whole !== null && english.line === whole.line && english.column === whole.column;
  if (unwritten) return 'en';
  return text.id === text.en && text.id.includes(' ') ? 'same' : null;
}

function titlesOf(rubric: Rubric): readonly Titled[] {
  const indicators = indicatorsOf(rubric.root);
  const parts = [
    ...rubric.areas,
    ...standingsOf(rubric.root).map(({ node }) => node),
    ...indicators.flatMap((indicator) => indicator.formula?.counts ?? []),
    ...rubric.gates,
    ...rubric.gates.flatMap((gate) => gate.checks),
    ...(rubric.bands?.bands ?? []),
  ];
  return [
    ...headTitles(rubric),
    ...parts.map((part) => ({ name: part.id, text: part.title, part, keys: ['title'] })),
    ...recommendations(rubric),
    ...optionTitles(rubric),
  ];
}

/** Each where it is written: what a node has from the group above is that group's very text. */
function recommendations(rubric: Rubric): readonly Titled[] {
  return standingsOf(rubric.root).flatMap(({ node, parent }) =>
    node.recommendation === null || node.recommendation === parent?.recommendation
      ? []
      : [{ name: node.id, text: node.recommendation, part: node, keys: ['recommendation'] }],
  );
}

function headTitles(rubric: Rubric): readonly Titled[] {
  const of = (name: string, text: Localized, ...keys: readonly (string | number)[]): Titled => {
    return { name, text, part: rubric, keys };
  };
  return [
    of('title', rubric.title, 'title'),
    of('index', rubric.indexTitle, 'index'),
    of('regulation', rubric.regulation, 'regulation'),
    ...rubric.notes.map((note, index) => of(`notes ${index + 1}`, note, 'notes', index)),
  ];
}

function optionTitles(rubric: Rubric): readonly Titled[] {
  return rubric.scales.flatMap((scale) =>
    scale.kind !== 'choice'
      ? []
      : scale.options.flatMap((option) =>
          option.title === null
            ? []
            : [{ name: `${scale.id} ${option.id}`, text: option.title, part: option, keys: ['title'] }],
        ),
  );
}
