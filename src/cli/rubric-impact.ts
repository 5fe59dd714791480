/** `lke rubric impact`: the same submissions under two rubrics. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { compare, type Fraction, fromInteger, parseExactText } from '../domain/fraction.ts';
import type { Impact } from '../domain/impact.ts';
import { measureImpact } from '../engine/impact.ts';
import { type DiffFormatName, loadImpactFormat } from '../report/diff-formats.ts';
import { loadRubric } from './catalogue.ts';
import type { ImpactCommand, ImpactJudgement, Manners } from './command.ts';
import { deliver } from './deliver.ts';
import type { ExitCode } from './exit.ts';
import { paintOptions } from './paint.ts';
import { readSubmissions } from './submissions.ts';
import { tell } from './tell.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

/** Exit code 1 when the judgement says so, 2 when nothing could be compared, 3 when some could not. */
export async function showImpact(command: ImpactCommand, manners: Manners, world: World): Promise<ExitCode> {
  const { submissions: path, reading } = command;
  const refuse = async (findings: readonly Diagnostic[]): Promise<ExitCode> => {
    await tell(findings, manners.language, world);
    return 2;
  };
  const old = await loadRubric(command.old, world);
  const next = await loadRubric(command.new, world);
  if (!old.ok || !next.ok) {
    return refuse([...(old.ok ? [] : old.diagnostics), ...(next.ok ? [] : next.diagnostics)]);
  }
  const submissions = await readSubmissions(path, { ...reading, rubric: command.old }, world);
  if (!submissions.ok) return refuse(submissions.diagnostics);
  const impact = measureImpact(old.value, next.value, submissions.value, VERSION);
  const { counts } = impact;
  if (counts.compared === 0) {
    await tell(
      [diagnose('LKE998', { path, submissions: counts.submissions, rubric: old.value.rubric.id })],
      manners.language,
      world,
    );
  }
  const render = async (format: DiffFormatName, target: 'out' | 'file') => {
    const draw = await loadImpactFormat(format);
    return draw(impact, paintOptions(manners, target, world));
  };
  const inputs = [command.old, command.new, path];
  return deliver(command, inputs, render, impactExit(impact, command.judgement), manners, world);
}

export function impactExit(impact: Impact, judgement: ImpactJudgement): ExitCode {
  const { counts } = impact;
  if (counts.compared === 0) return 2;
  if (counts.compared < counts.submissions) return 3;
  return fails(impact, judgement) ? 1 : 0;
}

/** A predicate or a gate that was known and is not any more counts as one that changed. */
function fails({ counts, touched }: Impact, { failOn, maxFlips, maxChange }: ImpactJudgement): boolean {
  const flips = touched.filter(({ consequences }) =>
    consequences.some((one) => one !== 'index' && one !== 'rank' && one !== 'settled'),
  ).length;
  const failed = {
    none: false,
    gate: counts.lost > 0 || counts.unsettled > 0,
    flip: flips > 0,
    change: flips > 0 || counts.indexChanges > 0,
  } satisfies Record<ImpactJudgement['failOn'], boolean>;
  return (
    failed[failOn] ||
    (maxFlips !== null && compare(fromInteger(flips), maxFlips) > 0) ||
    (maxChange !== null && touched.some(({ change }) => change !== null && exceeds(change.exact, maxChange)))
  );
}

function exceeds(change: string, most: Fraction): boolean {
  const size = parseExactText(change.replace(/^-/, ''));
  return size !== null && compare(size, most) > 0;
}
