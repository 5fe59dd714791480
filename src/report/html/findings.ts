/** Findings, the worst first, those of one code and cure together. */
import type { Assessment, Finding } from '../../domain/report.ts';
import { SEVERITY_ORDER } from '../text/findings.ts';
import { foreign, heading, type Leaf, section } from './leaf.ts';
import { type Html, html, NOTHING, type Part } from './markup.ts';

/** Findings of a group that are seen at once; the others unfold. */
const SHOWN = 5;
/** Findings of a group that are written at all; the JSON has every one. */
const WRITTEN = 300;

export function writeFindings({ findings }: Pick<Assessment, 'findings'>, leaf: Leaf): Html {
  return section('findings', leaf.texts.section.findings, writeFindingList(findings, 1, leaf), leaf);
}

/** Findings about the run as a whole. */
export function writeRunFindings(findings: readonly Finding[], leaf: Leaf): Html {
  if (findings.length === 0) return NOTHING;
  const page: Leaf = { ...leaf, level: 2, prefix: '' };
  return section('run', leaf.labels.runFindings, writeFindingList(findings, 1, page), page);
}

/** The findings under headings of their severities, `depth` levels below those of sections. */
function writeFindingList(findings: readonly Finding[], depth: number, leaf: Leaf): Part {
  if (findings.length === 0) return html`<p>${leaf.labels.noFindings}</p>\n`;
  return SEVERITY_ORDER.map((severity) => {
    const ours = findings.filter((finding) => finding.severity === severity);
    if (ours.length === 0) return NOTHING;
    const { heading: names, group } = leaf.texts.findings;
    const title = group(names[severity], String(ours.length));
    const mark = html`<span class="mark ${severity}" aria-hidden="true">${MARKS[severity]}</span>`;
    return html`${heading(depth, null, html`${mark} ${title}`, leaf)}${groupsOf(ours, leaf).map((one) => writeGroup(one, leaf))}`;
  });
}

const MARKS = { error: '✗', warning: '▲', info: 'i' } as const satisfies Record<Finding['severity'], string>;

type Group = readonly [Finding, ...Finding[]];

function groupsOf(findings: readonly Finding[], leaf: Leaf): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.cure[leaf.language]}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function writeGroup(group: Group, leaf: Leaf): Html {
  const [{ code, cure, severity }] = group;
  const [shown, folded] = [group.slice(0, SHOWN), group.slice(SHOWN, WRITTEN)];
  const left = group.length - shown.length - folded.length;
  const more =
    folded.length === 0
      ? NOTHING
      : html`<details><summary>${leaf.texts.findings.rest(String(folded.length))}</summary>
${list(folded, leaf)}</details>
`;
  const rest = left === 0 ? NOTHING : html`<p>${leaf.labels.moreOfCode(String(left), leaf.text(code))}</p>\n`;
  return html`<div class="finding ${severity}">
<p class="code">${leaf.labels.severity[severity]} ${leaf.text(code)}</p>
${list(shown, leaf)}${more}${rest}<p class="cure"><b>${leaf.texts.findings.cure}:</b> ${leaf.say(cure)}</p>
</div>
`;
}

function list(findings: readonly Finding[], leaf: Leaf): Html {
  const items = findings.map(({ at, message }) => {
    const place = at === null ? NOTHING : html`<span class="at">${foreign(at, leaf)}</span> `;
    return html`<li>${place}${leaf.say(message)}</li>\n`;
  });
  return html`<ul>\n${items}</ul>\n`;
}
