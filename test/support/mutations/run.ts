/** Many changed workbooks read and judged: the figures that a test states and a long run repeats. */
import type { AnatomyId } from '../../../scripts/workbook/anatomy.ts';
import { createRandom } from '../../../scripts/workbook/random.ts';
import type { Rubric } from '../../../src/domain/rubric.ts';
import { readSubmission } from '../../../src/intake/index.ts';
import { sheetsOfDraft } from './draft.ts';
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
  const figures: Figures = { workbooks: 0, asked: 0, found: 0, wrong: [], missed: [] };
  for (let run = 0; run < runs; run++) {
    const build = builds[run % builds.length];
    if (build !== undefined) runOne(build, seed * 100_000 + run, only, figures);
  }
  return figures;
}

function runOne(
  { rubric, anatomy }: Build,
  seed: number,
  only: readonly MutationName[] | null,
  figures: Figures,
): void {
  const random = createRandom(seed);
  const draft = openDraft(rubric, anatomy, seed);
  const names = only ?? drawMutations(random.fork('choice'));
  mutate(draft, names, random);
  const sheets = sheetsOfDraft(draft);
  figures.workbooks++;
  for (const [index, block] of draft.blocks.entries()) {
    const by = draft.blocks.length > 1 ? block.id : null;
    const result = readSubmission(rubric, sheets, { by, sheet: null });
    const verdict = judge(draft, index, result.ok ? result.value : null);
    figures.asked += verdict.asked;
    figures.found += verdict.found;
    const head = `${seed} ${anatomy} ${block.id} [${names.join(' ')}]`;
    figures.wrong.push(...verdict.wrong.map((line) => `${head} ${line}`));
    if (result.ok) figures.missed.push(...verdict.missed.map((line) => `${head} ${line}`));
    else
      figures.missed.push(
        `${head} ${JSON.stringify(result.diagnostics.map(({ code, args }) => [code, args]))}`,
      );
  }
}
