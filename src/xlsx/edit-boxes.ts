/** The boxes in which notes are shown: VML, the drawing language that spreadsheets still keep notes in. */
import { applyEdits, encoded, insertAt } from './edit-markup.ts';
import type { Remark } from './edit-remarks.ts';

export const NEW_DRAWING = [
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
  '</xml>',
].join('');

const KIND = 'lke_remark';
const SHAPE_KIND = `<v:shapetype id="${KIND}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
const CLOSE = '</xml>';

/** Columns and rows that a box covers, and how much of its text fits on one line. */
const COLUMNS_WIDE = 4;
const LINE_LENGTH = 46;
const MOST_LINES = 20;
const LAST_COLUMN = 16_383;

/** Whether boxes can be added to a drawing. */
export function hasBoxes(markup: string): boolean {
  return markup.lastIndexOf(CLOSE) >= 0 && /urn:schemas-microsoft-com:vml/.test(markup);
}

/** The drawing with a hidden box beside the cell of every remark. */
export function drawBoxes(markup: string, remarks: readonly Remark[]): string {
  const end = markup.lastIndexOf(CLOSE);
  const kind = markup.includes(`id="${KIND}"`) ? '' : SHAPE_KIND;
  const first = 1 + Math.max(1024, ...shapeNumbers(markup));
  const boxes = remarks.map((remark, index) => box(remark, first + index));
  return applyEdits(markup, [insertAt(end, encoded(kind + boxes.join('')))]);
}

function shapeNumbers(markup: string): readonly number[] {
  return [...markup.matchAll(/_x0000_s(\d{1,9})/g)].map(([, digits]) => Number(digits));
}

function box({ place, head, body }: Remark, number: number): string {
  const [row, column] = [place.row - 1, place.column - 1];
  const left = Math.min(column + 1, LAST_COLUMN - COLUMNS_WIDE);
  const lines = `${head}\n${body}`
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE_LENGTH), 1);
  const bottom = row + Math.min(lines, MOST_LINES);
  const anchor = [left, 15, Math.max(0, row - 1), 10, left + COLUMNS_WIDE, 15, bottom, 4].join(', ');
  return [
    `<v:shape id="_x0000_s${number}" type="#${KIND}" style="position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:${lines * 13}pt;z-index:${number};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>`,
    '</x:ClientData></v:shape>',
  ].join('');
}
