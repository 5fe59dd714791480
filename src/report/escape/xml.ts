/** The one way a text reaches XML, as content or between the quotes of an attribute. */
import { escapeTerminal } from './terminal.ts';

/** One line of text: what XML cannot hold or a reader cannot see is written out, markup means nothing. */
export function escapeXml(text: string): string {
  return escapeTerminal(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
