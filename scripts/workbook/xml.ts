/** Text made safe for XML. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns a bare carriage return into a line feed.
  '\r': '&#13;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}

/** A `t` element; blanks at the ends and line breaks are kept only when it says so. */
export function textXml(text: string): string {
  const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${kept}>${escapeXml(text)}</t>`;
}
