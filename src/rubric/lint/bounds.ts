/** Bounds of gates and bands that keep the laws and look like slips. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import { compare, equals, type Fraction, ONE, sum, toExactText } from '../../domain/fraction.ts';
import type { Band, Gate, GateCheck, Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { standingsOf } from '../walk.ts';

export function smellBounds(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  return [
    ...maximalChecks(rubric, locate),
    ...maximalBands(rubric, locate),
    ...mixedBands(rubric.bands?.bands ?? [], locate),
    ...rubric.gates.flatMap((gate, index) => easierChecks(gate, rubric.gates[index - 1], locate)),
  ];
}

function maximalChecks(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const weights = new Map(standingsOf(rubric.root).map(({ node }) => [node.id, node.weight]));
  return rubric.gates.flatMap((gate) =>
    gate.checks.flatMap((check) => {
      const maximum =
        check.measure === 'share' ? ONE : sum(check.nodes.flatMap((id) => weights.get(id) ?? []));
      const name = `${gate.id}.${check.id}`;
      return equals(check.bound, maximum) ? [maximal(name, check.bound, check, locate)] : [];
    }),
  );
}

function maximalBands(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const maximum = rubric.root.weight;
  return (rubric.bands?.bands ?? []).flatMap((band) =>
    band.lower !== null && maximum !== null && equals(band.lower, maximum)
      ? [maximal(band.id, band.lower, band, locate)]
      : [],
  );
}

function maximal(name: string, bound: Fraction, part: GateCheck | Band, locate: Locate): Diagnostic {
  return diagnose('LKE967', { name, bound: toExactText(bound) }, boundPlace(part, locate));
}

/** The bands that treat their bound otherwise than most do. */
function mixedBands(bands: readonly Band[], locate: Locate): readonly Diagnostic[] {
  const bounded = bands.filter((band) => band.lower !== null);
  const inclusive = bounded.filter((band) => band.inclusive);
  const exclusive = bounded.filter((band) => !band.inclusive);
  const [few, most] = inclusive.length <= exclusive.length ? [inclusive, exclusive] : [exclusive, inclusive];
  return few.map((band) => {
    const others = most.map(({ id }) => id);
    return diagnose('LKE968', { band: band.id, others }, boundPlace(band, locate));
  });
}

/** The checks of a gate that ask for less than the gate before it asks of the same points. */
function easierChecks(gate: Gate, before: Gate | undefined, locate: Locate): readonly Diagnostic[] {
  return gate.checks.flatMap((check) => {
    const other = before?.checks.find((candidate) => measuresSame(candidate, check));
    if (before === undefined || other === undefined || compare(check.bound, other.bound) >= 0) return [];
    const args = {
      gate: gate.id,
      check: check.id,
      bound: toExactText(check.bound),
      before: before.id,
      beforeBound: toExactText(other.bound),
    };
    return [diagnose('LKE969', args, boundPlace(check, locate))];
  });
}

function measuresSame(left: GateCheck, right: GateCheck): boolean {
  const nodes = (check: GateCheck) => [...check.nodes].sort().join('\n');
  return left.measure === right.measure && nodes(left) === nodes(right);
}

function boundPlace(part: GateCheck | Band, locate: Locate): ReturnType<Locate> {
  return locate(part, part.inclusive ? 'at-least' : 'more-than');
}
