/** Findings for people: the worst first, those of one code together, the cure below them. */
import type { Severity } from '../../domain/diagnostic.ts';
import { cellAddress } from '../../domain/place.ts';
import type { Finding } from '../../domain/report.ts';
import { hanging, heading } from './paragraph.ts';
import type { Pen } from './pen.ts';

/** From the most to the least severe. */
export const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Cells that are named, beyond those whose findings are written out. */
const NAMED_CELLS = 24;

/** All findings under a heading that counts them; those below `pen.show` are only counted. */
export function drawFindings(title: string, findings: readonly Finding[], pen: Pen): readonly string[] {
  if (findings.length === 0) return [];
  const level = SEVERITY_ORDER.indexOf(pen.show);
  const shown = findings.filter((finding) => SEVERITY_ORDER.indexOf(finding.severity) <= level);
  const hidden = findings.filter((finding) => SEVERITY_ORDER.indexOf(finding.severity) > level);
  const note =
    hidden.length === 0 ? [] : hanging('', pen.labels.notShown(countedText(hidden, pen)), pen, pen.ink.dim);
  return [...heading(`${title}: ${countedText(findings, pen)}`, pen), ...drawByCode(shown, pen), ...note];
}

/** "3 errors, 5 warnings". */
export function countedText(findings: readonly Finding[], pen: Pen): string {
  return SEVERITY_ORDER.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => pen.labels.counted[severity](String(count)))
    .join(', ');
}

/** The findings without a heading, by severity and code. */
export function drawByCode(findings: readonly Finding[], pen: Pen): readonly string[] {
  return SEVERITY_ORDER.flatMap((severity) => {
    const byCode = groupByCode(findings.filter((finding) => finding.severity === severity));
    return [...byCode].flatMap(([code, group]) => drawGroup(code, severity, group, pen));
  });
}

/** In the order in which each code is first met. */
export function groupByCode(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, [finding]);
    else group.push(finding);
  }
  return groups;
}

function drawGroup(code: string, severity: Severity, group: readonly Finding[], pen: Pen): readonly string[] {
  const written = pen.perCode === null ? group : group.slice(0, pen.perCode);
  const rest = group.slice(written.length);
  const head = `${severityPaint(severity, pen)(pen.labels.severity[severity])} ${pen.ink.bold(pen.text(code))}`;
  return [
    head,
    ...written.flatMap((finding, index) => drawFinding(finding, written[index + 1], pen)),
    ...drawRest(code, rest, pen),
  ];
}

/** A finding, with its cure unless the next one has the same. */
function drawFinding(finding: Finding, next: Finding | undefined, pen: Pen): readonly string[] {
  const at = finding.at === null ? '' : `${pen.text(finding.at)}: `;
  const lines = hanging('  ', at + pen.say(finding.message), pen);
  if (next !== undefined && next.cure[pen.language] === finding.cure[pen.language]) return lines;
  const cure = hanging(`  ${pen.glyphs.arrow} `, pen.say(finding.cure), pen, pen.ink.dim);
  return [...lines, ...cure];
}

function drawRest(code: string, rest: readonly Finding[], pen: Pen): readonly string[] {
  if (rest.length === 0) return [];
  return hanging('  ', restText(code, rest, pen), pen, pen.ink.dim);
}

/** "and 3 more of LKE301: J11, J12, J14". */
export function restText(code: string, rest: readonly Finding[], pen: Pen): string {
  const cells = rest.flatMap(({ place }) =>
    place?.kind === 'cell' ? [cellAddress(place.row, place.column)] : [],
  );
  const named =
    cells.slice(0, NAMED_CELLS).join(', ') + (cells.length > NAMED_CELLS ? `, ${pen.glyphs.ellipsis}` : '');
  const count = pen.labels.moreOfCode(String(rest.length), pen.text(code));
  return named === '' ? count : `${count}: ${named}`;
}

export function severityPaint(severity: Severity, pen: Pen): (text: string) => string {
  return { error: pen.ink.red, warning: pen.ink.yellow, info: pen.ink.cyan }[severity];
}
