/** A code frame: the lines of a text around a place, with a mark below it. */
import type { TextPlace } from '../../domain/place.ts';
import type { Pen } from '../text/pen.ts';
import { cut, displayWidth } from '../text/width.ts';

/** Lines shown before and after the one that is pointed at. */
const BEFORE = 2;
const AFTER = 1;

/** The frame's lines; none when the text has no such line. */
export function drawFrame(place: TextPlace, text: string, pen: Pen): readonly string[] {
  const lines = text.split(/\r\n|[\r\n]/);
  const pointed = lines[place.line - 1];
  if (pointed === undefined) return [];
  const first = Math.max(1, place.line - BEFORE);
  const last = Math.min(lines.length, place.line + AFTER);
  const digits = String(last).length;
  const room = pen.width - digits - MARK.length - BAR.length;
  const lead = displayWidth(pen.text(pointed.slice(0, place.column - 1)));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
    const isPointed = number === place.line;
    const shown = cut(pen.text(lines[number - 1] ?? ''), room, pen.glyphs.ellipsis);
    const line = `${isPointed ? MARK : NO_MARK}${String(number).padStart(digits)}${BAR}${shown}`.trimEnd();
    if (!isPointed) return [pen.ink.dim(line)];
    const caret = lead < room ? [`${NO_MARK}${' '.repeat(digits)}${BAR}${' '.repeat(lead)}^`] : [];
    return [line, ...caret.map((below) => pen.ink.red(below))];
  });
}

const MARK = '  > ';
const NO_MARK = '    ';
const BAR = ' | ';
