/** What was found of a results folder, for people. */
import type { Finding } from '../domain/report.ts';
import { drawByCode } from './text/findings.ts';
import { hanging } from './text/paragraph.ts';
import { type TextOptions, takePen } from './text/pen.ts';

/** The findings by severity; that all is well is the last line, when it is. */
export function renderVerification(findings: readonly Finding[], options: TextOptions): string {
  const pen = takePen(options);
  const verdict = findings.find(({ code }) => code === 'LKE828');
  const others = findings.filter((finding) => finding !== verdict);
  const lines = [
    ...drawByCode(others, pen),
    ...(verdict === undefined ? [] : hanging('', pen.say(verdict.message), pen, pen.ink.green)),
  ];
  return `${lines.join('\n')}\n`;
}
