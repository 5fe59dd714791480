/** Formulas: on items of a formula scale and only there, with the counts the formula needs. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { CountRole, FormulaName, FormulaUse, Indicator, Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { indicatorsOf } from '../walk.ts';

const NEEDED = {
  ratio: ['part', 'whole'],
  reduction: ['before', 'now'],
} as const satisfies Record<FormulaName, readonly CountRole[]>;

export function checkFormulas(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const kinds = new Map(rubric.scales.map((scale) => [scale.id, scale.kind]));
  return indicatorsOf(rubric.root).flatMap((indicator) => {
    const kind = kinds.get(indicator.scale);
    const { formula, id, scale } = indicator;
    if (kind === 'formula' && (formula === null || formula.counts.length === 0)) {
      return [diagnose('LKE936', { indicator: id, scale }, locate(indicator))];
    }
    if (formula === null) return [];
    if (kind !== undefined && kind !== 'formula') {
      return [diagnose('LKE937', { indicator: id, scale, kind }, locate(indicator, 'formula'))];
    }
    return [...checkRoles(indicator, formula, locate), ...checkSums(formula, locate)];
  });
}

function checkRoles(indicator: Indicator, formula: FormulaUse, locate: Locate): readonly Diagnostic[] {
  const needed: readonly CountRole[] = NEEDED[formula.name];
  const missing = needed.filter((role) => !formula.counts.some((count) => count.role === role));
  const foreign = formula.counts.filter(({ role }) => role !== 'noted' && !needed.includes(role));
  return [
    ...missing.map((role) =>
      diagnose(
        'LKE938',
        { indicator: indicator.id, formula: formula.name, role },
        locate(indicator, 'formula'),
      ),
    ),
    ...foreign.map((count) =>
      diagnose('LKE939', { count: count.id, formula: formula.name, role: count.role }, locate(count, 'role')),
    ),
  ];
}

/** A row that repeats the sum of others stands for them: same role, and no sums of sums. */
function checkSums(formula: FormulaUse, locate: Locate): readonly Diagnostic[] {
  const byId = new Map(formula.counts.map((count) => [count.id, count]));
  return formula.counts.flatMap((count) =>
    count.sumOf.flatMap((of, index) => {
      const part = byId.get(of);
      const fits =
        part !== undefined && part !== count && part.role === count.role && part.sumOf.length === 0;
      return fits ? [] : [diagnose('LKE940', { count: count.id, of }, locate(count, 'sum-of', index))];
    }),
  );
}
