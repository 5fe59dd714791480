/** What an indicator's answer may be, and what each answer is worth: options, numbers, formulas over counts. */
import type { Fraction } from './fraction.ts';
import type { Localized } from './localized.ts';

export interface Option {
  /** Shown and reported: "A", "Ya", "WTP". */
  readonly id: string;
  /** 0..1. */
  readonly value: Fraction;
  /** Other accepted spellings, as people write them; compared after normalisation (see domain/spelling). */
  readonly spellings: readonly string[];
  readonly title: Localized | null;
}

/** An answer scale: which answers exist and what each is worth, 0..1. */
export type Scale =
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly options: readonly Option[];
      /** What the "Pilihan Jawaban" cell says for this scale: "A/B/C", "Ya/Tidak", "Y/T". */
      readonly typeWords: readonly string[];
    }
  | {
      /** A number from `minimum` to `maximum`, worth number / maximum. */
      readonly kind: 'number';
      readonly id: string;
      readonly minimum: Fraction;
      readonly maximum: Fraction;
      readonly typeWords: readonly string[];
    }
  | {
      /** A share 0..1 computed by a named formula over count rows, or typed as a fraction or a percentage. */
      readonly kind: 'formula';
      readonly id: string;
      readonly typeWords: readonly string[];
    }
  | {
      /** No source says what the answers are worth: read and shown, never scored. */
      readonly kind: 'unestablished';
      readonly id: string;
      readonly typeWords: readonly string[];
    };

export type ScaleKind = Scale['kind'];

/**
 * - `ratio`: sum of the `part` counts / sum of the `whole` counts, above 1 counts as 1; a whole of 0 cannot be
 *   computed
 * - `reduction`: (`before` - `now`) / `before`; both 0 is 1, below 0 is 0; `before` 0 with `now` above 0 cannot
 *   be computed
 */
export type FormulaName = 'ratio' | 'reduction';

/** `noted`: must be filled in but does not enter the value. */
export type CountRole = 'part' | 'whole' | 'before' | 'now' | 'noted';

/** One row of counts below a formula indicator. */
export interface CountRow {
  readonly id: string;
  readonly role: CountRole;
  readonly title: Localized;
  readonly keywords: readonly string[];
  /** Count rows this row repeats the sum of ("Jumlah wajib lapor"): checked, never counted twice. */
  readonly sumOf: readonly string[];
}

export interface FormulaUse {
  readonly name: FormulaName;
  readonly counts: readonly CountRow[];
}
