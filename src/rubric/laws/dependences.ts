/** Dependences: on earlier items only (so there are no circles), and never so that a better answer scores less. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import { compare } from '../../domain/fraction.ts';
import type { Dependence, Indicator, Option, Rubric, Scale } from '../../domain/rubric.ts';
import { nearest } from '../../domain/spelling.ts';
import type { Locate } from '../places.ts';
import { indicatorsOf, standingsOf } from '../walk.ts';

export function checkDependences(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const scales = new Map(rubric.scales.map((scale) => [scale.id, scale]));
  const nodes = new Set(standingsOf(rubric.root).map(({ node }) => node.id));
  const earlier = new Map<string, Indicator>();
  const findings: Diagnostic[] = [];
  for (const indicator of indicatorsOf(rubric.root)) {
    for (const dependence of indicator.dependences) {
      const target = earlier.get(dependence.on);
      if (target !== undefined) {
        if (dependence.kind === 'zero-when') {
          findings.push(...checkZeroWhen(indicator, dependence, scales.get(target.scale), locate));
        }
      } else if (nodes.has(dependence.on)) {
        const args = { indicator: indicator.id, on: dependence.on };
        findings.push(diagnose('LKE931', args, locate(dependence, dependence.kind)));
      }
    }
    earlier.set(indicator.id, indicator);
  }
  return findings;
}

type ZeroWhen = Extract<Dependence, { kind: 'zero-when' }>;

function checkZeroWhen(
  indicator: Indicator,
  dependence: ZeroWhen,
  scale: Scale | undefined,
  locate: Locate,
): readonly Diagnostic[] {
  if (scale === undefined) return [];
  const about = { indicator: indicator.id, on: dependence.on };
  if (scale.kind !== 'choice') return [diagnose('LKE934', about, locate(dependence, 'zero-when'))];
  const options = scale.options.map(({ id }) => id);
  const unknown = dependence.options.flatMap((option, index) =>
    options.includes(option)
      ? []
      : [
          diagnose(
            'LKE932',
            { ...about, option, options, nearest: nearest(option, options) },
            locate(dependence, 'is', index),
          ),
        ],
  );
  if (unknown.length > 0) return unknown;
  const named = scale.options.filter(({ id }) => dependence.options.includes(id));
  const others = scale.options.filter(({ id }) => !dependence.options.includes(id));
  if (others.length === 0) return [diagnose('LKE935', about, locate(dependence, 'is'))];
  const highestNamed = named.reduce(higher);
  const lowestOther = others.reduce((best, option) => (higher(best, option) === best ? option : best));
  if (compare(highestNamed.value, lowestOther.value) <= 0) return [];
  const args = { ...about, option: highestNamed.id, lower: lowestOther.id };
  return [diagnose('LKE933', args, locate(dependence, 'is'))];
}

function higher(left: Option, right: Option): Option {
  return compare(right.value, left.value) > 0 ? right : left;
}
