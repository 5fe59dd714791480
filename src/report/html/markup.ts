/** Markup that cannot hold an unescaped text: whatever is put between the pieces we wrote ourselves is escaped. */
import { escapeHtml } from '../escape/html.ts';

/** A piece of a page. A class and no plain object, so that nothing read from a file can pass for one. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Part = string | number | Html | readonly Part[] | null;

/** The text between the backticks as it stands, what is in `${}` escaped; lists are joined, null is nothing. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = pieces[0] ?? '';
  for (const [index, part] of parts.entries()) markup += markupOf(part) + (pieces[index + 1] ?? '');
  return new Html(markup);
}

function markupOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return escapeHtml(part);
  return typeof part === 'number' ? String(part) : part.map(markupOf).join('');
}

export const NOTHING: Html = new Html('');
