/** The document around a page: what it may do (nothing), its style, its landmarks. */
import type { Language } from '../../messages/language.ts';
import { Html, html, NOTHING, type Part } from './markup.ts';

/** A style sheet of ours with the SHA-256 of its bytes in base64, by which the policy lets it in. */
export interface Sheet {
  readonly css: string;
  readonly sha256: string;
}

/** A script of ours with the SHA-256 of its bytes in base64. */
export interface Script {
  readonly code: string;
  readonly sha256: string;
}

export interface Shell {
  readonly language: Language;
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** A script of ours, let in like a sheet; the page is whole without it. Left out, no script may run. */
  readonly script?: Script;
  /** Words of the link over all that comes before the content. */
  readonly skip: string;
  readonly header: Part;
  readonly main: Part;
  readonly footer: Part;
}

/** The patterns of what is still open, which the style refers to. */
const STRIPES = html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe" width="2.5" height="6"/></pattern><pattern id="stripes-down" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="gap" width="2.5" height="6"/></pattern></defs></svg>
`;

/** The whole text of a page that loads nothing, runs nothing and sends nothing. */
export function renderShell(shell: Shell): string {
  const { language, title, sheets, script, skip, header, main, footer } = shell;
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(sheets, script)}">
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
${script === undefined ? NOTHING : new Html(`<script>${script.code}</script>\n`)}</body>
</html>
`;
  return page.markup;
}

/** Nothing from anywhere, and of styles and scripts only the given ones, by their digests. */
function policy(sheets: readonly Sheet[], script: Script | undefined): string {
  const styles = sheets.map(({ sha256 }) => `'sha256-${sha256}'`).join(' ');
  const scripts = script === undefined ? '' : ` script-src 'sha256-${script.sha256}';`;
  return `default-src 'none'; style-src ${styles};${scripts} base-uri 'none'; form-action 'none'`;
}
