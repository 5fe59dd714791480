/** Gates and bands: bounds that can be reached, each figure counted once, bands from the top without a gap. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import { compare, type Fraction, ONE, sum, toExactText } from '../../domain/fraction.ts';
import type { Band, GateCheck, Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { type Standing, standingsOf } from '../walk.ts';

export function checkBounds(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const standings = new Map(standingsOf(rubric.root).map((standing) => [standing.node.id, standing]));
  return [
    ...rubric.gates.flatMap((gate) => gate.checks.flatMap((check) => checkGate(check, standings, locate))),
    ...checkBands(rubric, locate),
  ];
}

function checkGate(
  check: GateCheck,
  standings: ReadonlyMap<string, Standing>,
  locate: Locate,
): readonly Diagnostic[] {
  const known = check.nodes.flatMap((id) => standings.get(id) ?? []);
  // An unknown node has its finding already, and a maximum without it would be made up.
  if (known.length !== check.nodes.length) return [];
  const pointless = known.flatMap(({ node }, index) =>
    node.weight === null
      ? [diagnose('LKE942', { check: check.id, node: node.id }, locate(check, 'nodes', index))]
      : [],
  );
  const overlaps = checkOverlaps(check, standings, locate);
  if (pointless.length + overlaps.length > 0) return [...pointless, ...overlaps];
  const weight = sum(known.flatMap(({ node }) => node.weight ?? []));
  const maximum = check.measure === 'share' ? ONE : weight;
  if (isReachable(check.bound, check.inclusive, maximum)) return [];
  return [
    unreachable(check.id, check.bound, maximum, locate(check, check.inclusive ? 'at-least' : 'more-than')),
  ];
}

/** A node given twice, or with one above it that is given too. */
function checkOverlaps(
  check: GateCheck,
  standings: ReadonlyMap<string, Standing>,
  locate: Locate,
): readonly Diagnostic[] {
  return check.nodes.flatMap((id, index) => {
    const before = check.nodes.indexOf(id) < index ? id : null;
    const within = before ?? ancestorsOf(id, standings).find((above) => check.nodes.includes(above));
    return within === undefined
      ? []
      : [diagnose('LKE943', { check: check.id, node: id, within }, locate(check, 'nodes', index))];
  });
}

function ancestorsOf(id: string, standings: ReadonlyMap<string, Standing>): readonly string[] {
  const ancestors: string[] = [];
  let parent = standings.get(id)?.parent ?? null;
  // The length guard is for ids given twice, which could lead in a circle; they have a finding of their own.
  while (parent !== null && ancestors.length <= standings.size) {
    ancestors.push(parent.id);
    parent = standings.get(parent.id)?.parent ?? null;
  }
  return ancestors;
}

function checkBands(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const bands = rubric.bands?.bands ?? [];
  const findings: Diagnostic[] = [];
  let above: Fraction | null = null;
  for (const [index, band] of bands.entries()) {
    const isLowest = index === bands.length - 1;
    const place = locate(band, band.inclusive ? 'at-least' : 'more-than');
    if (band.lower === null) {
      if (!isLowest) findings.push(diagnose('LKE945', { band: band.id }, place));
      continue;
    }
    if (isLowest) findings.push(diagnose('LKE946', { band: band.id }, place));
    findings.push(...checkBand(band, band.lower, above, rubric, locate));
    above = band.lower;
  }
  return findings;
}

function checkBand(
  band: Band,
  lower: Fraction,
  above: Fraction | null,
  rubric: Rubric,
  locate: Locate,
): readonly Diagnostic[] {
  const place = locate(band, band.inclusive ? 'at-least' : 'more-than');
  if (above !== null && compare(lower, above) >= 0) {
    return [
      diagnose('LKE944', { band: band.id, bound: toExactText(lower), above: toExactText(above) }, place),
    ];
  }
  const maximum = rubric.root.weight;
  if (maximum === null || isReachable(lower, band.inclusive, maximum)) return [];
  return [unreachable(band.id, lower, maximum, place)];
}

function isReachable(bound: Fraction, inclusive: boolean, maximum: Fraction): boolean {
  const order = compare(bound, maximum);
  return inclusive ? order <= 0 : order < 0;
}

function unreachable(
  name: string,
  bound: Fraction,
  maximum: Fraction,
  place: ReturnType<Locate>,
): Diagnostic {
  return diagnose('LKE941', { name, bound: toExactText(bound), maximum: toExactText(maximum) }, place);
}
