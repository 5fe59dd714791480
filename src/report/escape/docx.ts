/** The one way a text reaches a Word document. */
import { escapeTerminal } from './terminal.ts';

/**
 * One line of text in which nothing is hidden: what a reader cannot see, and what XML cannot hold, is written out. The
 * markup itself is escaped where the text is put into its part, by the package that fills templates; braces in it mean
 * nothing there, because a filled text is never read again.
 */
export function escapeDocx(text: string): string {
  return escapeTerminal(text);
}
