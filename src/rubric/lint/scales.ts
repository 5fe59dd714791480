/** Scales that no item uses, and options that the form does not offer. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { Option, Rubric, Scale } from '../../domain/rubric.ts';
import { normalise } from '../../domain/spelling.ts';
import type { Locate } from '../places.ts';
import { indicatorsOf } from '../walk.ts';

export function smellScales(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const used = new Set(indicatorsOf(rubric.root).map((indicator) => indicator.scale));
  const unused = rubric.scales.filter((scale) => !used.has(scale.id));
  return [
    ...unused.map((scale) => diagnose('LKE965', { scale: scale.id }, locate(scale))),
    ...rubric.scales.flatMap((scale) => (scale.kind === 'choice' ? unofferedOptions(scale, locate) : [])),
  ];
}

type Choice = Extract<Scale, { kind: 'choice' }>;

/** Options in none of the type words that list options ("A/B/C" does, "Jenis opini" does not). */
function unofferedOptions(scale: Choice, locate: Locate): readonly Diagnostic[] {
  const lists = scale.typeWords.filter((words) => listedOptions(words, scale) !== null);
  const [words] = lists;
  if (words === undefined) return [];
  const offered = new Set(lists.flatMap((list) => listedOptions(list, scale) ?? []));
  return scale.options
    .filter((option) => !offered.has(option))
    .map((option) => diagnose('LKE966', { scale: scale.id, option: option.id, words }, locate(option)));
}

/** The options that a type word lists between slashes; null when it is no such list. */
function listedOptions(words: string, scale: Choice): readonly Option[] | null {
  const parts = words.split('/');
  const found = parts.flatMap((part) => scale.options.find((option) => isSpelling(part, option)) ?? []);
  return parts.length > 1 && found.length === parts.length ? found : null;
}

function isSpelling(text: string, option: Option): boolean {
  return [option.id, ...option.spellings].some((spelling) => normalise(spelling) === normalise(text));
}
