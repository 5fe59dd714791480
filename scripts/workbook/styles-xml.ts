/** The styles part for the named styles: one cell format each, in the table's order. */
import type { StyleName } from './model.ts';
import { FONT, STYLES } from './styles.ts';

const NAMES = Object.keys(STYLES) as StyleName[];

/** The number by which a cell names its style; 0 is the unstyled cell. */
export const STYLE_NUMBERS = Object.fromEntries(NAMES.map((name, index) => [name, index + 1])) as Readonly<
  Record<StyleName, number>
>;

const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { '0.00': 2, '0.00%': 10 };

export function stylesXml(): string {
  const fills = [...new Set(NAMES.flatMap((name) => STYLES[name].fill ?? []))];
  const font = (bold: boolean): string =>
    `<font>${bold ? '<b/>' : ''}<sz val="${FONT.size}"/><name val="${FONT.name}"/></font>`;
  const fillItems = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...fills.map(
      (fill) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`,
    ),
  ];
  const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
  const empty = '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const boxed = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
  const formats = NAMES.map((name) => formatXml(name, fills));
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="2">${font(false)}${font(true)}</fonts>`,
    `<fills count="${fillItems.length}">${fillItems.join('')}</fills>`,
    `<borders count="2">${empty}${boxed}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function formatXml(name: StyleName, fills: readonly string[]): string {
  const spec = STYLES[name];
  const format = spec.format === null ? 0 : (BUILT_IN_FORMATS[spec.format] ?? 0);
  const fill = spec.fill === null ? 0 : fills.indexOf(spec.fill) + 2;
  const alignment = `<alignment horizontal="${spec.centred ? 'center' : 'left'}" vertical="top"${spec.wrap ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${format}" fontId="${spec.bold ? 1 : 0}" fillId="${fill}" borderId="${spec.border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignment}<protection locked="${spec.open ? 0 : 1}"/></xf>`;
}
