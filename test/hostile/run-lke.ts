/** The program run in this process on real files, with what it says kept. */
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';
import { nodeWorld } from '../../src/cli/node-world.ts';
import type { World } from '../../src/cli/world.ts';
import type { Report } from '../../src/domain/report.ts';
import { SMALL_RUBRIC } from '../support/form.ts';

export const HOME = fileURLToPath(new URL('../../', import.meta.url));

export interface Answer {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** `lke` with the given words. `changes` replace parts of this machine's world. */
export async function runLke(words: readonly string[], changes: Partial<World> = {}): Promise<Answer> {
  const said = { out: '', err: '' };
  const keep = (stream: 'out' | 'err') => async (text: string) => {
    said[stream] += text;
    return { kind: 'written' } as const;
  };
  const world: World = {
    ...nodeWorld(HOME),
    env: () => undefined,
    writeOut: keep('out'),
    writeErr: keep('err'),
    ...changes,
  };
  const exit = await main(words, world);
  return { exit, ...said };
}

/** `lke score` of files against the small rubric, as JSON. */
export async function scoreSmall(
  files: readonly string[],
  words: readonly string[] = [],
): Promise<Answer & { readonly report: Report }> {
  const answer = await runLke([
    'score',
    ...files,
    '-r',
    SMALL_RUBRIC,
    '-f',
    'json',
    '--lang',
    'en',
    ...words,
  ]);
  return { ...answer, report: JSON.parse(answer.out) as Report };
}
