/** The page about a finding code, for a terminal. */
import { codePage } from '../messages/pages.ts';
import { severityPaint } from './text/findings.ts';
import { hanging, heading } from './text/paragraph.ts';
import { type TextOptions, takePen } from './text/pen.ts';

/** What the code means, a case of it and its cure; null when there is no such code. */
export function renderCodePage(code: string, options: TextOptions): string | null {
  const page = codePage(code, options.language);
  if (page === null) return null;
  const pen = takePen(options);
  const { severity, example } = page;
  const at = example.at === null ? '' : `${pen.text(example.at)}: `;
  const lines = [
    `${pen.ink.bold(page.code)} ${severityPaint(severity, pen)(pen.labels.severity[severity])}`,
    ...hanging('', pen.text(page.title), pen, pen.ink.bold),
    '',
    ...hanging('', pen.text(page.explanation), pen),
    '',
    ...heading(pen.labels.page.example, pen),
    ...hanging('  ', at + pen.text(example.sentence), pen),
    '',
    ...heading(pen.labels.page.cure, pen),
    ...hanging('  ', pen.text(example.cure), pen),
  ];
  return `${lines.join('\n')}\n`;
}
