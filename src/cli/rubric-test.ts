/** `lke rubric test`: rubrics held against the worked cases beside them. */

import { type Tested, testSource, updateCases } from '../engine/rubric-check/index.ts';
import { labels } from '../messages/labels.ts';
import { escapeTerminal } from '../report/escape/terminal.ts';
import type { Manners, TestCommand } from './command.ts';
import { type ExitCode, fails } from './exit.ts';
import { findCases, findRubrics, type NamedRubric } from './rubric-files.ts';
import { deliverRubrics, type ReadText } from './rubric-report.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

interface Outcome {
  readonly tested: Tested;
  readonly texts: readonly ReadText[];
}

/**
 * Exit code 1 when a case fails or a finding reaches the failure level, 2 when a rubric or its cases could not be
 * read, or an updated file not be written.
 */
export async function testRubrics(command: TestCommand, manners: Manners, world: World): Promise<ExitCode> {
  const { rubrics, diagnostics } = await findRubrics(command.rubrics, world);
  await tell(diagnostics, manners.language, world);
  let isWhole = diagnostics.length === 0;
  const outcomes: Outcome[] = [];
  for (const rubric of rubrics) {
    const outcome = await testOne(rubric, command.update, manners, world);
    if (outcome === null) isWhole = false;
    else outcomes.push(outcome);
  }
  if (outcomes.length === 0) return 2;
  const checked = outcomes.map(({ tested }) => tested.checked);
  const failed = checked.some(({ test }) => (test?.failed ?? 0) > 0);
  const findings = checked.flatMap((one) => one.findings);
  const code = !isWhole ? 2 : failed || fails(findings, command.failOn) ? 1 : 0;
  const texts = outcomes.flatMap((outcome) => outcome.texts);
  return deliverRubrics('test', checked, texts, command, code, manners, world);
}

/** Null when the cases could not be read or written; that is told. */
async function testOne(
  rubric: NamedRubric,
  update: boolean,
  manners: Manners,
  world: World,
): Promise<Outcome | null> {
  const found = await findCases(rubric, world);
  if (!found.ok) {
    await tell(found.diagnostics, manners.language, world);
    return null;
  }
  const { folder, sources } = found.value;
  const tested = testSource(rubric, sources, folder);
  if (!update) return { tested, texts: [rubric, ...sources] };
  const updated = updateCases(tested.cases);
  for (const { file, text } of updated) {
    const obstacle = await world.writeFile(file, text, { force: true, inputs: [] });
    if (obstacle !== null) {
      await tell([obstacle], manners.language, world);
      return null;
    }
    const said = labels(manners.language).rubricReport.updated(escapeTerminal(file));
    if (!manners.quiet) await world.writeErr(`${said}\n`);
  }
  const texts = sources.map((source) => updated.find(({ file }) => file === source.file) ?? source);
  return { tested: testSource(rubric, texts, folder), texts: [rubric, ...texts] };
}
