/** Findings as Markdown: a list, the worst first, those of one code together. */
import type { Finding } from '../../domain/report.ts';
import { countedText, groupByCode, restText, SEVERITY_ORDER } from '../text/findings.ts';
import type { Pen } from '../text/pen.ts';

/** All findings under a heading that counts them; those below `pen.show` are only counted. */
export function findingParts(
  title: string,
  findings: readonly Finding[],
  pen: Pen,
): readonly (readonly string[])[] {
  if (findings.length === 0) return [];
  const level = SEVERITY_ORDER.indexOf(pen.show);
  const shown = SEVERITY_ORDER.slice(0, level + 1).flatMap((severity) => {
    const groups = groupByCode(findings.filter((finding) => finding.severity === severity));
    return [...groups].flatMap(([code, group]) => groupLines(code, group, pen));
  });
  const hidden = findings.filter(({ severity }) => SEVERITY_ORDER.indexOf(severity) > level);
  return [
    [`#### ${title}: ${countedText(findings, pen)}`],
    shown,
    hidden.length === 0 ? [] : [pen.labels.notShown(countedText(hidden, pen))],
  ];
}

function groupLines(code: string, group: readonly Finding[], pen: Pen): readonly string[] {
  const written = pen.perCode === null ? group : group.slice(0, pen.perCode);
  const rest = group.slice(written.length);
  return [
    ...written.flatMap((finding) => findingLines(finding, pen)),
    ...(rest.length === 0 ? [] : [`- ${restText(code, rest, pen)}`]),
  ];
}

function findingLines({ severity, code, at, message, cure }: Finding, pen: Pen): readonly string[] {
  const place = at === null ? '' : ` ${pen.text(at)}`;
  return [
    `- **${pen.labels.severity[severity]} ${pen.text(code)}**${place}: ${pen.say(message)}`,
    `  ${pen.glyphs.arrow} ${pen.say(cure)}`,
  ];
}
