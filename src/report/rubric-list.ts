/** The rubrics there are, as a table. */
import type { Rubric } from '../domain/rubric.ts';
import { drawTable } from './text/columns.ts';
import { type TextOptions, takePen } from './text/pen.ts';
import { questionsOf } from './text/rubric-words.ts';

export function renderRubricList(rubrics: readonly Rubric[], options: TextOptions): string {
  const pen = takePen(options);
  const { column, none } = pen.labels.rubric;
  if (rubrics.length === 0) return `${none}\n`;
  const rows = rubrics.map((rubric) => [
    { text: pen.text(rubric.id), paint: pen.ink.bold },
    { text: pen.text(rubric.version) },
    {
      text: pen.labels.status[rubric.status],
      paint: rubric.status === 'draft' ? pen.ink.yellow : (text: string) => text,
    },
    { text: String(questionsOf(rubric.root)) },
    { text: `${pen.say(rubric.title)} (${pen.say(rubric.regulation)})` },
  ]);
  const columns = [
    { head: column.id, align: 'left', leaveOut: 0 },
    { head: column.version, align: 'left', leaveOut: 2 },
    { head: column.status, align: 'left', leaveOut: 0 },
    { head: column.questions, align: 'right', leaveOut: 1 },
    { head: column.title, align: 'left', takesRest: true, leaveOut: 0 },
  ] as const;
  return `${drawTable(columns, rows, pen.width, pen).join('\n')}\n`;
}
