/** The document around a page: what it may do (nothing), its style, its landmarks. */
import type { Language } from '../../messages/language.ts';
import { Html, html, type Part } from './markup.ts';

/** A style sheet of ours with the SHA-256 of its bytes in base64, by which the policy lets it in. */
export interface Sheet {
  readonly css: string;
  readonly sha256: string;
}

export interface Shell {
  readonly language: Language;
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** Words of the link over all that comes before the content. */
  readonly skip: string;
  readonly header: Part;
  readonly main: Part;
  readonly footer: Part;
}

/** The pattern of what is still open, which the style refers to. */
const STRIPES = html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe" width="2.5" height="6"/></pattern></defs></svg>
`;

/** The whole text of a page that loads nothing, runs nothing and sends nothing. */
export function renderShell({ language, title, sheets, skip, header, main, footer }: Shell): string {
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(sheets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${sheets.map(({ css }) => new Html(`<style>${css}</style>\n`))}</head>
<body>
<a class="skip" href="#isi">${skip}</a>
${STRIPES}<header class="head">
${header}</header>
<main id="isi">
${main}</main>
<footer class="foot">
${footer}</footer>
</body>
</html>
`;
  return page.markup;
}

/** Nothing from anywhere, no script, and of styles only the given ones, by their digests. */
function policy(sheets: readonly Sheet[]): string {
  const styles = sheets.map(({ sha256 }) => `'sha256-${sha256}'`).join(' ');
  return `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'`;
}
