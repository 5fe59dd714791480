/** Many changed workbooks read and judged: the figures that a test states and a long run repeats. */
import type { AnatomyId } from '../../../scripts/workbook/anatomy.ts';
import { createRandom, itemAt } from '../../../scripts/workbook/random.ts';
import type { Rubric } from '../../../src/domain/rubric.ts';
import { readSubmission } from '../../../src/intake/index.ts';
import { type Draft, sheetsOfDraft } from './draft.ts';
import { drawMutations, type MutationName, mutate } from './index.ts';
import { judge } from './judge.ts';
import { openDraft } from './open-draft.ts';

export interface Build {
  readonly rubric: Rubric;
  readonly anatomy: AnatomyId;
}

export interface Figures {
  workbooks: number;
  asked: number;
  found: number;
  /** One line each, beginning with the run's number and the changes made. */
  readonly wrong: string[];
  readonly missed: string[];
}

/** Makes and reads `runs` changed workbooks; run n of a seed is always the same. */
export function runMutations(
  builds: readonly Build[],
  seed: number,
  runs: number,
  only: readonly MutationName[] | null = null,
): Figures {
  const open = (run: number): Draft => {
    const build = itemAt(builds, run % builds.length);
    return openDraft(build.rubric, build.anatomy, seed * RUNS_OF_A_SEED + run);
  };
  return runDrafts(open, seed, runs, only);
}

const RUNS_OF_A_SEED = 100_000;

/** The same for workbooks that `open` gives, by the number of the run. */
export function runDrafts(
  open: (run: number) => Draft,
  seed: number,
  runs: number,
  only: readonly MutationName[] | null = null,
): Figures {
  const figures: Figures = { workbooks: 0, asked: 0, found: 0, wrong: [], missed: [] };
  for (let run = 0; run < runs; run++) {
    const own = seed * RUNS_OF_A_SEED + run;
    const random = createRandom(own);
    const names = only ?? drawMutations(random.fork('choice'));
    const draft = open(run);
    mutate(draft, names, random);
    readAndJudge(draft, `${own} ${draft.expected.anatomy} [${names.join(' ')}]`, figures);
  }
  return figures;
}

function readAndJudge(draft: Draft, head: string, figures: Figures): void {
  const sheets = sheetsOfDraft(draft);
  figures.workbooks++;
  for (const [index, block] of draft.blocks.entries()) {
    const by = draft.blocks.length > 1 ? block.id : null;
    const result = readSubmission(draft.rubric, sheets, { by, sheet: null });
    const verdict = judge(draft, index, result.ok ? result.value : null);
    figures.asked += verdict.asked;
    figures.found += verdict.found;
    figures.wrong.push(...verdict.wrong.map((line) => `${head} ${block.id} ${line}`));
    const missed = result.ok ? verdict.missed : [JSON.stringify(result.diagnostics)];
    figures.missed.push(...missed.map((line) => `${head} ${block.id} ${line}`));
  }
}
