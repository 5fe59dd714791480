/** `lke rubric mutate`: rubrics changed on purpose, to see what their cases notice. */
import { compare, fraction, fromInteger, multiply } from '../domain/fraction.ts';
import type { CheckedRubric } from '../domain/rubric-report.ts';
import { mutateSource } from '../engine/rubric-check/index.ts';
import type { Manners, MutateCommand } from './command.ts';
import { type ExitCode, fails } from './exit.ts';
import { findCases, findRubrics } from './rubric-files.ts';
import { deliverRubrics, type ReadText } from './rubric-report.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/**
 * Exit code 1 when a case fails on the rubric itself, or too little is noticed of a rubric; 2 when a rubric or its
 * cases could not be read.
 */
export async function mutateRubrics(
  command: MutateCommand,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const { rubrics, diagnostics } = await findRubrics(command.rubrics, world);
  await tell(diagnostics, manners.language, world);
  let isWhole = diagnostics.length === 0;
  const checked: CheckedRubric[] = [];
  const texts: ReadText[] = [];
  for (const rubric of rubrics) {
    const found = await findCases(rubric, world);
    if (!found.ok) {
      await tell(found.diagnostics, manners.language, world);
      isWhole = false;
      continue;
    }
    const { sources, folder } = found.value;
    checked.push(mutateSource(rubric, sources, folder));
    texts.push(rubric, ...sources);
  }
  if (checked.length === 0) return 2;
  const code = !isWhole ? 2 : checked.every((one) => isEnough(one, command)) ? 0 : 1;
  return deliverRubrics('mutate', checked, texts, command, code, manners, world);
}

function isEnough({ mutation, findings }: CheckedRubric, { min }: MutateCommand): boolean {
  if (fails(findings, 'error')) return false;
  if (min === null) return true;
  if (mutation === null || mutation.made === 0) return false;
  const score = fraction(BigInt(mutation.noticed), BigInt(mutation.made));
  return compare(multiply(score, fromInteger(100)), min) >= 0;
}
