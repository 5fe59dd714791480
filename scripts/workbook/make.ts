/** The generator's front: wishes in, a workbook's bytes and what a right reader finds in it out. */
import type { Rubric } from '../../src/domain/rubric.ts';
import type { Anatomy, AnatomyId } from './anatomy.ts';
import { ANATOMIES } from './anatomy.ts';
import type { Answers } from './answers.ts';
import type { Expected } from './expected.ts';
import type { LaidWorkbook } from './lay.ts';
import { layWorkbook } from './lay.ts';
import type { Mess } from './mess.ts';
import { TIDY } from './mess.ts';
import type { PackageOptions } from './package-writer.ts';
import { FAST_PACKAGE, writePackage } from './package-writer.ts';

export interface MakeWishes {
  readonly rubric: Rubric;
  readonly anatomy: AnatomyId | Anatomy;
  readonly answers: Answers;
  readonly previousAnswers?: Answers;
  /** Of each unit, for a build that has sheets of units. */
  readonly units?: readonly Answers[];
  readonly agency: string;
  readonly year: number;
  readonly mess?: Partial<Mess>;
  readonly seed: number;
}

export interface MadeWorkbook {
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** The workbook as a model, for who wants to change cells before it is written. */
export function layOut(wishes: MakeWishes): LaidWorkbook {
  return layWorkbook({
    rubric: wishes.rubric,
    anatomy: typeof wishes.anatomy === 'string' ? ANATOMIES[wishes.anatomy] : wishes.anatomy,
    answers: wishes.answers,
    previousAnswers: wishes.previousAnswers ?? new Map(),
    units: wishes.units ?? [],
    agency: wishes.agency,
    year: wishes.year,
    mess: { ...TIDY, ...wishes.mess },
    seed: wishes.seed,
  });
}

/** Made fast, for masses of workbooks. The same wishes give the same bytes. */
export function makeWorkbook(wishes: MakeWishes, options: PackageOptions = FAST_PACKAGE): MadeWorkbook {
  const { model, expected } = layOut(wishes);
  return { bytes: writePackage(model, options), expected };
}
