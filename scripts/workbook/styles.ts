/** How the named styles look; both writers draw from this table. */
import type { StyleName } from './model.ts';

export interface StyleSpec {
  readonly bold: boolean;
  /** RRGGBB, or null for no fill. */
  readonly fill: string | null;
  readonly border: boolean;
  readonly wrap: boolean;
  readonly centred: boolean;
  /** Null for the general format. */
  readonly format: string | null;
  /** Cells a protected sheet leaves open. */
  readonly open: boolean;
}

const BASE: StyleSpec = {
  bold: false,
  fill: null,
  border: true,
  wrap: true,
  centred: false,
  format: null,
  open: false,
};

export const STYLES: Readonly<Record<StyleName, StyleSpec>> = {
  plain: { ...BASE, border: false, wrap: false, open: true },
  title: { ...BASE, bold: true, border: false, wrap: false },
  header: { ...BASE, bold: true, fill: 'D9D9D9', centred: true },
  component: { ...BASE, bold: true, fill: '8DB4E2', wrap: false },
  area: { ...BASE, bold: true, fill: 'C5D9F1', wrap: false },
  'sub-area': { ...BASE, bold: true, fill: 'EAF1FB' },
  text: BASE,
  centred: { ...BASE, centred: true },
  answer: { ...BASE, centred: true, fill: 'FFFFE5', open: true },
  number: { ...BASE, format: '0.00' },
  percent: { ...BASE, format: '0.00%' },
  'answer-percent': { ...BASE, centred: true, format: '0.00%', open: true },
  total: { ...BASE, bold: true, fill: 'FFE699', wrap: false },
  'total-number': { ...BASE, bold: true, format: '0.00' },
};

export const FONT = { name: 'Calibri', size: 10 } as const;
