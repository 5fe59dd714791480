/** `lke explain`: how one figure of a workbook came about. */
import { diagnose } from '../domain/diagnostic.ts';
import type { Assessment } from '../domain/report.ts';
import { nearest } from '../domain/spelling.ts';
import { explainableIds, renderExplain } from '../report/explain.ts';
import { assessPaths } from './assess-paths.ts';
import type { ExplainCommand, Manners } from './command.ts';
import { deliver } from './deliver.ts';
import type { ExitCode } from './exit.ts';
import { paintOptions } from './paint.ts';
import { tell, tellFindings } from './tell.ts';
import type { World } from './world.ts';

/** Stands for the whole index on the command line, whatever the rubric calls its root. */
const INDEX = 'index';

export async function explain(command: ExplainCommand, manners: Manners, world: World): Promise<ExitCode> {
  const assessed = await assessPaths([command.path], command, world, command.units);
  if (!assessed.ok) {
    await tell(assessed.diagnostics, manners.language, world);
    return 2;
  }
  const { report, inputs } = assessed.value;
  const [assessment] = report.assessments;
  if (assessment === undefined || assessment.tree === null) {
    await tellFindings(report, { ...manners, show: 'error' }, world);
    return 2;
  }
  const id = command.node === INDEX ? assessment.tree.id : command.node;
  if (!explainableIds(assessment).includes(id)) return refuseNode(assessment, id, manners, world);
  const render = async (_: string, target: 'out' | 'file') => {
    const text = renderExplain(assessment, id, paintOptions(manners, target, world));
    if (text === null) throw new Error(`${id} can be explained and was not`);
    return text;
  };
  return deliver(command, inputs, render, 0, manners, world);
}

async function refuseNode(
  assessment: Assessment,
  node: string,
  manners: Manners,
  world: World,
): Promise<ExitCode> {
  const near = nearest(node, explainableIds(assessment));
  const rubric = assessment.rubric?.id ?? '';
  await tell([diagnose('LKE994', { node, rubric, nearest: near })], manners.language, world);
  return 2;
}
