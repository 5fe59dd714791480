/**
 * The upper bounds that a table of predicates may state beside the lower ones, as regulations print them ("80 to
 * 90"). They are held against the band above and then dropped: where a band ends follows from where the next begins.
 */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { compare, type Fraction, toExactText } from '../domain/fraction.ts';
import type { TextPlace } from '../domain/place.ts';
import type { Band } from '../domain/rubric.ts';
import type { Places } from './places.ts';
import type { BandText } from './schema.ts';

const UPPER = ['at-most', 'less-than'];

/**
 * Gaps and overlaps between the written upper bounds and the bands above; the highest band ends at `maximum`.
 * `bands` are in the order of `texts`.
 */
export function checkUpperBounds(
  texts: readonly BandText[],
  bands: readonly Band[],
  maximum: Fraction | null,
  places: Places,
): readonly Diagnostic[] {
  return texts.flatMap((text, index) => {
    const most = text['at-most'];
    const less = text['less-than'];
    const path = ['bands', 'list', index];
    if (most !== undefined && less !== undefined) {
      return [diagnose('LKE917', { keys: UPPER, found: UPPER }, places.key([...path, 'less-than']))];
    }
    const upper = most?.value ?? less?.value;
    if (upper === undefined) return [];
    const place = places.value([...path, most === undefined ? 'less-than' : 'at-most']);
    const above = bands[index - 1];
    if (above === undefined) return checkTop(text.id, upper, most !== undefined, maximum, place);
    if (above.lower === null) return [];
    const code = clashOf(upper, most !== undefined, above.lower, above.inclusive);
    const ends = { band: text.id, bound: toExactText(upper) };
    return code === null
      ? []
      : [diagnose(code, { ...ends, above: above.id, lower: toExactText(above.lower) }, place)];
  });
}

/** The highest band goes up to the highest index, and holds it. */
function checkTop(
  band: string,
  upper: Fraction,
  holdsUpper: boolean,
  maximum: Fraction | null,
  place: TextPlace,
): readonly Diagnostic[] {
  if (maximum === null) return [];
  const order = compare(upper, maximum);
  const [bound, highest] = [toExactText(upper), toExactText(maximum)];
  if (order > 0) return [diagnose('LKE941', { name: band, bound, maximum: highest }, place)];
  if (order === 0 && holdsUpper) return [];
  return [diagnose('LKE947', { band, bound, above: null, lower: highest }, place)];
}

/** LKE947 where an index lies between the two bounds, LKE948 where one lies in both bands. */
function clashOf(
  upper: Fraction,
  holdsUpper: boolean,
  lower: Fraction,
  holdsLower: boolean,
): 'LKE947' | 'LKE948' | null {
  const order = compare(upper, lower);
  if (order !== 0) return order < 0 ? 'LKE947' : 'LKE948';
  if (holdsUpper === holdsLower) return holdsUpper ? 'LKE948' : 'LKE947';
  return null;
}
