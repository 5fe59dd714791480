/** What the cases of a rubric notice when it is changed in one place after another. */
import type { MutationKind } from '../../domain/codes/rubric-case.ts';
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import { fraction } from '../../domain/fraction.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { MutationTally, RubricMutation } from '../../domain/rubric-report.ts';
import type { Case } from '../../rubric/cases/case.ts';
import type { Mutant } from '../../rubric/mutate/mutant.ts';
import { keepsLaws, mutantsOf } from '../../rubric/mutate/mutants.ts';
import type { Locate } from '../../rubric/places.ts';
import { figureOf } from '../figure.ts';
import { isAsExpected } from './differences.ts';
import { runCase } from './run-case.ts';

type Fate = 'noticed' | 'unnoticed' | 'refused';

export interface Mutated {
  readonly mutation: RubricMutation;
  /** A finding for each change that no case notices. */
  readonly unnoticed: readonly Diagnostic[];
}

/** Changes the rubric in every way there is; the cases must all pass on the rubric itself. */
export function mutateRubric(rubric: Rubric, cases: readonly Case[], locate: Locate): Mutated {
  const fates = mutantsOf(rubric).map((mutant) => ({ mutant, fate: fateOf(mutant, cases) }));
  const kinds = new Map<MutationKind, MutationTally>();
  for (const { mutant, fate } of fates) {
    const { kind } = mutant;
    kinds.set(kind, count(kinds.get(kind) ?? { kind, made: 0, noticed: 0, refused: 0 }, fate));
  }
  const total = fates.reduce((tally, { fate }) => count(tally, fate), { made: 0, noticed: 0, refused: 0 });
  const { made, noticed } = total;
  const score = made === 0 ? null : figureOf(fraction(BigInt(noticed), BigInt(made)));
  return {
    mutation: { ...total, score, kinds: [...kinds.values()] },
    unnoticed: fates.flatMap(({ mutant, fate }) =>
      fate === 'unnoticed' ? [tellUnnoticed(mutant, locate)] : [],
    ),
  };
}

function count<Tally extends Omit<MutationTally, 'kind'>>(tally: Tally, fate: Fate): Tally {
  if (fate === 'refused') return { ...tally, refused: tally.refused + 1 };
  return { ...tally, made: tally.made + 1, noticed: tally.noticed + (fate === 'noticed' ? 1 : 0) };
}

/** Noticed as soon as one case's answers no longer fit, or something else comes out. */
function fateOf({ make }: Mutant, cases: readonly Case[]): Fate {
  const rubric = make();
  if (!keepsLaws(rubric)) return 'refused';
  const isNoticed = cases.some((worked) => {
    const run = runCase(worked, rubric);
    return !run.ok || !isAsExpected(run.value);
  });
  return isNoticed ? 'noticed' : 'unnoticed';
}

function tellUnnoticed({ kind, name, from, to, part, keys }: Mutant, locate: Locate): Diagnostic {
  return diagnose('LKE978', { change: kind, name, from, to }, locate(part, ...keys));
}
