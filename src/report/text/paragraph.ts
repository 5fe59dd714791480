/** Running text: wrapped, with a hanging indent or beside its label. */
import type { Pen } from './pen.ts';
import { displayWidth, fill, wrap } from './width.ts';

/**
 * The text broken into lines of the pen's width: the first behind `first`, the others behind `rest` (as many
 * blanks, unless given).
 */
export function hanging(
  first: string,
  text: string,
  pen: Pen,
  paint: (line: string) => string = (line) => line,
  rest: string = ' '.repeat(displayWidth(first)),
): readonly string[] {
  const room = pen.width - Math.max(displayWidth(first), displayWidth(rest));
  return wrap(text, room).map((line, index) => `${index === 0 ? first : rest}${paint(line)}`.trimEnd());
}

/** A label with what belongs to it. */
export interface Field {
  readonly label: string;
  /** Each on lines of its own. */
  readonly texts: readonly string[];
  readonly paint?: (line: string) => string;
}

/** Fields below each other, their texts aligned. Fields without text are left out. */
export function drawFields(fields: readonly Field[], pen: Pen): readonly string[] {
  const filled = fields.filter((field) => field.texts.length > 0);
  const labelWidth = Math.max(0, ...filled.map((field) => displayWidth(field.label))) + 2;
  return filled.flatMap(({ label, texts, paint = (line) => line }) => {
    const lines = texts.flatMap((text) => wrap(text, pen.width - labelWidth));
    return lines.map((line, index) => {
      const beside = index === 0 ? pen.ink.dim(fill(label, labelWidth)) : ' '.repeat(labelWidth);
      return (beside + paint(line)).trimEnd();
    });
  });
}

/** A heading over a part of a report. */
export function heading(text: string, pen: Pen): readonly string[] {
  return wrap(text, pen.width).map((line) => pen.ink.bold(line));
}
