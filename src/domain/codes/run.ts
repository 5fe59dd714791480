/** LKE8xx batches, LKE98x and LKE99x the command line, its outputs and faults of ours. */
import type { Severity } from '../diagnostic.ts';

/**
 * What the value of an option looks like.
 * - `decimal`: 0 or more; `whole`: from 1 to `most`; `shard`: "3/8"
 * - `limit`: a name and such a value; `size` in bytes, or with K, M, G; `memory` at least 1M
 */
export type ValueForm =
  | { readonly kind: 'decimal' | 'shard' }
  | { readonly kind: 'whole'; readonly most: number }
  | {
      readonly kind: 'limit';
      readonly name: string;
      readonly unit: 'size' | 'memory' | 'number' | 'seconds';
      /** Null where nothing but sense bounds it. */
      readonly most: number | null;
    };

export interface RunCodes {
  /** The output already exists and `--force` was not given. */
  LKE980: { file: string };
  /** No bundled rubric and no file of that name. */
  LKE981: { name: string; known: readonly string[]; nearest: string | null };
  /** There is no such command; `command` is the one it would be below, or empty. */
  LKE982: { name: string; command: string; known: readonly string[]; nearest: string | null };
  /** The command has no such option. */
  LKE983: { option: string; command: string; nearest: string | null };
  /** The option does not take this value; `allowed` is empty when the values are not a list, and `form` then says what they are. */
  LKE984: {
    option: string;
    value: string;
    allowed: readonly string[];
    nearest: string | null;
    form: ValueForm | null;
  };
  /** The option needs a value and got none. */
  LKE985: { option: string };
  /** The command needs this argument. */
  LKE986: { argument: string; command: string };
  /** More arguments than the command takes. */
  LKE987: { command: string; expected: number; surplus: readonly string[] };
  /** The output cannot be written; `reason` is the system's error name (EACCES, ENOSPC). */
  LKE988: { file: string; reason: string };
  /** The output is one of the inputs. */
  LKE989: { file: string };
  /** The output's name stands for something that is not a regular file. */
  LKE990: { file: string; found: 'folder' | 'device' | 'pipe' | 'socket' | 'link' | 'other' };
  /** Several formats would go to the same place. */
  LKE991: { formats: readonly string[]; output: string };
  /** The output's extension names no format; `folder` is how it would be written if a results folder is meant. */
  LKE992: { file: string; extensions: readonly string[]; folder: string | null };
  /** There is no such finding code. */
  LKE993: { code: string; nearest: string | null };
  /** The rubric has no such node. */
  LKE994: { node: string; rubric: string; nearest: string | null };
  /** The rubric has no such gate. */
  LKE995: { gate: string; rubric: string; known: readonly string[]; nearest: string | null };
  /** The bundled rubrics are missing or damaged: the installation is. */
  LKE996: { folder: string };
  /** Interrupted; `done` of `files` files were finished. */
  LKE997: { done: number; files: number };
  /** A fault of ours. */
  LKE999: { problem: string };
}

export const RUN_SEVERITIES = {
  LKE980: 'error',
  LKE981: 'error',
  LKE982: 'error',
  LKE983: 'error',
  LKE984: 'error',
  LKE985: 'error',
  LKE986: 'error',
  LKE987: 'error',
  LKE988: 'error',
  LKE989: 'error',
  LKE990: 'error',
  LKE991: 'error',
  LKE992: 'error',
  LKE993: 'error',
  LKE994: 'error',
  LKE995: 'error',
  LKE996: 'error',
  LKE997: 'warning',
  LKE999: 'error',
} satisfies Record<keyof RunCodes, Severity>;
