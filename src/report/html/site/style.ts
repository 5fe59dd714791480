/** What the overview has beyond the style of all pages: wide tables, heads to press, cells tinted by their figure. */
import type { Sheet } from '../shell.ts';
import { STYLE_SHA256 } from './digests.ts';

const CSS = `
body{max-width:84rem}
h3{margin-top:2rem}
table.sort thead th{white-space:nowrap}
table.heat thead th{white-space:normal;min-width:5.5rem}
th button{font:inherit;color:inherit;background:none;border:0;padding:.3rem 0;margin:0;cursor:pointer;text-align:inherit;text-decoration:underline dotted;text-underline-offset:.25em}
th button:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
th[aria-sort] button{color:var(--accent);font-weight:600;text-decoration:none}
th[aria-sort=ascending] button::after{content:" ▲" / ""}
th[aria-sort=descending] button::after{content:" ▼" / ""}
td.part{min-width:8rem;padding-left:.75rem}
.rank tbody th,.heat tbody th{position:sticky;left:0;background:var(--paper)}
.heat td{padding:.45rem .5rem;text-align:right;border-left:2px solid var(--paper)}
.heat .h1{background:color-mix(in srgb,var(--accent) 6%,var(--paper))}
.heat .h2{background:color-mix(in srgb,var(--accent) 13%,var(--paper))}
.heat .h3{background:color-mix(in srgb,var(--accent) 21%,var(--paper))}
.heat .h4{background:color-mix(in srgb,var(--accent) 30%,var(--paper))}
.heat .h5{background:color-mix(in srgb,var(--accent) 40%,var(--paper))}
.heat tbody th,.rank tbody th{min-width:14rem}
.few{max-width:38rem}
@media print{.hint{display:none}table{font-size:8pt}th,td{padding-right:.35rem}.heat td{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (max-width:30rem){.heat tbody th,.rank tbody th{min-width:8rem}}
`;

export const SITE_STYLE: Sheet = { css: CSS, sha256: STYLE_SHA256 };
