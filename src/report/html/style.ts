/** The style of pages: one sheet, the same for every page, so that the policy can let in exactly this one. */

import type { Sheet } from './shell.ts';
import { CHARTS } from './style-charts.ts';
import { STYLE_SHA256 } from './style-digest.ts';
import { PRINT } from './style-print.ts';

/** Ink on paper with one accent; what is wrong has a sign and a word of its own beside its colour. */
const BASE = `
:root{color-scheme:light dark;--paper:#fcfbf8;--card:#fff;--ink:#1d2226;--soft:#565e66;--line:#dedbd2;--accent:#0f5966;--tint:#dfe9ea;--alert:#9a2a1d}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14171a;--card:#1b1f23;--ink:#e9e7e2;--soft:#a9b0b7;--line:#363c42;--accent:#83c9d4;--tint:#27383d;--alert:#f2a392}}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem) 3rem;max-width:62rem;background:var(--paper);color:var(--ink);overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100vw;padding:.5rem 1rem;background:var(--card)}
.skip:focus{left:1rem;top:.5rem}
.defs{position:absolute}
h1,h2,h3,h4{font-family:Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,Cambria,"Noto Serif",Georgia,serif;font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.8rem,5vw,2.6rem)}
h2{font-size:1.5rem;margin-bottom:1rem}
h3{font-size:1.15rem;margin:1.75rem 0 .6rem}
p,ul,dl{margin:0 0 .75rem}
.head{padding:clamp(2rem,6vw,4rem) 0 1.5rem}
.above,.below{color:var(--soft);margin:0}
.above{margin-bottom:.6rem}
.below{margin-top:.5rem}
section{padding:2rem 0 1rem;border-top:1px solid var(--line)}
article{margin-top:4rem;padding-top:2rem;border-top:3px solid var(--accent)}
article>section.result{border-top:0}
h2.agency{font-size:clamp(1.5rem,4vw,2rem);margin:0}
.advice{margin:.15rem 0 0;font-size:.85rem;color:var(--soft)}
.note{color:var(--soft);font-size:.9rem;max-width:45rem}
.n{text-align:right;font-variant-numeric:tabular-nums lining-nums;white-space:nowrap}
.lead{font-size:1.25rem}
.verdict{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 2.5rem}
.index{font:600 clamp(3.2rem,12vw,5.2rem)/1 Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,Cambria,"Noto Serif",Georgia,serif;font-variant-numeric:lining-nums;letter-spacing:-.02em;color:var(--accent);margin:0 0 .5rem}
.index.open{font-size:clamp(2.2rem,8vw,3.4rem)}
.index .of,.index small{font:400 1rem/1.5 system-ui,sans-serif;letter-spacing:0;color:var(--soft)}
.band{font-size:1.25rem;margin:0 0 .5rem}
.band .word{display:block;font-size:.85rem;color:var(--soft)}
.band strong{font-size:1.9rem;line-height:1.2}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1rem 2rem;margin:1.5rem 0 1rem}
dt{font-size:.85rem;color:var(--soft)}
dd{margin:0}
.mark{font-weight:700;color:var(--accent)}
.mark.failed,.mark.error{color:var(--alert)}
.caution{border-left:4px solid var(--alert);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
.contents{padding:.5rem 0;border-top:1px solid var(--line)}
.contents ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.5rem;padding:0;margin:0}
.contents a,.home a{display:inline-block;padding:.3rem 0}
.scroll{overflow-x:auto;margin:0 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:.5rem 0;max-width:calc(100vw - 2rem)}
th,td{padding:.45rem .75rem .45rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
.n+th:not(.n),.n+td:not(.n){padding-left:1rem}
th{font-weight:400}
th.n{text-align:right}
thead th{font-size:.85rem;color:var(--soft);vertical-align:bottom;overflow-wrap:normal}
thead .n{white-space:normal}
.outcome{white-space:nowrap}
tbody th{min-width:9rem}
tfoot th,tfoot td{font-weight:600;border-bottom:0}
.indent-2{display:block;padding-left:1.25rem}
.indent-4{display:block;padding-left:2.5rem}
.no{color:var(--soft);font-variant-numeric:tabular-nums}
.at{font-size:.85rem;color:var(--soft);white-space:nowrap}
summary{cursor:pointer;padding:.3rem 0}
.finding{padding:.25rem 0 .75rem 1rem;border-left:3px solid var(--line);margin-bottom:1rem}
.finding.error{border-color:var(--alert)}
.finding.warning{border-color:var(--accent)}
.finding ul{padding-left:1.1rem;margin:0 0 .4rem}
.finding .code{font-size:.85rem;color:var(--soft);margin:0}
.cure{margin:0}
.origin div{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:0 1rem;padding:.25rem 0}
code{font:.85rem/1.5 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
.foot{border-top:1px solid var(--line);padding-top:1rem;color:var(--soft);font-size:.85rem}
ul.tree,.tree ul{list-style:none;margin:0;padding:0}
.tree ul{padding-left:1rem;margin-left:.3rem;border-left:1px solid var(--line)}
.tree summary,.q p:first-child{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline;margin:0}
.tree summary::before{content:"▸" / "";width:.6rem;color:var(--accent)}
.tree details[open]>summary::before{content:"▾" / ""}
.tree .t{flex:1 1 14rem}
.tree .v{font-variant-numeric:tabular-nums;font-weight:600}
.tree .a{font-size:.85rem;color:var(--soft);min-width:6.5rem;text-align:right}
.tree .rule{font-size:.85rem;color:var(--soft);margin:0 0 .25rem 1.6rem;overflow-wrap:anywhere}
.q{padding:.45rem 0;border-bottom:1px solid var(--line)}
.q:target{background:var(--tint)}
.tree .q .rule,.q .read,.q .evidence{margin:0;font-size:.9rem}
.q .read,.tree .q .rule{display:inline}
.tree .q .rule::before{content:"· "}
.q .evidence{color:var(--soft)}
@media (max-width:30rem){table{font-size:.8rem}th,td{padding-right:.4rem}tbody th{min-width:6.5rem}.indent-2{padding-left:.6rem}.indent-4{padding-left:1.2rem}.origin div{grid-template-columns:1fr}.tree ul{padding-left:.6rem}.tree .a{display:none}.tree summary .v{flex-basis:100%;padding-left:1.6rem}}
`;

export const STYLE: Sheet = { css: BASE + CHARTS + PRINT, sha256: STYLE_SHA256 };
