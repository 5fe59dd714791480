/** The answers that would add the most, as Markdown. */
import { ZERO } from '../../domain/fraction.ts';
import type { Assessment } from '../../domain/report.ts';
import { agencyPageTexts } from '../../messages/agency-page.ts';
import { exactValue, formatFigure } from '../figure.ts';
import { type Gain, gainsIn, largestOf } from '../gains.ts';
import type { Column } from '../text/columns.ts';
import type { Pen } from '../text/pen.ts';
import { drawMarkdownTable, type MarkdownRow } from './pen.ts';

/** Nothing where no answer has a value, or none can be bettered. */
export function gainParts({ tree }: Assessment, pen: Pen): readonly (readonly string[])[] {
  const known = tree === null ? [] : gainsIn(tree);
  const gains = largestOf(known);
  if (gains.length === 0) return [];
  const { gains: words, section } = agencyPageTexts(pen.language);
  const columns: readonly Column[] = [
    { head: words.question, align: 'left', leaveOut: 0 },
    { head: words.answer, align: 'left', leaveOut: 0 },
    { head: words.gain, align: 'right', leaveOut: 0 },
  ];
  const rows = gains.map((gain) => rowOf(gain, pen));
  return [[`#### ${section.gains}`], drawMarkdownTable(columns, rows), [words.note]];
}

function rowOf({ node, attainable }: Gain, pen: Pen): MarkdownRow {
  const { answer, recommendation, id, title } = node;
  const advice = recommendation === null ? '' : `<br>${pen.say(recommendation)}`;
  const raw = answer === null || answer.raw === '' ? '' : pen.text(answer.raw);
  const at = answer?.at == null ? '' : ` (${pen.text(answer.at)})`;
  const gain = formatFigure(exactValue(attainable), { language: pen.language, decimals: 2, bounds: [ZERO] });
  return {
    cells: [
      { text: `${pen.say(title)} [${pen.text(id)}]${advice}` },
      { text: `${raw}${at}`.trimStart() },
      { text: `+${gain}` },
    ],
  };
}
