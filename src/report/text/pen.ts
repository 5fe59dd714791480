/** What every text report is written with: the words, the ornaments, the colours and the room there is. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../../domain/diagnostic.ts';
import { excerpt } from '../../messages/excerpt.ts';
import { labels } from '../../messages/labels.ts';
import type { Language } from '../../messages/language.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import type { Words } from '../words.ts';
import { ASCII, UNICODE } from './glyphs.ts';

export interface TextOptions {
  readonly language: Language;
  /** Columns there are; lines are never longer. Below 40 counts as 40, above 120 as 120. */
  readonly width: number;
  readonly colour: boolean;
  /** No ornaments beyond ASCII. Texts of files keep their letters. */
  readonly plain: boolean;
  /** The least severe findings that are written out. */
  readonly show: Severity;
  /** How many findings of one code are written out before the rest are only counted; null for all. */
  readonly perCode: number | null;
}

/** Its words are fit for a terminal. */
export interface Pen extends TextOptions, Words {
  readonly ink: ChalkInstance;
}

const NARROWEST = 40;
const WIDEST = 120;
/** No text of a file or a rubric takes more room than this, however long it is. */
const LONGEST_TEXT = 1_000;

export function takePen(options: TextOptions): Pen {
  const { language, plain } = options;
  const shown = (raw: string) => escapeTerminal(excerpt(raw, LONGEST_TEXT));
  const text = plain ? (raw: string) => inAscii(shown(raw)) : shown;
  return {
    ...options,
    width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(options.width))),
    labels: labels(language),
    glyphs: plain ? ASCII : UNICODE,
    ink: new Chalk({ level: options.colour ? 1 : 0 }),
    text,
    say: (both) => text(both[language]),
  };
}

/** Signs that our own sentences use, in ASCII. */
function inAscii(text: string): string {
  return text.replaceAll('…', '...').replaceAll('−', '-').replaceAll('×', 'x');
}
