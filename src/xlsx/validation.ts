/** Lists of allowed answers on cells. Those kept only in the 2009 extension (lists on other sheets) are not read. */
import { diagnose } from '../domain/diagnostic.ts';
import type { CellRange, ListValidation } from '../domain/grid.ts';
import { attributeOf, isNamed, nextChild, textOf } from './element.ts';
import { parseRange } from './reference.ts';
import { unescapeCharacters } from './text.ts';
import type { XmlScanner } from './xml.ts';

/** Reads the `dataValidation` element just started, up to its end; null when it is no list. */
export function readValidation(xml: XmlScanner): ListValidation | null {
  const isList = attributeOf(xml, 'type') === 'list';
  const ranges = isList ? readRanges(xml, attributeOf(xml, 'sqref') ?? '') : [];
  let options: readonly string[] | null = null;
  while (nextChild(xml)) {
    if (isList && isNamed(xml, 'formula1')) options = parseOptions(unescapeCharacters(textOf(xml)));
    else xml.skip();
  }
  return isList ? { ranges, options } : null;
}

function readRanges(xml: XmlScanner, sqref: string): readonly CellRange[] {
  const ranges: CellRange[] = [];
  for (const found of sqref.split(' ')) {
    if (found === '') continue;
    xml.countItem();
    const range = parseRange(found);
    if (range === null) xml.refuse(diagnose('LKE177', { part: xml.part, found }));
    else ranges.push(range);
  }
  return ranges;
}

/** `"Ya,Tidak"` is a list of its own, without the blanks around its items; anything else refers to cells. */
function parseOptions(formula: string): readonly string[] | null {
  const list = formula.trim();
  if (list.length < 2 || !list.startsWith('"') || !list.endsWith('"')) return null;
  return list
    .slice(1, -1)
    .replaceAll('""', '"')
    .split(',')
    .map((option) => option.trim());
}
