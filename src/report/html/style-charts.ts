/** The style of pictures. In forced colours their lines take the reader's own. */
export const CHARTS = `
svg{display:block;overflow:visible}
svg text{fill:var(--ink);font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.track{fill:var(--tint)}
.fill{fill:var(--accent)}
.other{fill:var(--ink)}
.bar .at{fill:var(--ink)}
.open{fill:url(#stripes)}
.down{fill:url(#stripes-down)}
.stripe{fill:var(--accent)}
.gap{fill:var(--paper)}
.point{fill:var(--paper);stroke:var(--accent);stroke-width:4}
.scale{margin:1rem 0 .5rem}
.scale .mark{stroke:var(--ink);stroke-width:1.5}
.bar{margin-top:.35rem}
.bar+.bar{margin-top:.15rem}
figure{margin:0 0 1.5rem}
figcaption{color:var(--soft);font-size:.9rem}
.radar{width:100%;max-width:32rem;margin:0 auto 1rem}
.net path{fill:none;stroke:var(--line)}
.radar .own path{stroke:var(--accent);stroke-width:2.5}
.radar .own .area{fill:var(--accent);fill-opacity:.14}
.radar .own circle{fill:var(--accent)}
.radar .other path{fill:none;stroke:var(--ink);stroke-width:2;stroke-dasharray:6 4}
.radar .other rect{fill:var(--ink)}
.radar .line{fill:none}
.radar path.open,.radar .own path.bar .at{fill:var(--ink)}
.open{fill:none;stroke:var(--accent);stroke-width:7;stroke-opacity:.35;stroke-dasharray:none}
.radar .other path.open{stroke:var(--ink)}
.radar .no{font-weight:700}
.radar .only{display:none;font-size:20px;font-weight:700}
.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 2rem;justify-content:center}
.key svg{display:inline-block;vertical-align:middle}
.key .own path{stroke:var(--accent);stroke-width:2.5}
.key .own circle{fill:var(--accent)}
.key .other path{stroke:var(--ink);stroke-width:2;stroke-dasharray:6 4}
.key .other rect{fill:var(--ink)}
@media screen and (max-width:30rem){.radar .name{display:none}.radar .only{display:block}}
@media (forced-colors:active){svg{forced-color-adjust:auto}.track{fill:Canvas;stroke:CanvasText}.fill,.stripe,.point,.other{fill:CanvasText}.gap{fill:Canvas}.net path,.radar path{stroke:CanvasText}}
`;
