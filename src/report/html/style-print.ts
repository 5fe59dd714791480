/** The style on paper: A4, everything unfolded, nothing torn that belongs together. */
export const PRINT = `
@page{size:A4;margin:16mm 16mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#555}}
@media print{
:root{color-scheme:light;--paper:#fff}
html{font-size:10pt}
body{max-width:none;padding:0}
.head{padding:0 0 1rem}
.skip,.contents,.home{display:none}
section{padding:1.2rem 0 .5rem}
section.tree{break-before:page}
article{break-before:page;margin:0}
h2,h3,caption,summary{break-after:avoid}
tr,figure,.areas table,.finding li,.q,.facts div,.verdict{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
.radar{max-width:10.5cm}
a{color:inherit;text-decoration:none}
svg,.mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;display:block}
.tree details>summary::before,.tree details[open]>summary::before{content:none}
ul.tree{font-size:8.5pt}
.q{padding:.15rem 0}
.tree summary{padding:.1rem 0}
}
`;
