/** Several things in one sentence: "A, B or C", "J13, J14 and 12 more". */
import { quote } from './excerpt.ts';
import type { Language } from './language.ts';

/** Items that a sentence names before it only counts the rest. */
const NAMED = 8;

const JOINTS = {
  id: { and: 'dan', or: 'atau', more: (count: number) => `${count} lainnya`, none: 'tidak ada' },
  en: { and: 'and', or: 'or', more: (count: number) => `${count} more`, none: 'none' },
} as const;

/** The items joined by "and"; past the eighth they are counted. An empty list reads "none". */
export function allOf(items: readonly string[], language: Language): string {
  const { and, more } = JOINTS[language];
  if (items.length <= NAMED) return joined(items, and, language);
  return `${items.slice(0, NAMED).join(', ')} ${and} ${more(items.length - NAMED)}`;
}

/** The items joined by "or"; past the eighth they are counted. An empty list reads "none". */
export function oneOf(items: readonly string[], language: Language): string {
  const { or, more } = JOINTS[language];
  if (items.length <= NAMED) return joined(items, or, language);
  return `${items.slice(0, NAMED).join(', ')} ${or} ${more(items.length - NAMED)}`;
}

/** Raw texts, each shortened and between quotation marks. */
export function quoted(items: readonly string[]): readonly string[] {
  return items.map(quote);
}

function joined(items: readonly string[], joint: string, language: Language): string {
  const last = items.at(-1);
  if (last === undefined) return JOINTS[language].none;
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}
