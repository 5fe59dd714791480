/** Option texts made into typed values, each refusal a finding. */
import type { ValueForm } from '../domain/codes/run.ts';
import {
  type Diagnostic,
  diagnose,
  failure,
  type Result,
  type Severity,
  success,
} from '../domain/diagnostic.ts';
import { type Fraction, parseDecimal } from '../domain/fraction.ts';
import { nearest } from '../domain/spelling.ts';
import { LANGUAGES, type Language } from '../messages/language.ts';
import type { Judgement, Manners } from './command.ts';
import { type FormatTable, namesOf } from './outputs.ts';

/** What commander hands over: texts as typed, absent when not given. */
export interface RawOptions {
  readonly rubric?: string;
  readonly by?: string;
  readonly sheet?: string;
  readonly units?: string;
  readonly format?: readonly string[];
  readonly output?: readonly string[];
  readonly allowMacros?: boolean;
  readonly limit?: readonly string[];
  readonly force?: boolean;
  readonly min?: string;
  readonly gate?: string;
  readonly failOn?: string;
  readonly allowPartial?: boolean;
  readonly update?: boolean;
  readonly submissions?: string;
  readonly maxFlips?: string;
  readonly maxChange?: string;
  readonly resolved?: boolean;
  readonly jobs?: string;
  readonly shard?: string;
  readonly resume?: boolean;
  readonly expect?: string;
  readonly sort?: string;
  readonly top?: string;
  readonly group?: boolean;
  readonly detail?: boolean;
  readonly answers?: string;
  readonly template?: string;
  readonly show?: string;
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly plain?: boolean;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Collects refusals while values are read, so that every mistake of a command line is told at once. */
export class Reading {
  readonly refusals: Diagnostic[] = [];

  /** The value if it is one of `allowed`; otherwise `fallback`, with a refusal noted. */
  oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[], fallback: T): T {
    if (value === undefined) return fallback;
    const found = allowed.find((candidate) => candidate === value.toLowerCase());
    if (found === undefined) {
      this.refuse(option, value, null, allowed);
    }
    return found ?? fallback;
  }

  /** A number of 0 or more, its decimals after a point or a comma. */
  number(option: string, value: string | undefined): Fraction | null {
    if (value === undefined) return null;
    const found = /^\d{1,20}([.,]\d{1,30})?$/.test(value) ? parseDecimal(value.replace(',', '.')) : null;
    if (found === null) this.refuse(option, value, { kind: 'decimal' });
    return found;
  }

  /** A whole number from 1 to `most`. */
  count(option: string, value: string | undefined, most: number): number | null {
    if (value === undefined) return null;
    const found = /^\d{1,9}$/.test(value) ? Number(value) : 0;
    if (found >= 1 && found <= most) return found;
    this.refuse(option, value, { kind: 'whole', most });
    return null;
  }

  /** Notes that the option does not take the value, and what it takes: one of `allowed`, or anything of that form. */
  refuse(option: string, value: string, form: ValueForm | null, allowed: readonly string[] = []): void {
    this.refusals.push(
      diagnose('LKE984', { option, value, allowed, nearest: nearest(value, allowed), form }),
    );
  }

  /** The value, or the refusals in its place. */
  done<T>(value: T): Result<T> {
    return this.refusals.length === 0 ? success(value) : failure(...this.refusals);
  }
}

export function readManners(options: RawOptions, language: Language, reading: Reading): Manners {
  return {
    language: reading.oneOf('--lang', options.lang, LANGUAGES, language),
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    colour: options.color !== false,
    plain: options.plain === true,
    show: reading.oneOf('--show', options.show, SEVERITIES, options.verbose === true ? 'info' : 'warning'),
  };
}

export function readJudgement(options: RawOptions, reading: Reading): Judgement {
  return {
    min: reading.number('--min', options.min),
    gate: readGate(options.gate),
    failOn: readFailOn(options.failOn, reading),
    allowPartial: options.allowPartial === true,
  };
}

export function readFailOn(value: string | undefined, reading: Reading): Severity | null {
  const level = reading.oneOf('--fail-on', value, [...SEVERITIES, 'none'] as const, 'error');
  return level === 'none' ? null : level;
}

export function readFormats<Format extends string>(
  options: RawOptions,
  table: FormatTable<Format>,
  reading: Reading,
): readonly Format[] {
  const formats = (options.format ?? []).map((value) =>
    reading.oneOf('--format', value, namesOf(table), table.usual),
  );
  return [...new Set(formats)];
}

function readGate(value: string | undefined): Judgement['gate'] {
  if (value === undefined) return { kind: 'first' };
  return value === 'none' ? { kind: 'none' } : { kind: 'id', id: value };
}
