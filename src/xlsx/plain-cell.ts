/**
 * The way most cells of most files are written, read without the scanner:
 * `<c r="B7" s="2" t="s"><f>..</f><v>..</v></c>` with any of its pieces missing. Whatever is otherwise (a prefix,
 * another order, a reference, a character beyond ASCII, any fault) is left, untouched, to the general way, which
 * reads the same shapes to the same cells.
 */
import {
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  HYPHEN,
  isBlank,
  LESS,
  NINE,
  RUN_STOP,
  SEEN_QUOTE,
  SLASH,
  SPACE,
  TEXT_CLASS,
  UPPER_A,
  UPPER_Z,
  ZERO,
} from './bytes.ts';
import { LAST_COLUMN } from './reference.ts';
import type { SheetState } from './sheet-state.ts';
import { DATE } from './styles.ts';
import { unescapeCharacters } from './text.ts';

const LOWER_C = 0x63;
const LOWER_F = 0x66;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;

/** Digits that a double holds exactly, point and sign apart: more of them are looked at by the general way. */
const PLAIN_DIGITS = 40;

const NUMBER = 0;
const SHARED = 1;
const STRING = 2;

export class PlainCells {
  private readonly state: SheetState;
  private readonly bytes: Buffer;
  private readonly traitsByStyle: readonly number[];
  private readonly hasStyles: boolean;
  /** What has been read of the cell: where the reading stands, its column, traits and type. */
  private at = 0;
  private column = 0;
  private traits = 0;
  private type = NUMBER;
  private formula: string | null = null;

  constructor(state: SheetState) {
    this.state = state;
    this.bytes = state.xml.bytes;
    this.traitsByStyle = state.source.styles.traits;
    this.hasStyles = state.source.styles.count !== null;
  }

  /** Reads the next cell of the row when it is plainly written; false, with nothing consumed, when not. */
  read(): boolean {
    const { bytes, state } = this;
    let at = state.xml.at;
    while (isBlank(bytes[at] ?? 0)) at++;
    if (!this.readAddress(at) || !this.readStyleAndType()) return false;
    at = this.at;
    if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
      this.at = at + 2;
    } else {
      this.at = at + 1;
      if (bytes[at] !== GREATER || !this.readFormula() || !this.readValue()) return false;
    }
    state.lastColumn = this.column;
    state.xml.at = this.at;
    return true;
  }

  /** `<c r="B7"`, in the row being read and right of the last cell. */
  private readAddress(start: number): boolean {
    const { bytes, state } = this;
    if (bytes[start] !== LESS || bytes[start + 1] !== LOWER_C || bytes[start + 2] !== SPACE) return false;
    if (bytes[start + 3] !== LOWER_R || bytes[start + 4] !== EQUALS || bytes[start + 5] !== DOUBLE_QUOTE) {
      return false;
    }
    let at = start + 6;
    let byte = bytes[at] ?? 0;
    let column = 0;
    for (; byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at] ?? 0)
      column = column * 26 + byte - UPPER_A + 1;
    let row = 0;
    if (byte === ZERO) return false;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) row = row * 10 + byte - ZERO;
    if (byte !== DOUBLE_QUOTE || row !== state.row) return false;
    if (column <= state.lastColumn || column > LAST_COLUMN) return false;
    this.column = column;
    this.at = at + 1;
    return true;
  }

  /** ` s="2" t="s"`, both or one or none of them. */
  private readStyleAndType(): boolean {
    const { bytes } = this;
    let at = this.at;
    let style = 0;
    if (bytes[at] === SPACE && bytes[at + 1] === LOWER_S) {
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== DOUBLE_QUOTE) return false;
      const start = at + 4;
      at = start;
      let byte = bytes[at] ?? 0;
      for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) style = style * 10 + byte - ZERO;
      if (byte !== DOUBLE_QUOTE || at === start || at - start > 9) return false;
      at++;
    }
    if (this.hasStyles && style >= this.traitsByStyle.length) return false;
    this.traits = this.traitsByStyle[style] ?? 0;
    this.type = NUMBER;
    if (bytes[at] === SPACE) {
      if (bytes[at + 1] !== LOWER_T || bytes[at + 2] !== EQUALS || bytes[at + 3] !== DOUBLE_QUOTE)
        return false;
      if (bytes[at + 4] !== LOWER_S) return false;
      if (bytes[at + 5] === DOUBLE_QUOTE) {
        this.type = SHARED;
        at += 6;
      } else {
        if (bytes[at + 5] !== LOWER_T || bytes[at + 6] !== LOWER_R || bytes[at + 7] !== DOUBLE_QUOTE)
          return false;
        this.type = STRING;
        at += 8;
      }
    }
    this.at = at;
    return true;
  }

  /** `<f>..</f>` without attributes, or nothing. */
  private readFormula(): boolean {
    const { bytes } = this;
    this.formula = null;
    if (bytes[this.at + 1] !== LOWER_F) return true;
    if (bytes[this.at] !== LESS || bytes[this.at + 2] !== GREATER) return false;
    const start = this.at + 3;
    const end = this.plainRunEnd(start);
    if (end <= start || bytes[start] === EQUALS || bytes[end + 2] !== LOWER_F) return false;
    if (bytes[end + 1] !== SLASH || bytes[end + 3] !== GREATER) return false;
    this.formula = unescapeCharacters(bytes.toString('latin1', start, end));
    this.at = end + 4;
    return true;
  }

  /** `<v>..</v></c>`: adds the cell. */
  private readValue(): boolean {
    const { bytes, type } = this;
    const { at } = this;
    if (bytes[at] !== LESS || bytes[at + 1] !== LOWER_V || bytes[at + 2] !== GREATER) return false;
    if (type === SHARED) return this.readShared(at + 3);
    return type === NUMBER ? this.readNumber(at + 3) : this.readString(at + 3);
  }

  private readShared(start: number): boolean {
    const { bytes } = this;
    const { strings } = this.state.source;
    let at = start;
    let index = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) index = index * 10 + byte - ZERO;
    if (at === start || at - start > 9 || index >= strings.count || !this.closes(at)) return false;
    this.state.addCell(this.column, 'text', strings.get(index), this.formula, null, this.traits);
    return true;
  }

  private readNumber(start: number): boolean {
    const { bytes } = this;
    let at = bytes[start] === HYPHEN ? start + 1 : start;
    let digits = at;
    let byte = bytes[at] ?? 0;
    while (byte >= ZERO && byte <= NINE) byte = bytes[++at] ?? 0;
    if (at === digits || at - digits > PLAIN_DIGITS) return false;
    if (byte === DOT) {
      digits = at + 1;
      do byte = bytes[++at] ?? 0;
      while (byte >= ZERO && byte <= NINE);
      if (at === digits || at - digits > PLAIN_DIGITS) return false;
    }
    if (!this.closes(at)) return false;
    const kind = (this.traits & DATE) === 0 ? 'number' : 'date';
    this.state.addCell(this.column, kind, this.digits(start, at), this.formula, null, this.traits);
    return true;
  }

  private readString(start: number): boolean {
    const end = this.plainRunEnd(start);
    if (end < 0 || !this.closes(end)) return false;
    const text = unescapeCharacters(this.bytes.toString('latin1', start, end));
    this.state.addCell(this.column, 'text', text, this.formula, null, this.traits);
    return true;
  }

  /** The "<" after a run of ASCII that stands for itself; -1 when it holds anything else or is too long. */
  private plainRunEnd(start: number): number {
    const { bytes } = this;
    for (let at = start; ; at++) {
      const mark = TEXT_CLASS[bytes[at] ?? 0] ?? 0;
      if (mark === 0 || mark === SEEN_QUOTE) continue;
      return mark === RUN_STOP && at - start <= this.state.source.limits.textLength ? at : -1;
    }
  }

  /** Whether `</v></c>` stands at `at`; the cell then ends after it. */
  private closes(at: number): boolean {
    const { bytes } = this;
    this.at = at + 8;
    return (
      bytes[at] === LESS &&
      bytes[at + 1] === SLASH &&
      bytes[at + 2] === LOWER_V &&
      bytes[at + 3] === GREATER &&
      bytes[at + 4] === LESS &&
      bytes[at + 5] === SLASH &&
      bytes[at + 6] === LOWER_C &&
      bytes[at + 7] === GREATER
    );
  }

  /** The text of a number; of one or two digits without asking the buffer for it. */
  private digits(start: number, end: number): string {
    const { bytes } = this;
    const first = (bytes[start] ?? 0) - ZERO;
    if (end - start === 1) return DIGITS[first] ?? '';
    return bytes.toString('latin1', start, end);
  }
}

const DIGITS: readonly string[] = Array.from({ length: 10 }, (_, digit) => String(digit));
