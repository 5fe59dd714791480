/** The one way a text reaches HTML, as content or between the double quotes of an attribute. */
import { escapeTerminal } from './terminal.ts';

const MARKUP: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * One line of text that no browser takes for markup: what a reader cannot see or what turns the reading order is
 * written out (`\u{202E}`, `\n`), and the five characters that begin or end something are references. It is no
 * escape for scripts, styles or addresses: no text of a stranger is ever put there.
 */
export function escapeHtml(text: string): string {
  return escapeTerminal(text).replace(/[&<>"']/g, (character) => MARKUP.get(character) ?? '');
}
