/** How the cells of a written workbook look. Dark text on light grounds: every pair has a contrast above 7:1. */
import type { Style } from 'exceljs';
import type { CellStyle, ConditionPlan, Look, NumberShape } from '../domain/workbook-plan.ts';

interface LookSpec {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  /** Null for none. */
  readonly ground: string | null;
  readonly framed: boolean;
}

const PLAIN: LookSpec = {
  size: 10,
  bold: false,
  italic: false,
  colour: '000000',
  ground: null,
  framed: false,
};

const FRAMED: LookSpec = { ...PLAIN, framed: true };

const LOOKS = {
  plain: PLAIN,
  title: { ...PLAIN, size: 14, bold: true, colour: '1F3864' },
  hint: { ...PLAIN, size: 9, italic: true, colour: '404040' },
  label: { ...PLAIN, bold: true },
  header: { ...FRAMED, bold: true, colour: 'FFFFFF', ground: '1F3864' },
  band: { ...FRAMED, bold: true, colour: '1F3864', ground: 'D9E2F3' },
  component: { ...FRAMED, bold: true, ground: '9DC3E6' },
  area: { ...FRAMED, bold: true, ground: 'C5DDF2' },
  'sub-area': { ...FRAMED, bold: true, ground: 'E7F1FA' },
  question: FRAMED,
  count: { ...FRAMED, colour: '262626', ground: 'F7F7F7' },
  answer: { ...FRAMED, ground: 'FFF2B3' },
  total: { ...FRAMED, bold: true, ground: 'E2E2E2' },
  table: FRAMED,
  link: { ...FRAMED, colour: '0B3D91' },
} as const satisfies Record<Look, LookSpec>;

const SHAPES = {
  general: 'General',
  ordinal: '0"."',
  points: '0.00',
  percent: '0.00%',
  precise: '0.0000',
  weight: '0.00##',
} as const satisfies Record<NumberShape, string>;

const TINTS = {
  good: { colour: '1E4620', ground: 'DDF1DD' },
  bad: { colour: '7A0C0C', ground: 'FBDFDF' },
  attention: { colour: '5C3B00', ground: 'FFE8C2' },
  pending: { colour: '404040', ground: 'EDEDED' },
  filled: { colour: '000000', ground: 'FFFFFF' },
} as const satisfies Record<ConditionPlan['tint'], { colour: string; ground: string }>;

/** Whether a text keeps a distance from the line at its left: one that is broken, within a frame. */
export function isIndented({ look, align, wrap }: Pick<CellStyle, 'look' | 'align' | 'wrap'>): boolean {
  return wrap && align === 'left' && LOOKS[look].framed;
}

export function sizeOf(look: Look): { readonly size: number; readonly bold: boolean } {
  return LOOKS[look];
}

/** Looks by all their properties, so that equal cells share one style of the workbook. */
const MADE = new Map<string, Partial<Style>>();

export function styleOf(style: CellStyle): Partial<Style> {
  const key = [style.look, style.shape, style.align, style.wrap, style.open, style.sides].join(' ');
  const made = MADE.get(key) ?? makeStyle(style);
  MADE.set(key, made);
  return made;
}

function makeStyle({ look, shape, align, wrap, open, sides }: CellStyle): Partial<Style> {
  const { size, bold, italic, colour, ground, framed } = LOOKS[look];
  const line = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
  return {
    font: { name: 'Calibri', family: 2, size, bold, italic, color: { argb: `FF${colour}` } },
    alignment: {
      vertical: 'middle',
      horizontal: align === 'centre' ? 'center' : align,
      wrapText: wrap,
      // Texts that begin at a line are hard to read.
      ...(isIndented({ look, align, wrap }) ? { indent: 1 } : {}),
    },
    protection: { locked: !open },
    ...(shape === 'general' ? {} : { numFmt: SHAPES[shape] }),
    ...(ground === null ? {} : { fill: solid(ground) }),
    ...(framed ? { border: { top: line, bottom: line, ...(sides ? { left: line, right: line } : {}) } } : {}),
  };
}

export function tintOf(tint: ConditionPlan['tint']): Partial<Style> {
  const { colour, ground } = TINTS[tint];
  return {
    font: { color: { argb: `FF${colour}` }, bold: tint === 'good' || tint === 'bad' },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${ground}` } },
  };
}

function solid(ground: string): Style['fill'] {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${ground}` } };
}
