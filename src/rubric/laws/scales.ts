/** Scales: options worth 0 to 1, one of them the whole, and every spelling for one option only. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import { compare, ONE, toExactText, ZERO } from '../../domain/fraction.ts';
import type { Rubric, Scale } from '../../domain/rubric.ts';
import { normalise } from '../../domain/spelling.ts';
import type { Locate } from '../places.ts';

export function checkScales(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  return rubric.scales.flatMap((scale) => {
    if (scale.kind === 'number') return checkRange(scale, locate);
    return scale.kind === 'choice'
      ? [
          ...checkValues(scale, locate),
          ...checkSpellings(scale, locate),
          ...checkPlaceholders(scale, rubric, locate),
        ]
      : [];
  });
}

function checkRange(scale: Extract<Scale, { kind: 'number' }>, locate: Locate): readonly Diagnostic[] {
  if (compare(scale.minimum, scale.maximum) < 0) return [];
  const args = { scale: scale.id, minimum: toExactText(scale.minimum), maximum: toExactText(scale.maximum) };
  return [diagnose('LKE930', args, locate(scale, 'to'))];
}

type Choice = Extract<Scale, { kind: 'choice' }>;

function checkValues(scale: Choice, locate: Locate): readonly Diagnostic[] {
  const above = scale.options.filter((option) => compare(option.value, ONE) > 0);
  const findings = above.map((option) =>
    diagnose(
      'LKE927',
      { scale: scale.id, option: option.id, value: toExactText(option.value) },
      locate(option, 'value'),
    ),
  );
  const highest = scale.options.reduce((best, { value }) => (compare(value, best) > 0 ? value : best), ZERO);
  if (compare(highest, ONE) >= 0) return findings;
  return [...findings, diagnose('LKE929', { scale: scale.id, highest: toExactText(highest) }, locate(scale))];
}

function checkSpellings(scale: Choice, locate: Locate): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  return scale.options.flatMap((option) =>
    [option.id, ...option.spellings].flatMap((spelling, index) => {
      const comparable = normalise(spelling);
      const owner = owners.get(comparable);
      owners.set(comparable, owner ?? option.id);
      if (owner === undefined) return [];
      const place = index === 0 ? locate(option) : locate(option, 'spellings', index - 1);
      return [diagnose('LKE928', { scale: scale.id, spelling, options: [owner, option.id] }, place)];
    }),
  );
}

/** A placeholder means "not filled in": were it an answer as well, a blank form would score. */
function checkPlaceholders(scale: Choice, rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  return rubric.recognition.placeholders.flatMap((word, index) => {
    const option = scale.options.find(({ id, spellings }) =>
      [id, ...spellings].some((spelling) => normalise(spelling) === normalise(word)),
    );
    if (option === undefined) return [];
    const place = locate(rubric.recognition, 'placeholders', index);
    return [diagnose('LKE951', { word, scale: scale.id, option: option.id }, place)];
  });
}
