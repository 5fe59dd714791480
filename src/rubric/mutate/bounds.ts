/** Gates and bands changed: bounds a step higher and lower, the bound itself in or out, parts missing. */
import { add, type Fraction, fraction, subtract, toExactText } from '../../domain/fraction.ts';
import type { Band, Gate, GateCheck, Rubric } from '../../domain/rubric.ts';
import type { Mutant } from './mutant.ts';

/** Steps by which bounds are moved: the smallest that the instruments use. */
const POINTS = fraction(1n, 4n);
const SHARE = fraction(1n, 100n);

export function mutateGates(rubric: Rubric): readonly Mutant[] {
  return rubric.gates.flatMap((gate) =>
    gate.checks.flatMap((check) => {
      const replace = (...checks: readonly GateCheck[]): Rubric => withChecks(rubric, gate, check, checks);
      const name = `${gate.id}.${check.id}`;
      const step = check.measure === 'share' ? SHARE : POINTS;
      const edge = check.inclusive ? 'at-least' : 'more-than';
      return [
        ...otherBounds(check.bound, step).map(
          (bound): Mutant => ({
            kind: 'gate-bound',
            name,
            from: toExactText(check.bound),
            to: toExactText(bound),
            part: check,
            keys: [edge],
            make: () => replace({ ...check, bound }),
          }),
        ),
        {
          kind: 'gate-edge' as const,
          name,
          from: edge,
          to: check.inclusive ? 'more-than' : 'at-least',
          part: check,
          keys: [edge],
          make: () => replace({ ...check, inclusive: !check.inclusive }),
        },
        ...fewerNodes(check, name, replace),
        ...(gate.checks.length > 1 ? [checkRemoved(check, name, () => replace())] : []),
      ];
    }),
  );
}

function withChecks(rubric: Rubric, gate: Gate, old: GateCheck, checks: readonly GateCheck[]): Rubric {
  const changed = { ...gate, checks: gate.checks.flatMap((check) => (check === old ? checks : check)) };
  return { ...rubric, gates: rubric.gates.map((other) => (other === gate ? changed : other)) };
}

function otherBounds(bound: Fraction, step: Fraction): readonly Fraction[] {
  return [add(bound, step), subtract(bound, step)].filter(({ numerator }) => numerator > 0n);
}

function fewerNodes(
  check: GateCheck,
  name: string,
  replace: (check: GateCheck) => Rubric,
): readonly Mutant[] {
  if (check.nodes.length < 2) return [];
  return check.nodes.map((node, index) => ({
    kind: 'gate-nodes',
    name,
    from: node,
    to: '',
    part: check,
    keys: ['nodes', index],
    make: () => replace({ ...check, nodes: check.nodes.filter((other) => other !== node) }),
  }));
}

function checkRemoved(check: GateCheck, name: string, make: () => Rubric): Mutant {
  return { kind: 'check-removed', name, from: check.id, to: '', part: check, keys: [], make };
}

export function mutateBands(rubric: Rubric): readonly Mutant[] {
  const { bands } = rubric;
  if (bands === null) return [];
  const replace = (old: Band, ...made: readonly Band[]): Rubric => {
    const list = bands.bands.flatMap((band) => (band === old ? made : band));
    return { ...rubric, bands: { ...bands, bands: list } };
  };
  return bands.bands.flatMap((band): readonly Mutant[] => {
    const { lower } = band;
    if (lower === null) return [];
    const edge = band.inclusive ? 'at-least' : 'more-than';
    const about = { name: band.id, part: band, keys: [edge] };
    return [
      ...otherBounds(lower, POINTS).map(
        (bound): Mutant => ({
          ...about,
          kind: 'band-bound',
          from: toExactText(lower),
          to: toExactText(bound),
          make: () => replace(band, { ...band, lower: bound }),
        }),
      ),
      {
        ...about,
        kind: 'band-edge',
        from: edge,
        to: band.inclusive ? 'more-than' : 'at-least',
        make: () => replace(band, { ...band, inclusive: !band.inclusive }),
      },
      { ...about, kind: 'band-removed', from: band.id, to: '', keys: [], make: () => replace(band) },
    ];
  });
}
