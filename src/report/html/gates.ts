/** The gates: each check with its figure, its bound, and how far the two lie apart. */
import type { Assessment, ReportedCheck, ReportedGate } from '../../domain/report.ts';
import { checkBound, checkFigure, checkMargin } from '../text/gates.ts';
import { data, heads, type Leaf, section, table } from './leaf.ts';
import { type Html, html, NOTHING } from './markup.ts';

export function writeGates({ gates, outcome }: Assessment, leaf: Leaf): Html {
  if (gates.length === 0 || outcome === 'nothing-answered' || outcome === 'failed') return NOTHING;
  const tables = gates.map((gate, index) => writeGate(gate, `gate-${index + 1}`, leaf));
  return section('gates', leaf.texts.section.gates, tables, leaf);
}

/** The check of a gate that is about the whole index in points; null when it has none. */
export function totalCheck(checks: readonly ReportedCheck[], tree: Assessment['tree']): ReportedCheck | null {
  const isWhole = ({ nodes, measure }: ReportedCheck) =>
    measure === 'points' && nodes.length === 1 && nodes[0] === tree?.id;
  return checks.find(isWhole) ?? null;
}

function writeGate(gate: ReportedGate, id: string, leaf: Leaf): Html {
  const { column, outcome } = leaf.labels;
  const head = heads([
    { name: column.measure },
    { name: column.points, isFigure: true },
    { name: column.bound, isFigure: true },
    { name: column.margin, isFigure: true },
    { name: leaf.texts.gates.outcome },
  ]);
  const caption = `${leaf.texts.gates.caption(leaf.say(gate.title))}: ${outcome[gate.outcome]}`;
  const rows = gate.checks.map((check) => writeCheck(check, leaf));
  return table(id, caption, html`${head}<tbody>\n${rows}</tbody>\n`, leaf);
}

function writeCheck(check: ReportedCheck, leaf: Leaf): Html {
  const { labels, glyphs, bounds } = leaf;
  const figure = checkFigure(check, bounds, leaf);
  const exact = check.figure === null ? figure : data(check.figure, figure);
  const mark = html`<span class="mark ${check.outcome}" aria-hidden="true">${glyphs[check.outcome]}</span>`;
  return html`<tr><th scope="row">${mark} ${leaf.say(check.title)}</th><td class="n">${exact}</td><td class="n">${checkBound(check, leaf)}</td><td class="n">${checkMargin(check, leaf)}</td><td class="outcome">${labels.outcome[check.outcome]}</td></tr>
`;
}
