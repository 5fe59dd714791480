/** Which block of answers is read: the one asked for, or the only one that it can be. Never a guess. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import { normalise } from '../domain/spelling.ts';
import type { Block } from '../domain/submission.ts';
import type { BlockColumns } from './blocks.ts';

/**
 * The block to read: the one asked for, the only one, or the one of the workbook's own year. Anything else
 * is a choice that is the user's to make.
 */
export function chooseBlock(
  blocks: readonly BlockColumns[],
  by: string | null,
  year: number | null,
): Result<BlockColumns> {
  const ids = blocks.map((candidate) => candidate.block.id);
  if (by !== null) {
    const asked = blocks.filter((candidate) => answersTo(candidate.block, by));
    const only = asked.length === 1 ? asked[0] : undefined;
    return only === undefined
      ? failure(diagnose('LKE206', { by, blocks: ids }))
      : success(only, noteChoice(only, 'asked', blocks));
  }
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only !== undefined) return success(only);
  const ofYear = blocks.filter((candidate) => year !== null && candidate.block.year === year);
  const current = ofYear.length === 1 ? ofYear[0] : undefined;
  return current === undefined
    ? failure(diagnose('LKE205', { blocks: ids }))
    : success(current, noteChoice(current, 'year', blocks));
}

function answersTo(block: Block, by: string): boolean {
  const wanted = normalise(by);
  const names = [block.id, block.answerColumn, block.assessor ?? '', String(block.year ?? '')];
  return names.some((name) => name !== '' && normalise(name) === wanted);
}

function noteChoice(
  chosen: BlockColumns,
  reason: 'asked' | 'year',
  blocks: readonly BlockColumns[],
): readonly Diagnostic[] {
  const others = blocks.filter((candidate) => candidate !== chosen).map((candidate) => candidate.block.id);
  return others.length === 0 ? [] : [diagnose('LKE207', { block: chosen.block.id, reason, others })];
}
