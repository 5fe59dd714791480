/** What the sentences of a report are made with, whatever it is written in. */
import type { Localized } from '../domain/rubric.ts';
import type { Labels } from '../messages/labels.ts';
import type { Language } from '../messages/language.ts';
import type { Glyphs } from './text/glyphs.ts';

export interface Words {
  readonly language: Language;
  readonly labels: Labels;
  readonly glyphs: Glyphs;
  /** A raw text as this output shows it. Every text that is not a label or a figure goes through here. */
  readonly text: (raw: string) => string;
  /** A text of both languages in this one, likewise. */
  readonly say: (text: Localized) => string;
}
