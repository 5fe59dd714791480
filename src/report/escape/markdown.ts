/** The one way a text reaches Markdown. */
import { escapeTerminal } from './terminal.ts';

/**
 * One line of text in which Markdown and the HTML within it find nothing to act on: no markup, no table cell that
 * ends, no link made of a bare address, nobody notified by an "@". What a reader cannot see is written out.
 */
export function escapeMarkdown(text: string): string {
  return escapeTerminal(text)
    .replace(/[\\`*_{}[\]<>#|&~$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/^(\s*\d*)([-+=.)])/, '$1\\$2');
}
