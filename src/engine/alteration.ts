/** What in the file is not as the form has it, with what that does to the index. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { multiply, toExactText } from '../domain/fraction.ts';
import type { Alteration, Submission } from '../domain/submission.ts';
import { type Standing, shareDifference } from './influence.ts';

const CODES = {
  type: 'LKE603',
  options: 'LKE604',
  constant: 'LKE605',
  formula: 'LKE606',
  range: 'LKE607',
} as const satisfies Record<Alteration['kind'], string>;

/** One finding an alteration; cells that show an error are one finding together, however many there are. */
export function alterationsFound(
  { alterations, errorCells }: Submission,
  standings: ReadonlyMap<string, Standing>,
): readonly Diagnostic[] {
  const found = alterations.map((alteration) => {
    const { kind, node, found, expected, place } = alteration;
    const effect = effectOf(alteration, standings.get(node));
    return diagnose(CODES[kind], { node, found, expected, effect }, place);
  });
  return errorCells === 0 ? found : [...found, diagnose('LKE608', { cells: errorCells })];
}

/** What the value shown on the row does to the index, beside the computed one; null when that cannot be said. */
function effectOf({ stated }: Alteration, standing: Standing | undefined): string | null {
  if (stated === null || standing === undefined || standing.effect === null) return null;
  const delta = shareDifference(stated, standing.score.weight === null ? 'share' : 'points', standing);
  return delta === null ? null : toExactText(multiply(standing.effect, delta));
}
