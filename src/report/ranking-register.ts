/** Who sent and who did not, for people. */
import type { Attendance } from '../domain/batch.ts';
import type { BatchLabels } from '../messages/batch-labels.ts';
import { hanging, heading } from './text/paragraph.ts';
import type { Pen } from './text/pen.ts';

/** The counts; who is meant stands among the findings. */
export function drawRegister(attendance: Attendance, words: BatchLabels, pen: Pen): readonly string[] {
  return [...heading(words.sections.register, pen), ...hanging('  ', registerText(attendance, words), pen)];
}

export function registerText({ expected, unexpected }: Attendance, { register }: BatchLabels): string {
  const sent = expected.filter(({ files }) => files.length > 0).length;
  return [
    register.expected(String(expected.length)),
    register.sent(String(sent)),
    register.missing(String(expected.length - sent)),
    register.unexpected(String(unexpected.length)),
  ].join(', ');
}
